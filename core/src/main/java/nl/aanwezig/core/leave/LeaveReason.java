package nl.aanwezig.core.leave;

/**
 * Why leave for weighty circumstances is asked, with the most school days that the ministry's policy rule of 2012 gives for it (BWBR0031787;
 * the domain reference, Dutch law 2.6). All of them stay within the yearly total.
 */
public enum LeaveReason {
    /** Moving house. */
    MOVING(1),
    /** A legal obligation that cannot be met outside lessons. */
    LEGAL_OBLIGATION(10),
    /** A wedding up to the third degree, in the country. */
    WEDDING(1),
    /** The same, when the journey is far. */
    WEDDING_FAR(2),
    /** A wedding up to the third degree, abroad. */
    WEDDING_ABROAD(5),
    /** A life-threatening illness without hope, up to the third degree. */
    LIFE_THREATENING_ILLNESS(10),
    /** A death in the first degree. */
    DEATH_FIRST_DEGREE(5),
    /** A death in the second degree. */
    DEATH_SECOND_DEGREE(2),
    /** A death in the third or fourth degree. */
    DEATH_THIRD_OR_FOURTH_DEGREE(1),
    /** A death abroad, first up to and including fourth degree. */
    DEATH_ABROAD(5),
    /** 25, 40 or 50 years of work, or 12½, 25, 40, 50 or 60 years of marriage, of parents or grandparents. */
    JUBILEE(1),
    /** Another circumstance that the head judges weighty. */
    OTHER(10),
    /** Visiting family abroad: never. */
    FAMILY_VISIT_ABROAD(0),
    /** Cheap tickets out of season: never. */
    CHEAP_TICKETS(0),
    /** Tickets that were bought already, or of which none are left in the holidays: never. */
    TICKETS_BOUGHT_OR_GONE(0),
    /** Spreading of holidays: never. */
    SPREADING_OF_HOLIDAYS(0),
    /** Other children of the family are free: never. */
    SIBLINGS_FREE(0),
    /** Leaving early or returning late because of traffic: never. */
    TRAFFIC(0),
    /** Travelling in convoy: never. */
    CONVOY(0),
    /** A round-number birthday: never. */
    ROUND_BIRTHDAY(0),
    /** A sabbatical: never. */
    SABBATICAL(0),
    /** A journey round the world or far away: never. */
    WORLD_TRIP(0);

    private final int days;

    LeaveReason(int days) {
        this.days = days;
    }

    /** The most school days for it; 0 for what never gives leave. */
    public int days() {
        return days;
    }
}
