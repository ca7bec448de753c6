package nl.aanwezig.core.timeline;

import nl.aanwezig.core.mark.Presence;

/**
 * How a unit is read of which nothing was registered. Peers differ: present for EDU and RosarioSIS, absent for openSIS, unknown for
 * Moodle.
 *
 * <p>What was registered and could not be understood is not filled: it stays unrecorded under every policy.
 */
public enum FillPolicy {
    /** Only absence is written down, so no mark means present (positive fill). */
    PRESENT(Presence.PRESENT),
    /** Every unit should have a mark, so no mark means that nobody knows. */
    UNRECORDED(Presence.UNRECORDED),
    /** Only presence is written down, so no mark means absent; the standing stays open. */
    ABSENT(Presence.ABSENT);

    private final Presence presence;

    FillPolicy(Presence presence) {
        this.presence = presence;
    }

    Presence presence() {
        return presence;
    }
}
