package nl.aanwezig.adapter.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.aanwezig.core.mark.PackedMark;
import nl.aanwezig.core.quantity.Ratio;

/** Plain values: text, numbers, dates, words of a list. What is none is a problem, and empty. */
final class Values {
    /** More digits than anybody counts presence in; 1e999999999 has few characters and would fill the memory. */
    private static final int MOST_DIGITS = 100;

    private static final Pattern FRACTION = Pattern.compile("(-?\\d{1,100})/(\\d{1,100})");

    private final Problems problems;

    Values(Problems problems) {
        this.problems = problems;
    }

    Optional<String> text(Node node) {
        if (!(node instanceof Node.Text text)) {
            problems.add(node, "it is no text.", "Maybe it should stand between double quotes.");
            return Optional.empty();
        }
        if (text.value().isBlank()) {
            problems.add(node, "nothing is written there.", "Maybe it was to be filled in later.");
            return Optional.empty();
        }
        return Optional.of(text.value());
    }

    /** One of these words. */
    <T> Optional<T> word(Node node, Map<String, T> known) {
        return word(node, known, "");
    }

    /**
     * One of these words.
     *
     * @param more what could stand there too, for advice
     */
    <T> Optional<T> word(Node node, Map<String, T> known, String more) {
        Optional<String> text = text(node);
        if (text.isPresent() && !known.containsKey(text.get())) {
            problems.add(node, "no such word is known here.", Words.advice(text.get(), known.keySet(), more));
        }
        return text.flatMap(name -> Optional.ofNullable(known.get(name)));
    }

    List<Node> list(Node node) {
        if (node instanceof Node.Arr array) {
            return array.items();
        }
        problems.add(node, "it is no list in brackets.", "Maybe put it between [ and ].");
        return List.of();
    }

    Optional<LocalDate> date(Node node) {
        Optional<String> text = text(node);
        try {
            Optional<LocalDate> date = text.map(LocalDate::parse);
            if (date.filter(day -> !PackedMark.isPlausible(day)).isPresent()) {
                problems.add(
                        node, "no register holds such a day.", "Maybe digits of the year were lost or typed twice.");
            }
            return date;
        } catch (DateTimeParseException e) {
            problems.add(node, "it is no date.", "Maybe write it as 2026-08-01.");
            return Optional.empty();
        }
    }

    /** An exact number: 17.995, or a fraction that no decimal can write, as text: "1/3". */
    Optional<Ratio> number(Node node) {
        Optional<Ratio> number = Optional.empty();
        if (node instanceof Node.Num found) {
            number = decimal(found.digits());
        } else if (node instanceof Node.Text text) {
            Matcher fraction = FRACTION.matcher(text.value());
            if (fraction.matches() && new BigInteger(fraction.group(2)).signum() > 0) {
                number = Optional.of(new Ratio(new BigInteger(fraction.group(1)), new BigInteger(fraction.group(2))));
            }
        }
        if (number.isEmpty()) {
            problems.add(
                    node, "it is no number.", "Maybe write 17.5, without quotes; only a fraction has them: \"1/3\".");
        }
        return number;
    }

    private static Optional<Ratio> decimal(String digits) {
        try {
            BigDecimal value = new BigDecimal(digits);
            return Math.abs((long) value.scale()) > MOST_DIGITS ? Optional.empty() : Optional.of(Ratio.parse(digits));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    OptionalInt whole(Node node, int from, int upTo) {
        Optional<Ratio> number = node instanceof Node.Num found ? decimal(found.digits()) : Optional.empty();
        boolean isWhole = number.filter(value -> value.denominator().equals(BigInteger.ONE)
                        && value.compareTo(Ratio.of(from)) >= 0
                        && value.compareTo(Ratio.of(upTo)) <= 0)
                .isPresent();
        if (!isWhole) {
            problems.add(
                    node,
                    "it is no whole number from " + from + " to " + upTo + ".",
                    "Maybe it has quotes or decimals that it should not have.");
            return OptionalInt.empty();
        }
        return OptionalInt.of(number.get().numerator().intValueExact());
    }
}
