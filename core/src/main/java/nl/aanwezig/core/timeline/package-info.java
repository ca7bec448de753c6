/**
 * What happened, in order.
 *
 * <p>The key to understanding: resolve once, then calculate. {@link nl.aanwezig.core.timeline.Timeline#of Timeline.of} takes
 * everything that was registered for a pupil at a school, keeps the latest word on every slot, clips to enrolment and calendar,
 * settles conflicts by a {@linkplain nl.aanwezig.core.timeline.TimelinePolicy named policy}, fills what was not registered, and lists
 * in {@link nl.aanwezig.core.timeline.Quality} what it could not place. Every measure takes a timeline, none takes raw marks.
 */
@NullMarked
package nl.aanwezig.core.timeline;

import org.jspecify.annotations.NullMarked;
