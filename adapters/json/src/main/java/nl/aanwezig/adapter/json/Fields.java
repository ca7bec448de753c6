package nl.aanwezig.adapter.json;

import java.util.List;
import java.util.Optional;

/** The fields of one object, each asked for by its name. */
final class Fields {
    private final Node.Obj object;
    private final Shape shape;
    private final Problems problems;

    private Fields(Node.Obj object, Shape shape, Problems problems) {
        this.object = object;
        this.shape = shape;
        this.problems = problems;
    }

    /** The fields of an object of this shape; those that it does not know are problems. Empty for what is no object. */
    static Optional<Fields> of(Node node, Shape shape, Problems problems) {
        if (!(node instanceof Node.Obj object)) {
            problems.add(node, "it is no object in braces.", "Maybe " + shape.example() + " was meant.");
            return Optional.empty();
        }
        Fields fields = new Fields(object, shape, problems);
        fields.strangers().forEach(name -> problems.addUnknown(object, name, shape.fields()));
        return Optional.of(fields);
    }

    Node.Obj object() {
        return object;
    }

    /** Names that nobody asks for: each is a problem already. */
    List<String> strangers() {
        return object.fields().keySet().stream()
                .filter(name -> !shape.fields().contains(name))
                .toList();
    }

    /** The one field of several that must be there alone; where a name is not known, that is the problem and no other. */
    Optional<String> only(List<String> names, String what, String advice) {
        List<String> present = present(names);
        if (strangers().isEmpty() && present.size() != 1) {
            problems.add(object, what, advice);
        }
        return strangers().isEmpty() && present.size() == 1 ? Optional.of(present.get(0)) : Optional.empty();
    }

    /** Those of these fields that the object has. */
    List<String> present(List<String> names) {
        return names.stream().filter(object.fields()::containsKey).toList();
    }

    Optional<Node> optional(String name) {
        if (!shape.fields().contains(name)) {
            throw new IllegalArgumentException(
                    "The shape " + shape + " has no field " + name + ".\nMaybe it should be added there.");
        }
        return Optional.ofNullable(object.fields().get(name));
    }

    /**
     * A field that must be there; where it is not, that is a problem at the brace that opens the object. Where it was only mistyped, the
     * problem is at the name that stands there.
     */
    Optional<Node> required(String name, String advice) {
        Optional<Node> node = optional(name);
        if (node.isEmpty() && strangers().stream().noneMatch(other -> Words.isMeant(other, name, shape.fields()))) {
            problems.add(object.where(), object.where().join(name), "", "it is missing.", advice);
        }
        return node;
    }
}
