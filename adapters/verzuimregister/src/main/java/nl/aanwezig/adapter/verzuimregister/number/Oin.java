package nl.aanwezig.adapter.verzuimregister.number;

import java.util.Arrays;

/**
 * The number by which government knows an organisation in digital traffic (organisatie-identificatienummer): 20 digits, of which eight
 * name the register, eight or nine are the organisation's number there, and the rest is zeros: four after eight, three after nine. The
 * structure alone is checked: no check digit is published.
 *
 * @param value 20 digits
 */
public record Oin(String value) {
    private static final int REGISTER_LENGTH = 8;
    private static final Form FORM = Form.of(
            "OIN",
            "0000000[12346][0-9]{9}000",
            "20 digits that begin with a known register and end in three or four zeros",
            "Maybe zeros were lost, or the register is newer than the list of this library.");

    /** The register that the organisation's number comes from. */
    public enum Register {
        /** Legal entities and partnerships (RSIN). */
        RSIN("00000001"),
        /** Numbers of the tax service. */
        TAX("00000002"),
        /** The trade register (KvK). */
        KVK("00000003"),
        /** Numbers below that of an organisation (sub-OIN). */
        SUB_OIN("00000004"),
        /** Given out by Logius itself. */
        LOGIUS("00000006");

        private final String prefix;

        Register(String prefix) {
            this.prefix = prefix;
        }

        /** The eight digits in front. */
        public String prefix() {
            return prefix;
        }
    }

    /**
     * Checks the structure.
     *
     * @throws IllegalArgumentException when it has another; the message does not repeat it
     */
    public Oin {
        FORM.check(value);
    }

    /** Where the organisation's number comes from. */
    public Register register() {
        return Arrays.stream(Register.values())
                .filter(register -> register.prefix.equals(value.substring(0, REGISTER_LENGTH)))
                .findFirst()
                .orElseThrow();
    }

    /** Says nothing of the number. */
    @Override
    public String toString() {
        return "Oin[hidden]";
    }
}
