package nl.aanwezig.adapter.verzuimregister.number;

import java.util.regex.Pattern;

/** The sum behind both numbers (elfproef). */
final class ElevenTest {
    private static final int[] WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2, -1};
    private static final int DIVISOR = 11;

    /** Digits of ASCII alone: other scripts have digits too, and no register takes them. */
    private static final Pattern NINE_DIGITS = Pattern.compile("[0-9]{9}");

    private ElevenTest() {}

    static boolean isNineDigits(String text) {
        return NINE_DIGITS.matcher(text).matches();
    }

    /** What the weighed sum of nine digits leaves, from 0 up to and including 10, also where the sum is negative. */
    static int remainder(String nineDigits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (nineDigits.charAt(i) - '0');
        }
        return Math.floorMod(sum, DIVISOR);
    }

    /** Says of what was refused only how long it is. */
    static IllegalArgumentException refusal(String name, String text, String advice) {
        return isNineDigits(text)
                ? new IllegalArgumentException("The " + name + " (9 digits) fails its test.\n" + advice)
                : new IllegalArgumentException("The " + name + " (" + text.length()
                        + " characters) is not nine digits that pass its test.\nMaybe a digit was lost, or spaces or dots"
                        + " stand between them.");
    }
}
