package nl.aanwezig.adapter.verzuimregister;

import java.util.Optional;

/** Where the entries of {@link Reports} are kept: one for each notice. It holds numbers of the state, so keep it as such. */
public interface Outbox {
    /** The entry of a notice; empty when nothing was sent for it. */
    Optional<Outgoing> find(NoticeRef notice);

    /**
     * Writes an entry, if what is kept for its notice still equals what the writer saw. Two writers at once never both succeed.
     *
     * @param seen what {@link #find} gave for {@code next.notice()}
     * @return whether it was written
     */
    boolean replace(Optional<Outgoing> seen, Outgoing next);

    /** An outbox in memory, for tests and trials: what was sent is forgotten when the program ends, and would be sent again. */
    static Outbox inMemory() {
        return new MemoryOutbox();
    }
}
