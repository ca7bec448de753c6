package nl.aanwezig.examples.schoolyear;

final class HtmlReport {
    private HtmlReport() {}

    static String render(Results results) {
        return results.toString();
    }
}
