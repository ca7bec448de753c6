/** A page for each notice, as an attendance officer would want to read it: which lessons, which weeks, what was left out and why. */
@NullMarked
package nl.aanwezig.examples.schoolyear.notice;

import org.jspecify.annotations.NullMarked;
