package nl.aanwezig.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import nl.aanwezig.core.duty.Answer;
import nl.aanwezig.core.duty.Duties;
import nl.aanwezig.core.duty.Duty;
import nl.aanwezig.core.duty.DutyStatus;
import nl.aanwezig.core.duty.Qualification;
import nl.aanwezig.core.duty.SchoolYearsAttended;
import nl.aanwezig.core.duty.YoungPerson;
import nl.aanwezig.core.exemption.Exemption;
import nl.aanwezig.core.exemption.ExemptionGround;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.statute.Jurisdiction;
import org.junit.jupiter.api.Test;

class DutyAgainstTheTextTest {
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1998, 1, 1);
    private static final int BIRTHS = 9_500;

    @Test
    void the_status_is_what_the_act_says_of_ten_thousand_people() {
        Map<Duty, LongAdder> yes = new ConcurrentHashMap<>();
        LongAdder freed = new LongAdder();
        LongAdder byYears = new LongAdder();
        Proof.over(10_000, 1_000_000, seed -> {
            SplittableRandom random = new SplittableRandom(seed);
            YoungPerson person = person(random);
            for (LocalDate date : dates(person, random)) {
                DutyStatus status = Duties.in(person.jurisdiction()).statusOf(person, date);
                NaiveDuty act = new NaiveDuty(person, date);
                assertEquals(line(act), line(status), () -> "on " + date);
                for (Duty duty : Duty.values()) {
                    yes.computeIfAbsent(duty, any -> new LongAdder()).add(status.applies(duty) ? 1 : 0);
                }
                freed.add(status.isUnderDutyApartFromExemptions() && !status.isUnderDuty() ? 1 : 0);
                byYears.add(status.periods().orElseThrow().isEndedByYears() ? 1 : 0);
            }
        });
        yes.forEach((duty, times) ->
                assertTrue(times.sum() > 5_000, () -> duty + " holds too seldom to prove anything: " + times));
        assertTrue(freed.sum() > 2_000, "exemptions should free often");
        assertTrue(byYears.sum() > 2_000, "years should end compulsory education often");
    }

    private static String line(NaiveDuty act) {
        return List.of(
                        act.compulsory(),
                        act.qualification(),
                        act.own(),
                        act.ofAge(),
                        act.underDuty(),
                        act.target()
                                .map(answer -> answer ? Answer.YES : Answer.NO)
                                .orElse(Answer.UNKNOWN))
                .toString();
    }

    private static String line(DutyStatus status) {
        return List.of(
                        status.applies(Duty.COMPULSORY_EDUCATION),
                        status.applies(Duty.QUALIFICATION),
                        status.applies(Duty.OWN),
                        status.applies(Duty.OF_AGE),
                        status.isUnderDuty(),
                        status.transitionTarget())
                .toString();
    }

    private static YoungPerson person(SplittableRandom random) {
        LocalDate born = FIRST_BIRTH.plusDays(random.nextInt(BIRTHS));
        if (random.nextInt(10) == 0) {
            born = LocalDate.of(2000 + 4 * random.nextInt(6), 2, 29);
        } else if (random.nextInt(4) == 0) {
            born = LocalDate.of(born.getYear(), 7, 30).plusDays(random.nextInt(4));
        }
        YoungPerson.Builder person = YoungPerson.builder()
                .pupil(Pupil.builder().id(new PupilId("kim")).birthDate(born).build())
                .jurisdiction(
                        random.nextInt(5) == 0
                                ? Jurisdiction.CARIBBEAN_NETHERLANDS
                                : Jurisdiction.EUROPEAN_NETHERLANDS);
        if (random.nextInt(3) == 0) {
            person.calendar(calendar(born.getYear() + 4 + random.nextInt(2), random));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            Qualification.Kind[] kinds = Qualification.Kind.values();
            person.addQualifications(new Qualification(
                    kinds[random.nextInt(kinds.length)], born.plusDays(random.nextInt(5_400, 7_000))));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            ExemptionGround[] grounds = ExemptionGround.values();
            LocalDate start = born.plusDays(random.nextInt(1_500, 6_500));
            person.addExemptions(new Exemption(
                    grounds[random.nextInt(grounds.length)],
                    random.nextInt(4) == 0
                            ? DateSpan.from(start)
                            : DateSpan.of(start, start.plusDays(random.nextInt(800)))));
        }
        if (random.nextInt(2) == 0) {
            LocalDate counted = born.plusDays(random.nextInt(5_300, 6_600));
            int years = random.nextInt(9, 14);
            person.addSchoolYearsAttended(
                    random.nextBoolean()
                            ? SchoolYearsAttended.of(counted, years)
                            : SchoolYearsAttended.withPrimary(counted, years, random.nextInt(6, 10)));
        }
        return person.build();
    }

    /** Two school years from August on, each with a summer holiday of two to nine weeks at its end, and some other days off. */
    private static SchoolCalendar calendar(int year, SplittableRandom random) {
        List<LocalDate> days = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            LocalDate first = LocalDate.of(year + i, 8, 1).plusDays(random.nextInt(36));
            LocalDate last = LocalDate.of(year + i + 1, 7, 17).minusDays(random.nextInt(28));
            first.datesUntil(last.plusDays(1))
                    .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY)
                    .filter(day -> random.nextInt(6) > 0)
                    .forEach(days::add);
        }
        return SchoolCalendar.of(new SchoolId("linde"), days);
    }

    /** Some days anywhere in a youth, and the days around those on which something may change. */
    private static List<LocalDate> dates(YoungPerson person, SplittableRandom random) {
        LocalDate born = person.pupil().birthDate().orElseThrow();
        List<LocalDate> dates = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            dates.add(born.plusDays(random.nextInt(10_200)));
        }
        for (int age : new int[] {12, 18, 23, 27}) {
            dates.add(born.plusYears(age).plusDays(random.nextInt(-1, 3)));
        }
        int first = person.jurisdiction() == Jurisdiction.EUROPEAN_NETHERLANDS ? 5 : 4;
        dates.add(born.plusYears(first).plusMonths(1).withDayOfMonth(1).plusDays(random.nextInt(-2, 6)));
        dates.add(LocalDate.of(born.getYear() + random.nextInt(15, 18), 7, 30).plusDays(random.nextInt(4)));
        person.qualifications().forEach(fact -> dates.add(fact.on().plusDays(random.nextInt(-1, 2))));
        person.exemptions()
                .forEach(exemption -> dates.add(exemption.span().start().plusDays(random.nextInt(-1, 2))));
        return dates;
    }
}
