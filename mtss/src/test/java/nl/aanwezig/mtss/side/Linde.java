package nl.aanwezig.mtss.side;

import static nl.aanwezig.testkit.SchoolYears.calendar;
import static nl.aanwezig.testkit.SchoolYears.day;
import static nl.aanwezig.testkit.SchoolYears.enrolment;
import static nl.aanwezig.testkit.SchoolYears.log;
import static nl.aanwezig.testkit.SchoolYears.pupil;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.stream.IntStream;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.Sector;
import nl.aanwezig.core.signal.Ground;
import nl.aanwezig.core.timeline.FillPolicy;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;
import nl.aanwezig.mtss.Mtss;
import nl.aanwezig.mtss.SourcedTier;
import nl.aanwezig.mtss.Tier;
import nl.aanwezig.mtss.TierDecision;
import nl.aanwezig.mtss.TierPolicy;
import nl.aanwezig.mtss.policy.AttendanceWorks202111;
import org.junit.jupiter.api.function.Executable;

/** Kim, 13 years old, twenty school days at secondary school De Linde. */
final class Linde {
    static final LocalDate MONDAY = LocalDate.of(2025, 9, 1);
    static final LocalDate LAST = LocalDate.of(2025, 9, 26);
    static final LocalDate BIRTH_DATE = LocalDate.of(2012, 5, 6);
    static final Pupil KIM = pupil("kim", BIRTH_DATE, enrolment("linde", Sector.SECONDARY, MONDAY, LAST));
    static final SideLog EMPTY = SideLog.of(KIM.id());
    static final Ground PLAN = Ground.because("schoolplan De Linde 4.2");

    /** A side of the school's own. */
    static final Side.Recorded WELLBEING = new Side.Recorded("well-being", new Phrase("welbevinden", "well-being"));

    private Linde() {}

    /** So many of twenty days missed: from 2 on tier 2 of the bands of Attendance Works, from 4 on tier 3. */
    static TierDecision missed(int days) {
        return missed(days, AttendanceWorks202111.BANDS);
    }

    static TierDecision missed(int days, TierPolicy policy) {
        return missed(days, policy, LAST);
    }

    static TierDecision missed(int days, TierPolicy policy, LocalDate asOf) {
        Mark[] marks = IntStream.range(0, days)
                .mapToObj(i -> day(MONDAY.plusDays(i), i % 2 == 0 ? "Z" : "O"))
                .toArray(Mark[]::new);
        Timeline timeline = Timeline.of(
                KIM,
                calendar("linde", MONDAY, LAST),
                log(Unit.DAY, marks),
                TimelinePolicy.builder().fill(FillPolicy.PRESENT).build());
        return Mtss.with(policy).classify(timeline, asOf);
    }

    static SourcedTier plan(int level) {
        return new SourcedTier("linde-tiers", "2025", new Tier(level));
    }

    static Recording refusal(int daysAfterMonday) {
        return Recording.of(Level.SCHOOL_REFUSAL).by("mentor", MONDAY.plusDays(daysAfterMonday), Basis.CONVERSATION);
    }

    static Recording truancy(int daysAfterMonday) {
        return Recording.of(Level.TRUANCY).by("mentor", MONDAY.plusDays(daysAfterMonday), Basis.OBSERVATION);
    }

    /** Refused with a message that holds these parts, and advice on the next line. */
    static void assertRefused(Executable refused, String... parts) {
        String message = String.valueOf(
                assertThrows(IllegalArgumentException.class, refused).getMessage());
        for (String part : parts) {
            assertTrue(message.contains(part), message);
        }
        assertTrue(message.contains("\nMaybe "), message);
    }
}
