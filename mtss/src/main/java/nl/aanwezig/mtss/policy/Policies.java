package nl.aanwezig.mtss.policy;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.aanwezig.mtss.TierPolicy;

/** The policies that the library ships. */
public final class Policies {
    private static final ImmutableList<TierPolicy> ALL = Stream.of(
                    Agodi202611.STEPS,
                    Agodi202611.VERY_PROBLEMATIC_AT_LEAST_30,
                    Agodi202611.VERY_PROBLEMATIC_MORE_THAN_30,
                    AllensworthEaston2007.SEMESTER_ABSENCE,
                    AllensworthEaston2007.ON_TRACK,
                    Arbor202611.PERSISTENT,
                    AttendanceWorks202111.BANDS,
                    AttendanceWorks202111.TRIGGERS,
                    California202611.CHRONIC,
                    California202611.CHRONIC_ED_DATA,
                    CivilRightsDataCollection202611.CHRONIC,
                    ClimateStudy202611.LEVELS,
                    Connecticut202611.CHRONIC,
                    Connecticut202611.TRUANCY,
                    Curio202611.LADDER,
                    Curio202611.LADDER_AS_CODED,
                    DeKlimop202611.SICK_REPORTS,
                    Denmark202611.QUARTER_BANDS,
                    DutchLateLadder202611.THREE_STEPS,
                    DutchLateLadder202611.FIVE_STEPS,
                    DutchSixteenHours202611.CLOCK_HOURS,
                    DutchSixteenHours202611.LESSON_HOURS,
                    EdFiAmt202611.CHRONIC,
                    EdFiAmt202611.EARLY_WARNING,
                    EdFiEarlyWarning202611.BANDS,
                    EduWarehouse202606.BANDS,
                    England2010.HALF_TERMS,
                    England2010.TERMS,
                    England202408.PERSISTENT,
                    EnglandBefore2010.HALF_TERMS,
                    EnglandBefore2010.TERMS,
                    EnglandHalfTerms202611.TABLE,
                    EnglandPenaltyNotice202611.THRESHOLD,
                    EnglandPenaltyNotice202611.THRESHOLD_WITH_N,
                    EnglandPenaltyNotice202611.ESCALATION,
                    EveryDayLabs202611.TIERS,
                    Flanders2019.TODDLERS,
                    Flanders202611.GUIDANCE,
                    Flanders202611.ALLOWANCE,
                    Flanders202611.TODDLERS,
                    FornanderKearney2019.LEVELS,
                    FornanderKearney2020.LEVELS,
                    Ireland2000.NOTIFICATION,
                    IrelandSecondary202611.NOTIFICATION,
                    Kearney2008.PROBLEMATIC,
                    KearneyGraczyk2014.BANDS,
                    Kipp202608.CHRONIC,
                    Kipp202608.CHRONIC_ACROSS_SCHOOLS,
                    Kipp202608.CHRONIC_PER_SCHOOL,
                    Kipp202608.TIERS,
                    Kipp202608.TIERS_AS_WORDED,
                    Maine202611.CHRONIC_ALL_ABSENCE,
                    Maine202611.CHRONIC_UNEXCUSED,
                    Mazl2016.INVITATION,
                    NewJersey202611.CHRONIC,
                    NewZealand202611.TERM_BANDS,
                    NewZealandStar202611.STEPS,
                    Norway202611.GRADE,
                    Oakmoor202611.BANDS,
                    Olson2014.SEPTEMBER_BANDS,
                    Panorama202611.BANDS,
                    Panorama202611.BANDS_90_CALENDAR_DAYS,
                    Panorama202611.BANDS_90_SCHOOL_DAYS,
                    PowerSchoolCalifornia202611.LETTERS,
                    RethinkEd202611.TIERS,
                    RhodeIsland202611.K3_CHRONIC,
                    SchleswigHolstein202611.HALF_YEAR_BANDS,
                    SkedgellKearney2018.LEVELS,
                    SouthCarolina202611.CHRONIC,
                    SouthCarolina202611.TRUANCY,
                    UsFederal202611.CHRONIC,
                    Wales202611.AT_LEAST_10,
                    Wales202611.MORE_THAN_10,
                    WesternAustralia202611.BANDS)
            .sorted(Comparator.comparing(TierPolicy::id).thenComparing(TierPolicy::version))
            .collect(ImmutableList.toImmutableList());

    private Policies() {}

    /** All of them, in the order of their names and versions. */
    public static List<TierPolicy> all() {
        return ALL;
    }

    /** The policy with this name, in the version that comes last; empty when there is none. */
    public static Optional<TierPolicy> named(String id) {
        return ALL.stream().filter(policy -> policy.id().equals(id)).reduce((earlier, later) -> later);
    }
}
