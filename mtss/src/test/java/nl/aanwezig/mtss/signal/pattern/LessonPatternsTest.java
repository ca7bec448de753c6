package nl.aanwezig.mtss.signal.pattern;

import static nl.aanwezig.mtss.signal.Registers.friday;
import static nl.aanwezig.mtss.signal.Registers.lessons;
import static nl.aanwezig.mtss.signal.Registers.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.core.timeline.TimelinePolicy;
import nl.aanwezig.mtss.signal.Registers;
import nl.aanwezig.mtss.signal.Signal;
import nl.aanwezig.mtss.signal.SignalKind;
import org.junit.jupiter.api.Test;

/** First hours and subjects. */
class LessonPatternsTest {
    private static final int PUPILS = 60;

    @Test
    void a_late_first_hour_is_presence_a_missed_one_is_a_pattern() {
        List<Timeline> school = lessonSchool();
        Timeline late = lessons("LPPPP LPPPP LPPPP LPPPP LPPPP ".repeat(4).strip());
        Timeline missed = Registers.timeline(
                "sam",
                Unit.LESSON,
                Registers.lessonMarks("OPPPP PPPPP OPPPP PPPPP OPPPP ".repeat(4).strip()),
                TimelinePolicy.standard());
        school.add(late);
        school.add(missed);
        SchoolBase base = SchoolBase.of(school, friday(4));

        assertEquals(List.of(), shown(base.find(late, friday(4))));
        List<Signal> found = base.find(missed, friday(4));
        assertEquals(List.of("first-hour-pattern:first 1 09-01..09-26 09-26"), shown(found));
        assertEquals(12, found.get(0).why().findings().get(0).evidence().size());
    }

    @Test
    void the_first_hour_is_the_first_required_lesson_of_the_pupils_day() {
        List<Timeline> school = lessonSchool();
        // the first lesson is cancelled every day, so the second one is the first hour
        Timeline kim = lessons("UOPPP UPPPP UOPPP UPPPP UOPPP ".repeat(4).strip());
        // the first lesson was not recorded: nobody knows, and the second one is not the first hour
        Timeline sam = Registers.timeline(
                "sam",
                Unit.LESSON,
                Registers.lessonMarks("-OPPP -PPPP -OPPP -PPPP -OPPP ".repeat(4).strip()),
                TimelinePolicy.standard());
        school.add(kim);
        school.add(sam);
        SchoolBase base = SchoolBase.of(school, friday(4));

        assertEquals(1, base.find(kim, friday(4)).size());
        assertEquals(0, base.find(sam, friday(4)).size());
    }

    @Test
    void a_day_missed_whole_says_nothing_of_an_hour() {
        List<Timeline> school = lessonSchool();
        Timeline kim = lessons("ZZZZZ ZZZZZ PPPPP ZZZZZ PPPPP ".repeat(4).strip());
        school.add(kim);

        assertTrue(SchoolBase.of(school, friday(4)).find(kim, friday(4)).stream()
                .noneMatch(signal -> signal.kind() == SignalKind.FIRST_HOUR_PATTERN));
    }

    @Test
    void a_subject_is_held_against_the_others_who_have_it() {
        List<Timeline> school = lessonSchool();
        // the third lesson is physics on every day for kim and maths for the others; each has five subjects a day
        Timeline kim = lessons("PPOPP PPPPP PPOPP PPPPP PPOPP ".repeat(4).strip());
        school.add(kim);
        Lessons maths = (pupil, date, start) -> Optional.of("subject " + start);
        Lessons alone = (pupil, date, start) -> Optional.of(
                start.equals(LocalTime.of(10, 10)) && pupil.value().equals("kim") ? "physics" : "subject " + start);

        List<Signal> found =
                SchoolBase.of(school, friday(4), maths, Patterns.standard()).find(kim, friday(4));
        assertEquals(List.of("subject-pattern:subject 10:10 1 09-01..09-26 09-26"), shown(found));
        assertTrue(found.get(0).why().in(Language.ENGLISH).contains("a teacher who marks more strictly"));
        assertEquals(
                List.of(),
                SchoolBase.of(school, friday(4), alone, Patterns.standard()).find(kim, friday(4)),
                "nobody else has physics, so there is no base");
        assertEquals(List.of(), SchoolBase.of(school, friday(4)).find(kim, friday(4)), "subjects are not known");
    }

    @Test
    void two_lessons_of_one_subject_on_a_day_are_one_trial() {
        Timeline kim = lessons("OOPPP PPPPP");
        List<String> trials = new ArrayList<>();
        new Trials(
                        kim,
                        friday(1),
                        Patterns.standard(),
                        (pupil, date, start) -> Optional.of(start.isBefore(LocalTime.of(10, 0)) ? "maths" : "other"))
                .read(
                        SignalKind.SUBJECT_PATTERN,
                        (about, missed, marks) -> trials.add(about + " " + missed + " " + marks.size()));
        assertEquals(List.of("maths true 2", "other false 3", "maths false 2", "other false 3"), trials);
    }

    private static List<Timeline> lessonSchool() {
        List<Timeline> school = new ArrayList<>();
        for (int i = 0; i < PUPILS; i++) {
            SplittableRandom random = new SplittableRandom(i);
            StringBuilder codes = new StringBuilder();
            for (int lesson = 0; lesson < 100; lesson++) {
                codes.append(random.nextInt(12) == 0 ? 'O' : 'P').append(lesson % 5 == 4 ? " " : "");
            }
            school.add(Registers.timeline(
                    "pupil" + i,
                    Unit.LESSON,
                    Registers.lessonMarks(codes.toString().strip()),
                    TimelinePolicy.standard()));
        }
        return school;
    }
}
