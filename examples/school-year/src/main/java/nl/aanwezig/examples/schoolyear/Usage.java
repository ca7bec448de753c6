package nl.aanwezig.examples.schoolyear;

import java.util.List;

/** What the user is told who asks for help. */
final class Usage {
    private Usage() {}

    static List<String> lines() {
        return List.of(
                "Takes a school year of marks; writes tiers, changes, notices, a report, and a page for each pupil and notice.",
                "",
                "  mvn -q compile exec:java -Dexec.args=\"--from SOURCE --in DIR --policy POLICY --as-of DATE --out DIR\"",
                "",
                "  --from SOURCE     " + Source.ids() + "; without it dutch-school",
                "  --in DIR          folder with the files; without it the school year that comes with the example",
                "  --policy POLICY   how support is proposed: NAME, NAME:VERSION or FILE.json; without it attendance-works-bands",
                "  --compare POLICY  another one, to tell which pupils would move and why",
                "  --as-of DATE      last day that counts; without it the last day of the calendar",
                "  --since DATE      day of the last decision; without it four weeks before the last day that counts",
                "  --out DIR         where to write; without it target/school-year",
                "  --pages N         pages for N pupils, those with most support first, or all or none; without it 1000",
                "  --notice-pages N  pages for N notices, the newest that stand first, or all or none; without it as --pages",
                "  --language LANG   of the pages and of --describe: nl or en; without it nl",
                "  --strict          exit status 3 when a row could not be used",
                "",
                "  --policies        lists the policies that come with the library, a line each: name, version, source",
                "  --describe        prints the policy as a table, and the one to compare with",
                "  --help            this text");
    }
}
