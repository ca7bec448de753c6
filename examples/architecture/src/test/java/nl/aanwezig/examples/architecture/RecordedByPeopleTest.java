package nl.aanwezig.examples.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import nl.aanwezig.mtss.side.Recording;

/** That the type of problem, the functional profile and the like are people's words and nobody's calculation. */
@AnalyzeClasses(
        packages = "nl.aanwezig",
        importOptions = {ImportOption.DoNotIncludeTests.class, Library.WithoutExamples.class})
final class RecordedByPeopleTest {
    /** Where the library itself may make one: from what a person hands over, and from a recording that is there. */
    private static final Set<String> WORDS_OF_PEOPLE =
            Set.of(Recording.class.getName(), Recording.Draft.class.getName());

    @ArchTest
    static final ArchRule recordings_do_not_read_marks = noClasses()
            .that(describe(
                    "are what people say",
                    type -> Set.of("Side", "Level", "Basis", "Statement", "Recording", "SideLog")
                            .contains(type.getName().replaceAll("^nl\\.aanwezig\\.mtss\\.side\\.|\\$.*$", ""))))
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "nl.aanwezig.core.mark..",
                    "nl.aanwezig.core.timeline..",
                    "nl.aanwezig.core.measure..",
                    "nl.aanwezig.core.signal.."))
            .because("a type of problem rests on intent and knowledge of persons, which no marks hold")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule instruments_know_no_sides = noClasses()
            .that(resideInAPackage("nl.aanwezig.mtss.instrument.."))
            .should()
            .dependOnClassesThat(resideInAPackage("nl.aanwezig.mtss.side.."))
            .because("no score becomes a functional profile by itself")
            .allowEmptyShould(false);

    @ArchTest
    static final ArchRule only_people_make_recordings = codeUnits()
            .that(describe(
                    "call the constructor of a recording",
                    unit -> unit.getConstructorCallsFromSelf().stream()
                            .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Recording.class))))
            .should(new ArchCondition<JavaCodeUnit>("be of the recording or of its draft") {
                @Override
                public void check(JavaCodeUnit unit, ConditionEvents events) {
                    if (!WORDS_OF_PEOPLE.contains(unit.getOwner().getName())) {
                        events.add(SimpleConditionEvent.violated(
                                unit, unit.getFullName() + " makes a recording that no person stands for"));
                    }
                }
            })
            .because("the library records nothing of a child; people do, with author, date and basis")
            .allowEmptyShould(false);
}
