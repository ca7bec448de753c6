package nl.aanwezig.mtss;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import nl.aanwezig.core.mark.Mark;
import nl.aanwezig.core.school.DateSpan;
import nl.aanwezig.core.timeline.Timeline;

/**
 * Two published rules, worked out from their text with whole numbers, one mark and one day at a time. The school year starts on 1 August;
 * a mark that is not required or not recorded counts nowhere; a part that was missed is minutes of minutes, or without them the weight of
 * its code in hundredths.
 */
final class NaivePlacement {
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private final Timeline timeline;
    private final LocalDate first;
    private final LocalDate last;

    NaivePlacement(Timeline timeline, LocalDate asOf) {
        LocalDate august = LocalDate.of(asOf.getYear(), 8, 1);
        this.timeline = timeline;
        this.first = asOf.isBefore(august) ? august.minusYears(1) : august;
        this.last = asOf;
    }

    /** Under 5 % satisfactory, 5 to under 10 at risk, 10 to under 20 moderate, 20 or more severe; each unit for the part missed. */
    String attendanceWorksBand() {
        long possible = 0;
        BigInteger absent = BigInteger.ZERO;
        BigInteger of = BigInteger.ONE;
        for (Mark mark : marks()) {
            if (counts(mark)) {
                possible++;
                BigInteger whole = BigInteger.valueOf(100L * mark.extent());
                absent = absent.multiply(whole)
                        .add(BigInteger.valueOf(missed(mark)).multiply(of));
                of = of.multiply(whole);
                BigInteger common = absent.gcd(of);
                absent = absent.divide(common);
                of = of.divide(common);
            }
        }
        if (possible == 0) {
            return "not-evaluated:no-possible-units";
        }
        if (isAtLeast(20, absent, of, possible)) {
            return "severe-chronic 3";
        }
        if (isAtLeast(10, absent, of, possible)) {
            return "moderate-chronic 2";
        }
        return isAtLeast(5, absent, of, possible) ? "at-risk 1" : "satisfactory 1";
    }

    /** 10 % or more of the days; a day is absent when at least half of it was missed; at least 10 days on the roll. */
    String usFederalChronic() {
        long enrolled = timeline.enrolledDays()
                .mapToObj(LocalDate::ofEpochDay)
                .filter(this::isThisYear)
                .count();
        if (enrolled < 10) {
            return "not-evaluated:min-enrolment-10";
        }
        Map<LocalDate, long[]> minutes = new TreeMap<>();
        for (Mark mark : marks()) {
            if (counts(mark)) {
                long[] day = minutes.computeIfAbsent(mark.date(), date -> new long[2]);
                day[0] += missed(mark);
                day[1] += 100L * mark.extent();
            }
        }
        if (minutes.isEmpty()) {
            return "not-evaluated:no-possible-units";
        }
        long absent = minutes.values().stream()
                .filter(day -> day[0] > 0 && 2 * day[0] >= day[1])
                .count();
        return absent * 100 >= 10L * minutes.size() ? "chronic" : "not-chronic";
    }

    private static boolean isAtLeast(int hundredths, BigInteger absent, BigInteger of, long possible) {
        BigInteger limit = BigInteger.valueOf(hundredths * possible).multiply(of);
        return absent.multiply(HUNDRED).compareTo(limit) >= 0;
    }

    private Iterable<Mark> marks() {
        return timeline.series().marks(DateSpan.of(first, last), mark -> true);
    }

    private boolean isThisYear(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    private static boolean counts(Mark mark) {
        return switch (mark.code().presence()) {
            case PRESENT, LATE, ABSENT, PART -> true;
            case NOT_REQUIRED, UNRECORDED -> false;
        };
    }

    /** Hundredths of a minute. */
    private static long missed(Mark mark) {
        return switch (mark.code().presence()) {
            case ABSENT -> (long) mark.extent() * mark.code().weight();
            case PART ->
                mark.missed() > 0
                        ? 100L * mark.missed()
                        : (long) mark.extent() * mark.code().weight();
            default -> 0;
        };
    }
}
