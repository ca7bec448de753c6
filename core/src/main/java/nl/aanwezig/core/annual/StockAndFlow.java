package nl.aanwezig.core.annual;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.SchoolYear;

/**
 * How many spells at home there were at the start, what came, what went, and what is left: start + new + moved in − solved − moved out = left
 * (the domain reference, Dutch law 4.3, gives 2,296 + 3,140 − 3,281 = 2,155 for 2010/11). Spells are counted, so one person may be in it twice.
 *
 * @param start going on at the start
 * @param begun new after it
 * @param movedIn going on when the person came to live here; nobody for a whole country
 * @param solved over after the start
 * @param movedOut going on when the person went to live elsewhere
 * @param left going on at the end
 */
public record StockAndFlow(long start, long begun, long movedIn, long solved, long movedOut, long left) {
    private static final Phrase SENTENCE = new Phrase(
            "Aan het begin {start}, erbij {begun}, verhuisd hierheen {in}, opgelost {solved}, verhuisd naar elders {out}, over {left}.",
            "At the start {start}, new {begun}, moved in {in}, solved {solved}, moved out {out}, left {left}.");

    /**
     * Checks the identity.
     *
     * @throws IllegalArgumentException when the figures do not add up, or one is negative
     */
    public StockAndFlow {
        checkArgument(
                Math.min(Math.min(Math.min(start, begun), Math.min(movedIn, solved)), Math.min(movedOut, left)) >= 0,
                "One of the figures is negative: %s new, %s solved, %s left.\nMaybe more was solved than there was.",
                begun,
                solved,
                left);
        checkArgument(
                start + begun + movedIn - solved - movedOut == left,
                "The figures do not add up: %s + %s + %s - %s - %s is not %s.\nMaybe they are of different days or publications.",
                start,
                begun,
                movedIn,
                solved,
                movedOut,
                left);
    }

    /** From published figures of a whole country: what is left follows. */
    public static StockAndFlow published(long start, long begun, long solved) {
        return new StockAndFlow(start, begun, 0, solved, 0, start + begun - solved);
    }

    /**
     * Counts the records of one kind of event for a municipality.
     *
     * @param event such as {@link CountedEvent#AT_HOME} or {@link CountedEvent#NOT_ENROLLED}
     * @param stockDay the start: what went on at the end of this day
     * @param year the end is its last day, included
     * @throws IllegalArgumentException when the stock day lies outside the school year
     */
    public static StockAndFlow count(
            CountedEvent event,
            String municipality,
            LocalDate stockDay,
            SchoolYear year,
            Residences residences,
            List<CountedRecord> records) {
        LocalDate end = year.span().endInclusive();
        checkArgument(
                year.span().contains(stockDay),
                "The stock day %s lies outside the school year %s to %s.\nMaybe it belongs to the year before.",
                stockDay,
                year.span().start(),
                end);
        SpellFlow flow = new SpellFlow(municipality, DateSpan.of(stockDay, end), residences);
        records.stream().filter(record -> record.event() == event).forEach(flow::add);
        return flow.sum();
    }

    /** By how many the start differs from what the period before left; 0 when the two fit. */
    public long gapAfter(StockAndFlow before) {
        return start - before.left;
    }

    /** The sentence in both languages. */
    public Explanation why() {
        return new Explanation(List.of(Finding.of(
                SENTENCE,
                Map.of(
                        "start", Ratio.of(start),
                        "begun", Ratio.of(begun),
                        "in", Ratio.of(movedIn),
                        "solved", Ratio.of(solved),
                        "out", Ratio.of(movedOut),
                        "left", Ratio.of(left)))));
    }

    /** Without any figure: a small one can point at a child. */
    @Override
    public String toString() {
        return "StockAndFlow[six figures]";
    }

    /** Adds spells up, one at a time. */
    private static final class SpellFlow {
        private final String municipality;
        private final DateSpan period;
        private final Residences residences;
        private long start;
        private long begun;
        private long movedIn;
        private long solved;
        private long movedOut;
        private long left;

        SpellFlow(String municipality, DateSpan period, Residences residences) {
            this.municipality = municipality;
            this.period = period;
            this.residences = residences;
        }

        void add(CountedRecord spell) {
            if (spell.endedOn().filter(end -> !end.isAfter(period.start())).isPresent()) {
                return;
            }
            LocalDate first = spell.on().isAfter(period.start()) ? spell.on() : period.start();
            LocalDate last = spell.lastDay()
                    .filter(day -> day.isBefore(period.endInclusive()))
                    .orElse(period.endInclusive());
            if (last.isBefore(first)) {
                return;
            }
            boolean wasHere = isHere(spell, first);
            if (wasHere && spell.on().isAfter(period.start())) {
                begun++;
            } else if (wasHere) {
                start++;
            }
            for (LocalDate day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
                boolean isHere = isHere(spell, day);
                movedIn += isHere && !wasHere ? 1 : 0;
                movedOut += wasHere && !isHere ? 1 : 0;
                wasHere = isHere;
            }
            if (wasHere && spell.standsOn(period.endInclusive())) {
                left++;
            } else if (wasHere) {
                solved++;
            }
        }

        private boolean isHere(CountedRecord spell, LocalDate day) {
            return residences.on(spell.person(), day).equals(Optional.of(municipality));
        }

        StockAndFlow sum() {
            return new StockAndFlow(start, begun, movedIn, solved, movedOut, left);
        }
    }
}
