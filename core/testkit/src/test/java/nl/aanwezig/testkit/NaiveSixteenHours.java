package nl.aanwezig.testkit;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.school.SchoolId;
import nl.aanwezig.core.school.Sector;

/**
 * The duty to report, written from the text of the rule: "at least 16 hours missed without a valid reason in any four consecutive
 * lesson weeks; a week without school days is skipped; begin is the first missed day inside the window that makes up the 16 hours, end
 * the day on which 16 is reached; all hours of the end day belong to that notice; counting restarts on the next day". Looks back anew
 * from every day.
 */
final class NaiveSixteenHours {
    private final History history;
    private final SchoolId school;
    private final NaiveRegister register;

    NaiveSixteenHours(History history, SchoolId school) {
        this.history = history;
        this.school = school;
        this.register = new NaiveRegister(history, school, Optional.empty());
    }

    /** Each notice as {@code kind begin end hours}, hours as a fraction in lowest terms. */
    List<String> notices() {
        SortedMap<LocalDate, Fraction> missed = missed();
        List<Integer> weeks = lessonWeeks();
        List<String> notices = new ArrayList<>();
        LocalDate reportedUpTo = LocalDate.MIN;
        for (LocalDate day : missed.keySet()) {
            int position = weeks.indexOf(week(day));
            List<Integer> window = weeks.subList(Math.max(0, position - 3), position + 1);
            Fraction sum = new Fraction(BigInteger.ZERO, BigInteger.ONE);
            LocalDate begin = null;
            for (LocalDate other : missed.headMap(day.plusDays(1)).keySet()) {
                if (other.isAfter(reportedUpTo) && window.contains(week(other))) {
                    begin = begin == null ? other : begin;
                    sum = sum.plus(missed.getOrDefault(other, sum));
                }
            }
            if (sum.isAtLeast(16)) {
                String kind = isMinorOn(day) ? "SIXTEEN_HOURS " : "SIXTEEN_HOURS_ADULT ";
                notices.add(kind + begin + " " + day + " " + sum.lowestTerms());
                reportedUpTo = day;
            }
        }
        return notices;
    }

    private boolean isMinorOn(LocalDate day) {
        Optional<LocalDate> birth = history.pupil().birthDate();
        return birth.isEmpty() || birth.get().plusYears(18).isAfter(day);
    }

    private List<Integer> lessonWeeks() {
        TreeSet<Integer> weeks = new TreeSet<>();
        register.calendarDays().forEach(day -> weeks.add(week(day)));
        return new ArrayList<>(weeks);
    }

    private static int week(LocalDate day) {
        return day.get(WeekFields.ISO.weekBasedYear()) * 100 + day.get(WeekFields.ISO.weekOfWeekBasedYear());
    }

    private SortedMap<LocalDate, Fraction> missed() {
        TreeMap<LocalDate, Fraction> missed = new TreeMap<>();
        for (NaiveRegister.Counted lesson : register.counted()) {
            boolean unauthorised = lesson.code().standing().equals(Optional.of(Standing.UNAUTHORISED));
            boolean whole = lesson.code().presence() == Presence.ABSENT;
            boolean part = lesson.code().presence() == Presence.PART;
            if (unauthorised && (whole || part)) {
                long minutes = whole ? lesson.extent() : lesson.missed();
                boolean lessonHour = sector() == Sector.SECONDARY && lesson.extent() <= 60 && !lesson.shortened();
                Fraction hours = Fraction.of(minutes, lessonHour ? lesson.extent() : 60);
                missed.merge(lesson.date(), hours, Fraction::plus);
            }
        }
        return missed;
    }

    private Sector sector() {
        return history.pupil().enrolmentsAt(school).get(0).sector().orElseThrow();
    }

    private record Fraction(BigInteger over, BigInteger under) {
        static Fraction of(long over, long under) {
            return new Fraction(BigInteger.valueOf(over), BigInteger.valueOf(under));
        }

        Fraction plus(Fraction other) {
            return new Fraction(
                    over.multiply(other.under).add(other.over.multiply(under)), under.multiply(other.under));
        }

        boolean isAtLeast(long whole) {
            return over.compareTo(under.multiply(BigInteger.valueOf(whole))) >= 0;
        }

        String lowestTerms() {
            BigInteger divisor = over.gcd(under);
            BigInteger reduced = under.divide(divisor);
            return over.divide(divisor) + (reduced.equals(BigInteger.ONE) ? "" : "/" + reduced);
        }
    }
}
