package nl.aanwezig.examples.conformance;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.aanwezig.adapter.csv.CsvRegister;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.notice.Notice;
import nl.aanwezig.core.notice.SixteenHours;
import nl.aanwezig.core.timeline.Register;
import nl.aanwezig.core.timeline.TimelinePolicy;
import nl.aanwezig.mtss.Band;
import nl.aanwezig.mtss.Mtss;
import nl.aanwezig.mtss.TierDecision;
import nl.aanwezig.mtss.policy.AttendanceWorks202111;
import org.junit.jupiter.api.Test;

/** The Dutch school year: every notice and every band to the row. Without shared data it runs on the project's own copy. */
final class DutchSchoolConformanceTest {
    private static final Path OWN_COPY =
            Path.of("../school-year/src/main/resources/nl/aanwezig/examples/schoolyear/dutch-school");
    private static final int DECIMALS = 4;

    @Test
    void notices_and_bands_are_those_of_the_naive_evaluator() throws IOException {
        Path folder = SharedData.folder("dutch-school").orElse(OWN_COPY);
        Suite suite = Suite.named("dutch-school");
        Register register = CsvRegister.in(folder).read().value();
        LocalDate lastDay = register.lastSchoolDay().orElseThrow();
        List<String> notices = new ArrayList<>();
        Map<String, TierDecision> decisions = new HashMap<>();
        register.timelines(TimelinePolicy.standard()).forEach(timeline -> {
            SixteenHours.european().find(timeline).forEach(notice -> notices.add(shown(notice)));
            TierDecision decision = Mtss.with(AttendanceWorks202111.BANDS).classify(timeline, lastDay);
            decisions.put(decision.pupil().value(), decision);
        });
        for (NamedCsvRecord row : rows(folder.resolve("expected-notices.csv"))) {
            if (row.getField("kind").equals("SIXTEEN_HOURS")) {
                String expected = expectedNotice(row);
                suite.check("notice " + expected, true, notices.remove(expected));
            }
        }
        notices.forEach(notice -> suite.check("a notice that is not expected", "none", notice));
        for (NamedCsvRecord row : rows(folder.resolve("expected-bands.csv"))) {
            TierDecision decision = decisions.get(row.getField("pupil"));
            suite.check(
                    "band of " + row.getField("pupil"),
                    String.join(
                            " ",
                            row.getField("possible"),
                            row.getField("absent"),
                            row.getField("unrecorded"),
                            row.getField("band")),
                    decision == null ? "no such pupil" : shown(decision));
        }
        suite.finish();
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file)) {
            return rows.stream().toList();
        }
    }

    private static String expectedNotice(NamedCsvRecord row) {
        return String.join(
                " ",
                row.getField("pupil"),
                row.getField("begin"),
                row.getField("end"),
                new BigDecimal(row.getField("hours")).stripTrailingZeros().toPlainString());
    }

    private static String shown(Notice notice) {
        return notice.pupil() + " " + notice.begin() + " " + notice.end() + " "
                + notice.amount().orElseThrow().value().display(DECIMALS);
    }

    private static String shown(TierDecision decision) {
        Tally tally = decision.tally();
        return String.join(
                " ",
                tally.possible().display(DECIMALS),
                tally.absent().display(DECIMALS),
                Long.toString(tally.unrecorded()),
                decision.band().map(Band::name).orElse("not-evaluated"));
    }
}
