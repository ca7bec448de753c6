package nl.aanwezig.examples.schoolyear;

import java.nio.file.Path;

/** A folder in the format of the bundled year: one secondary school, two pupils, one week of five school days. */
final class BadRows {
    static final String HEADER = "pupil,date,start,minutes,code\n";
    static final String MARKS = HEADER + "kim,2025-08-18,08:30,50,P\nnoor,2025-08-18,08:30,50,O\n";

    private final Path folder;

    BadRows(Path folder) {
        this.folder = folder;
        put("pupils.csv", """
                pupil,school,sector,birth_date,enrolled_from,enrolled_to
                kim,linde,vo,2010-02-03,2025-08-18,2026-07-03
                noor,linde,vo,2011-05-06,2025-08-18,2026-07-03
                """);
        put("calendar.csv", """
                school,date,kind
                linde,2025-08-18,school-day
                linde,2025-08-19,school-day
                linde,2025-08-20,school-day
                linde,2025-08-21,school-day
                linde,2025-08-22,school-day
                """);
        put("codes.csv", """
                code,presence,standing,category
                P,present,,
                L,late,unauthorised,LATE
                O,absent,unauthorised,TRUANT
                """);
        put("marks.csv", MARKS);
    }

    Path put(String file, String text) {
        JobRun.write(folder.resolve(file), text);
        return folder;
    }
}
