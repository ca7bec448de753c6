package nl.aanwezig.adapter.verzuimregister.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a report must hold, whoever reads or sends it. */
final class ReportChecks {
    private static final String FILL_IN = "Maybe it was to be filled in later.";

    private final List<Problem> found = new ArrayList<>();

    private ReportChecks() {}

    /** All that is wrong, in the order of the fields. */
    static List<Problem> of(ReportDraft draft) {
        ReportChecks checks = new ReportChecks();
        checks.required(ReportField.PERSONAL_NUMBER, draft.personalNumber);
        checks.dates(draft);
        checks.required(ReportField.KIND, draft.kind);
        checks.required(ReportField.REASON, draft.reason);
        checks.required(ReportField.ALL_LESSONS_MISSED, draft.allLessonsMissed);
        checks.text(ReportField.ACTION_TAKEN, draft.actionTaken);
        checks.action(draft.municipalAction);
        checks.text(ReportField.TEACHING_LOCATION, draft.teachingLocation);
        checks.required(ReportField.CONTACT_NAME, draft.contact.name());
        checks.text(ReportField.CONTACT_FUNCTION, draft.contact.function());
        checks.required(ReportField.CONTACT_EMAIL, draft.contact.email());
        checks.text(ReportField.CONTACT_PHONE_AREA, draft.contact.phone().area());
        checks.text(ReportField.CONTACT_PHONE_NUMBER, draft.contact.phone().number());
        checks.text(ReportField.FAMILY_PHONE, draft.familyPhone);
        checks.specification(draft.specification);
        checks.municipalContact(draft.municipalContact);
        checks.address(draft.deviatingAddress);
        return checks.found;
    }

    private void dates(ReportDraft draft) {
        boolean needsDates = draft.kind != null && draft.kind.needsDates();
        if (needsDates) {
            required(ReportField.BEGIN, draft.begin);
            required(ReportField.END, draft.end);
        }
        if (draft.begin != null && draft.end != null && draft.end.isBefore(draft.begin)) {
            add(ReportField.END.path(), OptionalInt.empty(), "it lies before begin.", "Maybe the two were swapped.");
        }
    }

    private void action(@Nullable MunicipalAction action) {
        required(ReportField.ACTION_WANTED, action);
        if (action instanceof MunicipalAction.Wanted wanted) {
            text(ReportField.ACTION_PRIORITY, wanted.priority());
        } else if (action instanceof MunicipalAction.NotWanted not) {
            required(ReportField.ACTION_EXPLANATION, not.explanation());
        }
    }

    private void specification(List<MissedTime> times) {
        Set<MissedTime> seen = new HashSet<>();
        for (int i = 0; i < times.size(); i++) {
            MissedTime time = times.get(i);
            String place = "specification[" + i + "]";
            int hour = time.lessonHour().orElse(1);
            if (hour < 1 || hour > MissedTime.LAST_LESSON_HOUR) {
                add(
                        place + ".lessonHour",
                        OptionalInt.of(Integer.toString(hour).length()),
                        "it is no lesson hour from 1 to " + MissedTime.LAST_LESSON_HOUR + ".",
                        "Maybe the timetable numbers evening lessons on: report the whole day instead.");
            }
            if (!seen.add(time)) {
                add(
                        place,
                        OptionalInt.empty(),
                        (time.isWholeDay() ? "this whole day" : "this lesson hour") + " stands there twice.",
                        "Maybe two lessons fall in one hour: it counts once.");
            }
        }
    }

    private void municipalContact(@Nullable Contact contact) {
        if (contact != null) {
            text(ReportField.MUNICIPAL_CONTACT_NAME, contact.name());
            text(ReportField.MUNICIPAL_CONTACT_FUNCTION, contact.function());
            text(ReportField.MUNICIPAL_CONTACT_EMAIL, contact.email());
            text(ReportField.MUNICIPAL_CONTACT_PHONE_AREA, contact.phone().area());
            text(ReportField.MUNICIPAL_CONTACT_PHONE_NUMBER, contact.phone().number());
        }
    }

    private void address(@Nullable DeviatingAddress address) {
        if (address != null) {
            text(ReportField.ADDRESS_STREET, address.street());
            text(ReportField.ADDRESS_HOUSE_NUMBER, address.houseNumber());
            text(ReportField.ADDRESS_HOUSE_LETTER, address.houseLetter());
            text(ReportField.ADDRESS_ADDITION, address.addition());
            text(ReportField.ADDRESS_POSTCODE, address.postcode());
            text(ReportField.ADDRESS_INDICATION, address.indication());
            text(ReportField.ADDRESS_PLACE, address.place());
        }
    }

    private void required(ReportField field, @Nullable Object value) {
        if (value == null) {
            add(field.path(), OptionalInt.empty(), "it is missing.", FILL_IN);
        }
    }

    private void required(ReportField field, String value) {
        if (value.isBlank()) {
            add(field.path(), OptionalInt.of(value.length()), "nothing is written there.", FILL_IN);
        }
        text(field, value);
    }

    private void text(ReportField field, String value) {
        int length = value.codePointCount(0, value.length());
        if (field.longest().isPresent() && length > field.longest().getAsInt()) {
            add(
                    field.path(),
                    OptionalInt.of(length),
                    "at most " + field.longest().getAsInt() + " fit.",
                    "Maybe leave out what the municipality need not know.");
        }
        if (!value.codePoints().allMatch(ReportChecks::canBeSent)) {
            add(
                    field.path(),
                    OptionalInt.of(length),
                    "it holds a character that no message can carry.",
                    "Maybe it was pasted from a program with characters of its own, or half a character was cut off.");
        }
    }

    /** What XML 1.0 can hold: the register's messages are SOAP. */
    private static boolean canBeSent(int c) {
        boolean isLayout = c == '\t' || c == '\n' || c == '\r';
        boolean isHalf = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        boolean isNone = c == 0xFFFE || c == 0xFFFF;
        return isLayout || (c >= ' ' && !isHalf && !isNone);
    }

    private void add(String field, OptionalInt length, String what, String advice) {
        found.add(new Problem(field, length, what, advice));
    }
}
