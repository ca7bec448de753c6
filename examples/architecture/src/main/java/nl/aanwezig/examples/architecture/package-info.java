/**
 * The rules of the house, checked over every jar of the library. A rule that matches nothing fails: a rule that cannot fail protects
 * nobody.
 */
@NullMarked
package nl.aanwezig.examples.architecture;

import org.jspecify.annotations.NullMarked;
