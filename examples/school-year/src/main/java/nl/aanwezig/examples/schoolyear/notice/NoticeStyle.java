package nl.aanwezig.examples.schoolyear.notice;

/** What a page for a notice looks like beyond a page about a pupil: details, sums, an empty form, on A4. */
final class NoticeStyle {
    static final String CSS = """
            .withdrawn{border:3px solid #17212b;padding:8px 12px;font-weight:600}
            .details th,.form th{text-align:left;font-weight:600;vertical-align:top}
            .details td,.form td{text-align:left;overflow-wrap:anywhere}
            .form{width:100%}
            .form th{width:42%}
            .form td{border:1px solid #17212b;height:2.6em}
            td.ref,th.ref{text-align:left}
            tbody th.ref,td.number{white-space:nowrap}
            .scroll table{width:100%}
            .sum th,.sum td{font-weight:600;border-bottom:2px solid #8796a3}
            .legend{list-style:none;padding-left:0}
            .legend svg{display:inline-block;vertical-align:-2px;margin-right:6px}
            nav a{margin-right:18px}
            @media print{
            .form td{height:24pt}
            nav{display:none}
            thead{display:table-header-group}
            }
            """;

    private NoticeStyle() {}
}
