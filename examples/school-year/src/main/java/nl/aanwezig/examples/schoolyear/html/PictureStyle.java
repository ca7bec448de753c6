package nl.aanwezig.examples.schoolyear.html;

/** How pictures look on every page: dark ink on white, nothing told by colour alone, letters of at least 14 pixels. */
public final class PictureStyle {
    /** Rules for pictures and for the frames in which wide ones scroll. */
    public static final String CSS = """
            .scroll{overflow-x:auto;max-width:100%;min-width:0}
            .scroll:focus-visible{outline:3px solid #2d6a94}
            svg{display:block}
            svg.defs{position:absolute}
            svg text{font-size:14px;fill:#17212b}
            svg .soft{fill:#4a5763}
            svg a text{fill:#1d4e73;text-decoration:underline}
            .strong{font-weight:650}
            .mid{text-anchor:middle}
            .end{text-anchor:end}
            .halo{paint-order:stroke;stroke:#fff;stroke-width:4px;stroke-linejoin:round}
            .grid{stroke:#cfd6dc;fill:none}
            .axis{stroke:#17212b;fill:none}
            .edge{stroke:#17212b}
            .cut{stroke:#17212b;stroke-width:2;stroke-dasharray:6 4;fill:none}
            .range{stroke:#2d6a94;stroke-width:2.5;fill:none}
            a{color:#1d4e73}
            @media print{
            .scroll{overflow:visible}
            svg.wide{max-width:100%;height:auto}
            }
            """;

    private PictureStyle() {}
}
