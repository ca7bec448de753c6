package nl.aanwezig.examples.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.aanwezig.core.failure.AanwezigException;

/** What a user of the library sees. */
@AnalyzeClasses(
        packages = "nl.aanwezig",
        importOptions = {ImportOption.DoNotIncludeTests.class, Library.WithoutExamples.class})
final class PublicShapeTest {
    @ArchTest
    static final ArchRule public_classes_are_final_sealed_or_interfaces = classes()
            .that(describe("are public", PublicShapeTest::isApi))
            // Adapters add their own exceptions, in modules that a sealed class could not name; contracts are made to
            // be extended.
            .and(describe("are not the root of exceptions", type -> !type.isEquivalentTo(AanwezigException.class)))
            .and(describe(
                    "are no contract of the testkit", type -> !type.getName().endsWith("Contract")))
            .should(shape("be final, sealed, an enum or an interface", PublicShapeTest::isClosed))
            .because("what can be extended must be kept for ever")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule third_party_types_stay_out_of_signatures = classes()
            .that(describe("are public", PublicShapeTest::isApi))
            .should(new ArchCondition<>("have only types of the JDK and of the library in signatures") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    foreign(type)
                            .forEach(found -> events.add(
                                    SimpleConditionEvent.violated(type, type.getName() + " shows " + found)));
                }
            })
            .because("a third party's type in a signature is a loan with interest")
            .allowEmptyShould(false);

    @ArchTest
    static void every_package_says_what_it_is_for(JavaClasses classes) {
        Set<String> silent = new TreeSet<>();
        for (JavaClass type : classes) {
            if (type.getPackage().tryGetPackageInfo().isEmpty()) {
                silent.add(type.getPackageName());
            }
        }
        assertEquals(Set.of(), silent, "packages without a package-info that is null-marked");
    }

    private static boolean isApi(JavaClass type) {
        return Library.isExported(type)
                && !Library.isGenerated(type)
                && !type.getSimpleName().equals("package-info")
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(PublicShapeTest::isApi).orElse(true);
    }

    private static boolean isClosed(JavaClass type) {
        return type.isInterface()
                || type.isEnum()
                || type.getModifiers().contains(JavaModifier.FINAL)
                || type.reflect().isSealed();
    }

    private static ArchCondition<JavaClass> shape(String description, Predicate<JavaClass> test) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!test.test(type)) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " should " + description));
                }
            }
        };
    }

    /** The types in public and protected signatures that are neither the JDK's nor the library's. */
    private static Set<String> foreign(JavaClass type) {
        Stream<JavaClass> ofMethods = type.getCodeUnits().stream()
                .filter(unit -> isVisible(unit.getModifiers()))
                .flatMap(PublicShapeTest::types);
        Stream<JavaClass> ofFields = type.getFields().stream()
                .filter(field -> isVisible(field.getModifiers()))
                .map(JavaField::getRawType);
        Set<String> foreign = new TreeSet<>();
        Stream.concat(ofMethods, ofFields)
                .map(JavaClass::getBaseComponentType)
                .filter(used -> !used.isPrimitive() && !used.getName().matches("(java|nl\\.aanwezig)\\..*"))
                .forEach(used -> foreign.add(used.getName()));
        return foreign;
    }

    private static Stream<JavaClass> types(JavaCodeUnit unit) {
        return Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream());
    }

    private static boolean isVisible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }
}
