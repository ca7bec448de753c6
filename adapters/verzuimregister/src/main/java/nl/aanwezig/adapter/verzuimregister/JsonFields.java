package nl.aanwezig.adapter.verzuimregister;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The fields of one object. What has another type than asked for is a finding, and empty. */
final class JsonFields {
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern SHORT_WHOLE = Pattern.compile("-?(0|[1-9][0-9]{0,8})");

    private final Map<String, Json> fields;
    private final String path;
    private final Findings findings;

    private JsonFields(Map<String, Json> fields, String path, Findings findings) {
        this.fields = fields;
        this.path = path;
        this.findings = findings;
    }

    /** With no other field than these: each other one is a finding by its name. */
    static Optional<JsonFields> of(Json value, String path, Findings findings, Collection<String> known) {
        if (!(value instanceof Json.Obj object)) {
            findings.add(path, "it is no object in braces.", "Maybe put it between { and }.");
            return Optional.empty();
        }
        for (String name : object.fields().keySet()) {
            if (!known.contains(name)) {
                findings.add(
                        Findings.join(path, name),
                        "there is no such field.",
                        "Maybe it is of a later version, or misspelled: here stand " + String.join(", ", known) + ".");
            }
        }
        return Optional.of(new JsonFields(object.fields(), path, findings));
    }

    Optional<JsonFields> object(String name, String... known) {
        return value(name).flatMap(value -> of(value, Findings.join(path, name), findings, List.of(known)));
    }

    List<Json> list(String name) {
        Optional<Json> value = value(name);
        if (value.isEmpty() || value.get() instanceof Json.Arr) {
            return value.map(found -> ((Json.Arr) found).items()).orElse(List.of());
        }
        wrong(name, OptionalInt.empty(), "it is no list in brackets.", "Maybe put it between [ and ].");
        return List.of();
    }

    /** Empty text where there is none. */
    String text(String name) {
        return optionalText(name).orElse("");
    }

    Optional<String> optionalText(String name) {
        Optional<Json> value = value(name);
        if (value.isEmpty() || value.get() instanceof Json.Text) {
            return value.map(found -> ((Json.Text) found).value());
        }
        wrong(name, OptionalInt.empty(), "it is no text.", "Maybe it should stand between double quotes.");
        return Optional.empty();
    }

    Optional<Boolean> yesOrNo(String name) {
        Optional<Json> value = value(name);
        if (value.isEmpty() || value.get() instanceof Json.Bool) {
            return value.map(found -> ((Json.Bool) found).value());
        }
        wrong(
                name,
                OptionalInt.empty(),
                "it is neither true nor false.",
                "Maybe it has quotes that it should not have.");
        return Optional.empty();
    }

    Optional<Integer> whole(String name) {
        Optional<Json> value = value(name);
        if (value.isPresent()
                && value.get() instanceof Json.Num number
                && SHORT_WHOLE.matcher(number.digits()).matches()) {
            return Optional.of(Integer.valueOf(number.digits()));
        }
        if (value.isPresent()) {
            wrong(name, OptionalInt.empty(), "it is no whole number.", "Maybe it has quotes or decimals.");
        }
        return Optional.empty();
    }

    Optional<LocalDate> date(String name) {
        return made(name, "it is no date.", "Maybe write it as 2026-08-31.", text -> {
            try {
                return DATE.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
            } catch (DateTimeParseException e) {
                return Optional.empty();
            }
        });
    }

    /** What is made of a text, or a finding that does not repeat it. */
    <T> Optional<T> made(String name, String what, String advice, Function<String, Optional<T>> making) {
        Optional<String> text = optionalText(name);
        Optional<T> made = text.flatMap(making);
        if (text.isPresent() && made.isEmpty()) {
            wrong(name, OptionalInt.of(text.get().length()), what, advice);
        }
        return made;
    }

    void wrong(String name, OptionalInt length, String what, String advice) {
        findings.add(Findings.join(path, name), length, what, advice);
    }

    Set<String> names() {
        return fields.keySet();
    }

    private Optional<Json> value(String name) {
        return Optional.ofNullable(fields.get(name));
    }
}
