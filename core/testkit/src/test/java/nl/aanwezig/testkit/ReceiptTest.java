package nl.aanwezig.testkit;

import static nl.aanwezig.testkit.SchoolYears.calendar;
import static nl.aanwezig.testkit.SchoolYears.enrolment;
import static nl.aanwezig.testkit.SchoolYears.lesson;
import static nl.aanwezig.testkit.SchoolYears.lessonPart;
import static nl.aanwezig.testkit.SchoolYears.log;
import static nl.aanwezig.testkit.SchoolYears.pupil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import nl.aanwezig.core.explain.Receipt;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.CodeBook;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.MarkLog;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.Calendars;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.school.Sector;
import nl.aanwezig.core.timeline.Fact;
import nl.aanwezig.core.timeline.Facts;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;
import org.junit.jupiter.api.Test;

class ReceiptTest {
    private static final LocalDate MONDAY = LocalDate.of(2025, 9, 1);
    private static final LocalDate FRIDAY = LocalDate.of(2025, 9, 5);

    @Test
    void a_receipt_pins_rule_version_and_day() {
        Receipt receipt = Receipt.of("rule", "1", FRIDAY, kim(lesson(MONDAY, "08:30", 50, "O")));

        assertEquals("rule", receipt.rule());
        assertEquals("1", receipt.version());
        assertEquals(FRIDAY, receipt.asOf());
        assertTrue(receipt.digest().matches("[0-9a-f]{16}"), receipt.digest());
    }

    @Test
    void the_digest_is_the_same_on_every_machine_and_in_every_version() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            // SHA-256 over the parts in the order of the documentation, worked out outside the library.
            assertEquals("ca4ee6841025aaf1", digest(kim(lesson(MONDAY, "08:30", 50, "O"))));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void order_of_arrival_and_duplicates_do_not_change_the_digest() {
        for (long seed = 0; seed < 200; seed++) {
            History history = History.of(seed, Unit.LESSON);
            for (SchoolId school : history.pupil().schools()) {
                Timeline timeline = history.timeline(school, TimelinePolicy.standard());
                Timeline shuffled = Timeline.of(
                        history.pupil(),
                        school,
                        Calendars.among(history.calendars()),
                        history.shuffled(school, seed),
                        TimelinePolicy.standard());
                assertEquals(digest(timeline), digest(shuffled), "seed " + seed);
            }
        }
        Mark truant = lesson(MONDAY, "08:30", 50, "O");
        assertEquals(digest(kim(truant)), digest(kim(truant, truant)));
    }

    @Test
    void whatever_the_outcome_rests_on_changes_the_digest() {
        Mark truant = lesson(MONDAY, "08:30", 50, "O");
        Code authorised = Code.of("O", Presence.ABSENT, Standing.AUTHORISED, "TRUANT");
        Code late = Code.of("O", Presence.LATE, Standing.UNAUTHORISED, "TRUANT");
        Code other = Code.of("O", Presence.ABSENT, Standing.UNAUTHORISED, "NO_MESSAGE");
        Code lighter = Code.builder().from(SchoolYears.code("O")).weight(50).build();
        List<Timeline> different = List.of(
                kim(truant),
                kim(),
                kim(lesson(MONDAY.plusDays(1), "08:30", 50, "O")),
                kim(lesson(MONDAY, "08:31", 50, "O")),
                kim(lesson(MONDAY, "08:30", 51, "O")),
                kim(lesson(MONDAY, "08:30", 50, "X")),
                kim(lessonPart(MONDAY, "08:30", 50, 1, "O")),
                kim(truant, lesson(MONDAY, "09:30", 50, "P")),
                timeline("noor", "linde", FRIDAY, truant),
                timeline("kim", "wilg", FRIDAY, truant),
                timeline("kim", "linde", FRIDAY.minusDays(1), truant),
                reading(authorised),
                reading(late),
                reading(lighter),
                reading(other),
                divided("term", FRIDAY),
                divided("term", FRIDAY.minusDays(1)),
                divided("quarter", FRIDAY),
                at(calendar("linde", MONDAY, FRIDAY).withYearStart(MonthDay.of(9, 1)), truant));

        Set<String> digests = new HashSet<>();
        different.forEach(timeline -> digests.add(digest(timeline)));

        assertEquals(different.size(), digests.size());
        assertEquals(digest(kim(truant)), digest(reading(SchoolYears.code("O"))));
    }

    @Test
    void facts_up_to_the_day_change_the_digest_and_later_ones_do_not() {
        Fact support = Fact.of("support", FRIDAY);
        Set<String> digests = new HashSet<>();
        for (Facts facts : List.of(
                Facts.none(),
                Facts.of(support),
                Facts.of(Fact.of("review", FRIDAY)),
                Facts.of(Fact.of("support", MONDAY)),
                Facts.of(new Fact("support", FRIDAY, Ratio.of(2))),
                Facts.of(support, support))) {
            digests.add(Receipt.of("rule", "1", FRIDAY, List.of(kim()), facts).digest());
        }

        assertEquals(6, digests.size());
        assertEquals(
                digest(kim()),
                Receipt.of("rule", "1", FRIDAY, List.of(kim()), Facts.of(Fact.of("support", FRIDAY.plusDays(1))))
                        .digest());
    }

    @Test
    void the_order_of_the_schools_does_not_change_the_digest() {
        Timeline linde = kim(lesson(MONDAY, "08:30", 50, "O"));
        Timeline wilg = timeline("kim", "wilg", FRIDAY);

        assertEquals(
                Receipt.of("rule", "1", FRIDAY, List.of(linde, wilg), Facts.none()),
                Receipt.of("rule", "1", FRIDAY, List.of(wilg, linde), Facts.none()));
        assertNotEquals(
                digest(linde),
                Receipt.of("rule", "1", FRIDAY, List.of(linde, wilg), Facts.none())
                        .digest());
    }

    private static Timeline divided(String division, LocalDate end) {
        return at(
                calendar("linde", MONDAY, FRIDAY).divided(division, List.of(DateSpan.of(MONDAY, end))),
                lesson(MONDAY, "08:30", 50, "O"));
    }

    private static Timeline at(SchoolCalendar calendar, Mark... marks) {
        return Timeline.of(
                pupil("kim", MONDAY, enrolment("linde", Sector.SECONDARY, MONDAY, FRIDAY)),
                calendar,
                log(Unit.LESSON, marks));
    }

    private static Timeline reading(Code code) {
        CodeBook codes = CodeBook.of("other", List.of(code));
        Mark mark =
                Mark.builder().from(lesson(MONDAY, "08:30", 50, "O")).code(code).build();
        return Timeline.of(
                pupil("kim", MONDAY, enrolment("linde", Sector.SECONDARY, MONDAY, FRIDAY)),
                calendar("linde", MONDAY, FRIDAY),
                MarkLog.of(Unit.LESSON, codes, List.of(mark)));
    }

    private static Timeline kim(Mark... marks) {
        return timeline("kim", "linde", FRIDAY, marks);
    }

    private static Timeline timeline(String pupil, String school, LocalDate last, Mark... marks) {
        return Timeline.of(
                pupil(pupil, MONDAY, enrolment(school, Sector.SECONDARY, MONDAY, last)),
                calendar(school, MONDAY, FRIDAY),
                log(Unit.LESSON, marks));
    }

    private static String digest(Timeline timeline) {
        return Receipt.of("rule", "1", FRIDAY, timeline).digest();
    }
}
