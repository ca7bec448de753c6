package nl.aanwezig.adapter.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.aanwezig.core.failure.UnreadableInputException;
import nl.aanwezig.core.measure.Measure;
import nl.aanwezig.core.measure.Measures;
import nl.aanwezig.mtss.TierPolicy;
import nl.aanwezig.mtss.policy.Policies;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes policies as JSON files. Immutable. Time and memory are bounded whatever a file holds: a policy takes a few thousand
 * bytes, and more than a mebibyte is refused.
 */
public final class JsonPolicies {
    private static final JsonPolicies STANDARD = new JsonPolicies(Map.of(), Policies.all()).with(Measures.all());
    private static final String SCHEMA = "policy.schema.json";

    private final Map<String, Measure<?>> measures;
    private final List<TierPolicy> existing;

    private JsonPolicies(Map<String, Measure<?>> measures, List<TierPolicy> existing) {
        this.measures = Collections.unmodifiableMap(new TreeMap<>(measures));
        this.existing = existing;
    }

    /** Knows the measures of {@link Measures}, and the versions of the shipped {@link Policies}, which no file may contradict. */
    public static JsonPolicies standard() {
        return STANDARD;
    }

    /**
     * Knows these measures too.
     *
     * @throws IllegalArgumentException when one has a name that is known already
     */
    public JsonPolicies with(Measure<?>... own) {
        return with(List.of(own));
    }

    private JsonPolicies with(List<Measure<?>> more) {
        Map<String, Measure<?>> all = new TreeMap<>(measures);
        for (Measure<?> measure : more) {
            if (all.putIfAbsent(measure.id(), measure) != null) {
                throw new IllegalArgumentException(
                        "The measure " + measure.id() + " is known already.\nMaybe give this one another name.");
            }
        }
        return new JsonPolicies(all, existing);
    }

    /** Takes these policies, instead of the shipped ones, as those whose versions exist: a file may repeat one but not change it. */
    public JsonPolicies beside(Collection<TierPolicy> policies) {
        return new JsonPolicies(measures, List.copyOf(policies));
    }

    /**
     * The policy of a file.
     *
     * @throws UnreadableInputException when there is no such file, or it is far too large
     * @throws RefusedPolicyException when something in it cannot be used; it lists all that was found
     */
    public TierPolicy read(Path file) {
        return parse(file.toString(), FileText.of(file.toString(), file));
    }

    /**
     * The policy of a stream of UTF-8, which stays open.
     *
     * @param source how messages call it
     * @throws UnreadableInputException when it cannot be read, or is far too large
     * @throws RefusedPolicyException when something in it cannot be used; it lists all that was found
     */
    public TierPolicy read(String source, InputStream in) {
        try {
            return parse(source, FileText.of(source, in));
        } catch (IOException e) {
            throw new UnreadableInputException(source, "it cannot be read", "Maybe the connection was lost.", e);
        }
    }

    /**
     * The policy of a text.
     *
     * @param source how messages call it
     * @throws RefusedPolicyException when something in it cannot be used; it lists all that was found
     */
    public TierPolicy parse(String source, String text) {
        return parse(source, text, new Versions(this::text, existing));
    }

    /**
     * The policies of several files, in their order.
     *
     * @throws UnreadableInputException when there is no such file, or it is far too large
     * @throws RefusedPolicyException when something in one of them cannot be used, or two of them say different things under one name and
     *     version; it lists all that was found
     */
    public List<TierPolicy> readAll(Collection<Path> files) {
        Versions versions = new Versions(this::text, existing);
        List<Problem> found = new ArrayList<>();
        List<TierPolicy> policies = new ArrayList<>();
        for (Path file : files) {
            try {
                TierPolicy policy = parse(file.toString(), FileText.of(file.toString(), file), versions);
                policies.add(policy);
                versions.add(policy, file.toString());
            } catch (RefusedPolicyException e) {
                found.addAll(e.problems());
            }
        }
        if (!found.isEmpty()) {
            throw new RefusedPolicyException(found);
        }
        return List.copyOf(policies);
    }

    /**
     * The policy as text that {@link #read} takes: the same policy gives the same text. Lines end in {@code \n}.
     *
     * @throws IllegalArgumentException when something in it has no place in a file, such as a measure that is not known here
     */
    public String write(TierPolicy policy) {
        String text = new PolicyWriter(measures).write(policy);
        try {
            beside(List.of()).parse("the text", text);
        } catch (RefusedPolicyException e) {
            throw new IllegalArgumentException(
                    "The policy " + policy + " cannot be written.\nMaybe change what no file could say: "
                            + e.getMessage(),
                    e);
        }
        return text;
    }

    /** The JSON Schema (2020-12) of a policy file, for editors that complete and check while somebody types. */
    public static String schema() {
        try (@Nullable InputStream in = JsonPolicies.class.getResourceAsStream(SCHEMA)) {
            if (in == null) {
                throw new IllegalStateException("The schema " + SCHEMA + " is missing.\nMaybe the jar was repacked.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TierPolicy parse(String source, String text, Versions versions) {
        Problems problems = new Problems(source);
        Node root = Parser.parse(text, problems);
        Optional<TierPolicy> policy = new PolicyReader(measures, problems).read(root);
        policy.filter(found -> problems.isEmpty()).ifPresent(found -> versions.check(found, root, problems));
        return policy.filter(found -> problems.isEmpty()).orElseThrow(problems::refusal);
    }

    private Optional<String> text(TierPolicy policy) {
        try {
            return Optional.of(new PolicyWriter(measures).write(policy));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
