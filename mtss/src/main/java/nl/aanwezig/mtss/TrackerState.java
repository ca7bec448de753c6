package nl.aanwezig.mtss;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.aanwezig.core.mark.Code;
import nl.aanwezig.core.mark.CodeBook;
import nl.aanwezig.core.mark.MarkLog;
import nl.aanwezig.core.mark.Marks;
import nl.aanwezig.core.mark.PackedMark;
import nl.aanwezig.core.quantity.Ratio;
import nl.aanwezig.core.timeline.Fact;
import nl.aanwezig.core.timeline.Facts;

/**
 * A tracker's state in bytes: a version, the day, the facts, and each school's log in order of arrival. Numbers are written as differences
 * from the mark before, seven bits a byte, so a mark of a lesson register takes five to twelve bytes.
 *
 * @param asOf the last day that was looked at
 * @param facts what people recorded
 * @param logs one for each school
 */
record TrackerState(LocalDate asOf, Facts facts, ImmutableList<MarkLog> logs) {
    private static final int VERSION = 1;
    private static final int BATCH = 256;
    private static final int MAX_TEXT = 10_000;

    static byte[] write(LocalDate asOf, Facts facts, List<MarkLog> logs) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            number(out, asOf.toEpochDay());
            number(out, facts.all().size());
            for (Fact fact : facts.all()) {
                out.writeUTF(fact.name());
                number(out, fact.date().toEpochDay());
                out.writeUTF(fact.value().numerator().toString());
                out.writeUTF(fact.value().denominator().toString());
            }
            number(out, logs.size());
            for (MarkLog log : logs) {
                write(out, log);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, MarkLog log) throws IOException {
        Map<Integer, Integer> used = new LinkedHashMap<>();
        long[] marks = new long[log.size()];
        long[] recorded = new long[log.size()];
        int read = 0;
        Marks.Batches batches = log.read();
        long[] batch = new long[BATCH];
        long[] moments = new long[BATCH];
        for (int count = batches.fill(batch, moments); count > 0; count = batches.fill(batch, moments)) {
            System.arraycopy(batch, 0, marks, read, count);
            System.arraycopy(moments, 0, recorded, read, count);
            read += count;
        }
        for (long mark : marks) {
            used.putIfAbsent(PackedMark.code(mark), used.size());
        }
        number(out, used.size());
        for (int code : used.keySet()) {
            number(out, code);
            boolean own = code >= PackedMark.MAX_CODES;
            out.writeUTF(own ? "" : log.codes().code(code).value());
            number(out, own ? 0 : log.codes().code(code).validity().start().toEpochDay());
        }
        number(out, marks.length);
        long day = 0;
        int start = 0;
        long moment = 0;
        for (int i = 0; i < marks.length; i++) {
            number(out, PackedMark.epochDay(marks[i]) - day);
            number(out, (long) PackedMark.start(marks[i]) - start);
            number(out, PackedMark.extent(marks[i]));
            number(out, PackedMark.missed(marks[i]));
            number(out, used.getOrDefault(PackedMark.code(marks[i]), 0));
            boolean told = recorded[i] != Marks.NOT_TOLD;
            out.writeBoolean(told);
            if (told) {
                number(out, recorded[i] - moment);
                moment = recorded[i];
            }
            day = PackedMark.epochDay(marks[i]);
            start = PackedMark.start(marks[i]);
        }
    }

    static TrackerState read(byte[] state, List<TrackedSchool> schools) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(state))) {
            int version = in.readUnsignedByte();
            if (version != VERSION) {
                throw new IllegalArgumentException("The tracker's state has version " + version
                        + ".\nMaybe a newer release wrote it: this one reads version " + VERSION + ".");
            }
            LocalDate asOf = LocalDate.ofEpochDay(number(in));
            List<Fact> facts = new ArrayList<>();
            for (long i = number(in); i > 0; i--) {
                facts.add(
                        new Fact(in.readUTF(), LocalDate.ofEpochDay(number(in)), new Ratio(integer(in), integer(in))));
            }
            long count = number(in);
            if (count != schools.size()) {
                throw new IllegalArgumentException("The tracker's state is of " + count + " schools and "
                        + schools.size() + " were given.\nMaybe one was left out.");
            }
            ImmutableList.Builder<MarkLog> logs = ImmutableList.builder();
            for (TrackedSchool school : schools) {
                logs.add(read(in, school));
            }
            if (in.read() >= 0) {
                throw damaged();
            }
            return new TrackerState(asOf, new Facts(facts), logs.build());
        } catch (IOException | ArithmeticException | java.time.DateTimeException cut) {
            throw damaged();
        }
    }

    private static MarkLog read(DataInputStream in, TrackedSchool school) throws IOException {
        List<Integer> codes = new ArrayList<>();
        for (long i = number(in); i > 0; i--) {
            int code = Math.toIntExact(number(in));
            String value = in.readUTF();
            LocalDate validFrom = LocalDate.ofEpochDay(number(in));
            codes.add(code >= PackedMark.MAX_CODES ? code : index(school.codes(), value, validFrom));
        }
        MarkLog.Builder log = MarkLog.builder(school.unit(), school.codes());
        long day = 0;
        int start = 0;
        long moment = 0;
        for (long i = number(in); i > 0; i--) {
            day += number(in);
            start += Math.toIntExact(number(in));
            int extent = Math.toIntExact(number(in));
            int missed = Math.toIntExact(number(in));
            int code = Math.toIntExact(number(in));
            if (code < 0 || code >= codes.size()) {
                throw damaged();
            }
            long mark = PackedMark.of(day, start, extent, missed, codes.get(code));
            if (in.readBoolean()) {
                moment += number(in);
                log.add(mark, moment);
            } else {
                log.add(mark);
            }
        }
        return log.build();
    }

    private static int index(CodeBook codes, String value, LocalDate validFrom) {
        for (int i = 0; i < codes.codes().size(); i++) {
            Code code = codes.codes().get(i);
            if (code.value().equals(value) && code.validity().start().equals(validFrom)) {
                return i;
            }
        }
        throw new IllegalArgumentException("The code book " + codes.name() + " lacks the code " + value
                + " that the tracker's state uses.\nMaybe it is the book of another school.");
    }

    private static BigInteger integer(DataInputStream in) throws IOException {
        String text = in.readUTF();
        if (text.length() > MAX_TEXT || !text.matches("-?[0-9]+")) {
            throw damaged();
        }
        return new BigInteger(text);
    }

    private static IllegalArgumentException damaged() {
        return new IllegalArgumentException(
                "The tracker's state is damaged.\nMaybe it was cut off: replay the pupil's marks instead.");
    }

    /** Seven bits a byte, the lowest first; the sign in the lowest bit. */
    private static void number(DataOutputStream out, long value) throws IOException {
        long rest = (value << 1) ^ (value >> 63);
        while ((rest & ~0x7FL) != 0) {
            out.writeByte((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.writeByte((int) rest);
    }

    private static long number(DataInputStream in) throws IOException {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            int next = in.readUnsignedByte();
            value |= (long) (next & 0x7F) << shift;
            if ((next & 0x80) == 0) {
                return (value >>> 1) ^ -(value & 1);
            }
        }
        throw damaged();
    }
}
