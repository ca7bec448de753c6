package nl.aanwezig.adapter.verzuimregister.report;

/**
 * Where the young person stays, when that is elsewhere than the population register says. Never printed. Parts that are not known are empty.
 *
 * @param street name of the street
 * @param houseNumber digits
 * @param houseLetter after the number
 * @param addition after number and letter
 * @param postcode digits and letters
 * @param indication where it is, when there is no house number (locatie-aanduiding)
 * @param place town
 */
public record DeviatingAddress(
        String street,
        String houseNumber,
        String houseLetter,
        String addition,
        String postcode,
        String indication,
        String place) {
    @Override
    public String toString() {
        return "DeviatingAddress[hidden]";
    }
}
