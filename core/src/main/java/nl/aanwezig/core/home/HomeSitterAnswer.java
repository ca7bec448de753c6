package nl.aanwezig.core.home;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.aanwezig.core.duty.Answer;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.home.HomeSitterDefinition.CountedOut;
import nl.aanwezig.core.school.PupilId;

/**
 * Whether one young person is counted by a definition, and why.
 *
 * @param definition which
 * @param pupil who
 * @param counted unknown for who is away that long and of whom no duty can be told, for want of a birth date
 * @param since since when away in the sense of the definition; empty for who is not, or not long enough
 * @param countedOut what kept somebody from being counted who is away long enough
 * @param why in words
 */
public record HomeSitterAnswer(
        HomeSitterDefinition definition,
        PupilId pupil,
        Answer counted,
        Optional<LocalDate> since,
        List<CountedOut> countedOut,
        Explanation why) {
    private static final Phrase COUNTED = new Phrase(
            "Telt mee volgens definitie {id} ({name}): niet op school sinds {since}.",
            "Counted by definition {id} ({name}): not at school since {since}.");
    private static final Phrase NOT_AWAY = new Phrase(
            "Telt niet mee volgens definitie {id} ({name}): op {on} niet lang genoeg weg in de zin van die definitie.",
            "Not counted by definition {id} ({name}): on {on} not away long enough in its sense.");
    private static final Phrase NO_DUTY = new Phrase(
            "Telt niet mee volgens definitie {id} ({name}): niet op school sinds {since}, maar op {on} geldt geen leerplicht of"
                    + " kwalificatieplicht.",
            "Not counted by definition {id} ({name}): not at school since {since}, but on {on} neither compulsory education nor the"
                    + " qualification duty holds.");
    private static final Phrase UNKNOWN = new Phrase(
            "Of dit meetelt volgens definitie {id} ({name}) is niet te zeggen: niet op school sinds {since}, maar de geboortedatum is niet"
                    + " bekend. Vraag die na.",
            "Whether this counts by definition {id} ({name}) cannot be told: not at school since {since}, but the date of birth is not"
                    + " known. Ask for it.");
    private static final Phrase OUT = new Phrase(
            "Telt niet mee volgens definitie {id} ({name}), hoewel niet op school sinds {since}: {reasons}.",
            "Not counted by definition {id} ({name}), although not at school since {since}: {reasons}.");
    private static final ImmutableMap<CountedOut, Phrase> REASONS = ImmutableMap.of(
            CountedOut.EXEMPTED,
                    new Phrase("er is een vrijstelling van inschrijving", "there is an exemption from enrolment"),
            CountedOut.ILL,
                    new Phrase(
                            "al die tijd ziek gemeld, zonder plan om deels te komen",
                            "reported ill all that time, without a plan to attend for a part"),
            CountedOut.LEARNING_ELSEWHERE, new Phrase("leert op een andere plek", "learns elsewhere"));

    /** Copies the list. */
    public HomeSitterAnswer {
        countedOut = ImmutableList.copyOf(countedOut);
    }

    /** Whether it is certain that somebody is counted. */
    public boolean isCounted() {
        return counted == Answer.YES;
    }

    static HomeSitterAnswer of(HomeSitterDefinition definition, LearningSituation situation) {
        Optional<LocalDate> since = definition.awayLongEnough(situation);
        List<CountedOut> out = since.isEmpty()
                ? ImmutableList.of()
                : definition.countedOut().stream()
                        .filter(reason -> holds(reason, situation))
                        .toList();
        Answer counted = counted(situation, since, out);
        Map<String, Object> values = Map.of(
                "id", definition.id(),
                "name", definition.name(),
                "on", situation.on(),
                "since", since.orElse(situation.on()),
                "reasons",
                        new ArrayList<Object>(out.stream()
                                .map(reason -> REASONS.getOrDefault(reason, definition.name()))
                                .toList()));
        Phrase said = since.isEmpty()
                ? NOT_AWAY
                : !out.isEmpty()
                        ? OUT
                        : counted == Answer.YES ? COUNTED : counted == Answer.UNKNOWN ? UNKNOWN : NO_DUTY;
        return new HomeSitterAnswer(
                definition,
                situation.pupil(),
                counted,
                since,
                out,
                new Explanation(ImmutableList.of(Finding.of(said, values))));
    }

    private static Answer counted(LearningSituation situation, Optional<LocalDate> since, List<CountedOut> out) {
        if (since.isEmpty() || !out.isEmpty()) {
            return Answer.NO;
        }
        if (!situation.status().canTell()) {
            return Answer.UNKNOWN;
        }
        return situation.status().isUnderDutyApartFromExemptions() ? Answer.YES : Answer.NO;
    }

    private static boolean holds(CountedOut reason, LearningSituation situation) {
        return switch (reason) {
            case EXEMPTED -> situation.exemption().isPresent();
            case ILL -> situation.isIllThroughout() && !situation.isAbleToAttendPartly();
            case LEARNING_ELSEWHERE -> situation.isLearningElsewhere();
        };
    }
}
