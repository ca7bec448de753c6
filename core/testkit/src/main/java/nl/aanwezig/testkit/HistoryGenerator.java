package nl.aanwezig.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.school.Enrolment;
import nl.aanwezig.core.school.Pupil;
import nl.aanwezig.core.school.PupilId;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.school.Sector;

/** Makes the school side of a {@link History}: calendars and enrolments. */
final class HistoryGenerator {
    private static final SchoolId FIRST_SCHOOL = new SchoolId("linde");
    private static final SchoolId SECOND_SCHOOL = new SchoolId("wilg");
    private static final String UPPER_YEARS = "upper";
    private static final List<Sector> SECTORS = List.of(Sector.PRIMARY, Sector.SECONDARY, Sector.VOCATIONAL);

    /** Days around which something can go wrong. */
    private static final List<LocalDate> HARD_DAYS = List.of(
            LocalDate.of(2021, 1, 1), // in ISO week 2020-W53
            LocalDate.of(2027, 1, 3), // last day of ISO week 2026-W53
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2028, 2, 29),
            LocalDate.of(2025, 10, 26), // clocks back
            LocalDate.of(2026, 3, 29), // clocks forward
            LocalDate.of(2025, 12, 31),
            LocalDate.of(2026, 5, 5),
            LocalDate.of(2026, 8, 1)); // a school year starts

    private final long seed;
    private final Unit unit;
    private final SplittableRandom random;
    private final LocalDate hard;
    private final LocalDate first;
    private final LocalDate last;

    HistoryGenerator(long seed, Unit unit, int leastDays, int mostDays) {
        this.seed = seed;
        this.unit = unit;
        this.random = new SplittableRandom(seed);
        this.hard = HARD_DAYS.get(random.nextInt(HARD_DAYS.size()));
        int days = random.nextInt(leastDays, mostDays + 1);
        this.first = hard.minusDays(random.nextInt(days));
        this.last = first.plusDays(days);
    }

    History history() {
        List<Enrolment> enrolments = enrolments();
        List<SchoolCalendar> calendars = new ArrayList<>();
        enrolments.stream().map(Enrolment::school).distinct().sorted().forEach(school -> {
            calendars.add(calendar(school, ""));
            calendars.add(calendar(school, UPPER_YEARS));
        });
        Pupil pupil = Pupil.builder()
                .id(new PupilId("pupil-" + seed))
                .birthDate(birthDate())
                .enrolments(enrolments)
                .build();
        RegistrationGenerator registrations = new RegistrationGenerator(random, unit, first, last);
        enrolments.stream()
                .map(Enrolment::school)
                .distinct()
                .sorted()
                .forEach(school -> registrations.register(school, calendars));
        return new History(seed, unit, pupil, calendars, registrations.marks(), registrations.withdrawals());
    }

    /** One in eight has none; of the others one in four turns 18 around here. */
    private Optional<LocalDate> birthDate() {
        if (random.nextInt(8) == 0) {
            return Optional.empty();
        }
        LocalDate turnsEighteen = random.nextInt(4) == 0 ? someDay() : last.plusDays(random.nextInt(1, 4000));
        return Optional.of(turnsEighteen.minusYears(18));
    }

    private SchoolCalendar calendar(SchoolId school, String name) {
        List<DateSpan> holidays = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            LocalDate start = someDay();
            holidays.add(DateSpan.of(start, start.plusDays(random.nextInt(16))));
        }
        List<LocalDate> days = new ArrayList<>(SchoolYears.weekdays(first, last, holidays.toArray(DateSpan[]::new)));
        for (int i = random.nextInt(3); i > 0; i--) {
            days.add(someDay()); // may be a Sunday, or alone in a week of holidays
        }
        if (random.nextInt(2) == 0) {
            days.add(hard);
        }
        days.add(last);
        return SchoolCalendar.of(school, name, days);
    }

    private List<Enrolment> enrolments() {
        LocalDate middle = someDay();
        Sector sector = SECTORS.get(random.nextInt(SECTORS.size()));
        Sector other = SECTORS.get(random.nextInt(SECTORS.size()));
        return switch (random.nextInt(8)) {
            case 0 -> List.of(at(FIRST_SCHOOL, sector, DateSpan.from(first)));
            case 1 ->
                List.of(
                        at(FIRST_SCHOOL, sector, DateSpan.of(first, middle)),
                        at(FIRST_SCHOOL, sector, DateSpan.from(middle.plusDays(random.nextInt(1, 20)))));
            case 2 ->
                List.of(
                        at(FIRST_SCHOOL, sector, DateSpan.of(first, middle)),
                        at(SECOND_SCHOOL, other, DateSpan.from(middle.plusDays(random.nextInt(2)))));
            case 3 ->
                List.of(
                        at(FIRST_SCHOOL, sector, DateSpan.of(first, last)),
                        at(SECOND_SCHOOL, other, DateSpan.of(middle, last)));
            case 4 ->
                List.of(
                        at(FIRST_SCHOOL, sector, DateSpan.of(first, last)),
                        at(SECOND_SCHOOL, other, DateSpan.of(middle, middle)));
            case 5 ->
                List.of(
                        at(FIRST_SCHOOL, sector, DateSpan.of(first, middle)),
                        at(FIRST_SCHOOL, sector, DateSpan.of(first, last)));
            default -> List.of(at(FIRST_SCHOOL, sector, DateSpan.of(first, last)));
        };
    }

    private Enrolment at(SchoolId school, Sector sector, DateSpan span) {
        Enrolment.Builder enrolment =
                Enrolment.builder().school(school).sector(sector).span(span);
        if (random.nextInt(4) == 0) {
            enrolment.calendar(UPPER_YEARS);
        }
        return enrolment.build();
    }

    private LocalDate someDay() {
        return first.plusDays(random.nextInt((int) (last.toEpochDay() - first.toEpochDay()) + 1));
    }
}
