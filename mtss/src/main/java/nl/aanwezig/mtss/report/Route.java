package nl.aanwezig.mtss.report;

import com.google.common.collect.ImmutableSortedSet;

/**
 * A circle in a table along which counts could change together.
 *
 * @param cost of hiding what has to be hidden for it
 * @param cells to hide, in their order; empty when all of the circle is hidden already
 * @param carries how much they could change
 */
record Route(long cost, ImmutableSortedSet<Integer> cells, long carries) {}
