package nl.aanwezig.mtss.report;

import java.util.Optional;
import java.util.OptionalLong;
import nl.aanwezig.core.explain.Language;

/**
 * A patient reader of a published table, written from what a table says and not from how it is made: tries tables, cell by cell, until one
 * agrees with everything that is shown. It uses what anybody can read, and totals that the test tells it.
 */
final class NaiveReader {
    /** More than any count in these tests can be. */
    static final long ENDLESS = 40;

    private final int groups;
    private final int bands;
    private final long[][] least;
    private final long[][] most;

    NaiveReader(PublishedTable table) {
        this.groups = table.groups().size();
        this.bands = table.bands().size();
        this.least = new long[groups + 1][bands + 1];
        this.most = new long[groups + 1][bands + 1];
        boolean hiddenIsNeverZero = table.why().in(Language.ENGLISH).contains("A hidden count is never 0.");
        for (int row = 0; row <= groups; row++) {
            for (int column = 0; column <= bands; column++) {
                OptionalLong pupils = cell(table, row, column).pupils();
                // a group that is named has somebody in it
                least[row][column] = pupils.orElse(hiddenIsNeverZero || column == bands ? 1 : 0);
                most[row][column] = pupils.orElse(row == groups || column == bands ? Long.MAX_VALUE : ENDLESS);
            }
        }
    }

    /** Tells a total that the table does not show. */
    void tell(int row, int column, long count) {
        least[row][column] = count;
        most[row][column] = count;
    }

    /** Reads the shares that stand where no count stands; to be called when the sizes are known. */
    void readShares(PublishedTable table) {
        for (int row = 0; row <= groups; row++) {
            for (int column = 0; column < bands; column++) {
                Optional<ShownShare> share = cell(table, row, column).share();
                if (share.isPresent() && cell(table, row, column).pupils().isEmpty()) {
                    long whole = least[row][bands];
                    long fewest = whole;
                    long greatest = 0;
                    for (long count = 0; count <= whole; count++) {
                        if (agrees(share.get().number(), count, whole)) {
                            fewest = Math.min(fewest, count);
                            greatest = Math.max(greatest, count);
                        }
                    }
                    least[row][column] = fewest;
                    most[row][column] = greatest;
                }
            }
        }
    }

    /** Whether a count of so many can be written so, as the domain reference says it of Utah and Delaware. */
    private static boolean agrees(String number, long count, long whole) {
        long hundredths = 100 * count;
        if (number.startsWith("<=")) {
            return hundredths <= Long.parseLong(number.substring(2)) * whole;
        }
        if (number.startsWith(">=")) {
            return hundredths >= Long.parseLong(number.substring(2)) * whole;
        }
        if (number.startsWith("<")) {
            return hundredths < Long.parseLong(number.substring(1)) * whole;
        }
        if (number.startsWith(">")) {
            return hundredths > Long.parseLong(number.substring(1)) * whole;
        }
        int dash = number.indexOf('-');
        long first = Long.parseLong(dash < 0 ? number : number.substring(0, dash));
        long end = (dash < 0 ? first : Long.parseLong(number.substring(dash + 1))) + 1;
        long width = end - first;
        // what equals the width itself is written "<=" in the range before
        return hundredths >= first * whole && hundredths < end * whole && hundredths != width * whole;
    }

    boolean canBe(int row, int column, long count) {
        if (count < least[row][column] || count > most[row][column]) {
            return false;
        }
        long leastBefore = least[row][column];
        long mostBefore = most[row][column];
        tell(row, column, count);
        boolean found = everythingCanAddUp() && tryFrom(0);
        least[row][column] = leastBefore;
        most[row][column] = mostBefore;
        return found;
    }

    private boolean tryFrom(int place) {
        if (place == groups * bands) {
            return true;
        }
        int row = place / bands;
        int column = place % bands;
        long leastBefore = least[row][column];
        long mostBefore = most[row][column];
        boolean found = false;
        for (long count = leastBefore; count <= mostBefore && !found; count++) {
            tell(row, column, count);
            found = canAddUp(row, row + 1, 0, bands, row, bands)
                    && canAddUp(0, groups, column, column + 1, groups, column)
                    && canAddUp(0, groups, 0, bands, groups, bands)
                    && tryFrom(place + 1);
        }
        least[row][column] = leastBefore;
        most[row][column] = mostBefore;
        return found;
    }

    private boolean everythingCanAddUp() {
        boolean can = canAddUp(0, groups, 0, bands, groups, bands);
        for (int row = 0; row < groups; row++) {
            can &= canAddUp(row, row + 1, 0, bands, row, bands);
        }
        for (int column = 0; column < bands; column++) {
            can &= canAddUp(0, groups, column, column + 1, groups, column);
        }
        return can;
    }

    /** Whether a block of cells is neither too much for its total nor too little. */
    private boolean canAddUp(int row, int endRow, int column, int endColumn, int totalRow, int totalColumn) {
        long fewest = 0;
        long greatest = 0;
        for (int i = row; i < endRow; i++) {
            for (int j = column; j < endColumn; j++) {
                fewest += least[i][j];
                greatest += most[i][j];
            }
        }
        return fewest <= most[totalRow][totalColumn] && greatest >= least[totalRow][totalColumn];
    }

    private PublishedCell cell(PublishedTable table, int row, int column) {
        if (row == groups) {
            return column == bands ? table.total() : table.total(table.bands().get(column));
        }
        String group = table.groups().get(row);
        return column == bands
                ? table.size(group)
                : table.cell(group, table.bands().get(column));
    }
}
