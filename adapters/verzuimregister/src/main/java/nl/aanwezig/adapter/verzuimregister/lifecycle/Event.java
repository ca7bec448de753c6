package nl.aanwezig.adapter.verzuimregister.lifecycle;

/** What happens to a report. */
public enum Event {
    /** The register took the message and gave the report a number. */
    ACCEPTED(Actor.REGISTER),
    /** The register answered with an error, such as DC0002. */
    FAILED(Actor.REGISTER),
    /** The municipality starts to work on it. */
    TAKEN_UP(Actor.MUNICIPALITY),
    /** The municipality takes note and does no more. */
    TAKEN_NOTE_OF(Actor.MUNICIPALITY),
    /** The municipality closes it, with a reason. */
    CLOSED(Actor.MUNICIPALITY),
    /** The school takes it back. */
    WITHDRAWN(Actor.SCHOOL),
    /** The school changes what it says (mutatie). */
    CHANGED(Actor.SCHOOL);

    private final Actor by;

    Event(Actor by) {
        this.by = by;
    }

    /** Who does it. */
    public Actor by() {
        return by;
    }
}
