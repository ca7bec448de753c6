package nl.aanwezig.core.duty;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;
import nl.aanwezig.core.duty.Qualification.Kind;
import nl.aanwezig.core.exemption.ExemptionGround;
import nl.aanwezig.core.statute.Jurisdiction;
import nl.aanwezig.core.statute.StatuteText;

/** Where the known texts differ from each other in lists of ways out and exemptions. */
final class Texts {
    /** The grounds of art. 5 (Leerplichtwet BES: 14), which speak of schools and institutions both. */
    static final ImmutableSet<ExemptionGround> ALWAYS =
            ImmutableSet.of(ExemptionGround.UNFIT, ExemptionGround.CONVICTION, ExemptionGround.SCHOOL_ABROAD);

    private static final ImmutableSet<Kind> BEFORE_WVO_2020 = ImmutableSet.of(
            Kind.START_QUALIFICATION, Kind.PRACTICAL_EDUCATION_DIPLOMA, Kind.PRACTICAL_EDUCATION_CERTIFICATE);

    private static final ImmutableSet<Kind> SINCE_WVO_2020 =
            ImmutableSet.of(Kind.START_QUALIFICATION, Kind.PRACTICAL_EDUCATION_DIPLOMA, Kind.DECLARATION_WVO);

    private static final ImmutableSet<Kind> SPECIAL_EDUCATION =
            ImmutableSet.of(Kind.SPECIAL_LABOUR_MARKET_PROFILE, Kind.SPECIAL_DAY_ACTIVITY_PROFILE);

    private Texts() {}

    /** The Caribbean act has no profiles of special secondary education; the texts before the WVO 2020 had a certificate, no declaration. */
    static Set<Kind> waysOut(StatuteText text) {
        Set<Kind> ordinary = text.inForceFrom().getYear() >= 2024 ? SINCE_WVO_2020 : BEFORE_WVO_2020;
        return text.jurisdiction() == Jurisdiction.EUROPEAN_NETHERLANDS
                ? Sets.union(ordinary, SPECIAL_EDUCATION)
                : ordinary;
    }

    static Set<ExemptionGround> and(ExemptionGround ground) {
        return Sets.union(ALWAYS, ImmutableSet.of(ground));
    }
}
