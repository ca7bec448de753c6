package nl.aanwezig.core.annual;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.aanwezig.core.explain.Phrase;

/**
 * A form of the annual count, as data: named blocks of named cells, each split over columns by the kind of education.
 *
 * @param id in kebab case
 * @param ground where the form is published, or who made it
 * @param columns from left to right; a kind of education that stands in none finds no place, and its records are listed
 * @param blocks from top to bottom
 * @param stockDay the day of the school year on which those at home are counted, in the first year of it
 * @param longMonths how many months make a spell at home a long one: more than this
 */
public record AnnualForm(
        String id, Phrase ground, List<Column> columns, List<Block> blocks, MonthDay stockDay, int longMonths) {
    /**
     * A column.
     *
     * @param id in kebab case
     * @param label what the form calls it
     * @param kinds the kinds of education that are counted in it
     */
    public record Column(String id, Phrase label, Set<EducationKind> kinds) {
        /** Copies the kinds. */
        public Column {
            kinds = Sets.immutableEnumSet(kinds);
        }
    }

    /**
     * A block.
     *
     * @param id in kebab case
     * @param label what the form calls it
     * @param cells from top to bottom
     */
    public record Block(String id, Phrase label, List<Cell> cells) {
        /** Copies the cells. */
        public Block {
            cells = ImmutableList.copyOf(cells);
        }
    }

    /**
     * A cell: one row of the form, split over its columns.
     *
     * @param id in kebab case, unique in its block
     * @param label what the form calls it
     * @param rule what it counts
     */
    public record Cell(String id, Phrase label, Rule rule) {}

    /**
     * What a cell counts.
     *
     * @param events of which kinds
     * @param moment when
     * @param unit persons or records
     */
    public record Rule(Set<CountedEvent> events, Moment moment, Unit unit) {
        /** Copies the events. */
        public Rule {
            events = Sets.immutableEnumSet(events);
        }
    }

    /** Whether persons are counted, each once in a cell, or records. */
    public enum Unit {
        /** Each person once, in the column of the first record of the year. */
        PERSONS,
        /** Every record. */
        RECORDS
    }

    /** When something counts, and so on which day the municipality of residence is asked. */
    public enum Moment {
        /** It is dated in the school year; residence on its day. */
        DATED,
        /**
         * Of those, what ended by the last day of the school year; residence on its first day. Of persons, those for whom nothing of the kind
         * goes on at the end of that day.
         */
        DATED_AND_ENDED,
        /** It went on at the end of the stock day; residence on that day. */
        STANDING_ON_STOCK_DAY,
        /** It began after the stock day, up to and including the last day of the school year; residence on its first day. */
        BEGUN_SINCE,
        /** It ended after the stock day, up to and including the last day of the school year; residence on its last day. */
        ENDED_SINCE,
        /** It goes on at the end of the school year and is a long one; residence on that last day. */
        STANDING_LONG
    }

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException when a name stands twice, or a kind of education in two columns
     */
    public AnnualForm {
        columns = ImmutableList.copyOf(columns);
        blocks = ImmutableList.copyOf(blocks);
        Set<Object> seen = new HashSet<>();
        for (Column column : columns) {
            checkArgument(seen.add("column " + column.id()), twice(id, "column", column.id()));
            column.kinds()
                    .forEach(kind -> checkArgument(seen.add(kind), twice(column.id(), "kind of education", kind)));
        }
        for (Block block : blocks) {
            checkArgument(seen.add("block " + block.id()), twice(id, "block", block.id()));
            Set<String> cells = new HashSet<>();
            block.cells().forEach(cell -> checkArgument(cells.add(cell.id()), twice(block.id(), "cell", cell.id())));
        }
    }

    private static String twice(String where, String what, Object name) {
        return "The " + what + " " + name + " of " + where
                + " stands twice in the form.\nMaybe one of the two was meant for another name.";
    }

    /** The column in which a kind of education is counted. */
    public Optional<Column> columnOf(EducationKind kind) {
        return columns.stream().filter(column -> column.kinds().contains(kind)).findFirst();
    }
}
