package nl.aanwezig.examples.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.util.List;
import java.util.Set;

/** What is the library: its own classes, without tests and without these examples. */
final class Library {
    /** Core's packages, each of which may use only those before it. */
    static final List<String> CORE_FROM_TOP_TO_BOTTOM = List.of(
            "nl.aanwezig.core.internal",
            "nl.aanwezig.core.failure",
            "nl.aanwezig.core.quantity",
            "nl.aanwezig.core.school",
            "nl.aanwezig.core.mark",
            "nl.aanwezig.core.timeline",
            "nl.aanwezig.core.measure",
            "nl.aanwezig.core.explain",
            "nl.aanwezig.core.signal",
            "nl.aanwezig.core.statute",
            "nl.aanwezig.core.exemption",
            "nl.aanwezig.core.duty",
            "nl.aanwezig.core.notice",
            "nl.aanwezig.core.home");

    private static final Set<String> INTERNAL = Set.of("nl.aanwezig.core.internal", "nl.aanwezig.mtss.internal");

    private Library() {}

    /** Leaves out examples, and generated code wherever the library's own shape matters. */
    static final class WithoutExamples implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("nl/aanwezig/examples/");
        }
    }

    static boolean isExported(JavaClass type) {
        return !INTERNAL.contains(type.getPackageName());
    }

    static boolean isGenerated(JavaClass type) {
        return type.getName().matches(".*\\.Immutable\\w+(\\$.*)?");
    }
}
