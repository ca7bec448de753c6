package nl.aanwezig.testkit;

import static nl.aanwezig.testkit.SchoolYears.calendar;
import static nl.aanwezig.testkit.SchoolYears.enrolment;
import static nl.aanwezig.testkit.SchoolYears.lesson;
import static nl.aanwezig.testkit.SchoolYears.log;
import static nl.aanwezig.testkit.SchoolYears.pupil;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.aanwezig.core.duty.Qualification;
import nl.aanwezig.core.duty.YoungPerson;
import nl.aanwezig.core.exemption.Exemption;
import nl.aanwezig.core.exemption.ExemptionGround;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.notice.NoticeKind;
import nl.aanwezig.core.notice.RecordedNotices;
import nl.aanwezig.core.notice.ReportingDuty;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.Sector;
import nl.aanwezig.core.statute.Jurisdiction;
import nl.aanwezig.core.timeline.Fact;
import nl.aanwezig.core.timeline.Facts;
import nl.aanwezig.core.timeline.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingDutyTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 12);
    private static final LocalDate LAST = LocalDate.of(2026, 2, 13);
    private static final SchoolCalendar CALENDAR = calendar("linde", MONDAY, LAST);

    @ParameterizedTest
    @CsvSource({
        "2012-05-06, 'LONG_TERM SIXTEEN_HOURS'",
        "2007-05-06, 'SIXTEEN_HOURS_ADULT TRANSITION'",
        "1999-02-01, 'SIXTEEN_HOURS_ADULT'" // 27 before four weeks are over
    })
    void the_kind_goes_by_age_and_pattern(LocalDate born, String kinds) {
        assertEquals(kinds, kinds(person(born).build(), Facts.none()));
    }

    @Test
    void without_a_duty_nothing_is_asked_but_what_people_decide() {
        LocalDate born = LocalDate.of(2008, 5, 6);
        YoungPerson qualified = person(born)
                .addQualifications(new Qualification(Qualification.Kind.START_QUALIFICATION, MONDAY.minusDays(1)))
                .build();
        YoungPerson exempted = person(born)
                .addExemptions(new Exemption(ExemptionGround.OTHER_EDUCATION, DateSpan.of(MONDAY, LAST)))
                .build();

        assertEquals("", kinds(qualified, Facts.none()));
        assertEquals("", kinds(exempted, Facts.none()));
        assertEquals("OTHER", kinds(qualified, Facts.of(Fact.of(RecordedNotices.OTHER, MONDAY))));
        assertEquals("LONG_TERM SIXTEEN_HOURS", kinds(person(born).build(), Facts.none()));
    }

    @Test
    void who_is_qualified_does_not_go_to_the_doorstroompunt() {
        YoungPerson qualified = person(LocalDate.of(2007, 5, 6))
                .addQualifications(new Qualification(Qualification.Kind.START_QUALIFICATION, MONDAY))
                .build();

        assertEquals("SIXTEEN_HOURS_ADULT", kinds(qualified, Facts.none()));
    }

    @Test
    void on_the_islands_there_is_no_doorstroompunt_to_report_to() {
        YoungPerson kim = person(LocalDate.of(2007, 5, 6))
                .jurisdiction(Jurisdiction.CARIBBEAN_NETHERLANDS)
                .build();

        assertEquals(
                List.of(NoticeKind.SIXTEEN_HOURS_ADULT),
                ReportingDuty.in(Jurisdiction.CARIBBEAN_NETHERLANDS)
                        .find(kim, List.of(timeline(kim)), Facts.none())
                        .stream()
                        .map(notice -> notice.kind())
                        .distinct()
                        .toList());
    }

    private static YoungPerson.Builder person(LocalDate born) {
        return YoungPerson.builder().pupil(pupil("kim", born, enrolment("linde", Sector.VOCATIONAL, MONDAY, LAST)));
    }

    private static String kinds(YoungPerson person, Facts facts) {
        return String.join(
                " ",
                ReportingDuty.european().find(person, List.of(timeline(person)), facts).stream()
                        .map(notice -> notice.kind().name())
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static Timeline timeline(YoungPerson person) {
        List<Mark> marks = new ArrayList<>();
        MONDAY.datesUntil(LAST.plusDays(1))
                .filter(CALENDAR::isSchoolDay)
                .forEach(day -> marks.add(lesson(day, "09:00", 120, "O")));
        return Timeline.of(person.pupil(), CALENDAR, log(Unit.LESSON, marks.toArray(Mark[]::new)));
    }
}
