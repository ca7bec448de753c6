package nl.aanwezig.mtss.report;

import static com.google.common.base.Preconditions.checkArgument;

/** Words from outside that end up in tables and files. */
final class Labels {
    /** What stands for all groups or all bands in a file. */
    static final String ALL = "(all)";

    private Labels() {}

    /** Refuses what would break a line or be taken for something else. */
    static void check(String what, String label) {
        checkArgument(!label.isBlank(), "%s is blank.\nMaybe a field was empty.", what);
        checkArgument(
                label.codePoints().noneMatch(Character::isISOControl),
                "%s holds a line end or another control character: \"%s\".\nMaybe two fields were joined.",
                what,
                label.codePoints()
                        .filter(sign -> !Character.isISOControl(sign))
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append));
        checkArgument(!label.equals(ALL), "%s is \"%s\", which stands for the total.\nMaybe leave it out.", what, ALL);
    }
}
