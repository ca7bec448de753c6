package nl.aanwezig.adapter.verzuimregister;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import nl.aanwezig.adapter.verzuimregister.code.CodeList;
import nl.aanwezig.adapter.verzuimregister.report.AbsenceReport;
import nl.aanwezig.adapter.verzuimregister.report.RefusedReportException;
import org.jspecify.annotations.Nullable;

/**
 * A report as a neutral record in JSON, and back. The record holds the personal number: it is the one text of this library that does.
 * Immutable; time and memory are bounded whatever a text holds.
 */
public final class JsonReports {
    /** The name of the format, which every record carries. */
    public static final String FORMAT = "aanwezig-absence-report";

    /** The version that is written, and the only one that is read. */
    public static final int VERSION = 1;

    static final String FORMAT_FIELD = "format";
    static final String VERSION_FIELD = "version";

    private static final String SCHEMA = "absence-report.schema.json";
    private static final JsonReports STANDARD =
            new JsonReports(Map.of()).with(CodeList.CLOSING_REASONS_2009).with(CodeList.CLOSING_REMARKS_2009);

    private final Map<String, CodeList> lists;

    private JsonReports(Map<String, CodeList> lists) {
        this.lists = lists;
    }

    /** Knows the closing lists of 2009. */
    public static JsonReports standard() {
        return STANDARD;
    }

    /** Knows this closing list too. */
    public JsonReports with(CodeList list) {
        Map<String, CodeList> all = new TreeMap<>(lists);
        all.put(list.id(), list);
        return new JsonReports(all);
    }

    /** The report as text that {@link #read} takes; the same report gives the same text, on one line. */
    public String write(AbsenceReport report) {
        return ReportWriter.write(report);
    }

    /**
     * The report of a text.
     *
     * @throws RefusedReportException when it is no record of this version, or something in it is wrong; it lists all that was found and
     *     repeats nothing of the text but names of fields, without digits
     */
    public AbsenceReport read(String text) {
        Findings findings = new Findings();
        @Nullable Json root = JsonText.parse(text, findings);
        if (root == null) {
            throw findings.refusal();
        }
        refuseOthers(root);
        Optional<JsonFields> fields = JsonFields.of(root, "", findings, ReportReader.FIELDS);
        var draft = new ReportReader(lists, findings).read(fields.orElseThrow(findings::refusal));
        findings.addAll(draft.problems());
        if (!findings.isEmpty()) {
            throw findings.refusal();
        }
        return draft.report();
    }

    /** Of another format or version nothing more is said: its fields may mean something else. */
    private static void refuseOthers(Json root) {
        Findings findings = new Findings();
        boolean isObject = root instanceof Json.Obj;
        Map<String, Json> fields = isObject ? ((Json.Obj) root).fields() : Map.of();
        if (!new Json.Text(FORMAT).equals(fields.get(FORMAT_FIELD))) {
            findings.add(
                    FORMAT_FIELD, OptionalInt.empty(), "it is not \"" + FORMAT + "\".", "Maybe it is another record.");
        } else if (!new Json.Num(Integer.toString(VERSION)).equals(fields.get(VERSION_FIELD))) {
            findings.add(
                    VERSION_FIELD,
                    OptionalInt.empty(),
                    "it is not " + VERSION + ", the only version known here.",
                    "Maybe a newer library wrote it.");
        }
        if (!findings.isEmpty()) {
            throw findings.refusal();
        }
    }

    /** The JSON Schema (2020-12) of a record. What it cannot say, {@link #read} checks: the personal number's test, and the order of dates. */
    public static String schema() {
        try (@Nullable InputStream in = JsonReports.class.getResourceAsStream(SCHEMA)) {
            if (in == null) {
                throw new IllegalStateException("The schema " + SCHEMA + " is missing.\nMaybe the jar was repacked.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
