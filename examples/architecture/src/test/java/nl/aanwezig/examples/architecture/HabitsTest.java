package nl.aanwezig.examples.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.function.Predicate;
import nl.aanwezig.adapter.verzuimregister.number.PersonalNumber;

/** What nobody does: read the clock, ask the machine where it stands, log from the inside, count in doubles. */
@AnalyzeClasses(
        packages = "nl.aanwezig",
        importOptions = {ImportOption.DoNotIncludeTests.class, Library.WithoutExamples.class})
final class HabitsTest {
    private static final Set<String> CLOCK_METHODS =
            Set.of("currentTimeMillis", "nanoTime", "systemUTC", "systemDefaultZone");

    private static final Set<String> MACHINE_DEFAULTS = Set.of(
            "java.util.Locale.getDefault()",
            "java.time.ZoneId.systemDefault()",
            "java.nio.charset.Charset.defaultCharset()",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.String.getBytes()",
            "java.lang.String.format(java.lang.String, [Ljava.lang.Object;)",
            "java.lang.String.formatted([Ljava.lang.Object;)",
            "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)");

    /** Packages, and the two classes elsewhere, that reckon with uncertainty. */
    private static final Set<String> STATISTICS = Set.of(
            "nl.aanwezig.mtss.certainty.",
            "nl.aanwezig.mtss.effect.",
            "nl.aanwezig.mtss.signal.ControlCharts",
            "nl.aanwezig.mtss.signal.detector.ChartedWeeks");

    @ArchTest
    static final ArchRule nobody_reads_the_clock = noClasses()
            .should()
            .accessTargetWhere(target("a clock", target -> isClock(target)))
            .because("time is a parameter: the same input gives the same answer on any day")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule nobody_asks_for_the_default_locale_zone_or_charset = noClasses()
            .should()
            .accessTargetWhere(target("a default of the machine", target -> isMachineDefault(target)))
            .because("the same input gives the same bytes on any machine")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule only_adapters_log = noClasses()
            .that(resideInAnyPackage("nl.aanwezig.core..", "nl.aanwezig.mtss.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.slf4j..", "java.util.logging..", "java.lang.System.Logger"))
            .because("core and mtss return what happened; who embeds them decides what to log")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule numbers_of_the_state_leave_in_the_register_record_alone = noClasses()
            .that(describe(
                    "are not the writer of the record",
                    type -> !type.getName().equals("nl.aanwezig.adapter.verzuimregister.ReportWriter")))
            .should()
            .accessTargetWhere(target(
                    "the digits of a personal number",
                    target -> target.getName().equals("reveal")
                            && target.getOwner().isAssignableTo(PersonalNumber.class)))
            .because("a number that is taken out elsewhere ends in a log")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule nobody_prints = noClasses()
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("a library has no terminal")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule core_and_mtss_use_guava_and_the_jdk_alone = classes()
            .that(resideInAnyPackage("nl.aanwezig.core..", "nl.aanwezig.mtss.."))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                    "nl.aanwezig.core..",
                    "nl.aanwezig.mtss..",
                    "java..",
                    "com.google.common..",
                    "org.jspecify..",
                    "org.immutables.value.."))
            .because("what we use we force upon our users")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule quantities_are_exact = noClasses()
            .that(resideInAnyPackage("nl.aanwezig.core..", "nl.aanwezig.mtss..", "nl.aanwezig.adapter.json.."))
            .and(describe("are no statistics", type -> !isStatistics(type)))
            .should()
            .dependOnClassesThat(describe(
                    "are doubles or floats",
                    type -> Set.of("double", "float", "java.lang.Double", "java.lang.Float")
                            .contains(type.getName())))
            .because("a rounded figure can fall on the wrong side of a bound")
            .allowEmptyShould(false);

    /** Estimates and charts, which decide no band; a bound is never compared there. */
    private static boolean isStatistics(JavaClass type) {
        return STATISTICS.stream().anyMatch(type.getName()::startsWith);
    }

    private static DescribedPredicate<JavaAccess<?>> target(String name, Predicate<AccessTarget> test) {
        return describe("target is " + name, access -> test.test(access.getTarget()));
    }

    private static boolean isClock(AccessTarget target) {
        String owner = target.getOwner().getName();
        return (owner.startsWith("java.time.") && target.getName().equals("now"))
                || CLOCK_METHODS.contains(target.getName())
                || (owner.equals("java.util.Date") && target.getName().equals("<init>"));
    }

    private static boolean isMachineDefault(AccessTarget target) {
        return MACHINE_DEFAULTS.contains(target.getFullName());
    }
}
