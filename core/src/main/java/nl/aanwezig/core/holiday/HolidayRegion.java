package nl.aanwezig.core.holiday;

import java.util.Arrays;
import java.util.Optional;

/** A region of the Netherlands in Europe that has school holidays of its own (regio-indeling schoolvakanties). */
public enum HolidayRegion {
    /** Regio Noord. */
    NORTH("noord", "NO"),
    /** Regio Midden. */
    MIDDLE("midden", "MI"),
    /** Regio Zuid. */
    SOUTH("zuid", "ZU");

    private final String dutch;
    private final String code;

    HolidayRegion(String dutch, String code) {
        this.dutch = dutch;
        this.code = code;
    }

    /** The name in Dutch, as the government's data write it: {@code noord}, {@code midden}, {@code zuid}. */
    public String dutch() {
        return dutch;
    }

    /** The short name in the OpenHolidays data: {@code NO}, {@code MI}, {@code ZU}. */
    public String code() {
        return code;
    }

    /** The region with this Dutch name, in lower case; empty when there is none. */
    public static Optional<HolidayRegion> named(String dutch) {
        return Arrays.stream(values())
                .filter(region -> region.dutch.equals(dutch))
                .findFirst();
    }

    /** The region with this short name, in upper case; empty when there is none. */
    public static Optional<HolidayRegion> coded(String code) {
        return Arrays.stream(values())
                .filter(region -> region.code.equals(code))
                .findFirst();
    }
}
