package nl.aanwezig.adapter.verzuimregister.report;

import java.util.OptionalInt;

/**
 * The fields of a report: letter in the decree (Besluit register onderwijsdeelnemers, art. 14), who delivers it (art. 21), name in the
 * neutral record, longest text.
 *
 * <p>Lengths are those of a real system of vocational education; where it gives none, none is checked. Source: the domain reference, Dutch
 * law 3.2. The specification is the municipality's by art. 21, and the school's in the decree of 2009 and in every system seen: it is taken from
 * the school (11.1, row 8), and {@link SendingRules#withoutSpecification} follows the article.
 */
public enum ReportField {
    /** The young person's number in the register. */
    PERSONAL_NUMBER("", Deliverer.SCHOOL, "personalNumber"),
    /** Whether there is a start qualification. */
    START_QUALIFICATION("a", Deliverer.REGISTER, "startQualification"),
    /** The first day. */
    BEGIN("b", Deliverer.SCHOOL, "begin"),
    /** The last day, included. */
    END("c", Deliverer.SCHOOL, "end"),
    /** The presumed kind. */
    KIND("d", Deliverer.SCHOOL, "kind"),
    /** The presumed reason. */
    REASON("e", Deliverer.SCHOOL, "reason", 200),
    /** Whether all lessons were missed. */
    ALL_LESSONS_MISSED("f", Deliverer.SCHOOL, "allLessonsMissed"),
    /** What the school did. */
    ACTION_TAKEN("g", Deliverer.SCHOOL, "actionTaken"),
    /** Whether the municipality should act. */
    ACTION_WANTED("h", Deliverer.SCHOOL, "municipalAction.wanted"),
    /** How urgently; new after 2009, its values are not published. */
    ACTION_PRIORITY("h", Deliverer.SCHOOL, "municipalAction.priority"),
    /** Why no action is wanted. */
    ACTION_EXPLANATION("h", Deliverer.SCHOOL, "municipalAction.explanation"),
    /** Name of the teaching location. */
    TEACHING_LOCATION("i", Deliverer.SCHOOL, "teachingLocation"),
    /** Whom to ask at school. */
    CONTACT_NAME("j", Deliverer.SCHOOL, "contact.name", 100),
    /** That person's function. */
    CONTACT_FUNCTION("j", Deliverer.SCHOOL, "contact.function", 60),
    /** That person's e-mail address. */
    CONTACT_EMAIL("j", Deliverer.SCHOOL, "contact.email", 100),
    /** That person's phone: the part before the number. */
    CONTACT_PHONE_AREA("j", Deliverer.SCHOOL, "contact.phone.area", 5),
    /** That person's phone: the number. */
    CONTACT_PHONE_NUMBER("j", Deliverer.SCHOOL, "contact.phone.number", 10),
    /** Phone of the young person or a parent. */
    FAMILY_PHONE("k", Deliverer.SCHOOL, "familyPhone"),
    /** A day on which something was missed. */
    SPECIFICATION_DAY("l", Deliverer.SCHOOL, "specification.day"),
    /** Whether that whole day was missed. */
    SPECIFICATION_WHOLE_DAY("l", Deliverer.SCHOOL, "specification.wholeDay"),
    /** Which lesson hour of the day was missed, from 1 to 12. */
    SPECIFICATION_LESSON_HOUR("l", Deliverer.SCHOOL, "specification.lessonHour"),
    /** How far the report is. */
    STATUS("m", Deliverer.MUNICIPALITY, "municipality.status"),
    /** Why it was closed. */
    CLOSING_REASON("n", Deliverer.MUNICIPALITY, "municipality.closing.reason"),
    /** A remark on closing. */
    CLOSING_REMARK("o", Deliverer.MUNICIPALITY, "municipality.closing.remark"),
    /** Whom to ask at the municipality. */
    MUNICIPAL_CONTACT_NAME("p", Deliverer.MUNICIPALITY, "municipality.contact.name"),
    /** That person's function. */
    MUNICIPAL_CONTACT_FUNCTION("p", Deliverer.MUNICIPALITY, "municipality.contact.function"),
    /** That person's e-mail address. */
    MUNICIPAL_CONTACT_EMAIL("p", Deliverer.MUNICIPALITY, "municipality.contact.email"),
    /** That person's phone: the part before the number. */
    MUNICIPAL_CONTACT_PHONE_AREA("p", Deliverer.MUNICIPALITY, "municipality.contact.phone.area"),
    /** That person's phone: the number. */
    MUNICIPAL_CONTACT_PHONE_NUMBER("p", Deliverer.MUNICIPALITY, "municipality.contact.phone.number"),
    /** Street, where the young person stays elsewhere than the population register says. */
    ADDRESS_STREET("", Deliverer.SCHOOL, "deviatingAddress.street"),
    /** House number. */
    ADDRESS_HOUSE_NUMBER("", Deliverer.SCHOOL, "deviatingAddress.houseNumber"),
    /** Letter after the house number. */
    ADDRESS_HOUSE_LETTER("", Deliverer.SCHOOL, "deviatingAddress.houseLetter"),
    /** Addition after the house number. */
    ADDRESS_ADDITION("", Deliverer.SCHOOL, "deviatingAddress.addition"),
    /** Postcode. */
    ADDRESS_POSTCODE("", Deliverer.SCHOOL, "deviatingAddress.postcode"),
    /** Where it is, when there is no house number. */
    ADDRESS_INDICATION("", Deliverer.SCHOOL, "deviatingAddress.indication"),
    /** Town. */
    ADDRESS_PLACE("", Deliverer.SCHOOL, "deviatingAddress.place");

    /** Who delivers a field to the register. */
    public enum Deliverer {
        /** The school or institution. */
        SCHOOL,
        /** The municipality. */
        MUNICIPALITY,
        /** The register itself. */
        REGISTER
    }

    private static final int NO_LIMIT = 0;

    private final String letter;
    private final Deliverer deliverer;
    private final String path;
    private final int longest;

    ReportField(String letter, Deliverer deliverer, String path) {
        this(letter, deliverer, path, NO_LIMIT);
    }

    ReportField(String letter, Deliverer deliverer, String path, int longest) {
        this.letter = letter;
        this.deliverer = deliverer;
        this.path = path;
        this.longest = longest;
    }

    /** Its letter in art. 14 of the decree; empty where it has none. */
    public String letter() {
        return letter;
    }

    /** Who delivers it. */
    public Deliverer deliverer() {
        return deliverer;
    }

    /** Its name in the neutral record, with the names of what holds it: {@code contact.phone.area}. */
    public String path() {
        return path;
    }

    /** The longest text in characters, included; empty where no source gives a length. */
    public OptionalInt longest() {
        return longest == NO_LIMIT ? OptionalInt.empty() : OptionalInt.of(longest);
    }
}
