package nl.aanwezig.examples.schoolyear.html;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.quantity.Ratio;

/** Numbers and names as the report shows them: the same whatever the locale of the machine. */
public final class Display {
    private static final ImmutableList<String> MONTHS =
            ImmutableList.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    private Display() {}

    /** {@code 1,917}. */
    public static String whole(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        for (int at = digits.length() - 3; at > (number < 0 ? 1 : 0); at -= 3) {
            digits.insert(at, ',');
        }
        return digits.toString();
    }

    /** {@code 1,917.5}: at most two decimals. */
    public static String amount(Ratio amount) {
        String plain = amount.display(2);
        int point = plain.indexOf('.');
        return point < 0
                ? whole(Long.parseLong(plain))
                : whole(Long.parseLong(plain.substring(0, point))) + plain.substring(point);
    }

    /** {@code 94.3%}, rounded for display alone. */
    public static String percent(Ratio share) {
        return share.times(Ratio.of(100)).rounded(1).toPlainString() + "%";
    }

    /** A dash where there is nothing to divide by. */
    public static String percent(Optional<Ratio> share) {
        return share.map(Display::percent).orElse("–");
    }

    /** The limit of a rule: {@code 10%}, {@code 7.5%}. */
    public static String limit(Ratio share) {
        return share.times(Ratio.of(100)).display(4) + "%";
    }

    /** A share of a count: {@code 4 (6.7%)}. */
    public static String part(long count, long of) {
        return whole(count) + (of == 0 ? "" : " (" + percent(Ratio.of(count, of)) + ")");
    }

    /** {@code 13 of 60 pupils (21.7%)}. */
    public static String part(long count, long of, String noun) {
        return whole(count) + " of " + count(of, noun) + (of == 0 ? "" : " (" + percent(Ratio.of(count, of)) + ")");
    }

    /** {@code 1 pupil}, {@code 2 pupils}. */
    public static String count(long number, String noun) {
        return whole(number) + " " + (number == 1 ? noun : noun + "s");
    }

    /** A coordinate with at most one decimal. */
    public static String pixels(double value) {
        long tenths = Math.round(value * 10);
        String whole = (tenths < 0 ? "-" : "") + Math.abs(tenths / 10);
        return tenths % 10 == 0 ? whole : whole + "." + Math.abs(tenths % 10);
    }

    /** Cuts what would run out of the picture, in the middle: references often differ in their last characters alone. */
    public static String shorten(String text, int characters) {
        int length = text.codePointCount(0, text.length());
        if (length <= characters) {
            return text;
        }
        int head = text.offsetByCodePoints(0, (characters - 1) / 2);
        int tail = text.offsetByCodePoints(0, length - characters / 2);
        return text.substring(0, head) + "…" + text.substring(tail);
    }

    /** {@code Aug}. */
    public static String month(LocalDate date) {
        return MONTHS.get(date.getMonthValue() - 1);
    }

    /** {@code 3 Jul 2026}. */
    public static String date(LocalDate date) {
        return date.getDayOfMonth() + " " + month(date) + " " + date.getYear();
    }

    /** What one mark stands for, in the singular. */
    public static String unit(Unit unit) {
        return switch (unit) {
            case DAY -> "day";
            case HALF_DAY -> "half day";
            case LESSON -> "lesson";
        };
    }
}
