/**
 * Questionnaires about attendance: their arithmetic, never their text.
 *
 * <p>A {@link nl.aanwezig.mtss.instrument.ScoringKey} says which item numbers make up a scale and how they are scored; {@link
 * nl.aanwezig.mtss.instrument.SrasR} is the one that is shipped, and users bring their own. Item texts, manuals and norm tables belong
 * to their publishers and stand nowhere here (the domain reference, measures 2.2). An {@link
 * nl.aanwezig.mtss.instrument.InstrumentResult} holds the scores of one informant, or only the code of an outcome where the key is not
 * published.
 *
 * <p>The key to understanding: a score is something that a person may go by. No score becomes a type of problem or a functional
 * profile by itself; people record those, and name the instrument as their basis.
 *
 * <pre>{@code
 * var pupil = SrasR.KEY.score(Informant.PUPIL, monday, answers);
 * var parent = SrasR.KEY.score(Informant.PARENT, tuesday, otherAnswers);
 * SrasR.KEY.average(List.of(pupil, parent)).highest();   // [F1], or [F1, F2] within 0.25 of each other
 * }</pre>
 */
@NullMarked
package nl.aanwezig.mtss.instrument;

import org.jspecify.annotations.NullMarked;
