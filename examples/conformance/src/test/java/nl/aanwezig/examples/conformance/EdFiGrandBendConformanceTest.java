package nl.aanwezig.examples.conformance;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.aanwezig.adapter.csv.CsvDates;
import nl.aanwezig.adapter.csv.CsvFormat;
import nl.aanwezig.adapter.edfi.EdFi;
import nl.aanwezig.adapter.edfi.Entity;
import nl.aanwezig.core.failure.Loaded;
import nl.aanwezig.core.measure.Measures;
import nl.aanwezig.core.measure.Tally;
import nl.aanwezig.core.quantity.Share;
import nl.aanwezig.core.timeline.Register;
import nl.aanwezig.core.timeline.TimelinePolicy;
import nl.aanwezig.mtss.Mtss;
import nl.aanwezig.mtss.TierDecision;
import nl.aanwezig.mtss.policy.AttendanceWorks202111;
import org.junit.jupiter.api.Test;

/**
 * A whole fictional district: the counts that Ed-Fi's Analytics Middle Tier and the dashboard on top of it give. Chronic is an
 * attendance of 90 per cent or less, on the verge is above 90 and at most 95 per cent.
 */
final class EdFiGrandBendConformanceTest {
    private static final SharedData.Published ORIGIN = new SharedData.Published(
            "https://github.com/Ed-Fi-Alliance-OSS/Ed-Fi-Data-Standard",
            "e181f48a5a52e6f45899e5ed5a96c5dcdeb30783",
            "Samples/Sample XML");

    @Test
    void the_district_counts_as_its_peer_does() {
        Path folder = SharedData.thirdParty("edfi-grandbend", ORIGIN);
        Suite suite = Suite.named("edfi-grandbend");
        List<LocalDate> days = CsvDates.read(folder.resolve("constructed_calendar.csv"), "date", CsvFormat.standard())
                .value();
        EdFi source = EdFi.in(folder).schoolDays(days);
        suite.check(
                "school attendance events",
                1_917,
                source.interchange().value().all(Entity.SchoolAttendance.class).size());
        Loaded<Register> loaded = source.read();
        suite.check("rejected rows", List.of(), loaded.failures());
        TimelinePolicy policy = TimelinePolicy.builder()
                .from(EdFi.timelinePolicy())
                .upTo(days.get(days.size() - 1))
                .build();
        List<TierDecision> decisions = loaded.value()
                .timelines(policy)
                .map(timeline -> Mtss.with(AttendanceWorks202111.BANDS).classify(timeline, timeline.lastDay()))
                .toList();
        suite.check("pairs of pupil and school", 227, decisions.size());
        suite.check(
                "at most 90 per cent",
                44L,
                decisions.stream().filter(one -> atMost(90, one)).count());
        suite.check(
                "above 90 and at most 95 per cent",
                52L,
                decisions.stream()
                        .filter(one -> atMost(95, one) && !atMost(90, one))
                        .count());
        suite.check(
                "above 95 per cent",
                131L,
                decisions.stream().filter(one -> !atMost(95, one)).count());
        suite.check(
                "absent days",
                "1850",
                decisions.stream()
                        .map(TierDecision::tally)
                        .reduce(Tally::plus)
                        .map(tally -> tally.absent().toString())
                        .orElse(""));
        suite.finish();
    }

    private static boolean atMost(int percent, TierDecision decision) {
        Share attendance = Measures.ATTENDANCE_SHARE.of(decision.tally()).orElseThrow();
        return attendance.compareTo(Share.percent(percent)) <= 0;
    }
}
