package nl.aanwezig.core.statute;

/** To whom a head reports absence. */
public enum Recipient {
    /** The national register of education participants, kept by DUO (register onderwijsdeelnemers). */
    NATIONAL_REGISTER,
    /** The executive of the municipality where the young person lives (burgemeester en wethouders). */
    MUNICIPALITY,
    /** The executive of the island where the young person lives (bestuurscollege). */
    ISLAND_EXECUTIVE
}
