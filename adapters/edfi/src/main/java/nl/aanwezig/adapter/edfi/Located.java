package nl.aanwezig.adapter.edfi;

import nl.aanwezig.core.failure.Failure;
import nl.aanwezig.core.failure.FailureReason;

/** An entity and where it stands. */
record Located<T extends Entity>(T entity, Failure.Place place) {
    Failure failure(FailureReason reason, String subject, String value) {
        return new Failure(reason, place, subject, value);
    }
}
