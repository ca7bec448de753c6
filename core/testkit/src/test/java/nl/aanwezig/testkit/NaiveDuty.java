package nl.aanwezig.testkit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import nl.aanwezig.core.duty.Qualification;
import nl.aanwezig.core.duty.Qualification.Kind;
import nl.aanwezig.core.duty.SchoolYearsAttended;
import nl.aanwezig.core.duty.YoungPerson;
import nl.aanwezig.core.exemption.ExemptionGround;
import nl.aanwezig.core.school.SchoolCalendar;
import nl.aanwezig.core.statute.Jurisdiction;

/**
 * The act read aloud, question by question, for one person on one day: slow, and with nothing of the library's but its facts. School years
 * end on 31 July.
 */
final class NaiveDuty {
    private final YoungPerson person;
    private final LocalDate born;
    private final LocalDate today;
    private final boolean european;

    NaiveDuty(YoungPerson person, LocalDate today) {
        this.person = person;
        this.born = person.pupil().birthDate().orElseThrow();
        this.today = today;
        this.european = person.jurisdiction() == Jurisdiction.EUROPEAN_NETHERLANDS;
    }

    /** Art. 3: has it begun, and has it not ended? */
    boolean compulsory() {
        return begun() && !ended();
    }

    /** Art. 4a and 4b: right after compulsory education, until 18, a start qualification, or what art. 4a, second paragraph, lists. */
    boolean qualification() {
        return begun()
                && ended()
                && age(today) < 18
                && person.qualifications().stream().noneMatch(this::isWayOut);
    }

    boolean own() {
        return age(today) >= 12 && (compulsory() || qualification());
    }

    boolean ofAge() {
        return age(today) >= 18;
    }

    boolean underDuty() {
        return (compulsory() && !exempt(european ? "abci" : "abc")) || (qualification() && !exempt("abco"));
    }

    /** No longer under a duty, younger than 27 (23 until the end of 2025), no start qualification; nothing is known of the islands. */
    Optional<Boolean> target() {
        if (held(Kind.START_QUALIFICATION)) {
            return Optional.of(false);
        }
        int limit = today.getYear() >= 2026 ? 27 : 23;
        return european
                ? Optional.of(begun() && !compulsory() && !qualification() && age(today) < limit)
                : Optional.empty();
    }

    /** Is there a school day, up to today, in a month after the month of the birthday? */
    private boolean begun() {
        int years = european ? 5 : 4;
        LocalDate birthday = born.plusYears(years).minusDays(2);
        while (age(birthday) < years) {
            birthday = birthday.plusDays(1);
        }
        // nine months on there has been a school day in every calendar of this test
        for (LocalDate day = birthday; !day.isAfter(today) && day.isBefore(birthday.plusMonths(9)); ) {
            if (YearMonth.from(day).isAfter(YearMonth.from(birthday)) && isSchoolDay(day)) {
                return true;
            }
            day = day.plusDays(1);
        }
        return !today.isBefore(birthday.plusMonths(9));
    }

    /** Did a school year end before today in which 16 was reached, or with which the twelve years were full? */
    private boolean ended() {
        for (int year = born.getYear(); year <= today.getYear(); year++) {
            LocalDate end = LocalDate.of(year, 7, 31);
            if (end.isBefore(today) && (age(end) >= 16 || full(end))) {
                return true;
            }
        }
        return false;
    }

    /** The last count, taken back a year for each school year that ended after this one and by the day of the count. */
    private boolean full(LocalDate end) {
        Optional<SchoolYearsAttended> last = Optional.empty();
        for (SchoolYearsAttended count : person.schoolYearsAttended()) {
            if (last.isEmpty() || count.countedOn().isAfter(last.get().countedOn())) {
                last = Optional.of(count);
            }
        }
        if (last.isEmpty() || end.isAfter(last.get().countedOn())) {
            return false;
        }
        int years = last.get().years();
        int primary = last.get().yearsOfPrimary().orElse(8);
        years += primary < 8 ? 8 - primary : 0;
        LocalDate later = end.plusYears(1);
        while (!later.isAfter(last.get().countedOn())) {
            years--;
            later = later.plusYears(1);
        }
        return years >= 12;
    }

    private boolean isWayOut(Qualification fact) {
        if (fact.on().isAfter(today)) {
            return false;
        }
        boolean text2024 = european ? today.getYear() >= 2024 : !today.isBefore(LocalDate.of(2025, 8, 1));
        return switch (fact.kind()) {
            case START_QUALIFICATION, PRACTICAL_EDUCATION_DIPLOMA -> true;
            case PRACTICAL_EDUCATION_CERTIFICATE -> !text2024;
            case DECLARATION_WVO -> text2024;
            case SPECIAL_LABOUR_MARKET_PROFILE, SPECIAL_DAY_ACTIVITY_PROFILE -> european;
            case ENTREE_DIPLOMA, CERTIFICATE, WORK -> false;
        };
    }

    private boolean held(Kind kind) {
        return person.qualifications().stream()
                .anyMatch(fact -> fact.kind() == kind && !fact.on().isAfter(today));
    }

    private boolean exempt(String letters) {
        return person.exemptions().stream()
                .anyMatch(one -> !today.isBefore(one.span().start())
                        && !today.isAfter(one.span().endInclusive())
                        && letters.indexOf(letter(one.ground())) >= 0);
    }

    private static char letter(ExemptionGround ground) {
        return switch (ground) {
            case UNFIT -> 'a';
            case CONVICTION -> 'b';
            case SCHOOL_ABROAD -> 'c';
            case ITINERANT -> 'i';
            case OTHER_EDUCATION -> 'o';
        };
    }

    private boolean isSchoolDay(LocalDate day) {
        Optional<SchoolCalendar> calendar = person.calendar();
        if (calendar.isPresent()) {
            LocalDate first = calendar.get().firstDay();
            LocalDate august = LocalDate.of(first.getMonthValue() >= 8 ? first.getYear() : first.getYear() - 1, 8, 1);
            if (!day.isBefore(august) && !day.isAfter(calendar.get().lastDay())) {
                return calendar.get().isSchoolDay(day);
            }
        }
        return !Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek());
    }

    private int age(LocalDate day) {
        return Period.between(born, day).getYears();
    }
}
