package nl.aanwezig.adapter.verzuimregister;

import java.io.StringWriter;
import nl.aanwezig.adapter.verzuimregister.code.ListedCode;
import nl.aanwezig.adapter.verzuimregister.report.AbsenceReport;
import nl.aanwezig.adapter.verzuimregister.report.Contact;
import nl.aanwezig.adapter.verzuimregister.report.DeviatingAddress;
import nl.aanwezig.adapter.verzuimregister.report.MissedTime;
import nl.aanwezig.adapter.verzuimregister.report.MunicipalAction;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes one record; what is empty is left out, so the same report gives the same text. */
final class ReportWriter implements AutoCloseable {
    private static final JsonFactory JSON = new JsonFactory();

    private final StringWriter text = new StringWriter();
    private final JsonGenerator out = JSON.createGenerator(ObjectWriteContext.empty(), text);

    static String write(AbsenceReport report) {
        try (ReportWriter writer = new ReportWriter()) {
            writer.report(report);
            writer.out.flush();
            return writer.text.toString();
        }
    }

    private void report(AbsenceReport report) {
        out.writeStartObject();
        out.writeStringProperty(JsonReports.FORMAT_FIELD, JsonReports.FORMAT);
        out.writeNumberProperty(JsonReports.VERSION_FIELD, JsonReports.VERSION);
        out.writeStringProperty("personalNumber", report.personalNumber().reveal());
        out.writeStringProperty("kind", report.kind().code());
        report.begin().ifPresent(day -> out.writeStringProperty("begin", day.toString()));
        report.end().ifPresent(day -> out.writeStringProperty("end", day.toString()));
        text("reason", report.reason());
        out.writeBooleanProperty("allLessonsMissed", report.allLessonsMissed());
        text("actionTaken", report.actionTaken());
        action(report.municipalAction());
        text("teachingLocation", report.teachingLocation());
        contact(report.contact());
        text("familyPhone", report.familyPhone());
        if (!report.specification().isEmpty()) {
            out.writeArrayPropertyStart("specification");
            report.specification().forEach(this::time);
            out.writeEndArray();
        }
        report.deviatingAddress().ifPresent(this::address);
        report.startQualification().ifPresent(yes -> out.writeBooleanProperty("startQualification", yes));
        if (report.status().isPresent()
                || report.closing().isPresent()
                || report.municipalContact().isPresent()) {
            municipality(report);
        }
        out.writeEndObject();
    }

    private void action(MunicipalAction action) {
        out.writeObjectPropertyStart("municipalAction");
        out.writeBooleanProperty("wanted", action.isWanted());
        if (action instanceof MunicipalAction.Wanted wanted) {
            text("priority", wanted.priority());
        } else if (action instanceof MunicipalAction.NotWanted not) {
            text("explanation", not.explanation());
        }
        out.writeEndObject();
    }

    private void contact(Contact contact) {
        out.writeObjectPropertyStart("contact");
        text("name", contact.name());
        text("function", contact.function());
        text("email", contact.email());
        Contact.Phone phone = contact.phone();
        if (!phone.area().isEmpty() || !phone.number().isEmpty()) {
            out.writeObjectPropertyStart("phone");
            text("area", phone.area());
            text("number", phone.number());
            out.writeEndObject();
        }
        out.writeEndObject();
    }

    private void time(MissedTime time) {
        out.writeStartObject();
        out.writeStringProperty("day", time.day().toString());
        if (time.isWholeDay()) {
            out.writeBooleanProperty("wholeDay", true);
        } else {
            out.writeNumberProperty("lessonHour", time.lessonHour().getAsInt());
        }
        out.writeEndObject();
    }

    private void address(DeviatingAddress address) {
        out.writeObjectPropertyStart("deviatingAddress");
        text("street", address.street());
        text("houseNumber", address.houseNumber());
        text("houseLetter", address.houseLetter());
        text("addition", address.addition());
        text("postcode", address.postcode());
        text("indication", address.indication());
        text("place", address.place());
        out.writeEndObject();
    }

    private void municipality(AbsenceReport report) {
        out.writeObjectPropertyStart("municipality");
        report.status().ifPresent(status -> out.writeStringProperty("status", status.code()));
        report.closing().ifPresent(closing -> {
            out.writeObjectPropertyStart("closing");
            code("reason", closing.reason());
            closing.remark().ifPresent(remark -> code("remark", remark));
            out.writeEndObject();
        });
        report.municipalContact().ifPresent(this::contact);
        out.writeEndObject();
    }

    private void code(String name, ListedCode code) {
        out.writeObjectPropertyStart(name);
        out.writeStringProperty("list", code.list());
        out.writeStringProperty("code", code.code());
        out.writeEndObject();
    }

    private void text(String name, String value) {
        if (!value.isEmpty()) {
            out.writeStringProperty(name, value);
        }
    }

    @Override
    public void close() {
        out.close();
    }
}
