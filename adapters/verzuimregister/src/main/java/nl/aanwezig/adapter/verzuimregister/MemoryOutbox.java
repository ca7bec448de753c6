package nl.aanwezig.adapter.verzuimregister;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Entries in a map. */
final class MemoryOutbox implements Outbox {
    private final Map<NoticeRef, Outgoing> entries = new ConcurrentHashMap<>();

    @Override
    public Optional<Outgoing> find(NoticeRef notice) {
        return Optional.ofNullable(entries.get(notice));
    }

    @Override
    public boolean replace(Optional<Outgoing> seen, Outgoing next) {
        return seen.isEmpty()
                ? entries.putIfAbsent(next.notice(), next) == null
                : entries.replace(next.notice(), seen.get(), next);
    }
}
