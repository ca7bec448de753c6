package nl.aanwezig.mtss.report;

/**
 * Counts by group (rows) and band (columns), with their totals as a last row and a last column: also the sizes of the groups and the
 * number of all pupils are cells.
 *
 * <p>Seen as a network, every row and every column is a place and every cell a stream between its row and its column; what flows into a
 * place flows out of it, because rows and columns add up. Cells inside the table and the number of all pupils flow from row to column, the
 * totals of rows and of columns flow back.
 */
final class Grid {
    private final int groups;
    private final int bands;
    private final long[] values;

    private Grid(int groups, int bands) {
        this.groups = groups;
        this.bands = bands;
        this.values = new long[(groups + 1) * (bands + 1)];
    }

    /** Counts by group and band, without totals. */
    static Grid of(long[][] counts, int bands) {
        Grid grid = new Grid(counts.length, bands);
        for (int group = 0; group < counts.length; group++) {
            for (int band = 0; band < bands; band++) {
                long count = counts[group][band];
                grid.values[grid.cell(group, band)] = count;
                grid.values[grid.cell(group, bands)] += count;
                grid.values[grid.cell(counts.length, band)] += count;
                grid.values[grid.cell(counts.length, bands)] += count;
            }
        }
        return grid;
    }

    int groups() {
        return groups;
    }

    int bands() {
        return bands;
    }

    int cells() {
        return values.length;
    }

    int places() {
        return groups + bands + 2;
    }

    int cell(int row, int column) {
        return row * (bands + 1) + column;
    }

    int row(int cell) {
        return cell / (bands + 1);
    }

    int column(int cell) {
        return cell % (bands + 1);
    }

    long value(int cell) {
        return values[cell];
    }

    /** Whether the cell is the size of a group, or the number of all pupils. */
    boolean isSize(int cell) {
        return column(cell) == bands;
    }

    boolean isTotal(int cell) {
        return isSize(cell) || row(cell) == groups;
    }

    /** The cell with the size of the group that a cell belongs to. */
    int size(int cell) {
        return cell(row(cell), bands);
    }

    int placeOfRow(int row) {
        return row;
    }

    int placeOfColumn(int column) {
        return groups + 1 + column;
    }

    /** Whether the cell flows from its row to its column. */
    boolean flowsToColumn(int cell) {
        return isSize(cell) == (row(cell) == groups);
    }

    int from(int cell) {
        return flowsToColumn(cell) ? placeOfRow(row(cell)) : placeOfColumn(column(cell));
    }

    int to(int cell) {
        return flowsToColumn(cell) ? placeOfColumn(column(cell)) : placeOfRow(row(cell));
    }

    /** How many cells begin or end at a place. */
    int degree(int place) {
        return place <= groups ? bands + 1 : groups + 1;
    }

    /** One of the cells that begin or end at a place, from 0 to below the degree. */
    int cellAt(int place, int index) {
        return place <= groups ? cell(place, index) : cell(index, place - groups - 1);
    }
}
