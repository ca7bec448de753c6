package nl.aanwezig.adapter.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.aanwezig.core.failure.Loaded;
import nl.aanwezig.core.failure.UnreadableInputException;
import nl.aanwezig.core.timeline.Register;
import nl.aanwezig.core.timeline.TimelinePolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CsvRegisterTest {
    private static final String GOOD = "a1,2025-08-18,09:20,50,P\n";

    @TempDir
    private Path temp = Path.of("");

    private CsvFolder folder = new CsvFolder(Path.of(System.getProperty("java.io.tmpdir")));

    @BeforeEach
    void start() {
        folder = new CsvFolder(temp);
    }

    @Test
    void good_rows_become_timelines() {
        Loaded<Register> loaded = folder.marks(GOOD + "b2,2025-08-19,10:25,50,O\na1,2025-08-18,10:25,50,L\n")
                .read();
        assertTrue(loaded.isComplete());
        assertEquals(
                List.of("a1 2025-08-18 09:20 P", "a1 2025-08-18 10:25 L", "b2 2025-08-19 10:25 O"),
                CsvFolder.counted(loaded.value()));
    }

    @Test
    void every_bad_row_is_named_and_the_good_ones_are_kept() {
        Loaded<Register> loaded = folder.put(
                        "marks.csv",
                        ("\uFEFF" + CsvFolder.HEADER
                                        + GOOD
                                        + "a1,2025-08-18,10:25,50,Q\n" // unknown code
                                        + GOOD // duplicate
                                        + "x9,2025-08-18,09:20,50,P\n" // unknown pupil
                                        + "a1,0003-08-18,09:20,50,P\n" // year 3
                                        + "a1,6209-08-18,09:20,50,P\n"
                                        + "a1,2025-02-29,09:20,50,P\n"
                                        + "a1,18-08-2025,09:20,50,P\n"
                                        + "a1,2025-08-18,24:00,50,P\n"
                                        + "a1,2025-08-18,11:15,0,P\n"
                                        + "a1,2025-08-18,11:15,50.5,P\n"
                                        + "a1,2025-08-18,11:15,50,\n"
                                        + "a1,2025-08-18,11:15,50,P,extra\n"
                                        + "b2,2025-08-20,09:20,50,O\n"
                                        + "b2,2025-08-2")
                                .replace("\n", "\r\n"))
                .read();
        assertEquals(List.of("a1 2025-08-18 09:20 P", "b2 2025-08-20 09:20 O"), CsvFolder.counted(loaded.value()));
        assertEquals(
                List.of(
                        "marks.csv:3 a1 unknown-code Q",
                        "marks.csv:4 a1 duplicate 2025-08-18 P",
                        "marks.csv:5 x9 unknown-pupil x9",
                        "marks.csv:6 a1 implausible-date 0003-08-18",
                        "marks.csv:7 a1 implausible-date 6209-08-18",
                        "marks.csv:8 a1 invalid-date 2025-02-29",
                        "marks.csv:9 a1 invalid-date 18-08-2025",
                        "marks.csv:10 a1 invalid-time 24:00",
                        "marks.csv:11 a1 invalid-number 0",
                        "marks.csv:12 a1 invalid-number 50.5",
                        "marks.csv:13 a1 missing-value code",
                        "marks.csv:14 a1 malformed-row a1,2025-08-18,11:15,50,P,extra",
                        "marks.csv:16 b2 malformed-row b2,2025-08-2"),
                CsvFolder.failures(loaded));
    }

    @Test
    void a_quote_that_does_not_close_costs_its_own_line_only() {
        Loaded<Register> loaded = folder.marks("a1,\"2025-08-18,09:20,50,P\n" + GOOD + "b2,2025-08-19,09:20,50,P\n")
                .read();
        assertEquals(List.of("a1 2025-08-18 09:20 P", "b2 2025-08-19 09:20 P"), CsvFolder.counted(loaded.value()));
        assertEquals(List.of("marks.csv:2  malformed-row a1,\"2025-08-18,09:20,50,P"), CsvFolder.failures(loaded));
    }

    @Test
    void two_quotes_that_swallow_rows_between_them_cost_their_own_lines_only() {
        Loaded<Register> loaded = folder.marks("a1,2025-08-18,09:20,50,\"P\n" + GOOD + "b2,\"2025-08-19,09:20,50,P\n"
                        + "b2,2025-08-19,10:25,50,P\n")
                .read();
        assertEquals(List.of("a1 2025-08-18 09:20 P", "b2 2025-08-19 10:25 P"), CsvFolder.counted(loaded.value()));
        assertEquals(2, loaded.failures().size());
    }

    @Test
    void quoted_values_with_separators_and_line_ends_in_columns_that_nobody_asked_for_are_fine() {
        Loaded<Register> loaded = folder.put(
                        "marks.csv",
                        "pupil,date,start,minutes,code,remark\na1,2025-08-18,09:20,50,P,\"late,\nagain\"\n")
                .read();
        assertTrue(loaded.isComplete());
        assertEquals(1, CsvFolder.counted(loaded.value()).size());
    }

    @Test
    void hostile_text_is_listed_and_nothing_more() {
        String huge = "9".repeat(3_000_000);
        Loaded<Register> loaded = folder.marks("a1\u0000,2025-08-18,09:20,50,P\n"
                        + "\u202Ea1,2025-08-18,09:20,50,P\n"
                        + "a1,2025-08-18,09:20,50," + huge + "\n"
                        + ",".repeat(1_000_000) + "\n"
                        + GOOD)
                .read();
        assertEquals(List.of("a1 2025-08-18 09:20 P"), CsvFolder.counted(loaded.value()));
        assertEquals(4, loaded.failures().size());
        loaded.failures().forEach(failure -> assertTrue(failure.value().length() <= 201, failure.toString()));
    }

    @Test
    void text_that_cannot_be_decoded_never_makes_two_pupils_one() {
        Charset windows = Charset.forName("windows-1252");
        String pupils =
                CsvFolder.PUPILS + "Zo\u00EB,S,vo,2010-01-01,2025-08-18,\nZo\u00EF,S,vo,2010-01-01,2025-08-18,\n";
        String marks = CsvFolder.HEADER + "Zo\u00EB,2025-08-18,09:20,50,P\nZo\u00EF,2025-08-18,09:20,50,P\n" + GOOD;
        Loaded<Register> asUtf8 = folder.put("pupils.csv", pupils, windows)
                .put("marks.csv", marks, windows)
                .read();
        assertEquals(List.of("a1 2025-08-18 09:20 P"), CsvFolder.counted(asUtf8.value()));
        assertEquals(
                List.of(
                        "marks.csv:2 Zo\uFFFD unreadable-text Zo\uFFFD",
                        "marks.csv:3 Zo\uFFFD unreadable-text Zo\uFFFD",
                        "pupils.csv:4 Zo\uFFFD unreadable-text Zo\uFFFD",
                        "pupils.csv:5 Zo\uFFFD unreadable-text Zo\uFFFD"),
                CsvFolder.failures(asUtf8));
        Loaded<Register> asWindows =
                folder.read(CsvFormat.builder().charset(windows).build());
        assertEquals(3, CsvFolder.counted(asWindows.value()).size());
        assertTrue(asWindows.isComplete());
    }

    @Test
    void a_quote_in_a_reference_makes_no_pupil_of_its_rest() {
        Loaded<Register> loaded = folder.put("pupils.csv", CsvFolder.PUPILS + "\"c\n3\",S,vo,2010-01-01,2025-08-18,\n")
                .read();
        assertEquals(2, loaded.value().pupils().size());
        assertEquals(
                List.of(
                        "pupils.csv:4  malformed-row \"c",
                        "pupils.csv:5  malformed-row 3\",S,vo,2010-01-01,2025-08-18,"),
                CsvFolder.failures(loaded));
    }

    @Test
    void a_file_full_of_open_quotes_is_read_in_time_that_grows_with_its_length() {
        String row = "a1,\"2025-08-18\n\",09:20,50,P\n";
        Loaded<Register> loaded = folder.marks(row.repeat(50_000) + GOOD).read();
        assertEquals(List.of("a1 2025-08-18 09:20 P"), CsvFolder.counted(loaded.value()));
        assertEquals(100_000, loaded.failures().size());
    }

    @Test
    void a_line_without_end_is_listed_and_only_its_start_is_kept() {
        Loaded<Register> loaded =
                folder.marks("a1,\"" + "x".repeat(5_000_000) + "\n" + GOOD).read();
        assertEquals(List.of("a1 2025-08-18 09:20 P"), CsvFolder.counted(loaded.value()));
        assertEquals(1, loaded.failures().size());
    }

    @Test
    void utf_16_with_a_byte_order_mark_is_read_also_where_a_quote_does_not_close() {
        Loaded<Register> loaded = folder.put(
                        "marks.csv",
                        "\uFEFF" + CsvFolder.HEADER + "a1,\"2025-08-18,09:20,50,P\n" + GOOD,
                        StandardCharsets.UTF_16LE)
                .read();
        assertEquals(List.of("a1 2025-08-18 09:20 P"), CsvFolder.counted(loaded.value()));
        assertEquals(1, loaded.failures().size());
    }

    @Test
    void an_enrolment_that_ends_far_away_is_open() {
        Loaded<Register> loaded = folder.put(
                        "pupils.csv",
                        "pupil,school,sector,birth_date,enrolled_from,enrolled_to\na1,S,vo,,2025-08-18,9999-12-31\n")
                .read();
        assertTrue(loaded.value()
                .pupils()
                .iterator()
                .next()
                .enrolments()
                .get(0)
                .span()
                .isOpen());
    }

    @Test
    void more_codes_than_fit_are_refused() {
        StringBuilder codes = new StringBuilder("code,presence,standing,category\n");
        for (int i = 0; i <= 1_000; i++) {
            codes.append('c').append(i).append(",present,,\n");
        }
        folder.put("codes.csv", codes.toString());
        assertThrows(UnreadableInputException.class, folder::read);
    }

    @Test
    void another_export_is_read_by_its_own_names_and_dates() {
        Loaded<Register> loaded = folder.put(
                        "verzuim.csv",
                        "stamnr;datum;begin;duur;reden\na1;18-8-2025;9:20;50;\u00E9\n",
                        Charset.forName("windows-1252"))
                .put(
                        "pupils.csv",
                        CsvFolder.PUPILS.replace(',', ';').replaceAll("(\\d{4})-0?(\\d+)-0?(\\d+)", "$3-$2-$1"))
                .put(
                        "calendar.csv",
                        CsvFolder.CALENDAR.replace(',', ';').replaceAll("(\\d{4})-0?(\\d+)-0?(\\d+)", "$3-$2-$1"))
                .put(
                        "codes.csv",
                        "code;presence;standing;category\n\u00E9;absent;open;\n",
                        Charset.forName("windows-1252"))
                .read(CsvFormat.builder()
                        .separator(';')
                        .charset(Charset.forName("windows-1252"))
                        .datePattern("d-M-uuuu")
                        .timePattern("H:mm")
                        .marksFile("verzuim.csv")
                        .column("marks.pupil", "stamnr")
                        .column("marks.date", "datum")
                        .column("start", "begin")
                        .column("minutes", "duur")
                        .column("marks.code", "reden")
                        .build());
        assertEquals(List.of(), CsvFolder.failures(loaded));
        assertEquals(List.of("a1 2025-08-18 09:20 \u00E9"), CsvFolder.counted(loaded.value()));
    }

    @Test
    void of_rows_for_one_slot_the_one_recorded_last_counts() {
        Loaded<Register> loaded = folder.put(
                        "marks.csv",
                        "pupil,date,start,minutes,code,recorded\n"
                                + "a1,2025-08-18,09:20,50,Z,2025-08-19T08:00:00+02:00\n"
                                + "a1,2025-08-18,09:20,50,O,2025-08-19T07:00:00Z\n"
                                + "a1,2025-08-18,09:20,50,P,\n"
                                + "a1,2025-08-19,09:20,50,P,yesterday\n")
                .read();
        assertEquals(List.of("a1 2025-08-18 09:20 O"), CsvFolder.counted(loaded.value()));
        assertEquals(List.of("marks.csv:5 a1 invalid-time yesterday"), CsvFolder.failures(loaded));
    }

    @Test
    void contradicting_rows_are_settled_the_same_way_in_any_order() {
        List<String> rows = new ArrayList<>(List.of(
                "a1,2025-08-18,09:20,50,P\n",
                "a1,2025-08-18,09:20,50,O\n",
                "a1,2025-08-18,09:20,50,Z\n",
                "a1,2025-08-19,09:20,50,P\n",
                "b2,2025-08-19,09:20,50,L\n"));
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(rows, new Random(seed));
            Loaded<Register> loaded = folder.marks(String.join("", rows)).read();
            assertEquals(
                    List.of("a1 2025-08-18 09:20 Z", "a1 2025-08-19 09:20 P", "b2 2025-08-19 09:20 L"),
                    CsvFolder.counted(loaded.value()),
                    "seed " + seed);
            assertEquals(
                    2,
                    loaded.value()
                            .timelines(TimelinePolicy.standard())
                            .findFirst()
                            .orElseThrow()
                            .quality()
                            .irregularities()
                            .size());
        }
    }

    @Test
    void at_two_schools_a_mark_goes_where_the_pupil_is_enrolled_that_day() {
        Loaded<Register> loaded = folder.put(
                        "pupils.csv",
                        CsvFolder.PUPILS
                                + "c3,S,vo,2010-01-01,2025-08-18,2025-08-20\n"
                                + "c3,T,vo,2010-01-01,2025-08-20,\n"
                                + "d4,S,vo,2010-01-01,2025-08-18,\n"
                                + "d4,T,vo,2010-01-01,2025-08-18,\n")
                .put(
                        "calendar.csv",
                        CsvFolder.CALENDAR + CsvFolder.CALENDAR.substring(17).replace("S,", "T,"))
                .marks("c3,2025-08-19,09:20,50,P\nc3,2025-08-20,09:20,50,O\nd4,2025-08-19,09:20,50,P\n")
                .read();
        assertEquals(List.of("marks.csv:4 d4 ambiguous-school 2025-08-19"), CsvFolder.failures(loaded));
        assertEquals(
                List.of("S 1", "T 1"),
                loaded.value()
                        .timelines(TimelinePolicy.standard())
                        .filter(timeline -> timeline.pupil().id().value().equals("c3"))
                        .map(timeline ->
                                timeline.school() + " " + timeline.series().size())
                        .toList());
    }

    @Test
    void pupils_and_calendars_have_their_bad_rows_listed_too() {
        Loaded<Register> loaded = folder.put(
                        "pupils.csv",
                        CsvFolder.PUPILS
                                + "a1,S,vo,2010-02-03,2025-08-18,2026-07-03\n"
                                + "c3,S,xo,2010-01-01,2025-08-18,\n"
                                + "c3,S,vo,2010-01-01,2026-08-18,2025-08-18\n"
                                + "c3,Nowhere,vo,2010-01-01,2025-08-18,\n"
                                + "b2,S,vo,2012-05-06,2025-09-18,\n")
                .put("calendar.csv", CsvFolder.CALENDAR + "S,2025-08-22,school-day\nS,2025-13-01,school-day\n")
                .read();
        assertEquals(
                List.of(
                        "calendar.csv:7  duplicate 2025-08-22 school-day",
                        "calendar.csv:8  invalid-date 2025-13-01",
                        "pupils.csv:4 a1 duplicate S",
                        "pupils.csv:5 c3 invalid-word xo",
                        "pupils.csv:6 c3 invalid-span 2026-08-18 2025-08-18",
                        "pupils.csv:7 c3 unknown-school Nowhere",
                        "pupils.csv:8 b2 conflict birth_date"),
                CsvFolder.failures(loaded));
    }

    @Test
    void a_mark_may_say_how_many_minutes_were_missed() {
        Loaded<Register> loaded = folder.put(
                        "codes.csv", "code,presence,standing,category\nD,part,unauthorised,LEFT_EARLY\n")
                .put(
                        "marks.csv",
                        "pupil,date,start,minutes,code,missed\n"
                                + "a1,2025-08-18,09:20,50,D,20\n"
                                + "a1,2025-08-19,09:20,50,D,51\n")
                .read();
        assertEquals(List.of("marks.csv:3 a1 invalid-number 51"), CsvFolder.failures(loaded));
        assertEquals(
                20,
                loaded.value()
                        .timelines(TimelinePolicy.standard())
                        .findFirst()
                        .orElseThrow()
                        .series()
                        .mark(0)
                        .missed());
    }

    @Test
    void a_code_counts_on_its_own_days_only() {
        Loaded<Register> loaded = folder.put(
                        "codes.csv",
                        "code,presence,standing,category,valid_from,valid_to\n"
                                + "J,present,,INTERVIEW,,2025-08-18\n"
                                + "J,absent,authorised,INTERVIEW,2025-08-20,\n")
                .marks("a1,2025-08-18,09:20,50,J\na1,2025-08-19,09:20,50,J\na1,2025-08-20,09:20,50,J\n")
                .read();
        assertEquals(List.of("marks.csv:3 a1 code-not-valid-on-date J"), CsvFolder.failures(loaded));
        assertEquals(2, CsvFolder.counted(loaded.value()).size());
    }

    @Test
    void what_cannot_be_read_at_all_is_refused_with_advice() {
        UnreadableInputException noColumn = assertThrows(
                UnreadableInputException.class,
                () -> folder.put("marks.csv", "pupil;date;start;minutes;code\n").read());
        String message = String.valueOf(noColumn.getMessage());
        assertTrue(message.startsWith("marks.csv: line 1 has no column pupil"), message);
        assertTrue(message.contains("\nMaybe "), message);
        assertThrows(
                UnreadableInputException.class,
                () -> folder.put("marks.csv", "").read());
        assertThrows(
                UnreadableInputException.class,
                () -> CsvRegister.in(temp.resolve("elsewhere")).read());
    }
}
