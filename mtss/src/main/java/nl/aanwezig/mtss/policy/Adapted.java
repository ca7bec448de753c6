package nl.aanwezig.mtss.policy;

import java.util.List;

/** Versions of policies for registers whose categories have other names. */
final class Adapted {
    private Adapted() {}

    /** The version as shipped for the names that it is shipped with; else with the names behind it, so that no version means two things. */
    static String version(String shipped, List<String> shippedNames, List<String> names) {
        return names.equals(shippedNames) ? shipped : shipped + "+" + String.join("+", names);
    }
}
