package nl.aanwezig.mtss.policy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import nl.aanwezig.mtss.TierPolicy;

/** The policies that the library ships. */
public final class Policies {
    private static final ImmutableList<TierPolicy> ALL = ImmutableList.of(
            AttendanceWorks202111.BANDS,
            AttendanceWorks202111.TRIGGERS,
            EduWarehouse202606.BANDS,
            England202408.PERSISTENT,
            Kipp202608.CHRONIC,
            Kipp202608.TIERS,
            UsFederal202611.CHRONIC);

    private Policies() {}

    /** All of them, in the order of their names. */
    public static List<TierPolicy> all() {
        return ALL;
    }

    /** The policy with this name, in its newest version; empty when there is none. */
    public static Optional<TierPolicy> named(String id) {
        return ALL.stream().filter(policy -> policy.id().equals(id)).findFirst();
    }
}
