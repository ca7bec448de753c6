package nl.aanwezig.adapter.verzuimregister;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.aanwezig.adapter.verzuimregister.number.PersonalNumber;
import nl.aanwezig.adapter.verzuimregister.report.AbsenceReport;
import nl.aanwezig.adapter.verzuimregister.report.ReportField;

/**
 * What goes from a school to an attendance officer: fields of the closed list and nothing else.
 *
 * <pre>{@code
 * OfficerExport export = OfficerExport.of(everythingOnFile);
 * export.items().forEach(item -> write(item.field().id(), item.value()));
 * }</pre>
 *
 * @param items what goes
 * @param withheld how many values were not on the list and stay
 */
public record OfficerExport(List<Item> items, int withheld) {
    /**
     * One value. Not printed.
     *
     * @param field the field of the list that allows it
     * @param name what it is: the field's own name, or a path in a report such as {@code specification[3].day}
     * @param value as it goes
     */
    public record Item(OfficerField field, String name, String value) {
        @Override
        public String toString() {
            return "Item[" + field + "]";
        }
    }

    /** Fields of free form, in which a number of the state could travel along. */
    private static final Set<OfficerField> MAY_HIDE_A_NUMBER =
            Set.of(OfficerField.ADMINISTRATIVE_NUMBER, OfficerField.ABSENCE, OfficerField.REQUIRED_BY_ACT);

    /** Nine digits in a row, whatever stands between them. */
    private static final Pattern NINE = Pattern.compile("(?<!\\d)\\d(?:[ .\\-]?\\d){8}(?!\\d)");

    /** Copies the list. */
    public OfficerExport {
        items = List.copyOf(items);
    }

    /**
     * Of what a school holds of a pupil, what may go. A name passes only when it is exactly one of the list; one in which a
     * BSN or an education number is written, however it is spaced, does not.
     *
     * @param file values by name, such as {@code birthDate}; see {@link OfficerField#id}
     */
    public static OfficerExport of(Map<String, String> file) {
        List<Item> items = new ArrayList<>();
        new TreeMap<>(file)
                .forEach((name, value) -> OfficerField.of(name)
                        .filter(field -> !MAY_HIDE_A_NUMBER.contains(field) || !holdsNumber(value))
                        .ifPresent(field -> items.add(new Item(field, name, value))));
        return new OfficerExport(items, file.size() - items.size());
    }

    private static boolean holdsNumber(String value) {
        return PersonalNumber.isOne(value.strip())
                || NINE.matcher(value)
                        .results()
                        .anyMatch(found -> PersonalNumber.isOne(found.group().replaceAll("\\D", "")));
    }

    /**
     * Of a report, what the school itself may tell. The personal number stays, and so does what others deliver: the municipality has its own
     * words already.
     */
    public static OfficerExport of(AbsenceReport report) {
        List<Item> items = new ArrayList<>();
        List<ReportValues.Value> values = ReportValues.of(report);
        for (ReportValues.Value value : values) {
            allowed(value.field()).ifPresent(field -> items.add(new Item(field, value.path(), value.text())));
        }
        return new OfficerExport(items, values.size() - items.size());
    }

    /** The field of the list that allows this field of a report; empty when none does. A new field does not compile until it is placed here. */
    static Optional<OfficerField> allowed(ReportField field) {
        return switch (field) {
            case PERSONAL_NUMBER -> Optional.empty();
            case BEGIN,
                    END,
                    KIND,
                    REASON,
                    ALL_LESSONS_MISSED,
                    SPECIFICATION_DAY,
                    SPECIFICATION_WHOLE_DAY,
                    SPECIFICATION_LESSON_HOUR -> Optional.of(OfficerField.ABSENCE);
            case ACTION_TAKEN,
                    ACTION_WANTED,
                    ACTION_PRIORITY,
                    ACTION_EXPLANATION,
                    TEACHING_LOCATION,
                    CONTACT_NAME,
                    CONTACT_FUNCTION,
                    CONTACT_EMAIL,
                    CONTACT_PHONE_AREA,
                    CONTACT_PHONE_NUMBER -> Optional.of(OfficerField.REQUIRED_BY_ACT);
            case FAMILY_PHONE -> Optional.of(OfficerField.PHONE);
            case ADDRESS_STREET, ADDRESS_HOUSE_NUMBER, ADDRESS_HOUSE_LETTER, ADDRESS_ADDITION, ADDRESS_INDICATION ->
                Optional.of(OfficerField.ADDRESS);
            case ADDRESS_POSTCODE -> Optional.of(OfficerField.POSTCODE);
            case ADDRESS_PLACE -> Optional.of(OfficerField.PLACE);
            case START_QUALIFICATION,
                    STATUS,
                    CLOSING_REASON,
                    CLOSING_REMARK,
                    MUNICIPAL_CONTACT_NAME,
                    MUNICIPAL_CONTACT_FUNCTION,
                    MUNICIPAL_CONTACT_EMAIL,
                    MUNICIPAL_CONTACT_PHONE_AREA,
                    MUNICIPAL_CONTACT_PHONE_NUMBER -> Optional.empty();
        };
    }
}
