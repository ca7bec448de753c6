package nl.aanwezig.adapter.verzuimregister.report;

import java.util.Optional;
import nl.aanwezig.adapter.verzuimregister.code.ListedCode;

/**
 * With what a municipality closed a report.
 *
 * @param reason such as one of {@link nl.aanwezig.adapter.verzuimregister.code.CodeList#CLOSING_REASONS_2009}
 * @param remark such as one of {@link nl.aanwezig.adapter.verzuimregister.code.CodeList#CLOSING_REMARKS_2009}
 */
public record Closing(ListedCode reason, Optional<ListedCode> remark) {}
