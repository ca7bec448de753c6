package nl.aanwezig.core.school;

import java.util.Arrays;
import java.util.Optional;

/** The sector of Dutch education that an enrolment belongs to. It decides what an hour is, not what a child is. */
public enum Sector {
    /** Primary education (primair onderwijs). */
    PRIMARY("po"),
    /** Secondary education (voortgezet onderwijs). */
    SECONDARY("vo"),
    /** Vocational education (middelbaar beroepsonderwijs). */
    VOCATIONAL("mbo");

    private final String abbreviation;

    Sector(String abbreviation) {
        this.abbreviation = abbreviation;
    }

    /** The Dutch abbreviation: {@code po}, {@code vo}, {@code mbo}. */
    public String abbreviation() {
        return abbreviation;
    }

    /** The sector with this abbreviation, in lower case; empty when there is none. */
    public static Optional<Sector> of(String abbreviation) {
        return Arrays.stream(values())
                .filter(sector -> sector.abbreviation.equals(abbreviation))
                .findFirst();
    }
}
