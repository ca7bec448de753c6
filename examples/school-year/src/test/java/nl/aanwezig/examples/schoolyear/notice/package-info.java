@NullMarked
package nl.aanwezig.examples.schoolyear.notice;

import org.jspecify.annotations.NullMarked;
