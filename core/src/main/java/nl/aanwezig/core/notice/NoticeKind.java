package nl.aanwezig.core.notice;

import nl.aanwezig.core.explain.Phrase;

/**
 * The kinds of report that a school or institution makes (soorten verzuimmelding). What a municipality finds itself, that somebody is
 * enrolled nowhere, is an {@link EnrolmentCheck}.
 *
 * <p>Source: the domain reference, Dutch law 2.7, 2.11 and 3.1.
 */
public enum NoticeKind {
    /** Sixteen hours of lesson or practice time missed without a valid reason in four consecutive lesson weeks, under 18 (art. 21a). */
    SIXTEEN_HOURS("16 uur in 4 lesweken, jonger dan 18", "16 hours in 4 lesson weeks, under 18", true),
    /** The same from 18 years on: a report that an institution may make. */
    SIXTEEN_HOURS_ADULT("16 uur in 4 lesweken, 18 jaar of ouder", "16 hours in 4 lesson weeks, 18 or older", false),
    /** More than four weeks on end without a valid reason, under 18 (langdurig relatief verzuim). */
    LONG_TERM("langer dan 4 weken aaneen, jonger dan 18", "more than 4 weeks on end, under 18", true),
    /** Away for the family's own convenience, mostly on holiday, without leave (luxeverzuim). No threshold. */
    LUXURY("luxeverzuim", "away without leave for own convenience", true),
    /** Four weeks or more on end without a valid reason, 18 or older and not qualified: to the Doorstroompunt (WEB 9.2.1). */
    TRANSITION(
            "4 weken aaneen, 18 jaar of ouder (Doorstroompunt)", "4 weeks on end, 18 or older (Doorstroompunt)", true),
    /** A concern below every threshold that the school chooses to report (overig verzuim). */
    OTHER("overig", "other", false),
    /** A decision to remove a pupil, which the head reports to the municipality at once (art. 18). */
    REMOVAL("besluit tot verwijdering", "decision to remove", true);

    private final String dutch;
    private final String english;
    private final boolean mandatory;

    NoticeKind(String dutch, String english, boolean mandatory) {
        this.dutch = dutch;
        this.english = english;
        this.mandatory = mandatory;
    }

    /** What people call it. */
    public Phrase title() {
        return new Phrase(dutch, english);
    }

    /** Whether the law demands the report, or leaves it to the school. */
    public boolean isMandatory() {
        return mandatory;
    }
}
