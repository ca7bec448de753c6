package nl.aanwezig.examples.schoolyear;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.aanwezig.adapter.csv.CsvTable;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.failure.Failure;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.timeline.Irregularity;
import nl.aanwezig.core.timeline.Timeline;
import nl.aanwezig.examples.schoolyear.found.Groups;
import nl.aanwezig.examples.schoolyear.found.Outcomes;
import nl.aanwezig.examples.schoolyear.found.PupilYear;
import nl.aanwezig.examples.schoolyear.found.Results;
import nl.aanwezig.examples.schoolyear.found.SignalAt;
import nl.aanwezig.mtss.Band;
import nl.aanwezig.mtss.PolicyComparison;
import nl.aanwezig.mtss.TierChange;
import nl.aanwezig.mtss.TierDecision;
import nl.aanwezig.mtss.report.PublishedTable;
import nl.aanwezig.mtss.signal.Signal;

/** The files for machines. */
final class Tables {
    private static final int DECIMALS = 4;

    private final Results results;

    Tables(Results results) {
        this.results = results;
    }

    void write(Path folder) throws IOException {
        tiers(folder.resolve("tiers.csv"));
        changes(folder.resolve("changes.csv"));
        comparison(folder.resolve("comparison.csv"));
        signals(folder.resolve("signals.csv"));
        NoticeTable.write(folder.resolve("notices.csv"), results);
        groups(folder.resolve("groups.csv"));
        quality(folder.resolve("quality.csv"));
        rejected(folder.resolve("rejected.csv"));
    }

    private void tiers(Path file) throws IOException {
        List<String> header = List.of(
                "pupil",
                "school",
                "policy",
                "version",
                "as_of",
                "unit",
                "possible",
                "present",
                "absent",
                "late",
                "unrecorded",
                "outcome",
                "tier",
                "band");
        try (CsvTable table = CsvTable.open(file, header)) {
            for (PupilYear year : results.years()) {
                TierDecision decision = year.decision();
                Tally tally = year.tally();
                table.row(
                        decision.pupil().value(),
                        year.schools(),
                        results.policy().id(),
                        results.policy().version(),
                        results.asOf().toString(),
                        unit(results.unit()),
                        tally.possible().display(DECIMALS),
                        tally.present().display(DECIMALS),
                        tally.absent().display(DECIMALS),
                        Long.toString(tally.late()),
                        Long.toString(tally.unrecorded()),
                        decision.notEvaluated()
                                .map(reason -> "not-evaluated:" + reason)
                                .orElse("evaluated"),
                        tier(decision),
                        decision.band().map(Band::name).orElse(""));
            }
        }
    }

    private void changes(Path file) throws IOException {
        List<String> header = List.of("pupil", "school", "on", "before", "after", "policy", "version");
        try (CsvTable table = CsvTable.open(file, header)) {
            for (PupilYear year : results.years()) {
                for (TierChange change : year.changes()) {
                    table.row(
                            year.pupil().value(),
                            year.schools(),
                            change.on().toString(),
                            change.before().map(Band::name).orElse(""),
                            change.after().map(Band::name).orElse(""),
                            results.policy().id(),
                            results.policy().version());
                }
            }
        }
    }

    /** Written only when a comparison was asked for. */
    private void comparison(Path file) throws IOException {
        if (results.comparison().isEmpty()) {
            return;
        }
        List<String> header = List.of(
                "pupil",
                "school",
                "policy",
                "version",
                "outcome",
                "tier",
                "because",
                "other_policy",
                "other_version",
                "other_outcome",
                "other_tier",
                "other_because");
        try (CsvTable table = CsvTable.open(file, header)) {
            for (PolicyComparison.Move move : results.comparison().get().moves()) {
                List<String> cells = new ArrayList<>();
                cells.add(move.one().pupil().value());
                cells.add(move.one().schools().get(0).value());
                addOutcome(cells, move.one());
                addOutcome(cells, move.other());
                table.row(cells.toArray(String[]::new));
            }
        }
    }

    private static void addOutcome(List<String> cells, TierDecision decision) {
        cells.add(decision.policy().id());
        cells.add(decision.policy().version());
        cells.add(Outcomes.name(decision));
        cells.add(tier(decision));
        cells.add(Outcomes.because(decision).in(Language.ENGLISH));
    }

    private static String tier(TierDecision decision) {
        return decision.tier().map(tier -> Integer.toString(tier.level())).orElse("");
    }

    private void signals(Path file) throws IOException {
        List<String> header = List.of("pupil", "school", "kind", "about", "level", "on", "from", "to", "figures");
        try (CsvTable table = CsvTable.open(file, header)) {
            for (PupilYear year : results.years()) {
                for (SignalAt found : year.signals()) {
                    Signal signal = found.signal();
                    table.row(
                            year.pupil().value(),
                            found.school().value(),
                            signal.kind().id(),
                            signal.about(),
                            Integer.toString(signal.level()),
                            signal.on().toString(),
                            signal.over().start().toString(),
                            signal.over().endInclusive().toString(),
                            figures(signal));
                }
            }
        }
    }

    private static String figures(Signal signal) {
        return signal.figures().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(figure -> figure.getKey() + "=" + figure.getValue().value().display(DECIMALS))
                .collect(Collectors.joining(";"));
    }

    /** Written only when there is anybody to count. */
    private void groups(Path file) throws IOException {
        Optional<PublishedTable> table = Groups.table(results);
        if (table.isPresent()) {
            Files.writeString(file, table.get().csv(), StandardCharsets.UTF_8);
        }
    }

    private void quality(Path file) throws IOException {
        try (CsvTable table = CsvTable.open(file, List.of("pupil", "school", "kind", "date", "start", "code"))) {
            for (PupilYear year : results.years()) {
                for (Timeline timeline : year.timelines()) {
                    for (Irregularity one : timeline.quality().irregularities()) {
                        table.row(
                                year.pupil().value(),
                                timeline.school().value(),
                                one.kind().id(),
                                one.mark().date().toString(),
                                one.mark().start().toString(),
                                one.mark().code().value());
                    }
                }
            }
        }
    }

    private void rejected(Path file) throws IOException {
        try (CsvTable table = CsvTable.open(file, List.of("file", "line", "pupil", "reason", "value"))) {
            for (Failure failure : results.failures()) {
                table.row(
                        failure.place().source(),
                        Long.toString(failure.place().line()),
                        failure.subject(),
                        failure.reason().id(),
                        failure.value());
            }
        }
    }

    static String unit(Unit unit) {
        return unit.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
