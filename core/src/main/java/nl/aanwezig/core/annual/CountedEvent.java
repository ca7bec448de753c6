package nl.aanwezig.core.annual;

/**
 * What is counted. The same events serve both acts; the article of the act for the Caribbean Netherlands stands second (the domain reference,
 * Dutch law 4.2 gives the articles of its form; that they run parallel to these is inferred).
 */
public enum CountedEvent {
    /** Substitute compulsory education by work and learning, granted (art. 3a; BES art. 8). */
    SUBSTITUTE_WORK_AND_LEARNING(true),
    /** Substitute compulsory education at a vocational institution, granted (art. 3b; BES art. 9). */
    SUBSTITUTE_VOCATIONAL(true),
    /** Exemption on physical or psychological grounds (art. 5 onder a; BES art. 14 onder a). */
    EXEMPTION_UNFIT(true),
    /** Exemption for overriding objections to the direction of schools (art. 5 onder b; BES art. 14 onder b). */
    EXEMPTION_CONVICTION(true),
    /** Exemption for a school abroad (art. 5 onder c; BES art. 14 onder c). */
    EXEMPTION_SCHOOL_ABROAD(true),
    /** Exemption for other sufficient education (art. 15; BES art. 27). */
    EXEMPTION_OTHER_EDUCATION(true),
    /** Absolute absence: not enrolled anywhere, though the duty holds. It ends with the enrolment. */
    NOT_ENROLLED(false),
    /** A report of relative absence: enrolled, and missing without a valid reason. */
    ABSENCE_REPORT(false),
    /** A report of holiday outside the school holidays without leave (art. 13a; BES art. 24). */
    HOLIDAY_REPORT(false),
    /** An official record (proces-verbaal) for absolute absence. */
    OFFICIAL_RECORD_NOT_ENROLLED(false),
    /** An official record for relative absence. */
    OFFICIAL_RECORD_ABSENCE(false),
    /** An official record for holiday without leave (art. 13a; BES art. 24). */
    OFFICIAL_RECORD_HOLIDAY(false),
    /** At home without education (thuiszitten). It ends on the first day back at school or in another solution. */
    AT_HOME(false);

    private final boolean granted;

    CountedEvent(boolean granted) {
        this.granted = granted;
    }

    /**
     * Whether it is an exemption or a substitute programme. Of these a repeat keeps the kind of education of the first grant (the domain
     * reference, Dutch law 4.2); one that stands for several school years is given once for each.
     */
    public boolean isGranted() {
        return granted;
    }
}
