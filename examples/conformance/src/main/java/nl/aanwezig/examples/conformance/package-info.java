/**
 * Outside suites run against the library. A suite whose name ends in {@code ConformanceTest} reads cases that others published,
 * runs each and prints one line with what passed.
 *
 * <p>Data of third parties does not stand in this project: {@code -Daanwezig.conformance=DIR} names a folder that holds it.
 */
@NullMarked
package nl.aanwezig.examples.conformance;

import org.jspecify.annotations.NullMarked;
