package nl.aanwezig.core.mark;

/** Whether a pupil was there. */
public enum Presence {
    /** There. */
    PRESENT,
    /** There, after the start. Late is inside present. */
    LATE,
    /** Not there. */
    ABSENT,
    /** There for a part: the mark says how much was missed. */
    PART,
    /** Not expected: a cancelled lesson, a free hour, registration elsewhere. Outside every count. */
    NOT_REQUIRED,
    /** Expected, but nothing was written down. Neither present nor absent. */
    UNRECORDED
}
