/**
 * Who is at home and does not learn (thuiszitters), by every definition that is in use, side by side.
 *
 * <p>A {@link nl.aanwezig.core.home.LearningSituation} holds the facts about one young person on a date, without judging them. A {@link
 * nl.aanwezig.core.home.HomeSitterDefinition} is a named view over them; {@link nl.aanwezig.core.home.HomeSitters} puts the views beside
 * each other, and says who is counted by one and not by another.
 */
@NullMarked
package nl.aanwezig.core.home;

import org.jspecify.annotations.NullMarked;
