package nl.aanwezig.examples.schoolyear.page;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.aanwezig.core.explain.Finding;
import nl.aanwezig.core.explain.Phrase;
import nl.aanwezig.examples.schoolyear.found.SignalAt;
import nl.aanwezig.mtss.signal.Signal;
import nl.aanwezig.mtss.signal.SignalKind;

/** What stands out, good news first: of each kind the last one in full, and on which days there were others. */
final class SignalsPart {
    private static final Phrase HEADING = new Phrase("Wat opvalt", "What stands out");
    private static final Phrase NONE =
            new Phrase("Er zijn dit schooljaar geen signalen.", "There are no signals this school year.");
    private static final Phrase PRINCIPLE = new Phrase(
            "Een signaal is een aanleiding om samen te kijken, geen oordeel. Goed nieuws staat vooraan.",
            "A signal is a reason to look together, no judgement. Good news stands first.");
    private static final Phrase BEFORE = new Phrase("Eerder dit jaar op {days}.", "Earlier this year on {days}.");
    private static final Phrase MANY_BEFORE = new Phrase(
            "Eerder dit jaar nog {count} keer, het laatst op {day}.",
            "{count} times earlier this year, last on {day}.");
    private static final Phrase HOW = new Phrase("Hoe dit is geteld", "How this was counted");

    private static final int DAYS_NAMED = 3;

    private SignalsPart() {}

    static void tell(Telling telling, List<SignalAt> found, String id) {
        telling.open(id, HEADING);
        if (found.isEmpty()) {
            telling.say(NONE).close();
            return;
        }
        telling.say(PRINCIPLE);
        Map<SignalKind, List<Signal>> kinds =
                found.stream().map(SignalAt::signal).collect(groupingBy(Signal::kind, TreeMap::new, toList()));
        kinds.forEach((kind, signals) -> tell(telling, kind, signals));
        telling.close();
    }

    private static void tell(Telling telling, SignalKind kind, List<Signal> signals) {
        telling.heading(kind.title());
        Signal last = signals.get(signals.size() - 1);
        List<Finding> why = last.why().findings();
        telling.say(why.get(0));
        List<LocalDate> before = signals.subList(0, signals.size() - 1).stream()
                .map(Signal::on)
                .distinct()
                .toList();
        if (before.size() > DAYS_NAMED) {
            telling.say(MANY_BEFORE, Map.of("count", before.size(), "day", before.get(before.size() - 1)));
        } else if (!before.isEmpty()) {
            telling.say(BEFORE, Map.of("days", before));
        }
        telling.page().open("details").element("summary", telling.in(HOW));
        telling.list(why.subList(1, why.size()));
        telling.page().close();
    }
}
