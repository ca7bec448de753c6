/**
 * What is proposed for whole populations: counts and shares by group and band, without giving any pupil away.
 *
 * <p>A {@link nl.aanwezig.mtss.report.Population} counts and shows nothing. A {@link nl.aanwezig.mtss.report.DisclosureScheme}
 * publishes it as a {@link nl.aanwezig.mtss.report.PublishedTable}, which holds nothing that it does not show. There is no other way to print,
 * export or compare.
 *
 * <pre>{@code
 * var pupils = Population.by("sex").policy(policy.id(), policy.version()).bands(List.of("1", "2", "3"));
 * decisions.forEach(decision -> pupils.add(sex(decision.pupil()), decision.tier().orElseThrow().toString()));
 * var table = Schemes.NCES.publish(pupils.build());
 * table.text(Language.DUTCH);
 * }</pre>
 *
 * <p>Groups are an axis of a table. They never reach a policy: what is proposed for a pupil does not hang on who the pupil is.
 */
@NullMarked
package nl.aanwezig.mtss.report;

import org.jspecify.annotations.NullMarked;
