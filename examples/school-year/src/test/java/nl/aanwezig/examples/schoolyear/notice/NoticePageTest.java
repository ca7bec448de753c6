package nl.aanwezig.examples.schoolyear.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Suppliers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.aanwezig.adapter.csv.CsvRegister;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.failure.Loaded;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.CodeBook;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.MarkLog;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.notice.NoticeKind;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Enrolment;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.timeline.Register;
import nl.aanwezig.core.timeline.TimelinePolicy;
import nl.aanwezig.examples.schoolyear.found.NoticeStory;
import nl.aanwezig.examples.schoolyear.found.PupilYears;
import nl.aanwezig.examples.schoolyear.found.Question;
import nl.aanwezig.examples.schoolyear.found.Results;
import nl.aanwezig.examples.schoolyear.html.ParsedPage;
import nl.aanwezig.examples.schoolyear.page.NoticeNames;
import nl.aanwezig.examples.schoolyear.page.PageNames;
import nl.aanwezig.mtss.policy.AttendanceWorks202111;
import nl.aanwezig.testkit.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** The page of a notice, on the bundled years; what each pupil of the small school is there for stands in its FORMAT.md. */
class NoticePageTest {
    private static final Path FOLDER = Path.of("src/main/resources/nl/aanwezig/examples/schoolyear");

    /** Read when first asked for: several threads read it, and none of them may wait for this class. */
    private static final Supplier<Results> SCHOOL =
            Suppliers.memoize(() -> results("corrections-school", LocalDate.of(2025, 12, 19)));

    /** Words that would name a child and not support. */
    private static final List<String> LABELS = List.of("spijbelaar", "verzuimer", "probleemleerling", "thuiszitter");

    @ParameterizedTest
    @EnumSource(Language.class)
    void sixteen_hours_on_both_sides_of_a_holiday(Language language) {
        String page = html(story("vo-02", 1), language).replaceAll("(?s)<style>.*?</style>", "<style></style>");
        Golden.assertMatches(
                "golden/notice-sixteen-hours." + (language == Language.DUTCH ? "nl" : "en") + ".html", page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dutch-school", "corrections-school"})
    void the_lessons_of_every_page_add_up_to_its_notice(String folder) {
        Results results = results(folder, LocalDate.of(folder.startsWith("d") ? 2026 : 2025, 12, 31));
        assertTrue(results.notices().size() > 20);
        for (NoticeStory story : results.notices()) {
            MissedDays missed = MissedDays.of(story);
            Optional<Ratio> total =
                    missed.days().stream().map(MissedDays.Day::total).reduce((earlier, later) -> later);
            assertEquals(story.notice().amount().map(amount -> amount.value()), total, story::toString);
            assertEquals(
                    story.notice().evidence(),
                    missed.days().stream()
                            .flatMap(day -> day.lessons().stream())
                            .map(MissedDays.Lesson::mark)
                            .toList());
        }
    }

    @Test
    void the_picture_shows_four_lesson_weeks_and_hatches_the_holiday() {
        Element picture = picture(story("vo-02", 1));
        String text = picture.getTextContent();

        for (String week : List.of("week 40", "week 41", "week 42", "week 43", "week 44")) {
            assertTrue(text.contains(week), text);
        }
        assertFalse(text.contains("week 39") || text.contains("week 45"), text);
        assertTrue(text.contains("week 43 van 2025: vakantie, overgeslagen."), text);
        assertTrue(text.contains("week 44 van 2025: 4, totaal 16."), text);
        assertTrue(text.contains("bereikt"), text);
        assertEquals(1, fills(picture, "url(#apart)"));
        assertEquals(4, fills(picture, "#c6dcea"));
    }

    @Test
    void absence_on_end_skips_the_holiday_too() {
        NoticeStory story = SCHOOL.get().notices().stream()
                .filter(one -> one.notice().kind() == NoticeKind.LONG_TERM)
                .findFirst()
                .orElseThrow();
        String text = page(story, Language.DUTCH).text();

        assertEquals(1, fills(picture(story), "url(#apart)"));
        assertTrue(text.contains("week 43 van 2025: vakantie, overgeslagen."), text);
        assertTrue(text.contains("meer dan 28 dagen aaneen"), text);
        assertTrue(text.contains("29 dagen"), text);
    }

    @Test
    void what_did_not_count_is_told_with_its_reason() {
        String text = page(story("vo-02", 1), Language.DUTCH).text();
        for (String reason : List.of(
                "geldige reden: geoorloofd afwezig (art. 11 Leerplichtwet 1969) (ILL)",
                "de school heeft nog niet beoordeeld of er een geldige reden was",
                "te laat: de les is bijgewoond",
                "niet geregistreerd: dat is niet aanwezig en niet afwezig",
                "de les ging niet door",
                "De telling begint opnieuw op de dag na 28 oktober 2025.")) {
            assertTrue(text.contains(reason), reason);
        }
    }

    @Test
    void a_withdrawn_notice_says_so_first_and_shows_what_stood_before() {
        String text = page(story("vo-03", 1), Language.DUTCH).text();
        assertTrue(text.contains("Ingetrokken op 25 september 2025"), text);
        assertTrue(text.indexOf("Ingetrokken op") < text.indexOf("Welke weken"));
        assertTrue(text.contains("16 registraties op 4 dagen"), text);
        assertTrue(text.contains("25 september 2025: ingetrokken (intrekking)."), text);
        assertFalse(text.contains("dan is de melding te laat"), text);
        assertFalse(page(story("vo-04", 2), Language.DUTCH).text().contains("Ingetrokken op"));
    }

    @Test
    void a_changed_notice_tells_both_states() {
        assertTrue(page(story("vo-05", 1), Language.ENGLISH)
                .text()
                .contains(
                        "3 October 2025: changed (mutatie). It was 8 September 2025 to 25 September 2025 (16 lesson hours); it became"
                                + " 8 September 2025 to 30 September 2025 (17 lesson hours)."));
    }

    @Test
    void a_term_that_ended_before_anybody_could_know_says_so() {
        assertTrue(page(story("vo-04", 2), Language.DUTCH)
                .text()
                .contains("Uit het register bleek dit pas op 30 september 2025"));
        assertFalse(page(story("vo-04", 1), Language.DUTCH).text().contains("bleek dit pas"));
    }

    @Test
    void a_decision_has_no_lessons_and_no_days_of_practice() {
        ParsedPage page = page(story("vo-10", 1), Language.DUTCH);
        assertEquals(0, page.describedPictures());
        assertTrue(page.text().contains("art. 18 Leerplichtwet 1969"));
        assertFalse(page.text().contains("De praktijk waarschuwt"));
        assertTrue(page(story("vo-09", 1), Language.DUTCH).text().contains("Er geldt geen termijn"));
    }

    @Test
    void a_register_of_days_has_days_and_no_hours() {
        LocalDate first = LocalDate.of(2025, 9, 1);
        List<LocalDate> days = first.datesUntil(first.plusWeeks(7))
                .filter(day -> day.getDayOfWeek().getValue() <= 5)
                .filter(day -> day.isBefore(first.plusWeeks(2)) || !day.isBefore(first.plusWeeks(3)))
                .toList();
        Code away = Code.of("O", Presence.ABSENT, Standing.UNAUTHORISED, "TRUANT");
        CodeBook codes = CodeBook.of("days", List.of(away));
        SchoolId school = new SchoolId("linde");
        Pupil kim = Pupil.builder()
                .id(new PupilId("kim"))
                .addEnrolment(Enrolment.of(school, DateSpan.from(first)))
                .build();
        MarkLog log = MarkLog.of(
                Unit.DAY, codes, days.stream().map(day -> Mark.of(day, away)).toList());
        Register register = Register.of(
                Unit.DAY,
                codes,
                List.of(SchoolCalendar.of(school, days)),
                List.of(kim),
                Map.of(kim.id(), Map.of(school, log)));
        Results results = results(new Loaded<>(register, List.of()), first.plusWeeks(7));
        NoticeStory story = results.notices().get(0);
        String text = page(story, Language.DUTCH).text();

        // The 29th day beside the seven of the third week, 15 to 21 September.
        assertEquals(first.plusDays(28 + 7), story.notice().end());
        assertEquals(1, results.notices().size());
        assertTrue(text.contains("Welke dagen zijn gemist"), text);
        assertTrue(text.contains("week 38 van 2025: vakantie, overgeslagen."), text);
        assertTrue(text.contains("Het register vertelt niet wanneer iets is opgeschreven."), text);
        assertFalse(text.contains("00:00"), text);
    }

    @Test
    void every_page_is_well_formed_stands_on_its_own_and_can_be_heard() {
        for (Language language : Language.values()) {
            for (NoticeStory story : SCHOOL.get().notices()) {
                ParsedPage page = page(story, language).standsOnItsOwn();
                page.describedPictures();
                assertEquals(1, page.all("h1").size());
                assertTrue(page.withId("table", "") > 0);
                for (Element section : page.all("section")) {
                    assertEquals(1, page.withId("h2", section.getAttribute("aria-labelledby")));
                }
                assertEquals(
                        language == Language.DUTCH ? "nl" : "en", page.root().getAttribute("lang"));
                String text = page.text().toLowerCase(Locale.ROOT);
                LABELS.forEach(label -> assertFalse(text.contains(label), label));
            }
        }
    }

    private static Element picture(NoticeStory story) {
        return page(story, Language.DUTCH).all("svg").stream()
                .filter(svg -> svg.getAttribute("id").equals("weeks-picture"))
                .findFirst()
                .orElseThrow();
    }

    private static long fills(Element picture, String fill) {
        long count = 0;
        for (int i = 0; i < picture.getElementsByTagName("rect").getLength(); i++) {
            Element rect = (Element) picture.getElementsByTagName("rect").item(i);
            count += rect.getAttribute("fill").equals(fill) ? 1 : 0;
        }
        return count;
    }

    private static NoticeStory story(String pupil, int number) {
        return SCHOOL.get().notices().stream()
                .filter(story -> story.notice().pupil().value().equals(pupil) && story.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static ParsedPage page(NoticeStory story, Language language) {
        return ParsedPage.of(html(story, language));
    }

    private static String html(NoticeStory story, Language language) {
        return new NoticePage(SCHOOL.get().question(), PageNames.of(List.of()), NoticeNames.none(), language)
                .render(story, List.of());
    }

    private static Results results(String folder, LocalDate asOf) {
        return results(CsvRegister.in(FOLDER.resolve(folder)).read(), asOf);
    }

    private static Results results(Loaded<Register> register, LocalDate asOf) {
        return PupilYears.of(
                register,
                TimelinePolicy.standard(),
                new Question(AttendanceWorks202111.BANDS, Optional.empty(), asOf, asOf.minusWeeks(4)),
                done -> {});
    }
}
