package nl.aanwezig.core.annual;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.school.SchoolYear;

/**
 * A form of the annual count, filled in for one municipality and one school year. Figures are the municipality's own: neither rounded nor hidden.
 *
 * @param form the form
 * @param municipality whose
 * @param year the school year
 * @param rows one for each cell, in the order of the form
 * @param persons one for each block: the persons in it, each once whatever the number of its cells
 */
public record AnnualReturn(AnnualForm form, String municipality, SchoolYear year, List<Row> rows, List<Row> persons) {
    /** What stands in the place of a cell's id in a row of persons. */
    public static final String PERSONS = "persons";

    /**
     * One row of figures.
     *
     * @param block the id of the block
     * @param cell the id of the cell, or {@link #PERSONS}
     * @param counts by column, in the order of the form
     * @param repeated how many further records of persons who count once were not counted again
     */
    public record Row(String block, String cell, List<Long> counts, long repeated) {
        /** Copies the counts. */
        public Row {
            counts = ImmutableList.copyOf(counts);
        }

        /** All columns together. */
        public long total() {
            return counts.stream().mapToLong(Long::longValue).sum();
        }

        /** Without figures. */
        @Override
        public String toString() {
            return "Row[" + block + " " + cell + "]";
        }
    }

    /** Copies the lists. */
    public AnnualReturn {
        rows = ImmutableList.copyOf(rows);
        persons = ImmutableList.copyOf(persons);
    }

    /**
     * The row of a cell, or of a block's {@link #PERSONS}.
     *
     * @throws IllegalArgumentException when the form has no such cell
     */
    public Row row(String block, String cell) {
        List<Row> found = Stream.concat(rows.stream(), persons.stream())
                .filter(row -> row.block().equals(block) && row.cell().equals(cell))
                .toList();
        checkArgument(
                !found.isEmpty(),
                "Form %s has no cell %s in a block %s.\nMaybe the form was changed.",
                form.id(),
                cell,
                block);
        return found.get(0);
    }

    /**
     * One figure.
     *
     * @throws IllegalArgumentException when the form has no such cell or column
     */
    public long count(String block, String cell, String column) {
        for (int i = 0; i < form.columns().size(); i++) {
            if (form.columns().get(i).id().equals(column)) {
                return row(block, cell).counts().get(i);
            }
        }
        throw new IllegalArgumentException(
                "Form " + form.id() + " has no column " + column + ".\nMaybe it has another name.");
    }

    /**
     * The rows whose figures differ from an earlier count of the same form, municipality and school year; for a revised publication.
     *
     * @throws IllegalArgumentException when the two are not of one form, municipality and school year
     */
    public List<Row> changedSince(AnnualReturn earlier) {
        checkArgument(
                form.equals(earlier.form) && municipality.equals(earlier.municipality) && year.equals(earlier.year),
                "The counts are not of one form, municipality and school year: %s and %s.\nMaybe the wrong one was taken.",
                earlier,
                this);
        return rows.stream()
                .filter(row -> !earlier.row(row.block(), row.cell()).counts().equals(row.counts()))
                .toList();
    }

    /** What each cell counted, and what it did not. */
    public Explanation why() {
        return ReturnWording.explain(this);
    }

    /**
     * A table for a spreadsheet: UTF-8, commas, a header of ids, one line for each cell. A value that a spreadsheet would take for a formula
     * gets an apostrophe before it.
     */
    public String csv() {
        return ReturnTables.csv(this);
    }

    /** A table for a report, with the words of the form. */
    public String markdown(Language language) {
        return ReturnTables.markdown(this, language);
    }

    /** Without any figure: a cell of one can point at a child, and a log does not know which cells do. */
    @Override
    public String toString() {
        return "AnnualReturn[" + form.id() + ", " + year.span().start().getYear() + "/"
                + year.span().endInclusive().getYear() + ", " + rows.size() + " cells]";
    }
}
