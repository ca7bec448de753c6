package nl.aanwezig.adapter.csv;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.aanwezig.core.failure.FailureReason;
import nl.aanwezig.core.failure.UnusableRow;
import nl.aanwezig.core.mark.Category;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.CodeBook;
import nl.aanwezig.core.mark.PackedMark;
import nl.aanwezig.core.mark.Presence;
import nl.aanwezig.core.mark.Standing;
import nl.aanwezig.core.school.DateSpan;

/** The file of codes. */
final class CodeRows {
    private static final List<String> COLUMNS =
            List.of("code", "presence", "standing", "category", "weight?", "valid_from?", "valid_to?");

    private record Line(long number, Code code) {}

    private final CsvSource source;
    private final Cells cells;
    private final List<Line> lines = new ArrayList<>();

    CodeRows(CsvSource source, Cells cells) {
        this.source = source;
        this.cells = cells;
    }

    CodeBook read() {
        source.read("codes", COLUMNS, row -> {
            try {
                Code code = code(row);
                if (lines.stream().anyMatch(line -> line.code().equals(code))) {
                    source.reject(FailureReason.DUPLICATE, row.line(), "", code.value());
                } else {
                    lines.add(new Line(row.line(), code));
                }
            } catch (UnusableRow e) {
                source.reject(e.reason(), row.line(), "", e.value());
            }
        });
        if (lines.size() > PackedMark.MAX_CODES) {
            throw source.refused(
                    "it holds " + lines.size() + " codes, and at most " + PackedMark.MAX_CODES + " fit",
                    "Maybe it is another file.");
        }
        return CodeBook.of(source.name(), agreed());
    }

    /** Two rows that give a code two meanings on the same day are both listed, and neither counts: nobody knows which is right. */
    private List<Code> agreed() {
        List<Code> agreed = new ArrayList<>();
        for (Line line : lines) {
            if (lines.stream().anyMatch(other -> other.number() != line.number() && clash(other.code(), line.code()))) {
                source.reject(
                        FailureReason.CONFLICT, line.number(), "", line.code().value());
            } else {
                agreed.add(line.code());
            }
        }
        agreed.sort(Comparator.comparing(Code::value)
                .thenComparing(code -> code.validity().start()));
        return agreed;
    }

    private static boolean clash(Code known, Code code) {
        return known.value().equals(code.value())
                && known.validity().intersection(code.validity()).isPresent();
    }

    private Code code(Row row) throws UnusableRow {
        Presence presence = word(Presence.class, row.get(1))
                .orElseThrow(() -> new UnusableRow(FailureReason.INVALID_WORD, row.get(1)));
        Code.Builder code = Code.builder()
                .value(Cells.required("code", row.get(0)))
                .presence(presence)
                .validity(validity(row.get(5), row.get(6)));
        if (!row.get(2).isEmpty()) {
            code.standing(word(Standing.class, row.get(2))
                    .orElseThrow(() -> new UnusableRow(FailureReason.INVALID_WORD, row.get(2))));
        }
        if (!row.get(3).isBlank()) {
            code.category(new Category(row.get(3)));
        }
        if (!row.get(4).isEmpty()) {
            code.weight(Cells.number("weight", row.get(4), 0, PackedMark.WHOLE));
        }
        return code.build();
    }

    private DateSpan validity(String from, String to) throws UnusableRow {
        LocalDate start = from.isEmpty() ? LocalDate.MIN : cells.date("valid_from", from);
        LocalDate end = to.isEmpty() ? LocalDate.MAX : cells.endDate(to);
        if (end.isBefore(start)) {
            throw new UnusableRow(FailureReason.INVALID_SPAN, from + " " + to);
        }
        return DateSpan.of(start, end);
    }

    /** The constant whose name in kebab case is the word. */
    private static <E extends Enum<E>> Optional<E> word(Class<E> kind, String word) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(constant -> constant.name()
                        .toLowerCase(Locale.ROOT)
                        .replace('_', '-')
                        .equals(word))
                .findFirst();
    }
}
