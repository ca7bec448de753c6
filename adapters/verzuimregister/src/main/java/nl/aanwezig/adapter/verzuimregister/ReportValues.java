package nl.aanwezig.adapter.verzuimregister;

import java.util.ArrayList;
import java.util.List;
import nl.aanwezig.adapter.verzuimregister.code.Closing;
import nl.aanwezig.adapter.verzuimregister.report.AbsenceReport;
import nl.aanwezig.adapter.verzuimregister.report.Contact;
import nl.aanwezig.adapter.verzuimregister.report.DeviatingAddress;
import nl.aanwezig.adapter.verzuimregister.report.MissedTime;
import nl.aanwezig.adapter.verzuimregister.report.MunicipalAction;
import nl.aanwezig.adapter.verzuimregister.report.ReportField;

/** A report field by field, as text; what is empty is left out, and the personal number stays hidden. */
final class ReportValues {
    /**
     * One value.
     *
     * @param path where it stands: {@code specification[3].day}
     */
    record Value(ReportField field, String path, String text) {
        @Override
        public String toString() {
            return "Value[" + path + "]";
        }
    }

    private final List<Value> values = new ArrayList<>();

    private ReportValues() {}

    static List<Value> of(AbsenceReport report) {
        ReportValues all = new ReportValues();
        all.put(ReportField.PERSONAL_NUMBER, report.personalNumber());
        all.put(ReportField.KIND, report.kind().code());
        report.begin().ifPresent(day -> all.put(ReportField.BEGIN, day));
        report.end().ifPresent(day -> all.put(ReportField.END, day));
        all.put(ReportField.REASON, report.reason());
        all.put(ReportField.ALL_LESSONS_MISSED, report.allLessonsMissed());
        all.put(ReportField.ACTION_TAKEN, report.actionTaken());
        all.action(report.municipalAction());
        all.put(ReportField.TEACHING_LOCATION, report.teachingLocation());
        all.contact(report.contact());
        all.put(ReportField.FAMILY_PHONE, report.familyPhone());
        for (int i = 0; i < report.specification().size(); i++) {
            all.time(report.specification().get(i), i);
        }
        report.deviatingAddress().ifPresent(all::address);
        report.startQualification().ifPresent(yes -> all.put(ReportField.START_QUALIFICATION, yes));
        report.status().ifPresent(status -> all.put(ReportField.STATUS, status.code()));
        report.closing().ifPresent(all::closing);
        report.municipalContact().ifPresent(all::municipalContact);
        return all.values;
    }

    private void action(MunicipalAction action) {
        put(ReportField.ACTION_WANTED, action.isWanted());
        if (action instanceof MunicipalAction.Wanted wanted) {
            put(ReportField.ACTION_PRIORITY, wanted.priority());
        } else if (action instanceof MunicipalAction.NotWanted not) {
            put(ReportField.ACTION_EXPLANATION, not.explanation());
        }
    }

    private void contact(Contact contact) {
        put(ReportField.CONTACT_NAME, contact.name());
        put(ReportField.CONTACT_FUNCTION, contact.function());
        put(ReportField.CONTACT_EMAIL, contact.email());
        put(ReportField.CONTACT_PHONE_AREA, contact.phone().area());
        put(ReportField.CONTACT_PHONE_NUMBER, contact.phone().number());
    }

    private void time(MissedTime time, int index) {
        put(ReportField.SPECIFICATION_DAY, index, time.day());
        put(ReportField.SPECIFICATION_WHOLE_DAY, index, time.isWholeDay());
        time.lessonHour().ifPresent(hour -> put(ReportField.SPECIFICATION_LESSON_HOUR, index, hour));
    }

    private void address(DeviatingAddress address) {
        put(ReportField.ADDRESS_STREET, address.street());
        put(ReportField.ADDRESS_HOUSE_NUMBER, address.houseNumber());
        put(ReportField.ADDRESS_HOUSE_LETTER, address.houseLetter());
        put(ReportField.ADDRESS_ADDITION, address.addition());
        put(ReportField.ADDRESS_POSTCODE, address.postcode());
        put(ReportField.ADDRESS_INDICATION, address.indication());
        put(ReportField.ADDRESS_PLACE, address.place());
    }

    private void closing(Closing closing) {
        put(ReportField.CLOSING_REASON, closing.reason());
        closing.remark().ifPresent(remark -> put(ReportField.CLOSING_REMARK, remark));
    }

    private void municipalContact(Contact contact) {
        put(ReportField.MUNICIPAL_CONTACT_NAME, contact.name());
        put(ReportField.MUNICIPAL_CONTACT_FUNCTION, contact.function());
        put(ReportField.MUNICIPAL_CONTACT_EMAIL, contact.email());
        put(ReportField.MUNICIPAL_CONTACT_PHONE_AREA, contact.phone().area());
        put(ReportField.MUNICIPAL_CONTACT_PHONE_NUMBER, contact.phone().number());
    }

    private void put(ReportField field, Object value) {
        String text = value.toString();
        if (!text.isEmpty()) {
            values.add(new Value(field, field.path(), text));
        }
    }

    private void put(ReportField field, int index, Object value) {
        values.add(new Value(
                field, field.path().replace("specification", "specification[" + index + "]"), value.toString()));
    }
}
