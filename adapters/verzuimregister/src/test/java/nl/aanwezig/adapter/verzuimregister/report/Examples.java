package nl.aanwezig.adapter.verzuimregister.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.aanwezig.adapter.verzuimregister.code.Closing;
import nl.aanwezig.adapter.verzuimregister.code.CodeList;
import nl.aanwezig.adapter.verzuimregister.code.ReportKind;
import nl.aanwezig.adapter.verzuimregister.lifecycle.Status;
import nl.aanwezig.adapter.verzuimregister.number.Bsn;
import nl.aanwezig.adapter.verzuimregister.number.EducationNumber;

/** Invented reports about nobody. */
public final class Examples {
    /** A published test number. */
    public static final Bsn BSN = Bsn.of("123456782");

    public static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);
    public static final LocalDate END = LocalDate.of(2026, 3, 27);

    private Examples() {}

    public static Contact contact() {
        return new Contact("Anna Voorbeeld", "mentor", "mentor@school.example", new Contact.Phone("020", "5550100"));
    }

    /** Complete and ready to be sent. */
    public static ReportDraft draft() {
        return new ReportDraft()
                .personalNumber(BSN)
                .kind(ReportKind.V3)
                .begin(BEGIN)
                .end(END)
                .reason("Onbekend na twee gesprekken")
                .allLessonsMissed(false)
                .actionTaken("Gesprek met mentor op 9 maart")
                .municipalAction(new MunicipalAction.Wanted("hoog"))
                .teachingLocation("Locatie Noord")
                .contact(contact())
                .familyPhone("06 5550 1234")
                .specification(List.of(
                        MissedTime.lessonHour(BEGIN, 1),
                        MissedTime.lessonHour(BEGIN, 12),
                        MissedTime.wholeDay(BEGIN.plusDays(1))));
    }

    /** With every field that there is, read after a municipality closed it. */
    public static ReportDraft whole() {
        return draft().deviatingAddress(address())
                .startQualification(false)
                .status(Status.G)
                .closing(new Closing(
                        CodeList.CLOSING_REASONS_2009.code("resumed"),
                        Optional.of(CodeList.CLOSING_REMARKS_2009.code("seen"))))
                .municipalContact(new Contact(
                        "B. Ambtenaar",
                        "consulent",
                        "consulent@gemeente.example",
                        new Contact.Phone("030", "5550200")));
    }

    public static DeviatingAddress address() {
        return new DeviatingAddress("Dorpsstraat", "12", "a", "bis", "1234AB", "achter de molen", "Ergens");
    }

    /** Any report that can be made, the same for the same seed. */
    public static AbsenceReport random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        ReportKind kind = List.of(ReportKind.values()).get(random.nextInt(8));
        ReportDraft draft = new ReportDraft()
                .personalNumber(random.nextBoolean() ? BSN : EducationNumber.of("100310303"))
                .kind(kind)
                .reason("r" + text(random, 199))
                .allLessonsMissed(random.nextBoolean())
                .actionTaken(text(random, 300))
                .municipalAction(
                        random.nextBoolean()
                                ? new MunicipalAction.Wanted(text(random, 9))
                                : new MunicipalAction.NotWanted("n" + text(random, 50)))
                .teachingLocation(text(random, 20))
                .contact(new Contact(
                        "c" + text(random, 99),
                        text(random, 60),
                        "e" + text(random, 99),
                        new Contact.Phone(text(random, 5), text(random, 10))))
                .familyPhone(text(random, 12));
        if (kind.needsDates() || random.nextBoolean()) {
            draft.begin(BEGIN).end(BEGIN.plusDays(random.nextInt(40)));
        }
        TreeSet<MissedTime> times = new TreeSet<>();
        for (int i = random.nextInt(30); i > 0; i--) {
            LocalDate day = BEGIN.plusDays(random.nextInt(20));
            times.add(
                    random.nextInt(3) == 0
                            ? MissedTime.wholeDay(day)
                            : MissedTime.lessonHour(day, random.nextInt(1, 13)));
        }
        draft.specification(times);
        if (random.nextBoolean()) {
            draft.deviatingAddress(address()).startQualification(random.nextBoolean());
        }
        if (random.nextBoolean()) {
            draft.status(List.of(Status.values()).get(random.nextInt(7)));
            draft.municipalContact(new Contact(text(random, 200), "", text(random, 200), new Contact.Phone("", "")));
            draft.closing(new Closing(CodeList.CLOSING_REASONS_2009.codes().get(random.nextInt(7)), Optional.empty()));
        }
        return draft.report();
    }

    private static String text(SplittableRandom random, int longest) {
        List<String> signs = List.of("a", "Z", "0", " ", "é", "\"", "\\", "\n", "\t", "ĳ", "中", "😀", "\u202E", "/");
        return Stream.generate(() -> signs.get(random.nextInt(signs.size())))
                .limit(random.nextInt(longest + 1))
                .reduce("", String::concat);
    }
}
