package vn.trienkhai.unit.exchange;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.trienkhai.unit.exchange.ImportReport.Verb;
import vn.trienkhai.web.Texts;

/** Gathers what an import finds, in words; keeps the first thousands and counts the rest. */
final class Findings {
    static final int MOST = 10_000;

    private final Texts texts;
    private final List<ImportReport.Change> changes = new ArrayList<>();
    private final List<ImportReport.Problem> problems = new ArrayList<>();
    private final List<ImportReport.Question> questions = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<Verb, Integer> counts = new EnumMap<>(Verb.class);
    private String file = "";
    private int problemCount;
    private BigInteger seal = BigInteger.ZERO;
    private List<String> hanging = List.of();
    private Optional<Long> change = Optional.empty();

    Findings(Texts texts) {
        this.texts = texts;
    }

    /** What follows is about this file. */
    void of(String file) {
        this.file = file;
    }

    /** The row cannot be taken; {@code reason} is the end of the sentence's key. */
    void refuse(int row, String reason, Object... values) {
        problemCount++;
        if (problems.size() < MOST) {
            problems.add(new ImportReport.Problem(file, row, texts.of("unit.import.row." + reason, values)));
        }
    }

    void change(int row, Verb verb, String name, String other) {
        boolean isHead = verb == Verb.CREATE && other.isEmpty();
        if (changes.size() < MOST) {
            changes.add(new ImportReport.Change(
                    file, row, verb, texts.of("unit.import.change." + (isHead ? "HEAD" : verb), name, other)));
        }
    }

    /** A number that stands for what happens to some rows. */
    void seal(BigDecimal rows) {
        seal = seal.multiply(BigInteger.valueOf(31)).add(rows.toBigInteger());
    }

    void hanging(List<String> hanging) {
        this.hanging = hanging;
    }

    void change(long number) {
        change = Optional.of(number);
    }

    boolean changesAnything() {
        return report(false).changesAnything();
    }

    void count(Verb verb, int more) {
        counts.merge(verb, more, Integer::sum);
    }

    void ask(String key, List<String> choices, String question, Object... values) {
        questions.add(new ImportReport.Question(key, texts.of("unit.import.question." + question, values), choices));
    }

    void note(String note, Object... values) {
        notes.add(texts.of("unit.import.note." + note, values));
    }

    boolean isClean() {
        return problemCount == 0 && questions.isEmpty();
    }

    ImportReport report(boolean kept) {
        return new ImportReport(
                kept,
                Map.copyOf(counts),
                List.copyOf(changes),
                List.copyOf(problems),
                problemCount,
                List.copyOf(questions),
                List.copyOf(notes),
                hanging,
                seal.toString(36),
                kept ? change : Optional.empty());
    }
}
