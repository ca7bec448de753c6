package nl.aanwezig.adapter.verzuimregister.report;

/** Whether the school wants the municipality to act. */
public sealed interface MunicipalAction {
    /** Whether it does. */
    default boolean isWanted() {
        return this instanceof Wanted;
    }

    /**
     * It does. Never printed.
     *
     * @param priority how urgently, in the words of the register, whose list is not published; empty when not told
     */
    record Wanted(String priority) implements MunicipalAction {
        @Override
        public String toString() {
            return "Wanted[hidden]";
        }
    }

    /**
     * It does not. Never printed.
     *
     * @param explanation why; required
     */
    record NotWanted(String explanation) implements MunicipalAction {
        @Override
        public String toString() {
            return "NotWanted[hidden]";
        }
    }
}
