package nl.aanwezig.examples.schoolyear.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Ascii;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Receipt;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.CodeBook;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.mark.MarkLog;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.notice.Notice;
import nl.aanwezig.core.notice.NoticeEvent;
import nl.aanwezig.core.notice.NoticeKind;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Enrolment;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.examples.schoolyear.found.NoticeStory;
import org.junit.jupiter.api.Test;

class NoticeNamesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 1);

    @Test
    void a_notice_is_called_by_its_pupil_and_number() {
        NoticeStory story = story("po00031", 12);
        NoticeNames names = NoticeNames.of(List.of(story));
        assertEquals(Optional.of("po00031-12.html"), names.file(story));
        assertEquals(Optional.of("notices/po00031-12.html"), names.link(story));
        assertEquals(Optional.empty(), names.file(story("po00031", 13)));
        assertEquals(Optional.empty(), NoticeNames.none().link(story));
    }

    @Test
    void no_two_notices_share_a_file_whatever_references_hold() {
        List<NoticeStory> stories = List.of(
                story("a", 11),
                story("a", 1),
                story("a-1", 1),
                story("A", 1),
                story("a-1-1", 1),
                story("a.html", 1),
                story("../a", 1),
                story("x".repeat(300), 1),
                story("x".repeat(301), 1));
        NoticeNames names = NoticeNames.of(stories);
        assertEquals(
                stories.size(),
                names.files().stream()
                        .map(Ascii::toLowerCase)
                        .collect(Collectors.toSet())
                        .size());
        names.files().forEach(file -> assertTrue(file.matches("[A-Za-z0-9_~-]+\\.html") && file.length() < 150, file));
    }

    private static NoticeStory story(String pupil, int number) {
        SchoolId school = new SchoolId("linde");
        Code present = Code.of("P", Presence.PRESENT);
        Pupil who = Pupil.builder()
                .id(new PupilId(pupil))
                .addEnrolment(Enrolment.of(school, DateSpan.from(DAY)))
                .build();
        Timeline timeline = Timeline.of(
                who,
                SchoolCalendar.of(school, List.of(DAY)),
                MarkLog.of(
                        Unit.LESSON,
                        CodeBook.of("linde", List.of(present)),
                        List.of(Mark.of(DAY, LocalTime.of(9, 0), 50, present))));
        Notice notice = Notice.builder()
                .pupil(who.id())
                .school(school)
                .kind(NoticeKind.OTHER)
                .begin(DAY)
                .end(DAY)
                .why(new Explanation(List.of()))
                .receipt(Receipt.of("report-other", "1", DAY, timeline))
                .build();
        NoticeEvent proposed =
                new NoticeEvent(number, NoticeEvent.Change.PROPOSED, Instant.EPOCH, notice, Optional.empty());
        return new NoticeStory(notice, timeline, List.of(proposed), ZoneOffset.UTC, true);
    }
}
