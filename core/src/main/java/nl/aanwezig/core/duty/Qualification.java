package nl.aanwezig.core.duty;

import java.time.LocalDate;
import nl.aanwezig.core.explain.Phrase;

/**
 * Something that ends the qualification duty, or that people take for it, as a fact with a date.
 *
 * @param kind what
 * @param on the day from which it is held, included
 */
public record Qualification(Kind kind, LocalDate on) {
    /** Whether it is held on a date. */
    public boolean isHeldOn(LocalDate date) {
        return !on.isAfter(date);
    }

    /**
     * The ways to be qualified, or to be held as such (the domain reference, Dutch law 2.3), and three that are none by the act. Which of
     * them end the duty is said by {@link DutyRules#waysOut()}, for it differs between texts and jurisdictions.
     */
    public enum Kind {
        /** A diploma of havo, vwo, or mbo level 2 or higher: a start qualification (startkwalificatie, art. 1 onder f). */
        START_QUALIFICATION("een startkwalificatie", "a start qualification"),
        /** The diploma of practical education (schooldiploma praktijkonderwijs). */
        PRACTICAL_EDUCATION_DIPLOMA("een diploma praktijkonderwijs", "a diploma of practical education"),
        /** The older certificate of practical education (getuigschrift praktijkonderwijs); the texts since the WVO 2020 do not name it. */
        PRACTICAL_EDUCATION_CERTIFICATE("een getuigschrift praktijkonderwijs", "a certificate of practical education"),
        /** A declaration of art. 2.59, second paragraph, WVO 2020. */
        DECLARATION_WVO(
                "een verklaring van art. 2.59, tweede lid, WVO 2020",
                "a declaration of art. 2.59, second paragraph, WVO 2020"),
        /** The end of special secondary education with the labour-market profile (art. 14, first paragraph, onder b, WEC). */
        SPECIAL_LABOUR_MARKET_PROFILE(
                "vso gevolgd in het profiel arbeidsmarkt",
                "special secondary education with the labour-market profile"),
        /** The end of special secondary education with the day-activity profile (art. 14, first paragraph, onder c, WEC). */
        SPECIAL_DAY_ACTIVITY_PROFILE(
                "vso gevolgd in het profiel dagbesteding", "special secondary education with the day-activity profile"),
        /** A diploma of mbo level 1. No start qualification, and no way out of the duty. */
        ENTREE_DIPLOMA("een entreediploma", "a diploma of mbo level 1"),
        /** A certificate of a part of a programme (mbo-certificaat, branchecertificaat). No way out of the duty. */
        CERTIFICATE("een certificaat", "a certificate"),
        /** Work. No way out of the duty; work within a programme of learning and working is education, and fulfils it (art. 4a). */
        WORK("werk", "work");

        private final String dutch;
        private final String english;

        Kind(String dutch, String english) {
            this.dutch = dutch;
            this.english = english;
        }

        Phrase words() {
            return new Phrase(dutch, english);
        }
    }
}
