package nl.aanwezig.examples.schoolyear.found;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.aanwezig.core.duty.YoungPerson;
import nl.aanwezig.core.mark.Marks;
import nl.aanwezig.core.notice.Notice;
import nl.aanwezig.core.notice.NoticeEvent;
import nl.aanwezig.core.notice.NoticeEvent.Change;
import nl.aanwezig.core.notice.NoticeLedger;
import nl.aanwezig.core.notice.RecordedNotices;
import nl.aanwezig.core.school.Calendars;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.timeline.Fact;
import nl.aanwezig.core.timeline.Facts;
import nl.aanwezig.core.timeline.Register;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;

/**
 * Follows the notices of a pupil through the register as it was known at the end of each day that matters. The last look is at the
 * register as it is now. Where the source does not tell when marks were written down there is that look alone.
 */
final class NoticeHistory {
    private static final ImmutableSet<String> REPORTED =
            ImmutableSet.of(RecordedNotices.OTHER, RecordedNotices.REMOVAL);

    private final Register register;
    private final Calendars calendars;
    private final TimelinePolicy reading;
    private final Question question;

    NoticeHistory(Register register, Calendars calendars, TimelinePolicy reading, Question question) {
        this.register = register;
        this.calendars = calendars;
        this.reading = reading;
        this.question = question;
    }

    /**
     * Every notice that was ever proposed, by number.
     *
     * @param now all timelines of a pupil as they are known now; at least one
     */
    List<NoticeStory> of(List<Timeline> now) {
        Pupil pupil = now.get(0).pupil();
        Facts facts = register.facts(pupil.id());
        ZoneId zone = now.get(0).calendar().zone();
        List<Marks> logs = now.stream()
                .map(timeline -> register.marks(pupil.id(), timeline.school()))
                .toList();
        boolean dated = LookDays.areTold(logs);
        List<LocalDate> days = dated ? days(logs, zone, facts) : ImmutableList.of(question.asOf());
        YoungPerson person = Residents.of(pupil, facts);
        NoticeLedger ledger = NoticeLedger.empty();
        List<Timeline> before = ImmutableList.of();
        Map<Integer, Timeline> withdrawnFrom = new HashMap<>();
        for (LocalDate day : days) {
            Instant end = day.plusDays(1).atStartOfDay(zone).toInstant().minus(1, ChronoUnit.MICROS);
            List<Timeline> seen = day.equals(days.get(days.size() - 1)) ? now : asKnown(now, day, end);
            NoticeLedger next = ledger.after(question.duty().find(person, seen, facts), end);
            for (NoticeEvent event : next.since(ledger)) {
                if (event.change() == Change.WITHDRAWN) {
                    withdrawnFrom.put(event.number(), at(event.notice().school(), before));
                }
            }
            ledger = next;
            before = seen;
        }
        return stories(ledger, withdrawnFrom, now, zone, dated);
    }

    /** At least one: who never missed anything is looked at once too. */
    private List<LocalDate> days(List<Marks> logs, ZoneId zone, Facts facts) {
        TreeSet<LocalDate> days = new TreeSet<>(LookDays.of(logs, zone, question.asOf()));
        facts.all().stream()
                .filter(fact -> REPORTED.contains(fact.name()))
                .map(Fact::date)
                .filter(day -> !day.isAfter(question.asOf()))
                .forEach(days::add);
        return days.isEmpty() ? ImmutableList.of(question.asOf()) : ImmutableList.copyOf(days);
    }

    private List<Timeline> asKnown(List<Timeline> now, LocalDate day, Instant end) {
        TimelinePolicy then = TimelinePolicy.builder()
                .from(reading)
                .upTo(day.isAfter(question.asOf()) ? question.asOf() : day)
                .knownOn(end)
                .build();
        return now.stream()
                .map(timeline -> Timeline.of(
                        timeline.pupil(),
                        timeline.school(),
                        calendars,
                        register.marks(timeline.pupil().id(), timeline.school()),
                        then))
                .toList();
    }

    private static List<NoticeStory> stories(
            NoticeLedger ledger, Map<Integer, Timeline> withdrawnFrom, List<Timeline> now, ZoneId zone, boolean dated) {
        int last = ledger.events().stream().mapToInt(NoticeEvent::number).max().orElse(0);
        ImmutableList.Builder<NoticeStory> stories = ImmutableList.builder();
        for (int i = 1; i <= last; i++) {
            int number = i;
            List<NoticeEvent> events = ledger.events().stream()
                    .filter(event -> event.number() == number)
                    .toList();
            Notice notice = ledger.standing()
                    .getOrDefault(number, events.get(events.size() - 1).notice());
            Timeline from = withdrawnFrom.getOrDefault(number, at(notice.school(), now));
            stories.add(new NoticeStory(notice, from, events, zone, dated));
        }
        return stories.build();
    }

    private static Timeline at(SchoolId school, Collection<Timeline> timelines) {
        return timelines.stream()
                .filter(timeline -> timeline.school().equals(school))
                .findFirst()
                .orElseThrow();
    }
}
