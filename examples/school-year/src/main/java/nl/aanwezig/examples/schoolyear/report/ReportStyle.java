package nl.aanwezig.examples.schoolyear.report;

/** How the page looks: dark ink on white, nothing told by colour alone, letters of at least 14 pixels, also on a phone and on paper. */
final class ReportStyle {
    static final String CSS = """
            :root{color-scheme:light}
            *{box-sizing:border-box}
            body{margin:0;background:#f3f5f6;color:#17212b;font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",Arial,sans-serif}
            header,section,footer{max-width:1120px;margin:0 auto 20px;padding:22px 28px;background:#fff;border:1px solid #d3dae0;border-radius:6px}
            header{margin-top:20px;border-top:6px solid #12344d}
            h1{margin:0 0 4px;font-size:30px;line-height:1.2;color:#12344d}
            h2{margin:0 0 6px;font-size:22px;line-height:1.3;color:#12344d}
            h3{margin:18px 0 6px;font-size:17px}
            p{margin:6px 0 12px;max-width:78ch}
            .soft{color:#4a5763}
            .principle{font-weight:600}
            .facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:12px;margin:18px 0 6px;padding:0}
            .facts div{padding:10px 14px;border:1px solid #d3dae0;border-left:4px solid #2d6a94;border-radius:4px}
            .facts dt{font-size:14px;color:#4a5763}
            .facts dd{margin:0;font-size:25px;font-weight:650;line-height:1.25;font-variant-numeric:tabular-nums}
            .facts dd small{display:block;font-size:14px;font-weight:400;color:#4a5763}
            .reading{margin:14px 0 0;padding:8px 14px;border-left:4px solid #17212b;background:#f3f5f6;max-width:none}
            .beside{display:flex;flex-wrap:wrap;gap:12px 36px;align-items:flex-start}
            .beside .scroll{flex:1 1 400px}
            .hint{display:none;font-size:14px;color:#4a5763;margin:0 0 4px}
            svg.narrow{flex:0 1 440px;width:100%;max-width:440px;height:auto}
            svg.key{display:inline-block;vertical-align:-3px}
            .slope{fill:#eef2f5;stroke:none}
            .legend{display:flex;flex-wrap:wrap;gap:4px 20px;margin:8px 0 10px;padding:0;list-style:none;font-size:15px}
            table{border-collapse:collapse;min-width:min(100%,560px);font-size:15px;font-variant-numeric:tabular-nums}
            caption{text-align:left;font-weight:600;padding:14px 0 4px}
            th,td{padding:4px 20px 4px 0;border-bottom:1px solid #d3dae0;text-align:left;vertical-align:top}
            thead th{border-bottom:2px solid #17212b;font-size:14px}
            th.name{font-weight:600;white-space:nowrap}
            .number{text-align:right;white-space:nowrap}
            .ref{overflow-wrap:break-word;unicode-bidi:isolate}
            footer{font-size:15px;color:#37434e}
            @media (max-width:700px){
            header,section,footer{margin:0 0 10px;padding:16px;border-left:0;border-right:0;border-radius:0}
            h1{font-size:25px}
            .facts{grid-template-columns:1fr 1fr}
            .hint{display:block}
            th,td{padding-right:12px}
            table{min-width:0}
            td:last-child:not(.number){min-width:165px}
            }
            @media (min-width:701px){
            th[scope=row]{white-space:nowrap}
            }
            @media print{
            body{background:#fff;font-size:11pt}
            header,section,footer{max-width:none;margin:0 0 8mm;padding:0;border:0}
            header{border-top:2px solid #000}
            svg.narrow{flex-basis:270px;max-width:270px}
            .beside .scroll{flex-basis:100%}
            .facts{grid-template-columns:repeat(5,1fr);gap:2mm}
            tr,.reading{break-inside:avoid}
            h2{break-after:avoid}
            #tiers,#weeks,#spread{break-inside:avoid}
            .reading{background:none}
            }
            """;

    private ReportStyle() {}
}
