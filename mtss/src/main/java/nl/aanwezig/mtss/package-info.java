/**
 * From a timeline to a proposal of support.
 *
 * <p>{@link nl.aanwezig.mtss.Mtss} holds a timeline against a {@link nl.aanwezig.mtss.TierPolicy} and yields a {@link
 * nl.aanwezig.mtss.TierDecision}: a band of the policy, the tier of support that goes with it where the policy has tiers, or the reason
 * why nothing can be said. The key to understanding: the policy owns everything that peers differ on, from how a part of a day
 * counts to which side of 10 per cent the bound lies. A policy is written with {@link nl.aanwezig.mtss.PolicyDraft}, printed with {@link
 * nl.aanwezig.mtss.PolicyTable}, held against another with {@link nl.aanwezig.mtss.PolicyComparison}. A {@link
 * nl.aanwezig.mtss.Tracker} follows one pupil from mark to mark and tells each {@link nl.aanwezig.mtss.TierChange}.
 */
@NullMarked
package nl.aanwezig.mtss;

import org.jspecify.annotations.NullMarked;
