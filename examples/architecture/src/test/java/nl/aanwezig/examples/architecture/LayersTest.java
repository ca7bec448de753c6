package nl.aanwezig.examples.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which part may know which. */
@AnalyzeClasses(
        packages = "nl.aanwezig",
        importOptions = {ImportOption.DoNotIncludeTests.class, Library.WithoutExamples.class})
final class LayersTest {
    @ArchTest
    static void the_packages_of_core_are_all_in_the_list(JavaClasses classes) {
        assertEquals(
                new TreeSet<>(Library.CORE_FROM_TOP_TO_BOTTOM),
                classes.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith("nl.aanwezig.core"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ArchTest
    static void layers_point_one_way(JavaClasses classes) {
        for (int i = 0; i < Library.CORE_FROM_TOP_TO_BOTTOM.size() - 1; i++) {
            String upper = Library.CORE_FROM_TOP_TO_BOTTOM.get(i);
            String[] lower = Library.CORE_FROM_TOP_TO_BOTTOM
                    .subList(i + 1, Library.CORE_FROM_TOP_TO_BOTTOM.size())
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(upper)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(lower)
                    .because("core is read from top to bottom: " + upper + " comes before what it would use here")
                    .allowEmptyShould(upper.endsWith(".internal"))
                    .check(classes);
        }
    }

    @ArchTest
    static final ArchRule core_knows_nobody = noClasses()
            .that(resideInAPackage("nl.aanwezig.core.."))
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("nl.aanwezig.mtss..", "nl.aanwezig.adapter..", "nl.aanwezig.testkit.."))
            .because("adapters use mtss and core, mtss uses core, and core can be embedded alone")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule tiers_know_no_adapter = noClasses()
            .that(resideInAPackage("nl.aanwezig.mtss.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage("nl.aanwezig.adapter..", "nl.aanwezig.testkit.."))
            .because("what support is proposed does not hang on where marks came from")
            .allowEmptyShould(false);

    /** The law of the Netherlands: what stands below the line in core, and nothing above it. */
    private static final String[] LAW = Stream.of(
                    "statute", "exemption", "duty", "leave", "inview", "notice", "home", "annual")
            .map(name -> "nl.aanwezig.core." + name)
            .toArray(String[]::new);

    @ArchTest
    static final ArchRule law_never_reads_tiers = noClasses()
            .that(resideInAnyPackage(LAW))
            .should()
            .dependOnClassesThat(resideInAPackage("nl.aanwezig.mtss.."))
            .because("law looks at unauthorised absence and counts hours; a tier opens no case")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule law_is_a_leaf = noClasses()
            .that(resideOutsideOfPackages(LAW))
            .and(resideOutsideOfPackages("nl.aanwezig.adapter.verzuimregister..", "nl.aanwezig.testkit.."))
            .should()
            .dependOnClassesThat(resideInAnyPackage(LAW))
            .because("the law of one country can become a jar of its own; only the adapter that reports it knows it")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule adapters_do_not_know_each_other = slices().matching("nl.aanwezig.adapter.(*)..")
            .should()
            .notDependOnEachOther()
            .because("a vendor takes the one that is needed and nothing else");
}
