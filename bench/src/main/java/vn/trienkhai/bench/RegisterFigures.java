package vn.trienkhai.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import vn.trienkhai.database.Database;
import vn.trienkhai.directive.Book;
import vn.trienkhai.directive.book.RegisterQuery;
import vn.trienkhai.directive.book.Registers;
import vn.trienkhai.shared.Actor;

/**
 * Searching a register of a million directives: by number, by words of headings, by issuer, in the full text. Beside each figure as its
 * limit what the same lines cost in bare SQL that asks the index for all words at once, as the owner of the tables, without row-level security,
 * passages, or the rest of a line.
 */
final class RegisterFigures {
    static final int MILLION = 1_000_000;

    private static final double GOAL_MILLIS = 50;
    private static final int SAMPLES = 100;
    /** Questions about other directives, asked before each figure and not counted: the service is measured warm. */
    private static final int WARM_UP = 40;

    /** Bare SQL is asked every tenth question, and no longer than this: at a million it takes minutes for common words. */
    private static final int BARE_EACH = 10;

    private static final int BARE_SECONDS = 2;
    private static final String GIVEN_UP = "57014";

    private static final int LINES = 31;
    private static final int PARTS_OF_A_LINE = 12;
    private static final String BARE = """
            with asked as (
                select directive_all_of(array(select unnest(directive_phrase_keys(plain_words(p))) from unnest(?) p where plain_words(p) <> '')
                    || directive_marks('n', ?) || directive_marks('i', ?)) as keys)
            select e.id, d.number_raw, d.subject, d.issuer_name, d.issued_on
            from (select s.directive_id from asked, directive_search s where directive_keys(s.marks, s.plain) @@ asked.keys offset 0) f
            join directive_entry e on e.directive_id = f.directive_id join directive d on d.id = f.directive_id
            where e.unit_id = ? and e.book = 'incoming' order by e.directive_id desc limit ?""";

    private final Registers registers;
    private final Actor office;
    private final Database database;

    /** @param office whose register is filled and searched */
    RegisterFigures(Unserved application, Actor office, Database database) {
        this.registers = application.service(Registers.class);
        this.office = office;
        this.database = database;
    }

    private record Asked(String words, String number, String issuer) {}

    /** @param count of directives, {@link #MILLION} for the figure that has a goal */
    List<Figure> measure(int count) throws SQLException {
        try (var bare = database.asOwner()) {
            fill(bare, count);
            var texts = texts(bare, count);
            var figures = new ArrayList<Figure>();
            figures.add(figure(
                    "register.number",
                    bare,
                    texts.stream().map(RegisterFigures::number).toList()));
            figures.add(figure(
                    "register.words",
                    bare,
                    texts.stream().map(text -> words(text.subject(), 3)).toList()));
            figures.add(figure(
                    "register.issuer",
                    bare,
                    texts.stream().map(RegisterFigures::issuer).toList()));
            figures.add(figure(
                    "register.text",
                    bare,
                    texts.stream().map(text -> words(text.text(), 3)).toList()));
            figures.add(figure(
                    "register.phrase",
                    bare,
                    texts.stream().map(RegisterFigures::phrase).toList()));
            figures.add(figure(
                    "register.common",
                    bare,
                    texts.stream().map(text -> words(text.text(), 1)).toList()));
            return figures;
        }
    }

    private void fill(Connection bare, int count) throws SQLException {
        try (var in = RegisterFigures.class.getResourceAsStream("register-directives.sql");
                var statement = bare.createStatement()) {
            var script = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            statement.execute(script.replace(":count", Integer.toString(count))
                    .replace(":office", office.unit().toString()));
            statement.execute("vacuum analyze directive, directive_entry, directive_content, directive_search");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private record Text(String number, String issuer, String subject, String text) {}

    /** Some of the directives, from which the questions are taken, so that each finds something. */
    private List<Text> texts(Connection bare, int count) throws SQLException {
        int all = SAMPLES + WARM_UP;
        var places = IntStream.range(0, all)
                .mapToObj(n -> Long.toString((long) count * n / all))
                .toArray(String[]::new);
        var texts = new ArrayList<Text>();
        try (var statement = bare.prepareStatement("""
                select d.number_raw, d.issuer_name, d.subject, c.text from directive d join directive_content c on c.directive_id = d.id
                where d.registered_by_unit = ? and d.created_by_name = any(?) order by d.id""")) {
            statement.setInt(1, office.unit().value());
            statement.setArray(2, bare.createArrayOf("text", places));
            var row = statement.executeQuery();
            while (row.next()) {
                texts.add(new Text(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
            }
        }
        return texts;
    }

    private static Asked number(Text text) {
        return new Asked("", text.number(), text.issuer());
    }

    private static Asked issuer(Text text) {
        return new Asked("", "", text.issuer());
    }

    private static Asked words(String from, int count) {
        var all = from.split("[^\\p{L}]+");
        var random = new Random(from.hashCode());
        var some = new StringBuilder();
        for (int n = 0; n < count; n++) {
            some.append(all[random.nextInt(all.length)]).append(' ');
        }
        return new Asked(some.toString(), "", "");
    }

    private static Asked phrase(Text text) {
        var all = text.text().split("[^\\p{L}]+");
        int at = Math.floorMod(text.text().hashCode(), all.length - PARTS_OF_A_LINE);
        return new Asked('"' + all[at] + ' ' + all[at + 1] + ' ' + all[at + 2] + '"', "", "");
    }

    private Figure figure(String name, Connection bare, List<Asked> questions) throws SQLException {
        var shuffled = new ArrayList<>(questions);
        Collections.shuffle(shuffled, new Random(name.hashCode()));
        for (var question : shuffled.subList(SAMPLES, shuffled.size())) {
            Objects.requireNonNull(registers.find(office, query(question)));
        }
        var mine = new double[SAMPLES];
        var theirs = new double[SAMPLES / BARE_EACH];
        for (int n = 0; n < SAMPLES; n++) {
            long from = System.nanoTime();
            Objects.requireNonNull(registers.find(office, query(shuffled.get(n))));
            mine[n] = (System.nanoTime() - from) / 1e6;
            if (n % BARE_EACH == 0) {
                from = System.nanoTime();
                bare(bare, shuffled.get(n));
                theirs[n / BARE_EACH] = (System.nanoTime() - from) / 1e6;
            }
        }
        return new Figure(name + ".p95", p95(mine), "ms", p95(theirs), GOAL_MILLIS, Figure.Goal.FIGURE_AT_MOST);
    }

    private static RegisterQuery query(Asked asked) {
        return new RegisterQuery(
                Book.INCOMING,
                asked.words(),
                asked.number(),
                asked.issuer(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                OptionalLong.empty(),
                LINES);
    }

    private void bare(Connection session, Asked asked) throws SQLException {
        var phrases = asked.words().startsWith("\"")
                ? new String[] {asked.words().replace("\"", "")}
                : asked.words().strip().split(" ");
        try (var statement = session.prepareStatement(BARE)) {
            statement.setQueryTimeout(BARE_SECONDS);
            statement.setArray(1, session.createArrayOf("text", phrases));
            statement.setString(2, asked.number());
            statement.setString(3, asked.issuer());
            statement.setInt(4, office.unit().value());
            statement.setInt(5, LINES);
            var row = statement.executeQuery();
            while (row.next()) {
                Objects.requireNonNull(row.getString(2));
            }
        } catch (SQLException late) {
            if (!GIVEN_UP.equals(late.getSQLState())) {
                throw late;
            }
        }
    }

    private static double p95(double[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) (sorted.length * 0.95)];
    }
}
