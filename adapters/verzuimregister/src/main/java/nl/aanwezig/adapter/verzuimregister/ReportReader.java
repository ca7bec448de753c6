package nl.aanwezig.adapter.verzuimregister;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.aanwezig.adapter.verzuimregister.code.Closing;
import nl.aanwezig.adapter.verzuimregister.code.CodeList;
import nl.aanwezig.adapter.verzuimregister.code.ListedCode;
import nl.aanwezig.adapter.verzuimregister.code.ReportKind;
import nl.aanwezig.adapter.verzuimregister.lifecycle.Status;
import nl.aanwezig.adapter.verzuimregister.number.PersonalNumber;
import nl.aanwezig.adapter.verzuimregister.report.Contact;
import nl.aanwezig.adapter.verzuimregister.report.DeviatingAddress;
import nl.aanwezig.adapter.verzuimregister.report.MissedTime;
import nl.aanwezig.adapter.verzuimregister.report.MunicipalAction;
import nl.aanwezig.adapter.verzuimregister.report.ReportDraft;

/** Makes a draft of the fields of a record. */
final class ReportReader {
    /** The fields of a record, in the order in which they are written. */
    static final List<String> FIELDS = List.of(
            JsonReports.FORMAT_FIELD,
            JsonReports.VERSION_FIELD,
            "personalNumber",
            "kind",
            "begin",
            "end",
            "reason",
            "allLessonsMissed",
            "actionTaken",
            "municipalAction",
            "teachingLocation",
            "contact",
            "familyPhone",
            "specification",
            "deviatingAddress",
            "startQualification",
            "municipality");

    private static final String NO_SUCH_CODE = "there is no such code.";

    private final Map<String, CodeList> lists;
    private final Findings findings;
    private final ReportDraft draft = new ReportDraft();

    ReportReader(Map<String, CodeList> lists, Findings findings) {
        this.lists = lists;
        this.findings = findings;
    }

    ReportDraft read(JsonFields fields) {
        fields.made(
                        "personalNumber",
                        "it is neither a BSN nor an education number.",
                        "Maybe a digit was lost or two were swapped.",
                        text -> PersonalNumber.isOne(text) ? Optional.of(PersonalNumber.of(text)) : Optional.empty())
                .ifPresent(draft::personalNumber);
        fields.made("kind", NO_SUCH_CODE, "Maybe write V3, RMC, L, LRV or O.", ReportKind::of)
                .ifPresent(draft::kind);
        fields.date("begin").ifPresent(draft::begin);
        fields.date("end").ifPresent(draft::end);
        fields.yesOrNo("allLessonsMissed").ifPresent(draft::allLessonsMissed);
        fields.yesOrNo("startQualification").ifPresent(draft::startQualification);
        draft.reason(fields.text("reason"))
                .actionTaken(fields.text("actionTaken"))
                .teachingLocation(fields.text("teachingLocation"))
                .familyPhone(fields.text("familyPhone"));
        fields.object("municipalAction", "wanted", "priority", "explanation").ifPresent(this::action);
        contact(fields).ifPresent(draft::contact);
        specification(fields);
        fields.object(
                        "deviatingAddress",
                        "street",
                        "houseNumber",
                        "houseLetter",
                        "addition",
                        "postcode",
                        "indication",
                        "place")
                .ifPresent(this::address);
        fields.object("municipality", "status", "closing", "contact").ifPresent(this::municipality);
        return draft;
    }

    private void action(JsonFields fields) {
        Optional<Boolean> wanted = fields.yesOrNo("wanted");
        String extra = wanted.orElse(true) ? "explanation" : "priority";
        if (wanted.isPresent() && fields.names().contains(extra)) {
            fields.wrong(
                    extra,
                    OptionalInt.empty(),
                    "it does not go with this answer to wanted.",
                    "Maybe an explanation belongs to no, and a priority to yes.");
        }
        wanted.ifPresent(yes -> draft.municipalAction(
                yes
                        ? new MunicipalAction.Wanted(fields.text("priority"))
                        : new MunicipalAction.NotWanted(fields.text("explanation"))));
    }

    private static Optional<Contact> contact(JsonFields fields) {
        return fields.object("contact", "name", "function", "email", "phone").map(contact -> {
            Optional<JsonFields> phone = contact.object("phone", "area", "number");
            return new Contact(
                    contact.text("name"),
                    contact.text("function"),
                    contact.text("email"),
                    new Contact.Phone(
                            phone.map(part -> part.text("area")).orElse(""),
                            phone.map(part -> part.text("number")).orElse("")));
        });
    }

    private void specification(JsonFields fields) {
        List<MissedTime> times = new ArrayList<>();
        List<Json> items = fields.list("specification");
        for (int i = 0; i < items.size(); i++) {
            JsonFields.of(items.get(i), "specification[" + i + "]", findings, List.of("day", "wholeDay", "lessonHour"))
                    .flatMap(this::time)
                    .ifPresent(times::add);
        }
        draft.specification(times);
    }

    /** A day with either the flag or an hour. */
    private Optional<MissedTime> time(JsonFields fields) {
        boolean isWhole = fields.yesOrNo("wholeDay").orElse(false);
        Optional<Integer> hour = fields.whole("lessonHour");
        if (isWhole == fields.names().contains("lessonHour")) {
            fields.wrong(
                    "wholeDay",
                    OptionalInt.empty(),
                    "a whole day has no lesson hour, and a part of a day has one.",
                    "Maybe write one line for each lesson hour.");
            return Optional.empty();
        }
        if (!fields.names().contains("day")) {
            fields.wrong("day", OptionalInt.empty(), "it is missing.", "Maybe write it as 2026-08-31.");
        }
        return fields.date("day")
                .filter(day -> isWhole || hour.isPresent())
                .map(day -> hour.map(number -> MissedTime.lessonHour(day, number))
                        .orElseGet(() -> MissedTime.wholeDay(day)));
    }

    private void address(JsonFields fields) {
        draft.deviatingAddress(new DeviatingAddress(
                fields.text("street"),
                fields.text("houseNumber"),
                fields.text("houseLetter"),
                fields.text("addition"),
                fields.text("postcode"),
                fields.text("indication"),
                fields.text("place")));
    }

    private void municipality(JsonFields fields) {
        fields.made("status", NO_SUCH_CODE, "Maybe write R, B, G, K or I.", Status::of)
                .ifPresent(draft::status);
        contact(fields).ifPresent(draft::municipalContact);
        fields.object("closing", "reason", "remark").ifPresent(closing -> {
            Optional<ListedCode> reason = code(closing, "reason");
            Optional<ListedCode> remark = code(closing, "remark");
            if (!closing.names().contains("reason")) {
                closing.wrong("reason", OptionalInt.empty(), "it is missing.", "Maybe only the remark was written.");
            }
            reason.ifPresent(found -> draft.closing(new Closing(found, remark)));
        });
    }

    private Optional<ListedCode> code(JsonFields fields, String name) {
        Optional<JsonFields> code = fields.object(name, "list", "code");
        Optional<ListedCode> found = code.flatMap(parts ->
                Optional.ofNullable(lists.get(parts.text("list"))).flatMap(list -> list.find(parts.text("code"))));
        if (code.isPresent() && found.isEmpty()) {
            fields.wrong(
                    name,
                    OptionalInt.empty(),
                    "no such code is known here.",
                    "Maybe its list is newer: add it with JsonReports.with.");
        }
        return found;
    }
}
