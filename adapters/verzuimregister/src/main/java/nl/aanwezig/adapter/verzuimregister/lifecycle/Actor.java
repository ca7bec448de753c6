package nl.aanwezig.adapter.verzuimregister.lifecycle;

/** Who moves a report. */
public enum Actor {
    /** The school or institution. */
    SCHOOL,
    /** The register (DUO). */
    REGISTER,
    /** The municipality. */
    MUNICIPALITY
}
