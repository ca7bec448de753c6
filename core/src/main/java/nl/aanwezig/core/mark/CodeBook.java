package nl.aanwezig.core.mark;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What the codes of a source mean. The same code may stand in it more than once for different days: England's interview code
 * changed from attendance (J) to absence (J1) on 19 August 2024.
 */
public final class CodeBook {
    /** What a reader writes where something was registered that it could not understand. */
    static final Code NOT_UNDERSTOOD = Code.of("(not understood)", Presence.UNRECORDED);

    /** What a timeline writes where the pupil was not expected, whatever was registered. */
    static final Code NOT_EXPECTED = Code.of("(not expected)", Presence.NOT_REQUIRED);

    /** What a timeline writes where nothing was registered and the policy reads that as present. */
    static final Code FILLED_PRESENT = Code.of("(no mark: present)", Presence.PRESENT);

    /** What a timeline writes where nothing was registered and the policy leaves that open. */
    static final Code FILLED_UNRECORDED = Code.of("(no mark)", Presence.UNRECORDED);

    /** What a timeline writes where nothing was registered and the policy reads that as absent. */
    static final Code FILLED_ABSENT = Code.builder()
            .value("(no mark: absent)")
            .presence(Presence.ABSENT)
            .standing(Standing.OPEN)
            .build();

    private final String name;
    private final ImmutableList<Code> codes;
    private final ImmutableListMultimap<String, Code> byValue;

    private CodeBook(String name, Collection<Code> codes) {
        this.name = name;
        this.codes = ImmutableList.copyOf(codes);
        this.byValue = Multimaps.index(this.codes, Code::value);
        checkArgument(
                this.codes.size() <= PackedMark.MAX_CODES,
                "The code book %s holds %s codes.\nMaybe it repeats them: at most %s fit.",
                name,
                this.codes.size(),
                PackedMark.MAX_CODES);
        byValue.asMap().forEach((value, same) -> refuseOverlap(value, ImmutableList.copyOf(same)));
    }

    /**
     * A code book with these codes.
     *
     * @param name for explanations and receipts
     * @throws IllegalArgumentException when a code stands in it twice for the same day
     */
    public static CodeBook of(String name, Collection<Code> codes) {
        return new CodeBook(name, codes);
    }

    private static void refuseOverlap(String value, List<Code> same) {
        for (int i = 0; i < same.size(); i++) {
            for (int j = i + 1; j < same.size(); j++) {
                checkArgument(
                        same.get(i)
                                .validity()
                                .intersection(same.get(j).validity())
                                .isEmpty(),
                        "The code %s has two meanings on the same day.\nMaybe one of them should end earlier.",
                        value);
            }
        }
    }

    /** The name. */
    public String name() {
        return name;
    }

    /** All codes, in the order in which they were given. */
    public List<Code> codes() {
        return codes;
    }

    /** What the code means on the date; empty when the book does not hold it for that day. */
    public Optional<Code> find(String value, LocalDate date) {
        return byValue.get(value).stream()
                .filter(code -> code.validity().contains(date))
                .findFirst();
    }

    /** The meanings of the code on any date, in the order of the book. */
    public List<Code> find(String value) {
        return byValue.get(value);
    }

    /** The code with this number in packed marks: its position in {@link #codes()}, or one that a timeline filled in. */
    public Code code(int index) {
        return switch (index) {
            case PackedMark.NOT_EXPECTED -> NOT_EXPECTED;
            case PackedMark.NOT_UNDERSTOOD -> NOT_UNDERSTOOD;
            case PackedMark.FILLED_PRESENT -> FILLED_PRESENT;
            case PackedMark.FILLED_UNRECORDED -> FILLED_UNRECORDED;
            case PackedMark.FILLED_ABSENT -> FILLED_ABSENT;
            default -> codes.get(index);
        };
    }

    /** The number of a code of this book in packed marks; -1 when it is not of this book. */
    public int indexOf(Code code) {
        return codes.indexOf(code);
    }

    @Override
    public String toString() {
        return "CodeBook[" + name + ", " + codes.size() + " codes]";
    }
}
