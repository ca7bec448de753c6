package nl.aanwezig.examples.schoolyear.page;

/** How a page about one pupil looks: one column, large letters, one or two sheets of paper. */
public final class PageStyle {
    /** Its rules; those of pictures stand apart. */
    public static final String CSS = """
            :root{color-scheme:light}
            *{box-sizing:border-box}
            body{margin:0 auto;max-width:860px;padding:20px 24px;background:#fff;color:#17212b;font:17px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif}
            header{border-top:6px solid #12344d;padding-top:12px}
            h1{margin:0 0 4px;font-size:28px;line-height:1.2;color:#12344d;overflow-wrap:anywhere}
            h2{margin:24px 0 4px;font-size:21px;line-height:1.3;color:#12344d}
            h3{margin:14px 0 4px;font-size:17px}
            h3::first-letter{text-transform:uppercase}
            p{margin:4px 0 8px;max-width:72ch}
            ul,ol{margin:4px 0 10px;padding-left:22px;max-width:72ch}
            li{margin:3px 0}
            details{margin:0 0 6px;font-size:15px}
            summary{cursor:pointer;color:#1d4e73}
            .principle{font-weight:600}
            .school{margin:18px 0 0;font-size:19px;font-weight:650;overflow-wrap:anywhere}
            .scroll{margin:8px 0}
            table{border-collapse:collapse;font-size:16px;font-variant-numeric:tabular-nums}
            caption{text-align:left;font-weight:600;padding:6px 0 2px}
            th,td{padding:2px 18px 2px 0;border-bottom:1px solid #d3dae0;text-align:right}
            th:first-child{text-align:left}
            thead th{border-bottom:2px solid #17212b;font-size:15px;vertical-align:bottom}
            tbody th{font-weight:400}
            footer{margin-top:24px;padding-top:8px;border-top:1px solid #d3dae0;font-size:15px;color:#37434e}
            @media (max-width:600px){body{padding:14px}th,td{padding-right:10px}}
            @page{size:A4;margin:10mm 13mm}
            @media print{
            body{max-width:none;padding:0;font-size:9pt;line-height:1.22}
            p,ul,ol{max-width:none;margin:1pt 0 2pt}
            li{margin:0}
            h1{font-size:16pt}
            h2{margin:6pt 0 1pt;font-size:12pt;break-after:avoid}
            h3{margin:3pt 0 0;font-size:10pt;break-after:avoid}
            .school{margin-top:6pt;font-size:11pt}
            .scroll{margin:2pt 0}
            table,thead th{font-size:9pt;line-height:1.2}
            th,td{padding-top:0;padding-bottom:0}
            tr,li,svg{break-inside:avoid}
            footer{margin-top:6pt;padding-top:2pt;font-size:9pt}
            details,footer a{display:none}
            }
            """;

    private PageStyle() {}
}
