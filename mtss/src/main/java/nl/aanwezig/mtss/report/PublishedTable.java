package nl.aanwezig.mtss.report;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.aanwezig.core.explain.Explanation;
import nl.aanwezig.core.explain.Language;

/**
 * How many pupils of each group are in each band, as far as a scheme lets it be shown. It holds nothing that it does not show: it may be
 * printed, stored and sent.
 */
public final class PublishedTable {
    private final String axis;
    private final String policyId;
    private final String policyVersion;
    private final DisclosureScheme scheme;
    private final ImmutableList<String> groups;
    private final ImmutableList<String> bands;
    private final ImmutableList<PublishedCell> cells;
    private final boolean zerosShown;
    private final boolean zerosAmongHidden;
    private final Optional<AuthorisedShares> authorised;

    private PublishedTable(Population population, DisclosureScheme scheme, Draft draft) {
        this.axis = population.axis();
        this.policyId = population.policyId();
        this.policyVersion = population.policyVersion();
        this.scheme = scheme;
        this.groups = ImmutableList.copyOf(population.groups());
        this.bands = ImmutableList.copyOf(population.bands());
        this.cells = IntStream.range(0, draft.grid().cells())
                .mapToObj(draft::publish)
                .collect(ImmutableList.toImmutableList());
        this.zerosShown = draft.zerosShown();
        this.zerosAmongHidden = draft.zerosAmongHidden();
        this.authorised = population.missed().stream().allMatch(missed -> missed.pupils() == 0)
                ? Optional.empty()
                : Optional.of(AuthorisedShares.of(population.missed(), scheme));
    }

    static PublishedTable of(Population population, DisclosureScheme scheme) {
        return new PublishedTable(population, scheme, Complement.of(population.grid(), scheme));
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

    /** What it was published by. */
    public DisclosureScheme scheme() {
        return scheme;
    }

    /** The groups, in the order of the table. */
    public List<String> groups() {
        return groups;
    }

    /** The bands, in the order of the table. */
    public List<String> bands() {
        return bands;
    }

    /**
     * The pupils of a group in a band.
     *
     * @throws IllegalArgumentException when the table has no such group or band
     */
    public PublishedCell cell(String group, String band) {
        return cells.get(index(place("group", groups, group), place("band", bands, band)));
    }

    /**
     * All pupils of a group, without a share.
     *
     * @throws IllegalArgumentException when the table has no such group
     */
    public PublishedCell size(String group) {
        return cells.get(index(place("group", groups, group), bands.size()));
    }

    /**
     * All pupils in a band.
     *
     * @throws IllegalArgumentException when the table has no such band
     */
    public PublishedCell total(String band) {
        return cells.get(index(groups.size(), place("band", bands, band)));
    }

    /** All pupils, without a share. */
    public PublishedCell total() {
        return cells.get(index(groups.size(), bands.size()));
    }

    /**
     * How much of what the group missed has a valid reason: an indicator of how absence is registered, not of the group. Empty when it was
     * not counted, and when fewer pupils of the group missed anything than the scheme shows.
     *
     * @throws IllegalArgumentException when the table has no such group
     */
    public Optional<ShownShare> authorised(String group) {
        int place = place("group", groups, group);
        return authorised.flatMap(shares -> shares.shares().get(place));
    }

    /** How much of what all pupils missed has a valid reason; empty as well when that of one of the groups is hidden. */
    public Optional<ShownShare> authorised() {
        return authorised.flatMap(AuthorisedShares::all);
    }

    /** How many cells show nothing, totals included. Sizes count only where the scheme shows counts. */
    public int hiddenCells() {
        return (int) IntStream.range(0, cells.size())
                .filter(cell -> scheme.showsCounts() || !isSize(cell))
                .filter(cell -> cells.get(cell).isHidden())
                .count();
    }

    /** How many cells there are, totals included. Sizes count only where the scheme shows counts. */
    public int cells() {
        return (groups.size() + 1) * (bands.size() + (scheme.showsCounts() ? 1 : 0));
    }

    /** How the share of a group in these bands compares with that of another, worked out from what this table shows and nothing else. */
    public RiskRatio riskRatio(String group, String reference, List<String> of, LogInterval interval) {
        checkArgument(
                !group.equals(reference), "The group \"%s\" is its own reference.\nMaybe compare with others.", group);
        return new Comparison(this, group, of, interval).with(reference);
    }

    /** How the share of a group in these bands compares with that of all other pupils of the table. */
    public RiskRatio riskRatioToOthers(String group, List<String> of, LogInterval interval) {
        return new Comparison(this, group, of, interval).withOthers();
    }

    /** What the table shows, what it hides and why, and by which scheme. */
    public Explanation why() {
        return TableWording.explain(this);
    }

    /** The table in lines of aligned columns, and below it what it shows and hides. */
    public String text(Language language) {
        return new TableText(this, language).write();
    }

    /** One line a cell, comma-separated (RFC 4180), with a header line; what is hidden is empty and says so in a column of its own. */
    public String csv() {
        return TableCsv.write(this);
    }

    boolean zerosShown() {
        return zerosShown;
    }

    boolean zerosAmongHidden() {
        return zerosAmongHidden;
    }

    boolean hasAuthorised() {
        return authorised.isPresent();
    }

    /** Axis, policy and scheme. */
    @Override
    public String toString() {
        return "PublishedTable[by " + axis + ", " + policyId + " " + policyVersion + ", " + scheme + "]";
    }

    private int index(int row, int column) {
        return row * (bands.size() + 1) + column;
    }

    private boolean isSize(int cell) {
        return cell % (bands.size() + 1) == bands.size();
    }

    private static int place(String what, List<String> names, String name) {
        int place = names.indexOf(name);
        checkArgument(
                place >= 0, "The %s \"%s\" is none of %s.\nMaybe it is written otherwise there.", what, name, names);
        return place;
    }
}
