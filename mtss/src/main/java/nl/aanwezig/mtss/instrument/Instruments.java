package nl.aanwezig.mtss.instrument;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Codes of instruments in use around attendance, for {@link InstrumentResult#code()}; any other code will do as well. Only the
 * {@link SrasR} has a published key. Of the others a result holds outcome codes or scores that were worked out elsewhere
 * (the domain reference, measures 2.2).
 */
public final class Instruments {
    /** School Refusal Assessment Scale, Revised (Kearney 2002). */
    public static final String SRAS_R = "SRAS-R";

    /** School Non-Attendance ChecKlist (Heyne and others 2019); which item tells of which type is not published. */
    public static final String SNACK = "SNACK";

    /** Inventory of School Attendance Problems (Knollmann and others): scores on {@link #ISAP_SCALES}, key not published. */
    public static final String ISAP = "ISAP";

    /** The ISAP for parents. */
    public static final String ISAP_P = "ISAP-P";

    /** SCREEN, 18 items on four factors. */
    public static final String SCREEN = "SCREEN";

    /** Assessing Reasons for School Non-Attendance (Havik and others). */
    public static final String ARSNA = "ARSNA";

    /** Strengths and Difficulties Questionnaire. */
    public static final String SDQ = "SDQ";

    /** The thirteen scales of the ISAP by name. */
    public static final List<String> ISAP_SCALES = ImmutableList.of(
            "depression",
            "social-anxiety",
            "performance-anxiety",
            "agoraphobia-panic",
            "separation-anxiety",
            "somatic-complaints",
            "aggression",
            "school-aversion-attractive-alternatives",
            "problems-with-teachers",
            "dislike-of-the-specific-school",
            "problems-with-peers",
            "problems-within-family",
            "problems-with-parents");

    private Instruments() {}
}
