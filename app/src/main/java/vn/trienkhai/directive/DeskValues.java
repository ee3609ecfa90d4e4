package vn.trienkhai.directive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.trienkhai.directive.ReadingPage.Choice;
import vn.trienkhai.directive.ReadingPage.Group;
import vn.trienkhai.directive.ReadingPage.Item;
import vn.trienkhai.directive.ReadingPage.TakenOut;
import vn.trienkhai.directive.ReadingPage.Value;
import vn.trienkhai.reader.Doubt;
import vn.trienkhai.reader.ReadingJson;
import vn.trienkhai.reader.Window;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.web.Texts;

/** What stands beside the letter on the desk: every value in words, with its passage, doubt and who put it right, in the order of a letter. */
final class DeskValues {
    private static final Map<String, String> NAMES_OF_CODES =
            Map.of("doc_type", "directive.type.", "recurring", "directive.period.", "code", "directive.form.");

    private final Desk desk;
    private final Texts texts;
    private final List<Doubt> doubts;
    private final DeskDraft draft;

    DeskValues(Desk desk, Texts texts) {
        this.desk = desk;
        this.texts = texts;
        this.doubts = desk.reading().doubts();
        this.draft =
                DeskDraft.of(ReadingJson.write(desk.reading()), desk.reading().text());
    }

    List<Group> groups() {
        var reading = desk.reading();
        var groups = new ArrayList<Group>();
        groups.add(new Group(
                "letter",
                texts.of("directive.desk.letter"),
                plain(
                                "/doc_type",
                                "/issuer",
                                "/parent_issuer",
                                "/number_raw",
                                "/place",
                                "/date",
                                "/subject",
                                "/urgency")
                        .toList(),
                ""));
        groups.add(new Group(
                "addressees",
                texts.of("directive.desk.addressees"),
                names("/addressees", reading.addressees().size()),
                "/addressees/-"));
        groups.add(new Group(
                "citations",
                texts.of("directive.desk.citations"),
                each("/citations", reading.citations().size(), "number_raw", "date", "issuer"),
                ""));
        groups.add(new Group(
                "events",
                texts.of("directive.desk.events"),
                each(
                        "/events",
                        reading.events().size(),
                        "name",
                        "anniversary_years",
                        "original_date",
                        "anniversary_date"),
                "/events/-"));
        groups.add(new Group("windows", texts.of("directive.desk.windows"), windows(), "/windows/-"));
        groups.add(new Group(
                "tasks",
                texts.of("directive.desk.tasks"),
                each("/tasks", reading.tasks().size(), "text", "lead_units", "coop_units", "deadline"),
                "/tasks/-"));
        groups.add(new Group(
                "reports",
                texts.of("directive.desk.reports"),
                each(
                        "/report_obligations",
                        reading.reportObligations().size(),
                        "what",
                        "to",
                        "via",
                        "due",
                        "recurring"),
                "/report_obligations/-"));
        groups.add(new Group(
                "forms",
                texts.of("directive.desk.forms"),
                each("/channels", reading.channels().size(), "code"),
                ""));
        groups.add(new Group(
                "recipients",
                texts.of("directive.desk.recipients"),
                names("/recipients", reading.recipients().size()),
                "/recipients/-"));
        groups.add(new Group(
                "signer",
                texts.of("directive.desk.signer"),
                plain("/signer/authority", "/signer/title", "/signer/name").toList(),
                ""));
        return groups;
    }

    private Stream<Item> plain(String... pointers) {
        return Arrays.stream(pointers).map(pointer -> new Item("", value(pointer, label(pointer)), List.of()));
    }

    private List<Item> names(String list, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Item("", value(list + "/" + i, ""), List.of()))
                .toList();
    }

    private List<Item> each(String list, int count, String main, String... parts) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Item(
                        Integer.toString(i + 1),
                        value(list + "/" + i + "/" + main, label(list + "/" + main)),
                        Arrays.stream(parts)
                                .map(part -> value(list + "/" + i + "/" + part, label(list + "/" + part)))
                                .toList()))
                .toList();
    }

    private List<Item> windows() {
        var windows = desk.reading().windows();
        return IntStream.range(0, windows.size())
                .mapToObj(i -> new Item(
                        Integer.toString(i + 1),
                        value("/windows/" + i + "/what", label("/windows/what")),
                        (isRelative(windows.get(i))
                                        ? List.of("anchor", "before_days", "after_days")
                                        : List.of("from", "to"))
                                .stream()
                                        .map(part -> value("/windows/" + i + "/" + part, label("/windows/" + part)))
                                        .toList()))
                .toList();
    }

    private static boolean isRelative(Window window) {
        return window.anchor() != null || window.beforeDays() != null || window.afterDays() != null;
    }

    private Value value(String pointer, String label) {
        var typed = draft.value(pointer);
        var words = nearest(pointer);
        var choices = choices(pointer);
        return new Value(
                pointer,
                label,
                shown(pointer, typed),
                choices.isEmpty() ? shown(typed) : typed,
                quiet(pointer),
                desk.reading().evidence().containsKey(words) ? words : "",
                doubtAbout(pointer),
                amended(pointer, typed),
                choices,
                EditableField.item(pointer).map(item -> takenOut(pointer)),
                EditableField.isOne(pointer) && EditableField.of(pointer).isLong());
    }

    private String label(String pointer) {
        return texts.of("directive.field." + pointer.substring(1).replace('/', '.'));
    }

    private List<Choice> choices(String pointer) {
        return EditableField.isOne(pointer)
                ? EditableField.of(pointer).codes().stream()
                        .map(code -> new Choice(code, shown(pointer, code)))
                        .toList()
                : List.of();
    }

    private String shown(String value) {
        return value.matches("\\d{4}-\\d{2}-\\d{2}") ? Vietnamese.date(LocalDate.parse(value)) : value;
    }

    /** A value in words: kinds of letters and periods are kept as codes. */
    String shown(String pointer, String value) {
        var code = NAMES_OF_CODES.getOrDefault(pointer.substring(pointer.lastIndexOf('/') + 1), "") + value;
        return texts.has(code) ? texts.of(code) : shown(value);
    }

    private String quiet(String pointer) {
        if (pointer.equals("/issuer")) {
            return desk.directive().issuerUnit().isPresent() ? texts.of("directive.desk.issuer_known") : "";
        }
        return form(pointer).map(words -> "“" + words + "”").orElse("");
    }

    /** The words that name a form of activity. */
    private Optional<String> form(String pointer) {
        return EditableField.item(pointer)
                .filter(item -> item.startsWith("/channels/"))
                .map(item -> draft.value(item + "/raw"));
    }

    private String amended(String pointer, String now) {
        var amendments = desk.content().amendments();
        var amendment = amendments.getOrDefault(pointer, amendments.get(EditableField.passage(pointer)));
        if (amendment == null) {
            return "";
        }
        if (amendment.was().equals(now)) {
            return texts.of("directive.desk.attached", amendment.by());
        }
        return amendment.was().isEmpty()
                ? texts.of("directive.desk.added", amendment.by())
                : texts.of("directive.desk.amended", amendment.by(), shown(pointer, amendment.was()));
    }

    private String doubtAbout(String pointer) {
        return desk.openDoubts().stream()
                .map(doubts::get)
                .filter(doubt -> doubt.field().equals(pointer))
                .map(this::sentence)
                .findFirst()
                .orElse("");
    }

    String sentence(Doubt doubt) {
        var key = "directive.doubt." + doubt.reason();
        return texts.has(key) ? texts.of(key) : texts.of("directive.doubt.other");
    }

    TakenOut takenOut(String pointer) {
        return new TakenOut(pointer, draft.value(pointer), draft.countBeside(pointer));
    }

    /** A doubt may be about a gap; then the words of what it belongs to are shown. */
    String nearest(String pointer) {
        var places = desk.reading().evidence();
        for (var p = pointer; !p.isEmpty(); p = p.substring(0, p.lastIndexOf('/'))) {
            if (places.containsKey(p)) {
                return p;
            }
            if (places.containsKey(p + "/text")) {
                return p + "/text";
            }
        }
        return pointer;
    }
}
