package nl.aanwezig.mtss.report;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.aanwezig.core.mark.Unit;
import nl.aanwezig.core.measure.Tally;

/**
 * How many pupils of each group are in each band of a policy. Raw: nothing here can be printed. What may be shown of it is made by a scheme:
 * {@link DisclosureScheme#publish(Population)}.
 *
 * <p>A group is an axis of a table, in the words of who makes it (a sex, a year, a school); no policy reads it. A pupil is counted in one group
 * and one band.
 */
public final class Population {
    /** A band for pupils of whom the policy says nothing; to be named among the bands like any other. */
    public static final String NOT_EVALUATED = "not evaluated";

    private final String axis;
    private final String policyId;
    private final String policyVersion;
    private final ImmutableList<String> groups;
    private final ImmutableList<String> bands;
    private final Grid grid;
    private final ImmutableList<MissedUnits> missed;

    private Population(Builder builder) {
        this.axis = builder.axis;
        this.policyId = builder.policyId;
        this.policyVersion = builder.policyVersion;
        this.bands = builder.bands;
        this.groups = builder.groups.isEmpty() ? ImmutableList.copyOf(builder.counts.keySet()) : builder.groups;
        this.grid = Grid.of(
                groups.stream()
                        .map(group -> builder.counts
                                .getOrDefault(group, new long[bands.size()])
                                .clone())
                        .toArray(long[][]::new),
                bands.size());
        this.missed = groups.stream()
                .map(group -> builder.missed.getOrDefault(group, MissedUnits.NONE))
                .collect(ImmutableList.toImmutableList());
    }

    /** Starts a count of pupils by something: {@code "sex"}, {@code "year"}, {@code "school"}. */
    public static Builder by(String axis) {
        return new Builder(axis);
    }

    /** What the groups are groups of. */
    public String axis() {
        return axis;
    }

    /** The policy that the bands belong to. */
    public String policyId() {
        return policyId;
    }

    /** Its version. */
    public String policyVersion() {
        return policyVersion;
    }

    /** The groups, in the order of a table. */
    public List<String> groups() {
        return groups;
    }

    /** The bands, in the order of a table. */
    public List<String> bands() {
        return bands;
    }

    /**
     * Hands over every raw count, small ones included, to code that needs them for something other than publication. Whoever shows them to
     * anybody has left the protection of this package.
     */
    public void readUnprotectedCounts(UnprotectedCounts reader) {
        for (int group = 0; group < groups.size(); group++) {
            for (int band = 0; band < bands.size(); band++) {
                reader.count(groups.get(group), bands.get(band), grid.value(grid.cell(group, band)));
            }
        }
    }

    Grid grid() {
        return grid;
    }

    List<MissedUnits> missed() {
        return missed;
    }

    /** Axis and policy, without any count. */
    @Override
    public String toString() {
        return "Population[by " + axis + ", " + policyId + " " + policyVersion + ", counts not shown]";
    }

    /** Counts pupils. Not for use by several threads at once. */
    public static final class Builder {
        private final String axis;
        private String policyId = "";
        private String policyVersion = "";
        private ImmutableList<String> groups = ImmutableList.of();
        private ImmutableList<String> bands = ImmutableList.of();
        private Optional<Unit> unit = Optional.empty();
        private final Map<String, long[]> counts = new TreeMap<>();
        private final Map<String, MissedUnits> missed = new TreeMap<>();

        private Builder(String axis) {
            Labels.check("What the groups are groups of", axis);
            this.axis = axis;
        }

        /** The policy that put the pupils in their bands. Required. */
        public Builder policy(String id, String version) {
            Labels.check("The policy", id);
            Labels.check("The version of the policy", version);
            this.policyId = id;
            this.policyVersion = version;
            return this;
        }

        /** The bands or tiers of the policy, in the order of the table. Required, and before any pupil. */
        public Builder bands(List<String> names) {
            this.bands = checked("band", names);
            return this;
        }

        /** The groups, in the order of the table. Without them they are those that occur, in the order of their names. */
        public Builder groups(List<String> names) {
            this.groups = checked("group", names);
            return this;
        }

        /**
         * Counts a pupil.
         *
         * @throws IllegalArgumentException when the band, or the group where groups are given, is not among those of the table
         */
        public Builder add(String group, String band) {
            Labels.check("A group", group);
            int place = bands.indexOf(band);
            checkArgument(
                    place >= 0, "The band \"%s\" is none of %s.\nMaybe it belongs to another policy.", band, bands);
            checkArgument(
                    groups.isEmpty() || groups.contains(group),
                    "The group \"%s\" is none of %s.\nMaybe it is written otherwise there.",
                    group,
                    groups);
            counts.computeIfAbsent(group, name -> new long[bands.size()])[place]++;
            return this;
        }

        /**
         * Counts a pupil with what was missed, for the share of it that has a valid reason.
         *
         * @throws IllegalArgumentException as {@link #add(String, String)}, and when this tally counts other units than those before it
         */
        public Builder add(String group, String band, Tally tally) {
            Optional<Unit> own = tally.unit();
            checkArgument(
                    unit.isEmpty() || own.isEmpty() || unit.equals(own),
                    "Units of kind %s were missed here and %s elsewhere in the population.\nMaybe count days for all.",
                    own.map(Unit::name).orElse(""),
                    unit.map(Unit::name).orElse(""));
            add(group, band);
            unit = unit.or(() -> own);
            missed.merge(group, MissedUnits.of(tally), MissedUnits::plus);
            return this;
        }

        /**
         * The population as counted so far.
         *
         * @throws IllegalStateException when policy or bands are missing, or bands were changed after a pupil was counted
         */
        public Population build() {
            checkState(!policyId.isEmpty(), "The population has no policy.\nMaybe call policy(id, version).");
            checkState(!bands.isEmpty(), "The population has no bands.\nMaybe call bands with those of the policy.");
            return new Population(this);
        }

        private ImmutableList<String> checked(String what, List<String> names) {
            checkState(
                    counts.isEmpty(),
                    "Every %s is to be named before the first pupil is counted.\nMaybe move the call up.",
                    what);
            names.forEach(name -> Labels.check("A " + what, name));
            ImmutableList<String> distinct = ImmutableSet.copyOf(names).asList();
            checkArgument(
                    distinct.size() == names.size(),
                    "A %s is named twice in %s.\nMaybe one has another name.",
                    what,
                    names);
            return distinct;
        }
    }
}
