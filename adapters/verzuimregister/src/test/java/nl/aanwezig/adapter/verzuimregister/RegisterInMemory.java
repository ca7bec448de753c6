package nl.aanwezig.adapter.verzuimregister;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Supplier;

/** A register that answers as it is told, and otherwise takes what it gets; a message that comes again gets the same answer. */
final class RegisterInMemory implements Transport {
    final List<Message> received = new ArrayList<>();
    final Map<String, ReportNumber> numbers = new HashMap<>();
    private final Queue<Supplier<Answer>> answers = new ArrayDeque<>();

    /** The next answer; asked for when the message comes. */
    RegisterInMemory then(Supplier<Answer> answer) {
        answers.add(answer);
        return this;
    }

    /** Takes the next message, but the answer is lost. */
    RegisterInMemory thenSilent() {
        return then(() -> {
            take(received.get(received.size() - 1));
            return new Answer.Unavailable();
        });
    }

    @Override
    public synchronized Answer deliver(Message message) {
        received.add(message);
        Supplier<Answer> answer = answers.poll();
        return answer == null ? new Answer.Accepted(take(message)) : answer.get();
    }

    private ReportNumber take(Message message) {
        if (message instanceof Message.Mutation mutation) {
            return mutation.number();
        }
        if (message instanceof Message.Withdrawal withdrawal) {
            return withdrawal.number();
        }
        return numbers.computeIfAbsent(message.id(), id -> new ReportNumber("M" + (numbers.size() + 1)));
    }
}
