package nl.aanwezig.adapter.verzuimregister.code;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A code list in one version. A released list is never edited; a new one has another id.
 *
 * @param id the list and its version, such as {@code closing-reason-2009}
 * @param source where it is published
 * @param codes in the order of the source
 */
public record CodeList(String id, String source, List<ListedCode> codes) {
    /**
     * Why a municipality closed a report, after the decree of 2009 (seven). Newer codes, and the letters that the register uses, are not
     * published: see the domain reference, Dutch law 11.2, item 4.
     */
    public static final CodeList CLOSING_REASONS_2009 = of(
            "closing-reason-2009",
            "Besluit Verzuimmelding 2009, annex",
            new ListedCode(
                    "closing-reason-2009",
                    "resumed",
                    "terug naar school/opleiding hervat",
                    "back at school, or education resumed"),
            new ListedCode(
                    "closing-reason-2009",
                    "other-education",
                    "inschrijving beëindigd: andere opleiding",
                    "enrolment ended: other education"),
            new ListedCode("closing-reason-2009", "work", "inschrijving beëindigd: werk", "enrolment ended: work"),
            new ListedCode(
                    "closing-reason-2009",
                    "other-reason",
                    "inschrijving beëindigd: overige redenen",
                    "enrolment ended: other reasons"),
            new ListedCode(
                    "closing-reason-2009",
                    "deceased",
                    "inschrijving beëindigd: overleden",
                    "enrolment ended: deceased"),
            new ListedCode(
                    "closing-reason-2009",
                    "long-term-ill",
                    "geen verzuim: langdurig ziek",
                    "no absence: long-term ill"),
            new ListedCode(
                    "closing-reason-2009",
                    "legitimate",
                    "geen verzuim: legitiem afwezig",
                    "no absence: legitimately absent"));

    /** What a municipality adds when it closes a report, after the decree of 2009 (three). */
    public static final CodeList CLOSING_REMARKS_2009 = of(
            "closing-remark-2009",
            "Besluit Verzuimmelding 2009, annex",
            new ListedCode("closing-remark-2009", "seen", "gezien door gemeente", "seen by the municipality"),
            new ListedCode("closing-remark-2009", "action", "actie richting leerling loopt", "action is being taken"),
            new ListedCode("closing-remark-2009", "no-action", "geen actie meer", "no action any more"));

    /**
     * Copies the codes.
     *
     * @throws IllegalArgumentException when one is of another list, or stands twice
     */
    public CodeList {
        codes = List.copyOf(codes);
        Set<String> names = codes.stream().map(ListedCode::code).collect(Collectors.toSet());
        if (names.size() < codes.size()
                || !codes.stream().allMatch(code -> code.list().equals(id))) {
            throw new IllegalArgumentException("The list " + id
                    + " has a code twice, or one of another list.\nMaybe a line was copied from another version.");
        }
    }

    private static CodeList of(String id, String source, ListedCode... rows) {
        return new CodeList(id, source, List.of(rows));
    }

    /** The code with this name; empty when the list has none. */
    public Optional<ListedCode> find(String code) {
        return codes.stream().filter(listed -> listed.code().equals(code)).findFirst();
    }

    /**
     * The code with this name.
     *
     * @throws IllegalArgumentException when the list has none
     */
    public ListedCode code(String code) {
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The list " + id + " has no such code.\nMaybe it is one of " + codes + "."));
    }
}
