package nl.aanwezig.core.home;

import com.google.common.collect.ImmutableList;
import java.util.List;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.home.HomeSitterDefinition.AwayFrom;
import nl.aanwezig.core.home.HomeSitterDefinition.CountedOut;
import nl.aanwezig.core.quantity.Bound;
import nl.aanwezig.core.signal.Ground;

/**
 * The definitions in use, and one written from the right to learn.
 *
 * <p>Source: the domain reference, Dutch law 2.9; the letters are its own.
 */
public final class HomeSitterDefinitions {
    /** The ministry up to 2015/16: enrolled, under a duty, more than 4 weeks without a valid reason, no exemption. */
    public static final HomeSitterDefinition A = HomeSitterDefinition.builder()
            .id("A")
            .name(new Phrase("ministerie t/m 2015/16", "the ministry, up to 2015/16"))
            .ground(Ground.because("kst-26695-108"))
            .awayFrom(AwayFrom.LESSONS_WITHOUT_REASON)
            .days(28)
            .bound(Bound.MORE_THAN)
            .addCountedOut(CountedOut.EXEMPTED)
            .build();

    /** The ministry since the letter of 3 February 2016: those of A, and who is enrolled nowhere. */
    public static final HomeSitterDefinition B = HomeSitterDefinition.builder()
            .from(A)
            .id("B")
            .name(new Phrase("ministerie sinds 3 februari 2016", "the ministry since 3 February 2016"))
            .awayFrom(AwayFrom.LESSONS_WITHOUT_REASON_OR_ENROLMENT)
            .build();

    /** The pact on home-sitters: those of B for more than 3 months, who come first. */
    public static final HomeSitterDefinition B_PLUS = HomeSitterDefinition.builder()
            .from(B)
            .id("B+")
            .name(new Phrase("thuiszitterspact, met voorrang", "the pact, those who come first"))
            .ground(Ground.because("Thuiszitterspact, kst-26695-108"))
            .awayFrom(AwayFrom.LESSONS_WITHOUT_REASON_OR_LONG_ENROLMENT)
            .days(0)
            .months(3)
            .build();

    /**
     * Ingrado, the Inspectorate and regions: enrolled or not, 4 weeks or more not at school, no exemption, and not ill, or ill and able by
     * plan to attend for a part.
     */
    public static final HomeSitterDefinition C = HomeSitterDefinition.builder()
            .id("C")
            .name(new Phrase("Ingrado, Inspectie en regio's", "Ingrado, the Inspectorate and regions"))
            .ground(Ground.because("lecso.nl/nieuws/327360; jaarverslag leerplicht Zuid-Holland Zuid 2022"))
            .awayFrom(AwayFrom.SCHOOL)
            .days(28)
            .bound(Bound.AT_LEAST)
            .addCountedOut(CountedOut.EXEMPTED, CountedOut.ILL)
            .build();

    /** Organisations of parents: those of C, and who is exempted or ill for long. */
    public static final HomeSitterDefinition D = HomeSitterDefinition.builder()
            .from(C)
            .id("D")
            .name(new Phrase("ouderorganisaties", "organisations of parents"))
            .ground(Ground.because("autipassendonderwijsutrecht.nl, verschillende definities van thuiszitters"))
            .countedOut(ImmutableList.of())
            .build();

    /** The Caribbean form: at home for more than 6 months. Whom it counts out is not published; taken as C does (inferred). */
    public static final HomeSitterDefinition E = HomeSitterDefinition.builder()
            .from(C)
            .id("E")
            .name(new Phrase("formulier Caribisch Nederland", "the form of the Caribbean Netherlands"))
            .ground(Ground.because("Leerplichtregeling BES, bijlage 1"))
            .days(0)
            .months(6)
            .bound(Bound.MORE_THAN)
            .build();

    /**
     * From the right to learn: 4 weeks or more neither at school nor learning elsewhere. Nobody is counted out for an exemption, an illness
     * or a missing enrolment; only who learns is (this library's own, after Ingrado's plan for 2025–2030).
     */
    public static final HomeSitterDefinition RIGHT_TO_LEARN = HomeSitterDefinition.builder()
            .from(D)
            .id("right-to-learn")
            .name(new Phrase("vanuit het recht om te leren", "from the right to learn"))
            .ground(Ground.because("right to learn, Ingrado plan 2025-2030"))
            .addCountedOut(CountedOut.LEARNING_ELSEWHERE)
            .build();

    /** All of them, in this order. */
    public static List<HomeSitterDefinition> all() {
        return ImmutableList.of(A, B, B_PLUS, C, D, E, RIGHT_TO_LEARN);
    }

    private HomeSitterDefinitions() {}
}
