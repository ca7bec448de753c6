package nl.aanwezig.mtss.instrument;

import static nl.aanwezig.core.signal.Ground.because;

import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.mtss.instrument.ScoringKey.Operation;
import nl.aanwezig.mtss.instrument.ScoringKey.Scale;

/**
 * The key of the School Refusal Assessment Scale, Revised, for the pupil's and the parent's form alike: 24 items from 0 up to and
 * including 6, six for each of four functions; the mean per informant, then the average over informants. The highest average is the
 * primary function, and functions at most 0.25 below it, that bound included, count as equal to it.
 *
 * <p>Source: the domain reference, measures 2.2 (Kearney 2002 by way of secondary descriptions). They say nothing about items left open,
 * so a form with open items is refused; a school that wants otherwise builds its own key from this one and names the number.
 */
public final class SrasR {
    /** Avoid school stimuli that provoke negative affect. */
    public static final Scale F1 = Scale.of(
            "F1",
            new Phrase("vermijden wat op school een naar gevoel geeft", "avoiding what gives a bad feeling at school"),
            1,
            5,
            9,
            13,
            17,
            21);

    /** Escape aversive social or evaluative situations. */
    public static final Scale F2 = Scale.of(
            "F2",
            new Phrase(
                    "ontkomen aan sociale situaties en beoordelingen",
                    "escaping from social situations and from being evaluated"),
            2,
            6,
            10,
            14,
            18,
            22);

    /** Pursue attention from others. */
    public static final Scale F3 = Scale.of(
            "F3", new Phrase("aandacht zoeken van anderen", "seeking attention from others"), 3, 7, 11, 15, 19, 23);

    /** Pursue tangible rewards outside school. */
    public static final Scale F4 = Scale.of(
            "F4",
            new Phrase("zoeken wat buiten school aantrekkelijk is", "seeking what is attractive outside school"),
            4,
            8,
            12,
            16,
            20,
            24);

    /** The key, of the edition of 2002. */
    public static final ScoringKey KEY = ScoringKey.builder()
            .code(Instruments.SRAS_R)
            .version("2002")
            .ground(because("SRAS-R (Kearney 2002), key as described by psychtools and Wikipedia"))
            .operation(Operation.MEAN)
            .lowest(0)
            .highest(6)
            .tieTolerance(Ratio.of(1, 4))
            .addScales(F1, F2, F3, F4)
            .build();

    private SrasR() {}
}
