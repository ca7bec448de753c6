package nl.aanwezig.adapter.verzuimregister.report;

/**
 * A person to ask, at the school or at the municipality. Never printed. A report checks what it needs of it.
 *
 * @param name of the person
 * @param function what the person does there; empty when not told
 * @param email address
 * @param phone both parts empty when not told
 */
public record Contact(String name, String function, String email, Phone phone) {
    /** Nothing known. */
    static final Contact NOBODY = new Contact("", "", "", new Phone("", ""));

    /**
     * A phone number in the two parts that the register has. Never printed.
     *
     * @param area the part before the number
     * @param number the rest
     */
    public record Phone(String area, String number) {
        @Override
        public String toString() {
            return "Phone[hidden]";
        }
    }

    @Override
    public String toString() {
        return "Contact[hidden]";
    }
}
