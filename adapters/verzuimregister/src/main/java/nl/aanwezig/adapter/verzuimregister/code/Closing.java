package nl.aanwezig.adapter.verzuimregister.code;

import java.util.Optional;

/**
 * With what a municipality closed a report.
 *
 * @param reason such as one of {@link CodeList#CLOSING_REASONS_2009}
 * @param remark such as one of {@link CodeList#CLOSING_REMARKS_2009}
 */
public record Closing(ListedCode reason, Optional<ListedCode> remark) {}
