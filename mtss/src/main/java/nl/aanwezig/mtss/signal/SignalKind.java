package nl.aanwezig.mtss.signal;

import com.google.common.base.Ascii;
import nl.aanwezig.core.explain.Phrase;

/** What a signal is about. Good news comes first; within a day signals are told in this order. */
public enum SignalKind {
    /** Presence rose above the pupil's own level and stayed there. */
    SUSTAINED_IMPROVEMENT("blijvende verbetering", "sustained improvement"),
    /** Weeks in a row in which nothing was missed. */
    FULL_WEEKS("weken volledig aanwezig", "weeks of full presence"),
    /** School days missed in a row. */
    ABSENCE_STREAK("schooldagen achter elkaar gemist", "school days missed in a row"),
    /** Many separate spells of absence. */
    MANY_SPELLS("veel losse perioden van afwezigheid", "many separate spells of absence"),
    /** Presence fell below the pupil's own baseline. */
    DROP("daling onder het eigen niveau", "drop below the own baseline"),
    /** Two days or more for each month since the start. */
    EARLY_MONTH("gemiste dagen per maand sinds de start", "days missed per month since the start"),
    /** More absence on one weekday than the school's own weekdays account for. */
    WEEKDAY_PATTERN("patroon op een weekdag", "pattern on a weekday"),
    /** More absence in one half of one weekday than the school's own account for. */
    HALF_DAY_PATTERN("patroon op een dagdeel", "pattern on a half day"),
    /** More absence in the first lesson of the day than the school's own first lessons account for. */
    FIRST_HOUR_PATTERN("patroon in het eerste uur", "pattern in the first hour"),
    /** More absence in one subject than the school's own lessons in it account for. */
    SUBJECT_PATTERN("patroon bij een vak", "pattern in a subject"),
    /** Late arrivals, on their own. */
    LATENESS("te laat gekomen", "late arrivals"),
    /** Days missed in part. */
    PART_DAYS("gedeeltelijk gemiste dagen", "days missed in part"),
    /** Repeated sick reports. */
    SICK_REPORTS("herhaalde ziekmeldingen", "repeated sick reports"),
    /** A long run of sick days. */
    SICK_DAYS("schooldagen achter elkaar ziek gemeld", "school days reported sick in a row"),
    /** Better under support, then back at the level before. */
    RELAPSE("terug op het niveau van voor de ondersteuning", "back at the level before support"),
    /** The register: required units of which nothing was recorded. */
    UNMARKED("niet geregistreerd", "not recorded"),
    /** The register: something that could not be understood. */
    NOT_UNDERSTOOD("geregistreerd maar niet te lezen", "registered but not understood"),
    /** The register: marks that contradict each other. */
    CONFLICT("registraties in tegenspraak", "marks that contradict each other"),
    /** The register: marks that were changed afterwards. */
    LATE_EDIT("achteraf gewijzigde registraties", "marks changed afterwards"),
    /** What a detector of one's own finds; {@link Signal#about()} names it. */
    OTHER("eigen signaal", "signal of one's own"),
    /** A signal that was alerted before and is no longer found; {@link Signal#retracts()} names it. */
    RETRACTION("eerder signaal dat niet meer geldt", "earlier signal that no longer holds");

    private final String dutch;
    private final String english;

    SignalKind(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    /** How it is called, in lower case. */
    public Phrase title() {
        return new Phrase(dutch, english);
    }

    /** The name in files, in kebab case: {@code absence-streak}. */
    public String id() {
        return Ascii.toLowerCase(name()).replace('_', '-');
    }
}
