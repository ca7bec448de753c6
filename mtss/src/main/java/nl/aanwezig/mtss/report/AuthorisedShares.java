package nl.aanwezig.mtss.report;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * How much of what each group missed has a valid reason. Marks carry discretion (the domain reference, measures 7.1, after Keppens 2019 and
 * Whitney and Liu): where this share differs much between groups, so may the way in which absence is registered.
 *
 * @param shares by group; empty for a group in which too few pupils missed anything
 * @param all of all groups together; empty where one of them is, because it could be worked out from the others
 */
record AuthorisedShares(List<Optional<ShownShare>> shares, Optional<ShownShare> all) {
    /** All or nothing of a group is never said of everybody in it: that would say it of each. */
    private static final ShareForm NEVER_ALL = ShareForm.codedEnds(1, 99);

    AuthorisedShares {
        shares = ImmutableList.copyOf(shares);
    }

    static AuthorisedShares of(List<MissedUnits> missed, DisclosureScheme scheme) {
        ImmutableList<Optional<ShownShare>> shares =
                missed.stream().map(group -> shown(group, scheme)).collect(ImmutableList.toImmutableList());
        MissedUnits together = missed.stream().reduce(MissedUnits.NONE, MissedUnits::plus);
        return new AuthorisedShares(
                shares, shares.stream().allMatch(Optional::isPresent) ? shown(together, scheme) : Optional.empty());
    }

    private static Optional<ShownShare> shown(MissedUnits missed, DisclosureScheme scheme) {
        ShareForm form = scheme.form().equals(ShareForm.wholePercents()) ? NEVER_ALL : scheme.form();
        return missed.pupils() < scheme.fewestShown()
                ? Optional.empty()
                : missed.authorised().flatMap(share -> form.show(share, missed.pupils()));
    }
}
