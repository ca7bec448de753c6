package nl.aanwezig.adapter.verzuimregister;

import java.util.Arrays;
import java.util.Optional;

/**
 * The closed list of what an attendance officer may receive from a school, as Kennisnet summarised it in 2019 (domain reference, Dutch law 3.8:
 * recheck before relying on it). What is not on it does not go. Access to a whole school administration is against the law in that reading.
 */
public enum OfficerField {
    /** Family name of the young person. */
    FAMILY_NAME("familyName", 1),
    /** First names. */
    FIRST_NAMES("firstNames", 1),
    /** Sex. */
    SEX("sex", 1),
    /** Birth date. */
    BIRTH_DATE("birthDate", 1),
    /** Address. */
    ADDRESS("address", 1),
    /** Postcode. */
    POSTCODE("postcode", 1),
    /** Town. */
    PLACE("place", 1),
    /** Phone. */
    PHONE("phone", 1),
    /** E-mail address. */
    EMAIL("email", 1),
    /** A number of the administration without other meaning: not the BSN, not the education number. */
    ADMINISTRATIVE_NUMBER("administrativeNumber", 2),
    /** Nationality. */
    NATIONALITY("nationality", 3),
    /** Birth place. */
    BIRTH_PLACE("birthPlace", 3),
    /** Name of a parent. */
    PARENT_NAME("parentName", 4),
    /** Address of a parent. */
    PARENT_ADDRESS("parentAddress", 4),
    /** Postcode of a parent. */
    PARENT_POSTCODE("parentPostcode", 4),
    /** Town of a parent. */
    PARENT_PLACE("parentPlace", 4),
    /** Phone of a parent. */
    PARENT_PHONE("parentPhone", 4),
    /** E-mail address of a parent. */
    PARENT_EMAIL("parentEmail", 4),
    /** Enrolment. */
    ENROLMENT("enrolment", 5),
    /** End of an enrolment. */
    DE_ENROLMENT("deEnrolment", 5),
    /** School career. */
    SCHOOL_CAREER("schoolCareer", 6),
    /** Absence. */
    ABSENCE("absence", 6),
    /** Use of exemptions. */
    EXEMPTION("exemption", 6),
    /** Other data that the act itself requires, such as what a school did about absence (art. 18 and 21a Leerplichtwet 1969). */
    REQUIRED_BY_ACT("requiredByAct", 7);

    private final String id;
    private final int item;

    OfficerField(String id, int item) {
        this.id = id;
        this.item = item;
    }

    /** Its name in exports. */
    public String id() {
        return id;
    }

    /** The item of the list that it falls under, from 1 to 7. */
    public int item() {
        return item;
    }

    /** The field with this name; empty when it is not on the list. */
    public static Optional<OfficerField> of(String id) {
        return Arrays.stream(values()).filter(field -> field.id.equals(id)).findFirst();
    }
}
