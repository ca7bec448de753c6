package nl.aanwezig.examples.schoolyear;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.aanwezig.core.explain.Language;
import nl.aanwezig.core.failure.AanwezigException;
import nl.aanwezig.core.failure.Loaded;
import nl.aanwezig.core.failure.UnreadableInputException;
import nl.aanwezig.core.timeline.Register;
import nl.aanwezig.examples.schoolyear.found.PupilYears;
import nl.aanwezig.examples.schoolyear.found.Question;
import nl.aanwezig.examples.schoolyear.found.Results;
import nl.aanwezig.examples.schoolyear.notice.NoticePages;
import nl.aanwezig.examples.schoolyear.page.NoticeNames;
import nl.aanwezig.examples.schoolyear.page.PageNames;
import nl.aanwezig.examples.schoolyear.page.PupilPages;
import nl.aanwezig.examples.schoolyear.report.HtmlReport;

/** The main job: marks in; tiers, notices, explanations, a report and a page for each pupil and each notice out. */
public final class SchoolYearJob {
    private static final int DONE = 0;
    private static final int REFUSED = 2;
    private static final int ROWS_REJECTED = 3;
    private static final int FEW_DAYS = 20;

    private final Arguments arguments;
    private final Progress progress;

    private SchoolYearJob(Arguments arguments, Progress progress) {
        this.arguments = arguments;
        this.progress = progress;
    }

    /** Runs the job; the exit status is 0, or 2 for arguments or input that cannot be used, or 3 with {@code --strict} for bad rows. */
    public static void main(String[] words) {
        int status = run(System.out, System.err, words);
        if (status != DONE) {
            System.exit(status);
        }
    }

    static int run(PrintStream out, PrintStream err, String... arguments) {
        try {
            Words words = Words.of(arguments);
            if (words.help()) {
                Usage.lines().forEach(out::println);
                return DONE;
            }
            if (words.has("--policies")) {
                PolicyNames.lines().forEach(out::println);
                return DONE;
            }
            return run(Arguments.of(words), out);
        } catch (Refused | AanwezigException e) {
            err.println(e.getMessage());
        } catch (IOException | UncheckedIOException e) {
            err.println("The results cannot be written: " + e.getMessage()
                    + "\nMaybe --out names a file, or a folder of another.");
        }
        return REFUSED;
    }

    private static int run(Arguments arguments, PrintStream out) throws Refused, IOException {
        if (arguments.describe()) {
            Language language = arguments.language();
            Stream.concat(Stream.of(arguments.policy()), arguments.other().stream())
                    .flatMap(policy -> PolicyText.lines(policy, language).stream())
                    .forEach(out::println);
            return DONE;
        }
        Results results = new SchoolYearJob(arguments, new Progress(out)).run();
        return arguments.strict() && !results.failures().isEmpty() ? ROWS_REJECTED : DONE;
    }

    private Results run() throws Refused, IOException {
        Path folder = arguments.folder();
        progress.say("reading " + arguments.source().id());
        Loaded<Register> loaded = arguments.source().read(folder, rows -> progress.say("read " + rows + " marks"));
        LocalDate asOf = asOf(loaded.value(), folder);
        Question question = new Question(arguments.policy(), arguments.other(), asOf, arguments.since(asOf));
        warn(loaded.value(), asOf);
        int pupils = loaded.value().pupils().size();
        Results results = PupilYears.of(
                loaded,
                arguments.source().policy(),
                question,
                done -> progress.step("classified", done, pupils, "pupils"));
        Path target = arguments.out();
        Files.createDirectories(target);
        progress.say("writing");
        PageNames pages = PageNames.of(arguments.pages().pupils(results));
        NoticeNames notices = NoticeNames.of(arguments.noticePages().notices(results));
        new Tables(results).write(target);
        Files.writeString(target.resolve("explanations.md"), Explanations.of(results), StandardCharsets.UTF_8);
        Files.writeString(
                target.resolve("report.html"), HtmlReport.render(results, pages, notices), StandardCharsets.UTF_8);
        PupilPages.write(
                results,
                pages,
                notices,
                arguments.language(),
                target,
                done -> progress.step("written", done, pages.size(), "pupils"));
        NoticePages.write(
                results,
                pages,
                notices,
                arguments.language(),
                target,
                done -> progress.step("written", done, notices.size(), "notices"));
        Summary.lines(results, pages, notices, target).forEach(progress::say);
        return results;
    }

    /** What makes an empty result that nobody should take for a good one. */
    private void warn(Register register, LocalDate asOf) {
        if (register.pupils().isEmpty()) {
            progress.say("No pupil was found.\nMaybe every row was rejected: see rejected.csv.");
        }
        List<Integer> days = register.calendars().stream()
                .map(calendar -> calendar.schoolDays(calendar.schoolYear(asOf).span()).length)
                .toList();
        if (days.stream().allMatch(count -> count == 0)) {
            progress.say("The calendars hold no school day in the school year of " + asOf
                    + ".\nMaybe --as-of names a day of another year.");
        } else if (days.stream().anyMatch(count -> count < FEW_DAYS)) {
            progress.say(days.stream().filter(count -> count < FEW_DAYS).count() + " of " + days.size()
                    + " calendars hold fewer than " + FEW_DAYS + " school days in the school year of " + asOf
                    + ".\nMaybe they were delivered in part: shares of few days say little.");
        }
    }

    private LocalDate asOf(Register register, Path folder) throws Refused {
        LocalDate last = register.lastSchoolDay()
                .orElseThrow(() -> new UnreadableInputException(
                        folder.toString(),
                        "the calendars hold no school day",
                        "Maybe every row of them was rejected."));
        return arguments.asOf().orElse(last);
    }
}
