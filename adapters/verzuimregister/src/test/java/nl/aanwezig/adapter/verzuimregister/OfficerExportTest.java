package nl.aanwezig.adapter.verzuimregister;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.aanwezig.adapter.verzuimregister.code.ListedCode;
import nl.aanwezig.adapter.verzuimregister.report.AbsenceReport;
import nl.aanwezig.adapter.verzuimregister.report.Examples;
import nl.aanwezig.adapter.verzuimregister.report.MunicipalAction;
import nl.aanwezig.adapter.verzuimregister.report.ReportField;
import org.junit.jupiter.api.Test;

/** The closed list of the domain reference, Dutch law 3.8. */
class OfficerExportTest {
    /** The seven items of the list as the reference gives them, read field by field. */
    private static final Map<Integer, Set<String>> LIST = Map.of(
            1, Set.of("familyName", "firstNames", "sex", "birthDate", "address", "postcode", "place", "phone", "email"),
            2, Set.of("administrativeNumber"),
            3, Set.of("nationality", "birthPlace"),
            4, Set.of("parentName", "parentAddress", "parentPostcode", "parentPlace", "parentPhone", "parentEmail"),
            5, Set.of("enrolment", "deEnrolment"),
            6, Set.of("schoolCareer", "absence", "exemption"),
            7, Set.of("requiredByAct"));

    /** Parts of a report that no school hands an officer; everything else of it is classified as allowed. */
    private static final Set<String> STAY = Set.of(
            "personalNumber",
            "startQualification",
            "municipality.status",
            "municipality.closing.reason",
            "municipality.closing.remark",
            "municipality.contact.name",
            "municipality.contact.function",
            "municipality.contact.email",
            "municipality.contact.phone.area",
            "municipality.contact.phone.number");

    @Test
    void the_list_is_closed() {
        assertEquals(
                LIST,
                Arrays.stream(OfficerField.values())
                        .collect(Collectors.groupingBy(
                                OfficerField::item, Collectors.mapping(OfficerField::id, Collectors.toSet()))));
    }

    @Test
    void of_a_pupils_file_only_what_is_on_the_list_goes() {
        Map<String, String> file = new TreeMap<>();
        LIST.values().forEach(names -> names.forEach(name -> file.put(name, "goes-" + name)));
        Set<String> allowed = Set.copyOf(file.keySet());
        for (String name : List.of(
                "bsn",
                "personalNumber",
                "religion",
                "diagnosis",
                "careNotes",
                "grades",
                "iq",
                "photo",
                "lastSchoolAdvice",
                "Absence",
                "absence ",
                "ABSENCE",
                "absence.reason",
                "parentIncome",
                "")) {
            file.put(name, "stays-" + name);
        }
        OfficerExport export = OfficerExport.of(file);
        assertEquals(
                allowed, export.items().stream().map(OfficerExport.Item::name).collect(Collectors.toSet()));
        for (OfficerExport.Item item : export.items()) {
            assertEquals(item.name(), item.field().id());
            assertEquals("goes-" + item.name(), item.value());
        }
        assertEquals(15, export.withheld());
    }

    @Test
    void an_administrative_number_has_no_other_meaning() {
        for (String number : List.of("123456782", "12345", "leerling-7", "123456789")) {
            boolean isOfTheState = number.equals("123456782");
            OfficerExport export = OfficerExport.of(Map.of("administrativeNumber", number));
            assertEquals(isOfTheState ? 0 : 1, export.items().size(), number);
            assertEquals(isOfTheState ? 1 : 0, export.withheld(), number);
        }
        assertEquals(
                1, OfficerExport.of(Map.of("administrativeNumber", "100310303")).withheld());
        assertEquals(
                1, OfficerExport.of(Map.of("administrativeNumber", "10000008")).withheld());
    }

    @Test
    void a_number_of_the_state_does_not_travel_in_free_text() {
        for (String name : List.of("administrativeNumber", "absence", "requiredByAct")) {
            for (String hidden : List.of("111222333", "pupil 111 222 333", "nr. 111.222.333, ziek", "111-222-333")) {
                assertEquals(1, OfficerExport.of(Map.of(name, hidden)).withheld(), name + " " + hidden);
            }
            for (String harmless : List.of("pupil 111 222 334", "2026-03-02", "1112223339999")) {
                assertEquals(0, OfficerExport.of(Map.of(name, harmless)).withheld(), name + " " + harmless);
            }
        }
    }

    @Test
    void every_component_of_a_report_is_classified_and_the_reverse() {
        Set<String> components = new TreeSet<>();
        leaves(AbsenceReport.class, "", components);
        Set<String> classified = Stream.of(ReportField.values())
                .filter(field -> field != ReportField.ACTION_WANTED && field != ReportField.SPECIFICATION_WHOLE_DAY)
                .map(ReportField::path)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(classified, components);
        assertEquals(
                STAY,
                Stream.of(ReportField.values())
                        .filter(field -> OfficerExport.allowed(field).isEmpty())
                        .map(ReportField::path)
                        .collect(Collectors.toSet()));
    }

    /** The parts of records inside records, under their names in the neutral record. */
    private static void leaves(Class<?> type, String path, Set<String> found) {
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> part = raw(component.getGenericType());
            String name = Map.of(
                            "status", "municipality.status",
                            "closing", "municipality.closing",
                            "municipalContact", "municipality.contact")
                    .getOrDefault(component.getName(), component.getName());
            String place = path.isEmpty() ? name : path + "." + component.getName();
            if (part == MunicipalAction.class) {
                for (Class<?> answer : part.getPermittedSubclasses()) {
                    leaves(answer, place, found);
                }
            } else if (part.isRecord() && part != ListedCode.class) {
                leaves(part, place, found);
            } else {
                found.add(place);
            }
        }
    }

    /** What an optional or a list holds. */
    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType generic ? raw(generic.getActualTypeArguments()[0]) : (Class<?>) type;
    }

    @Test
    void of_a_report_nothing_goes_that_is_not_allowed() {
        for (AbsenceReport report : reports()) {
            OfficerExport export = OfficerExport.of(report);
            List<ReportValues.Value> all = ReportValues.of(report);
            for (OfficerExport.Item item : export.items()) {
                String path = item.name().replaceAll("\\[\\d+\\]", "");
                assertFalse(STAY.contains(path), path);
                assertTrue(Stream.of(ReportField.values())
                        .anyMatch(field -> field.path().equals(path)
                                && OfficerExport.allowed(field).equals(Optional.of(item.field()))));
            }
            assertEquals(
                    all.stream()
                            .filter(value -> !STAY.contains(value.field().path()))
                            .count(),
                    export.items().size());
            assertEquals(
                    all.stream()
                            .filter(value -> STAY.contains(value.field().path()))
                            .count(),
                    export.withheld());
        }
    }

    @Test
    void the_number_and_the_municipalitys_words_stay_while_the_absence_goes() {
        OfficerExport export = OfficerExport.of(Examples.whole().report());
        String everything = export.items().stream()
                .map(item -> item.name() + "=" + item.value())
                .collect(Collectors.joining("\n"));
        for (String stays : List.of("123456782", "Ambtenaar", "consulent", "5550200", "resumed", "seen", "=G\n")) {
            assertFalse(everything.contains(stays), stays);
        }
        assertTrue(everything.contains("specification[1].day=2026-03-02\n"), everything);
        assertTrue(everything.contains("specification[1].lessonHour=12\n"), everything);
        assertTrue(everything.contains("reason=Onbekend na twee gesprekken\n"), everything);
        assertEquals(STAY.size(), export.withheld());
    }

    @Test
    void a_whole_report_goes_value_by_value_under_the_item_that_allows_it() {
        assertEquals(
                List.of(
                        "absence kind=V3",
                        "absence begin=2026-03-02",
                        "absence end=2026-03-27",
                        "absence reason=Onbekend na twee gesprekken",
                        "absence allLessonsMissed=false",
                        "requiredByAct actionTaken=Gesprek met mentor op 9 maart",
                        "requiredByAct municipalAction.wanted=true",
                        "requiredByAct municipalAction.priority=hoog",
                        "requiredByAct teachingLocation=Locatie Noord",
                        "requiredByAct contact.name=Anna Voorbeeld",
                        "requiredByAct contact.function=mentor",
                        "requiredByAct contact.email=mentor@school.example",
                        "requiredByAct contact.phone.area=020",
                        "requiredByAct contact.phone.number=5550100",
                        "phone familyPhone=06 5550 1234",
                        "absence specification[0].day=2026-03-02",
                        "absence specification[0].wholeDay=false",
                        "absence specification[0].lessonHour=1",
                        "absence specification[1].day=2026-03-02",
                        "absence specification[1].wholeDay=false",
                        "absence specification[1].lessonHour=12",
                        "absence specification[2].day=2026-03-03",
                        "absence specification[2].wholeDay=true",
                        "address deviatingAddress.street=Dorpsstraat",
                        "address deviatingAddress.houseNumber=12",
                        "address deviatingAddress.houseLetter=a",
                        "address deviatingAddress.addition=bis",
                        "postcode deviatingAddress.postcode=1234AB",
                        "address deviatingAddress.indication=achter de molen",
                        "place deviatingAddress.place=Ergens"),
                lines(Examples.whole().report()));
        assertEquals(
                List.of(
                        "requiredByAct municipalAction.wanted=false",
                        "requiredByAct municipalAction.explanation=School handelt"),
                lines(Examples.whole()
                                .municipalAction(new MunicipalAction.NotWanted("School handelt"))
                                .report())
                        .subList(6, 8));
    }

    private static List<String> lines(AbsenceReport report) {
        return OfficerExport.of(report).items().stream()
                .map(item -> item.field().id() + " " + item.name() + "=" + item.value())
                .toList();
    }

    @Test
    void what_is_printed_holds_no_value() {
        assertEquals(
                "Value[reason]",
                ReportValues.of(Examples.whole().report()).get(4).toString());
        OfficerExport export = OfficerExport.of(Map.of("familyName", "Voorbeeld", "iq", "100"));
        assertEquals("OfficerExport[items=[Item[FAMILY_NAME]], withheld=1]", export.toString());
    }

    private static List<AbsenceReport> reports() {
        return Stream.concat(
                        Stream.of(Examples.whole().report(), Examples.draft().report()),
                        Stream.iterate(0L, seed -> seed + 1).limit(100).map((Function<Long, AbsenceReport>)
                                Examples::random))
                .toList();
    }
}
