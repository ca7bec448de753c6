/**
 * The sides of MD-MTSS: what is known of a pupil's presence from several angles, and what support that speaks for.
 *
 * <p>Kearney and Graczyk (2020) replace the flat triangle of tiers by a pyramid with several sides (the domain reference, measures 1.1
 * and 1.2). Two of the five can be worked out: the severity of absence comes from a {@link nl.aanwezig.mtss.TierDecision}, the
 * developmental level from age and sector. The type of problem, the functional profile and the ecological level rest on what people
 * intend and know, so they are only ever a {@link nl.aanwezig.mtss.side.Recording}: somebody's word, with author, date and basis.
 * Nothing in this package makes one from marks, and a {@link nl.aanwezig.mtss.side.Level} of a computed side does not exist.
 *
 * <p>How the sides combine into one tier is not published. {@link nl.aanwezig.mtss.side.CombinationPolicy} therefore takes the severity
 * alone, with the other sides as context, unless a school names its own way and where that is laid down. What people decide
 * otherwise, a {@link nl.aanwezig.mtss.side.TierOverride}, stands beside the proposal and never replaces it.
 *
 * <pre>{@code
 * var log = SideLog.of(pupil.id())
 *         .add(Recording.of(Level.SCHOOL_REFUSAL).by("mentor", friday, Basis.CONVERSATION));
 * var profile = Sides.standard().profile(decision, pupil, log);
 * profile.proposed();        // the tier with its policy and version
 * profile.decided();         // what people decided, and why
 * profile.why().in(DUTCH);   // for a mentor
 * }</pre>
 */
@NullMarked
package nl.aanwezig.mtss.side;

import org.jspecify.annotations.NullMarked;
