package nl.aanwezig.core.annual;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.aanwezig.core.annual.AnnualForm.Block;
import nl.aanwezig.core.annual.AnnualForm.Cell;
import nl.aanwezig.core.annual.AnnualForm.Unit;
import nl.aanwezig.core.failure.Failure;
import nl.aanwezig.core.failure.Loaded;
import nl.aanwezig.core.school.SchoolYear;

/**
 * Fills a form of the annual count from records (the domain reference, Dutch law 4.2).
 *
 * <p>The municipality is the one of residence, on the day that the cell is about. The kind of education is the one attended last; of an
 * exemption or substitute programme that is repeated it is the one of the first grant, whenever that was: give earlier years' records along.
 */
public final class AnnualCount {
    private final AnnualForm form;
    private final Residences residences;

    private AnnualCount(AnnualForm form, Residences residences) {
        this.form = form;
        this.residences = residences;
    }

    /** A count by a form, with the places where people lived. */
    public static AnnualCount of(AnnualForm form, Residences residences) {
        return new AnnualCount(form, residences);
    }

    /**
     * Counts for a municipality and a school year. Records of other years and municipalities may be among them, in any order.
     *
     * @param year from 1 August up to and including 31 July
     * @return the form filled in; and the records that belong to the year but found no cell, because the residence is not known or the form
     *     has no column for the kind of education. Their line is the position in the list, from 1
     */
    public Loaded<AnnualReturn> count(String municipality, SchoolYear year, List<CountedRecord> records) {
        List<Failure> unplaced = new ArrayList<>();
        CellCounter counter = new CellCounter(
                Moments.of(form, year),
                residences,
                municipality,
                List.copyOf(records),
                (index, reason, value) -> unplaced.add(new Failure(
                        reason,
                        new Failure.Place("records", index + 1L),
                        records.get(index).person().value(),
                        value)));
        List<AnnualReturn.Row> rows = new ArrayList<>();
        List<AnnualReturn.Row> persons = new ArrayList<>();
        for (Block block : form.blocks()) {
            for (Cell cell : block.cells()) {
                rows.add(counter.count(List.of(cell.rule()), cell.rule().unit()).row(block.id(), cell.id()));
            }
            persons.add(counter.count(block.cells().stream().map(Cell::rule).toList(), Unit.PERSONS)
                    .row(block.id(), AnnualReturn.PERSONS));
        }
        unplaced.sort(Comparator.comparing(failure -> failure.place().line()));
        return new Loaded<>(new AnnualReturn(form, municipality, year, rows, persons), unplaced);
    }
}
