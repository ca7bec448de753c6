package nl.aanwezig.adapter.edfi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One child of an interchange's root: the texts of its leaves, by path of local names below it. */
final class XmlRecord {
    private final String name;
    private final long line;
    private final Map<String, List<String>> texts = new HashMap<>();
    private int size;

    XmlRecord(String name, long line) {
        this.name = name;
        this.line = line;
    }

    void add(String path, String text) {
        texts.computeIfAbsent(path, key -> new ArrayList<>(1)).add(text);
        size++;
    }

    /** Local name of the element. */
    String name() {
        return name;
    }

    /** Line on which the element starts. */
    long line() {
        return line;
    }

    /** How many leaves it has. */
    int size() {
        return size;
    }

    /** The first text at any of the paths, tried in order. */
    Optional<String> text(String... paths) {
        for (String path : paths) {
            List<String> found = texts.get(path);
            if (found != null) {
                return Optional.of(found.get(0));
            }
        }
        return Optional.empty();
    }

    /** All texts at a path. */
    List<String> texts(String path) {
        return texts.getOrDefault(path, List.of());
    }
}
