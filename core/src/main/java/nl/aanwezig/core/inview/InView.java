package nl.aanwezig.core.inview;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.aanwezig.core.duty.YoungPerson;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.school.PupilId;

/**
 * A review on one day of everybody who is not, or not only, at a school: who is in view, and who dropped out of it. Nobody is left out because
 * of an exemption, a waiting list or a missing enrolment.
 *
 * @param on the day
 * @param days nobody goes without a look for more days than this
 * @param sights who asks for a look first comes first: by state, then longest ago, then reference
 */
public record InView(LocalDate on, int days, List<Sight> sights) {
    private static final Comparator<Sight> MOST_URGENT_FIRST = Comparator.comparing(Sight::state)
            .thenComparing(sight -> sight.since().orElse(LocalDate.MIN))
            .thenComparing(Sight::pupil);

    /**
     * Sorts and copies.
     *
     * @throws IllegalArgumentException when the days are negative
     */
    public InView {
        checkArgument(days >= 0, "A look is due after %s days.\nMaybe 90 was meant.", days);
        sights = ImmutableList.sortedCopyOf(MOST_URGENT_FIRST, sights);
    }

    /**
     * Reviews all of whom something was written down that holds on the day, and all people who are on no roll that day.
     *
     * @param people whom the law looks at, such as all residents of school age; who is on a roll that day and of whom nothing was written
     *     down is at school and not listed
     * @param written what was written down, of them or of others, in any order; of several that hold on the day the one that started last
     * @param on the day; looks after it do not count
     * @param days a look longer ago than this is too long ago; exactly so long is not. The act names no number
     */
    public static InView review(
            Collection<YoungPerson> people, Collection<Whereabouts> written, LocalDate on, int days) {
        Map<PupilId, Whereabouts> holding = new TreeMap<>();
        for (Whereabouts one : written) {
            if (one.span().contains(on)) {
                holding.merge(one.pupil(), one, InView::later);
            }
        }
        Map<PupilId, Sight> sights = new TreeMap<>();
        holding.forEach((pupil, one) -> sights.put(pupil, sight(one, on, days)));
        for (YoungPerson person : people) {
            PupilId pupil = person.pupil().id();
            boolean isOnRoll = person.pupil().enrolments().stream()
                    .anyMatch(enrolment -> enrolment.span().contains(on));
            if (!isOnRoll) {
                sights.computeIfAbsent(
                        pupil,
                        absent -> new Sight(
                                pupil,
                                Sight.State.NOT_WRITTEN_DOWN,
                                Optional.empty(),
                                InViewWording.notWrittenDown(person, on)));
            }
        }
        return new InView(on, days, List.copyOf(sights.values()));
    }

    /** Who is not in view: written down nowhere, not looked at for too long, or learning nobody knows where. */
    public List<Sight> outOfView() {
        return sights.stream()
                .filter(sight -> sight.state() != Sight.State.IN_VIEW)
                .toList();
    }

    /** How many there are of each, in Dutch and English; it names nobody. */
    public Explanation why() {
        return InViewWording.of(this);
    }

    /** How many are in this state. */
    public long count(Sight.State state) {
        return sights.stream().filter(sight -> sight.state() == state).count();
    }

    private static Sight sight(Whereabouts one, LocalDate on, int days) {
        // A look from before it began counts from its own day: writing a situation down anew is not looking.
        LocalDate since = one.lastLook(on).map(Look::on).orElse(one.span().start());
        boolean tooLong = ChronoUnit.DAYS.between(since, on) > days;
        Sight.State looked =
                one.learningAt() == Whereabouts.Place.NOT_KNOWN ? Sight.State.PLACE_NOT_KNOWN : Sight.State.IN_VIEW;
        return new Sight(one.pupil(), tooLong ? Sight.State.OUT_OF_VIEW : looked, Optional.of(since), one.explain(on));
    }

    /** Between two that started on the same day the order of the list makes no difference. */
    private static Whereabouts later(Whereabouts one, Whereabouts other) {
        return Comparator.comparing((Whereabouts each) -> each.span().start())
                                .thenComparing(each -> each.span().endInclusive())
                                .thenComparing(Whereabouts::situation)
                                .thenComparing(Whereabouts::learningAt)
                                .compare(one, other)
                        >= 0
                ? one
                : other;
    }
}
