package nl.aanwezig.core.statute;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import nl.aanwezig.core.internal.DomainType;
import nl.aanwezig.core.quantity.Bound;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.school.Sector;
import org.immutables.value.Value;

/**
 * What an act asks of heads who report absence: the bound, to whom, and the administrative fine on not doing so. Amounts and bounds are
 * data; nothing here imposes anything.
 *
 * <p>Sources: the domain reference, Dutch law 2.7, 2.10 and 11.1, row 1; art. 21, 21a and 27 Leerplichtwet 1969; art. 33 and 39
 * Leerplichtwet BES.
 */
@DomainType
@Value.Immutable
public sealed interface ReportRules permits ImmutableReportRules {
    /**
     * From this day on primary and special schools report to the national register too, and no longer to the municipality: 1 January 2017;
     * the same source gives 1 April 2017 for some (3.6). The text of 2015 still has two ways (art. 21 and 21a).
     */
    LocalDate PRIMARY_IN_REGISTER = LocalDate.of(2017, 1, 1);

    /** What is known of the text that they follow. */
    TextOnDate source();

    /** The limit in hours of lesson or practice time within the window: 16. */
    default Ratio limit() {
        return Ratio.of(16);
    }

    /** On which side of the limit the duty to report lies, for each sector. */
    Map<Sector, Bound> bounds();

    /** To whom, for each sector. */
    Map<Sector, Recipient> recipients();

    /** The most that one breach can cost a head; empty where the text knows no administrative fine. */
    Optional<Money> finePerBreach();

    /** The most that all breaches in a school year together can cost a head; empty where the text knows no administrative fine. */
    Optional<Money> finePerSchoolYear();

    /** The rules of a jurisdiction on a date; where the text of that date is not known, those of the nearest one that is. */
    static ReportRules in(Jurisdiction jurisdiction, LocalDate date) {
        TextOnDate source = Statute.attendance(jurisdiction).on(date);
        return jurisdiction == Jurisdiction.EUROPEAN_NETHERLANDS ? european(source, date) : caribbean(source);
    }

    private static ReportRules european(TextOnDate source, LocalDate date) {
        boolean central = !date.isBefore(PRIMARY_IN_REGISTER);
        Map<Sector, Recipient> recipients = Maps.toMap(
                EnumSet.allOf(Sector.class),
                sector -> central || sector != Sector.PRIMARY ? Recipient.NATIONAL_REGISTER : Recipient.MUNICIPALITY);
        return builder()
                .source(source)
                .bounds(Maps.toMap(EnumSet.allOf(Sector.class), sector -> Bound.AT_LEAST))
                .recipients(recipients)
                .finePerBreach(Money.of("EUR", 1_000))
                .finePerSchoolYear(Money.of("EUR", 100_000))
                .build();
    }

    private static ReportRules caribbean(TextOnDate source) {
        // "more than sixteen" for schools (art. 33, first paragraph), "sixteen in total" for institutions (second
        // paragraph)
        Builder rules = builder()
                .source(source)
                .bounds(ImmutableMap.of(
                        Sector.PRIMARY, Bound.MORE_THAN,
                        Sector.SECONDARY, Bound.MORE_THAN,
                        Sector.VOCATIONAL, Bound.AT_LEAST))
                .recipients(Maps.toMap(EnumSet.allOf(Sector.class), sector -> Recipient.ISLAND_EXECUTIVE));
        // art. 39 was a criminal provision in the text to the end of 2014
        if (source.text().inForceFrom().getYear() >= 2025) {
            rules.finePerBreach(Money.of("USD", 1_300)).finePerSchoolYear(Money.of("USD", 130_000));
        }
        return rules.build();
    }

    /** Starts rules; {@code source} is required. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds rules. */
    final class Builder extends ImmutableReportRules.Builder {
        Builder() {}
    }
}
