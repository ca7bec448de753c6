package nl.aanwezig.examples.schoolyear.notice;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.core.measure.HourUnit;
import nl.aanwezig.core.notice.Notice;
import nl.aanwezig.core.quantity.Count;
import nl.aanwezig.core.quantity.Days;
import nl.aanwezig.core.quantity.Quantity;
import nl.aanwezig.core.school.Enrolment;
import nl.aanwezig.core.school.Sector;
import nl.aanwezig.examples.schoolyear.found.NoticeStory;
import nl.aanwezig.examples.schoolyear.found.Question;
import nl.aanwezig.examples.schoolyear.page.Telling;

/** What is reported, of whom, over which days, how much, and how an hour counts. */
final class DetailsPart {
    private static final Phrase CAPTION = new Phrase("De melding", "The report");
    private static final Phrase KIND = new Phrase("Soort", "Kind");
    private static final Phrase GROUND = new Phrase("Grondslag", "Ground");
    private static final Phrase RECEIVER = new Phrase("Bestemd voor", "Meant for");
    private static final Phrase PUPIL = new Phrase("Leerling", "Pupil");
    private static final Phrase SCHOOL = new Phrase("School", "School");
    private static final Phrase BEGIN = new Phrase("Begin", "Begin");
    private static final Phrase END = new Phrase("Eind", "End");
    private static final Phrase AMOUNT = new Phrase("Omvang", "Amount");
    private static final Phrase LIMIT = new Phrase("Grens", "Limit");
    private static final Phrase NO_LIMIT = new Phrase("er geldt geen drempel", "there is no threshold");
    private static final Phrase HOUR = new Phrase("Hoe een uur telt", "How an hour counts");
    private static final Phrase LESSON_PERIOD = new Phrase(
            "Een les van ten hoogste 60 minuten telt als één uur; een langere les telt met de klok.",
            "A lesson of at most 60 minutes counts as one hour; a longer one counts by the clock.");
    private static final Phrase CLOCK = new Phrase(
            "Met de klok: 60 gemiste minuten zijn één uur, zonder afronden.",
            "By the clock: 60 missed minutes are one hour, without rounding.");
    private static final Phrase NUMBER = new Phrase("Nummer", "Number");
    private static final Phrase NUMBER_OF = new Phrase(
            "{number}, in de volgorde van de voorstellen over deze leerling",
            "{number}, in the order of the proposals about this pupil");
    private static final Phrase VALUE = new Phrase("{value}", "{value}");

    private DetailsPart() {}

    static void tell(Telling telling, NoticeStory story, MissedDays missed, Question question) {
        Notice notice = story.notice();
        telling.page()
                .open("table", "class", "details")
                .element("caption", telling.in(CAPTION))
                .open("tbody")
                .line();
        row(telling, KIND, telling.in(notice.kind().title()));
        row(
                telling,
                GROUND,
                telling.in(KindText.ground(notice.kind())) + ". " + telling.in(KindText.force(notice.kind())));
        row(telling, RECEIVER, telling.in(KindText.receiver(notice.kind())));
        row(telling, PUPIL, notice.pupil().value());
        row(
                telling,
                SCHOOL,
                notice.school().value()
                        + sector(story).map(name -> ", " + telling.in(name)).orElse(""));
        row(telling, BEGIN, day(telling, notice.begin()));
        row(telling, END, day(telling, notice.end()));
        notice.amount().ifPresent(amount -> row(telling, AMOUNT, value(telling, shown(amount))));
        row(
                telling,
                LIMIT,
                Limits.of(notice, question)
                        .map(limit -> limit.in(telling.language()))
                        .orElseGet(() -> telling.in(NO_LIMIT)));
        missed.unit().ifPresent(unit -> row(telling, HOUR, telling.in(unit == HourUnit.CLOCK ? CLOCK : LESSON_PERIOD)));
        row(telling, NUMBER, telling.in(NUMBER_OF, Map.of("number", story.number())));
        telling.page().close().close().line();
    }

    /** Calendar days that count are days. */
    static Object shown(Quantity<?> amount) {
        return amount instanceof Count ? new Days(amount.value()) : amount;
    }

    private static Optional<Phrase> sector(NoticeStory story) {
        return story.timeline()
                .pupil()
                .enrolmentOn(story.notice().end(), story.notice().school())
                .flatMap(Enrolment::sector)
                .map(DetailsPart::name);
    }

    private static Phrase name(Sector sector) {
        return switch (sector) {
            case PRIMARY -> new Phrase("primair onderwijs (po)", "primary education (po)");
            case SECONDARY -> new Phrase("voortgezet onderwijs (vo)", "secondary education (vo)");
            case VOCATIONAL -> new Phrase("middelbaar beroepsonderwijs (mbo)", "vocational education (mbo)");
        };
    }

    private static String day(Telling telling, LocalDate date) {
        return DayNames.of(date, telling.language()) + " " + value(telling, date);
    }

    private static String value(Telling telling, Object value) {
        return telling.in(VALUE, Map.of("value", value));
    }

    private static void row(Telling telling, Phrase name, String value) {
        telling.page()
                .open("tr")
                .element("th", telling.in(name), "scope", "row")
                .element("td", value)
                .close()
                .line();
    }
}
