/** Pages that stand on their own: well-formed, escaped, the same bytes everywhere. It knows nothing of attendance. */
@NullMarked
package nl.aanwezig.examples.schoolyear.html;

import org.jspecify.annotations.NullMarked;
