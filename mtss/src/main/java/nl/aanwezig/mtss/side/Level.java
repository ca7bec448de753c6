package nl.aanwezig.mtss.side;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.mtss.instrument.ScoringKey;
import nl.aanwezig.mtss.instrument.SrasR;

/**
 * A place on a side that people fill. An open list: the published ones stand here (the domain reference, measures 1.2 and 2.1), a
 * user adds others as data. On a computed side there is none to make.
 *
 * @param side the side
 * @param code as its source writes it, not blank
 * @param name as it stands after a colon
 */
public record Level(Side.Recorded side, String code, Phrase name) {
    /** Reluctance with distress about attending, usually at home with the carers' knowledge (Heyne and others 2019). */
    public static final Level SCHOOL_REFUSAL =
            problem("school-refusal", "niet naar school kunnen gaan (schoolweigering)", "school refusal");

    /** Absence that is kept from the carers, often away from home (Heyne and others 2019). */
    public static final Level TRUANCY = problem("truancy", "spijbelen", "truancy");

    /** The carers keep the pupil home, or make little effort (Heyne and others 2019): it points at them, not at the pupil. */
    public static final Level SCHOOL_WITHDRAWAL =
            problem("school-withdrawal", "thuisgehouden worden door ouders of verzorgers", "school withdrawal");

    /** The school causes it: unlawful suspension, discouraged attendance, no fit place (Heyne and others 2019). */
    public static final Level SCHOOL_EXCLUSION =
            problem("school-exclusion", "uitgesloten worden door de school", "school exclusion");

    /** No problem was seen. Stands alone. */
    public static final Level NO_PROBLEM = problem("none", "geen probleem gezien", "no problem seen");

    /** Several types, without saying which. */
    public static final Level MIXED_PROBLEM = problem("mixed", "gemengd", "mixed");

    /** People looked and cannot tell yet. Stands alone. */
    public static final Level UNDETERMINED = problem("undetermined", "nog niet vast te stellen", "undetermined");

    /** Avoid school stimuli that provoke negative affect. */
    public static final Level F1 = profile(SrasR.F1);

    /** Escape aversive social or evaluative situations. */
    public static final Level F2 = profile(SrasR.F2);

    /** Pursue attention from others. */
    public static final Level F3 = profile(SrasR.F3);

    /** Pursue tangible rewards outside school. */
    public static final Level F4 = profile(SrasR.F4);

    /** Several functions, without saying which. */
    public static final Level MIXED_PROFILE =
            new Level(Side.FUNCTIONAL_PROFILE, "mixed", new Phrase("gemengd", "mixed"));

    /** The pupil. */
    public static final Level STUDENT = ecological("student", "de leerling zelf", "the pupil");

    /** Caregivers and family. */
    public static final Level CAREGIVER_FAMILY =
            ecological("caregiver-family", "ouders en gezin", "caregivers and family");

    /** Peers. */
    public static final Level PEER = ecological("peer", "leeftijdgenoten", "peers");

    /** School. */
    public static final Level SCHOOL = ecological("school", "de school", "the school");

    /** Community. */
    public static final Level COMMUNITY = ecological("community", "buurt en gemeenschap", "community");

    /** Society at large. */
    public static final Level MACRO = ecological("macro", "de samenleving", "society at large");

    private static final ImmutableList<Level> PUBLISHED = ImmutableList.of(
            SCHOOL_REFUSAL,
            TRUANCY,
            SCHOOL_WITHDRAWAL,
            SCHOOL_EXCLUSION,
            NO_PROBLEM,
            MIXED_PROBLEM,
            UNDETERMINED,
            F1,
            F2,
            F3,
            F4,
            MIXED_PROFILE,
            STUDENT,
            CAREGIVER_FAMILY,
            PEER,
            SCHOOL,
            COMMUNITY,
            MACRO);

    /**
     * Checks the code.
     *
     * @throws IllegalArgumentException when it is blank
     */
    public Level {
        checkArgument(!code.isBlank(), "A level of %s has no code.\nMaybe write its name in kebab case.", side.code());
    }

    /** The published levels of a side, in the order of the source; none for a side of the user's own. */
    public static List<Level> publishedOn(Side.Recorded side) {
        return PUBLISHED.stream()
                .filter(level -> level.side().code().equals(side.code()))
                .toList();
    }

    /** Whether it says that there is nothing to name, so that nothing can stand beside it. */
    boolean standsAlone() {
        return side.code().equals(Side.PROBLEM_TYPE.code())
                && (code.equals(NO_PROBLEM.code()) || code.equals(UNDETERMINED.code()));
    }

    private static Level problem(String code, String dutch, String english) {
        return new Level(Side.PROBLEM_TYPE, code, new Phrase(dutch, english));
    }

    /** The four functions are those that the instrument is built on; who records one may have gone by something else. */
    private static Level profile(ScoringKey.Scale function) {
        Phrase name = function.name();
        return new Level(
                Side.FUNCTIONAL_PROFILE,
                function.code(),
                new Phrase(function.code() + " (" + name.dutch() + ")", function.code() + " (" + name.english() + ")"));
    }

    private static Level ecological(String code, String dutch, String english) {
        return new Level(Side.ECOLOGICAL_LEVEL, code, new Phrase(dutch, english));
    }
}
