/**
 * What a school must report (art. 21a Leerplichtwet 1969, WEB 9.2.1), and what becomes of it when the register is corrected.
 *
 * <p>A {@link nl.aanwezig.core.notice.ReportingDuty} holds the rules and finds every {@link nl.aanwezig.core.notice.Notice}: a proposal
 * with its evidence, which a person sends. A {@link nl.aanwezig.core.notice.NoticeLedger} compares what is found with what stood before: a
 * notice that no longer stands is withdrawn, once; one that came out otherwise is changed; the history stays.
 */
@NullMarked
package nl.aanwezig.core.notice;

import org.jspecify.annotations.NullMarked;
