package nl.aanwezig.testkit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.aanwezig.core.mark.Category;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.measure.Counting;
import nl.aanwezig.core.measure.Counting.Treatment;
import nl.aanwezig.core.measure.PartRule;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.quantity.Bound;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.DateSpan;

/** Counts units one by one as the documentation of {@link Counting} says, without sums that were made before. */
final class NaiveCounting {
    /** What one unit is: of a required one how much counts as missed by the base, how much of its time was, and the part of its day. */
    private record Seen(
            LocalDateTime at, State state, Ratio counted, Ratio part, Ratio ofDay, Standing standing, int time) {}

    private enum State {
        LEFT_OUT,
        UNRECORDED,
        REQUIRED,
        LATE
    }

    private record Element(LocalDateTime at, boolean missed) {}

    private final Counting counting;
    private final List<Element> elements = new ArrayList<>();
    private final Map<Standing, Ratio> missed = new EnumMap<>(Standing.class);
    private DateSpan window = DateSpan.always();
    private long possible;
    private long late;
    private long unrecorded;
    private long notRequired;
    private Ratio timePossible = Ratio.ZERO;
    private Ratio timeAbsent = Ratio.ZERO;

    NaiveCounting(Counting counting) {
        this.counting = counting;
    }

    /** Starts again, in another window. */
    void in(DateSpan span) {
        window = span;
        elements.clear();
        missed.clear();
        possible = 0;
        late = 0;
        unrecorded = 0;
        notRequired = 0;
        timePossible = Ratio.ZERO;
        timeAbsent = Ratio.ZERO;
    }

    /** Counts the units of one school, those outside the window too: a run may have begun before it. */
    void count(List<NaiveRegister.Counted> units, boolean isLessons) {
        if (counting.base() instanceof Counting.Units base) {
            units.forEach(one -> unit(seen(one, base.part(), isLessons)));
            return;
        }
        Map<LocalDate, List<Seen>> days = new TreeMap<>();
        for (NaiveRegister.Counted one : units) {
            days.computeIfAbsent(one.date(), day -> new ArrayList<>()).add(seen(one, PartRule.PROPORTIONAL, isLessons));
        }
        days.forEach(this::day);
    }

    private void unit(Seen seen) {
        boolean isMissed = seen.counted().signum() > 0;
        if (seen.state() == State.REQUIRED || seen.state() == State.LATE) {
            elements.add(new Element(seen.at(), isMissed));
        }
        if (!window.contains(seen.at().toLocalDate())) {
            return;
        }
        switch (seen.state()) {
            case LEFT_OUT -> notRequired++;
            case UNRECORDED -> unrecorded++;
            case LATE, REQUIRED -> {
                possible++;
                late += seen.state() == State.LATE ? 1 : 0;
                time(seen);
                if (isMissed) {
                    missed.merge(seen.standing(), seen.counted(), Ratio::plus);
                }
            }
        }
    }

    private void time(Seen seen) {
        timePossible = timePossible.plus(Ratio.of(seen.time()));
        timeAbsent = timeAbsent.plus(seen.part().times(Ratio.of(seen.time())));
    }

    private void day(LocalDate date, List<Seen> units) {
        List<Seen> required = units.stream()
                .filter(one -> one.state() == State.REQUIRED || one.state() == State.LATE)
                .toList();
        boolean inWindow = window.contains(date);
        if (required.isEmpty()) {
            boolean isUnrecorded = units.stream().anyMatch(one -> one.state() == State.UNRECORDED);
            unrecorded += inWindow && isUnrecorded ? 1 : 0;
            notRequired += inWindow && !isUnrecorded ? 1 : 0;
            return;
        }
        Ratio all = Ratio.ZERO;
        Ratio gone = Ratio.ZERO;
        Map<Standing, Ratio> byStanding = new EnumMap<>(Standing.class);
        for (Seen one : required) {
            Ratio time = Ratio.of(one.time());
            all = all.plus(time);
            gone = gone.plus(one.ofDay().times(time));
            byStanding.merge(one.standing(), one.ofDay().times(time), Ratio::plus);
            if (inWindow) {
                time(one);
            }
        }
        Ratio share = gone.dividedBy(all);
        if (counting.base() instanceof Counting.DaysInPart) {
            elements.add(new Element(date.atStartOfDay(), gone.signum() > 0));
            if (inWindow) {
                possible++;
                Ratio dayTime = all;
                byStanding.forEach((standing, time) -> missed.merge(standing, time.dividedBy(dayTime), Ratio::plus));
                late += gone.signum() == 0 && required.stream().anyMatch(one -> one.state() == State.LATE) ? 1 : 0;
            }
            return;
        }
        Counting.DaysMissing base = (Counting.DaysMissing) counting.base();
        boolean isMissed = gone.signum() > 0
                && (base.bound() == Bound.AT_LEAST
                        ? share.compareTo(base.share().value()) >= 0
                        : share.compareTo(base.share().value()) > 0);
        elements.add(new Element(date.atStartOfDay(), isMissed));
        if (inWindow) {
            possible++;
            if (isMissed) {
                missed.merge(most(byStanding), Ratio.ONE, Ratio::plus);
            } else if (required.stream().anyMatch(one -> one.state() == State.LATE)) {
                late++;
            }
        }
    }

    private static Standing most(Map<Standing, Ratio> byStanding) {
        Ratio most = byStanding.values().stream().max(Ratio::compareTo).orElseThrow();
        return List.of(Standing.AUTHORISED, Standing.OPEN, Standing.UNAUTHORISED).stream()
                .filter(standing -> most.equals(byStanding.get(standing)))
                .findFirst()
                .orElseThrow();
    }

    private Seen seen(NaiveRegister.Counted one, PartRule rule, boolean isLessons) {
        LocalDateTime at = one.date().atTime(one.start());
        int time = isLessons ? one.extent() : 100;
        Standing standing = one.code().standing().orElse(Standing.OPEN);
        Seen attended = new Seen(at, State.REQUIRED, Ratio.ZERO, Ratio.ZERO, Ratio.ZERO, standing, time);
        Optional<Treatment> treatment = one.code()
                .category()
                .flatMap(kind -> Optional.ofNullable(counting.treatments().get(kind)));
        if (treatment.isPresent()) {
            return switch (treatment.get()) {
                case LEFT_OUT -> new Seen(at, State.LEFT_OUT, Ratio.ZERO, Ratio.ZERO, Ratio.ZERO, standing, time);
                case ATTENDED -> attended;
                case MISSED -> new Seen(at, State.REQUIRED, Ratio.ONE, Ratio.ONE, Ratio.ONE, standing, time);
            };
        }
        Presence presence = one.code().presence();
        boolean selected = (counting.standings().isEmpty()
                        || counting.standings().contains(standing))
                && (counting.categories().isEmpty()
                        || counting.categories().contains(one.code().category().orElse(new Category("none"))));
        Ratio part = Ratio.of(one.missed(), one.extent());
        return switch (presence) {
            case NOT_REQUIRED -> new Seen(at, State.LEFT_OUT, Ratio.ZERO, Ratio.ZERO, Ratio.ZERO, standing, time);
            case UNRECORDED -> new Seen(at, State.UNRECORDED, Ratio.ZERO, Ratio.ZERO, Ratio.ZERO, standing, time);
            case PRESENT -> attended;
            case LATE -> {
                Ratio counted = counting.late().isPresent() && selected
                        ? counted(counting.late().get(), part, one)
                        : Ratio.ZERO;
                yield counted.signum() > 0
                        ? new Seen(at, State.REQUIRED, counted, part, counted, standing, time)
                        : new Seen(at, State.LATE, Ratio.ZERO, Ratio.ZERO, Ratio.ZERO, standing, time);
            }
            case ABSENT, PART -> {
                Ratio gone = presence == Presence.ABSENT ? Ratio.ONE : part;
                yield selected
                        ? new Seen(at, State.REQUIRED, counted(rule, gone, one), gone, gone, standing, time)
                        : attended;
            }
        };
    }

    private static Ratio counted(PartRule rule, Ratio part, NaiveRegister.Counted one) {
        if (rule instanceof PartRule.Proportional) {
            return part;
        }
        if (rule instanceof PartRule.ByCode) {
            return Ratio.of(one.code().weight(), 100);
        }
        boolean whole = rule instanceof PartRule.AtLeast from
                ? part.compareTo(from.share().value()) >= 0
                : rule instanceof PartRule.MoreThanMinutes above
                        && part.times(Ratio.of(one.extent())).compareTo(Ratio.of(above.minutes())) > 0;
        return whole ? Ratio.ONE : Ratio.ZERO;
    }

    private String runs() {
        elements.sort((one, other) -> one.at().equals(other.at())
                ? Boolean.compare(one.missed(), other.missed())
                : one.at().compareTo(other.at()));
        int started = 0;
        int longest = 0;
        int current = 0;
        boolean before = false;
        for (Element element : elements) {
            LocalDate date = element.at().toLocalDate();
            if (window.contains(date)) {
                started += element.missed() && !before ? 1 : 0;
                current = element.missed() ? current + 1 : 0;
                longest = Math.max(longest, current);
            }
            before = !date.isAfter(window.endInclusive()) && element.missed();
        }
        return "Runs[started=" + started + ", longest=" + longest + ", current=" + current + "]";
    }

    @Override
    public String toString() {
        Ratio absent = missed.values().stream().reduce(Ratio.ZERO, Ratio::plus);
        return "possible " + possible + " absent " + absent + " authorised " + sum(Standing.AUTHORISED)
                + " unauthorised " + sum(Standing.UNAUTHORISED) + " open " + sum(Standing.OPEN) + " late " + late
                + " unrecorded " + unrecorded + " left out " + notRequired + " time " + timeAbsent + " of "
                + timePossible + " " + runs();
    }

    private Ratio sum(Standing standing) {
        return missed.getOrDefault(standing, Ratio.ZERO);
    }

    /** A tally in the same words. */
    static String text(Tally tally) {
        return "possible " + tally.possible() + " absent " + tally.absent() + " authorised " + tally.authorised()
                + " unauthorised " + tally.unauthorised() + " open " + tally.open() + " late " + tally.late()
                + " unrecorded " + tally.unrecorded() + " left out " + tally.notRequired() + " time "
                + tally.timeAbsent() + " of " + tally.timePossible() + " "
                + tally.runs().orElseThrow();
    }
}
