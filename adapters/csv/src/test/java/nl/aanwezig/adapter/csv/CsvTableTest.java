package nl.aanwezig.adapter.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CsvTableTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31", "-", "@x", "\tx", "\rx", "＝1", "'quoted", "''", "plain", "", "a=b", "'"})
    void a_cell_comes_back_unchanged(String cell) {
        String written = CsvTable.guarded(cell);
        assertEquals(cell, CsvTable.unguarded(written));
        assertFalse(!written.isEmpty() && "=+-@\t\r＝".indexOf(written.charAt(0)) >= 0, written);
    }

    @Test
    void rows_are_written_with_commas_and_line_feeds(@TempDir Path temp) throws IOException {
        Path file = temp.resolve("t.csv");
        try (CsvTable table = CsvTable.open(file, List.of("a", "b"))) {
            table.row("1,5", "x\"y");
            table.row("-", "");
        }
        assertEquals("a,b\n\"1,5\",\"x\"\"y\"\n'-,\n", Files.readString(file));
    }
}
