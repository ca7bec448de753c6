package nl.aanwezig.mtss.signal.pattern;

import com.google.common.collect.ImmutableMap;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.mtss.signal.SignalKind;

/** The words of patterns. */
final class PatternWording {
    private static final Phrase DAY = new Phrase("{weekday}", "{weekday}");
    private static final Phrase HALF = new Phrase("{weekday}{half}", "{weekday} {half}");
    private static final ImmutableMap<String, Phrase> WEEKDAYS = ImmutableMap.<String, Phrase>builder()
            .put("monday", new Phrase("maandag", "Monday"))
            .put("tuesday", new Phrase("dinsdag", "Tuesday"))
            .put("wednesday", new Phrase("woensdag", "Wednesday"))
            .put("thursday", new Phrase("donderdag", "Thursday"))
            .put("friday", new Phrase("vrijdag", "Friday"))
            .put("saturday", new Phrase("zaterdag", "Saturday"))
            .put("sunday", new Phrase("zondag", "Sunday"))
            .buildOrThrow();
    private static final ImmutableMap<String, Phrase> HALVES = ImmutableMap.of(
            "morning", new Phrase("ochtend", "morning"), "afternoon", new Phrase("middag", "afternoon"));
    private static final Phrase ON_DAY = new Phrase(
            "Dit schooljaar t/m {asOf} zijn {missed} dagen gemist, waarvan {here} op {about}; van die weekdag zijn er {recorded}"
                    + " geregistreerd. Naar het patroon van de andere leerlingen zouden het er {expected} zijn.",
            "This school year up to and including {asOf} {missed} days were missed, {here} of them on a {about}; {recorded} of"
                    + " that weekday were recorded. By the pattern of the other pupils it would be {expected}.");
    private static final Phrase ON_HALF_DAY = new Phrase(
            "Dit schooljaar t/m {asOf} zijn op deels bijgewoonde dagen {missed} dagdelen gemist, waarvan {here} op"
                    + " {about} ({recorded} geregistreerd). Naar het patroon van de andere leerlingen zouden het er {expected}"
                    + " zijn.",
            "This school year up to and including {asOf}, on days attended in part, {missed} half days were missed, {here} of them"
                    + " on a {about} ({recorded} recorded). By the pattern of the other pupils it would be {expected}.");
    private static final Phrase IN_FIRST_HOUR = new Phrase(
            "Dit schooljaar t/m {asOf} zijn op deels bijgewoonde dagen {missed} lessen gemist, waarvan {here} als eerste les van de"
                    + " dag ({recorded} geregistreerd). Naar het patroon van de andere leerlingen zouden het er {expected} zijn.",
            "This school year up to and including {asOf}, on days attended in part, {missed} lessons were missed, {here} of them the"
                    + " first lesson of the day ({recorded} recorded). By the pattern of the other pupils it would be"
                    + " {expected}.");
    private static final Phrase IN_SUBJECT = new Phrase(
            "Dit schooljaar t/m {asOf} is op deels bijgewoonde dagen {missed} keer een vak gemist, waarvan {here} keer {about}"
                    + " ({recorded} keer geregistreerd). Naar het patroon van de andere leerlingen zouden het er {expected} zijn.",
            "This school year up to and including {asOf}, on days attended in part, a subject was missed {missed} times, {here} of"
                    + " them {about} ({recorded} times recorded). By the pattern of the other pupils it would be {expected}.");
    private static final Phrase WATCH_DAY = new Phrase(
            "Een weekdag die voor iedereen slechter is, valt zo niet op: vergeleken is met dezelfde weekdag van anderen.",
            "A weekday that is worse for everyone does not stand out like this: it is compared with the same weekday of others.");
    private static final Phrase WATCH_HOUR = new Phrase(
            "Dagen die helemaal zijn gemist zeggen niets over een deel ervan en tellen niet mee. Te laat is aanwezig.",
            "Days missed whole say nothing of a part of them and do not count. Late is present.");
    private static final Phrase WATCH_SUBJECT = new Phrase(
            "Kijk eerst naar rooster en registratie: weinig lessen, een ander rooster of een docent die strenger noteert kan dit"
                    + " ook geven. Dagen die helemaal zijn gemist tellen niet mee.",
            "Look at timetable and registration first: few lessons, another timetable, or a teacher who marks more strictly can"
                    + " give this too. Days missed whole do not count.");

    private PatternWording() {}

    static Phrase found(SignalKind kind) {
        return switch (kind) {
            case WEEKDAY_PATTERN -> ON_DAY;
            case HALF_DAY_PATTERN -> ON_HALF_DAY;
            case FIRST_HOUR_PATTERN -> IN_FIRST_HOUR;
            default -> IN_SUBJECT;
        };
    }

    static Phrase watch(SignalKind kind) {
        return switch (kind) {
            case WEEKDAY_PATTERN -> WATCH_DAY;
            case HALF_DAY_PATTERN, FIRST_HOUR_PATTERN -> WATCH_HOUR;
            default -> WATCH_SUBJECT;
        };
    }

    /** The weekday or half day in both languages, or the subject as it is called. */
    static Object about(Discovery found) {
        if (found.kind() == SignalKind.WEEKDAY_PATTERN) {
            return Finding.of(DAY, ImmutableMap.of("weekday", weekday(found.about())));
        }
        if (found.kind() == SignalKind.HALF_DAY_PATTERN) {
            int dash = found.about().indexOf('-');
            String half = found.about().substring(dash + 1);
            return Finding.of(
                    HALF,
                    ImmutableMap.of(
                            "weekday",
                            weekday(found.about().substring(0, dash)),
                            "half",
                            HALVES.getOrDefault(half, DAY)));
        }
        return found.about();
    }

    private static Phrase weekday(String name) {
        return WEEKDAYS.getOrDefault(name, DAY);
    }
}
