package vn.trienkhai.directive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.trienkhai.directive.ReadingPage.Choice;
import vn.trienkhai.directive.ReadingPage.DoubtBox;
import vn.trienkhai.directive.ReadingPage.Group;
import vn.trienkhai.directive.ReadingPage.Item;
import vn.trienkhai.directive.ReadingPage.PickBox;
import vn.trienkhai.directive.ReadingPage.PickGroup;
import vn.trienkhai.directive.ReadingPage.TakenOut;
import vn.trienkhai.directive.ReadingPage.Value;
import vn.trienkhai.reader.Doubt;
import vn.trienkhai.reader.Evidence;
import vn.trienkhai.reader.ReadingJson;
import vn.trienkhai.reader.Window;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.web.Texts;

/** Gathers the page; the order is that of a letter. */
final class ReadingPageMaker {
    private static final String PICKED = "/picked";
    private static final Map<String, String> NAMES_OF_CODES =
            Map.of("doc_type", "directive.type.", "recurring", "directive.period.", "code", "directive.form.");

    private final Desk desk;
    private final Texts texts;
    private final DeskLook look;
    private final List<Doubt> doubts;
    private final DeskDraft values;

    ReadingPageMaker(Desk desk, Texts texts, DeskLook look) {
        this.desk = desk;
        this.texts = texts;
        this.look = look;
        this.doubts = desk.reading().doubts();
        this.values =
                DeskDraft.of(ReadingJson.write(desk.reading()), desk.reading().text());
    }

    ReadingPage make() {
        var box = look.picking() ? Optional.<DoubtBox>empty() : box(look.doubt());
        var looked = Stream.of(look.at(), look.edit(), box.map(DoubtBox::field).orElse(""))
                .filter(pointer -> !pointer.isEmpty())
                .findFirst()
                .orElse("");
        var groups = groups();
        var current = look.picked().isPresent() ? PICKED : nearest(looked);
        return new ReadingPage(
                desk,
                title(),
                lead(),
                look.note(),
                look.at(),
                look.edit(),
                look.typed(),
                SourceText.of(desk.reading().text(), passages(), doubtful(), current),
                new SheetMaker(texts, groups).sheets(desk.pages(), passages(), doubtful(), current),
                look.view(),
                look.picking() ? Optional.of(pick(groups)) : Optional.empty(),
                box,
                groups);
    }

    private Map<String, Evidence> passages() {
        var passages = new HashMap<>(desk.reading().evidence());
        look.picked()
                .ifPresent(
                        words -> passages.put(PICKED, new Evidence(1, 1, words.start(), words.end(), words.quote())));
        return passages;
    }

    /** What chosen words may be given to, in the order of the page; new things first. */
    private PickBox pick(List<Group> groups) {
        var offered = new ArrayList<PickGroup>();
        offered.add(new PickGroup(
                texts.of("directive.desk.pick.new"),
                groups.stream()
                        .filter(group -> !group.addPointer().isEmpty())
                        .map(group -> new Choice(group.addPointer(), texts.of("directive.desk.new." + group.name())))
                        .toList()));
        groups.forEach(group -> offered.add(new PickGroup(
                group.title(),
                group.items().stream()
                        .flatMap(item -> Stream.concat(Stream.of(item.main()), item.parts().stream())
                                .filter(value -> !value.pointer().equals("/doc_type"))
                                .map(value -> new Choice(value.pointer(), offered(group, item, value))))
                        .toList())));
        return new PickBox(
                look.picked(),
                look.words(),
                offered.stream().filter(group -> !group.choices().isEmpty()).toList(),
                look.picked().map(this::likeliest).orElse(""));
    }

    private static String offered(Group group, Item item, Value value) {
        var name = value.label().isEmpty() ? value.shown() : value.label();
        return item.ordinal().isEmpty()
                ? name
                : group.title() + " " + item.ordinal() + ": " + name.toLowerCase(Vietnamese.LOCALE);
    }

    /** What is in doubt now; else the task that the words stand in; else a new one. */
    private String likeliest(ChosenWords words) {
        if (!look.at().isEmpty()) {
            return look.at();
        }
        boolean isDay = !WrittenDays.in(words.quote(), Optional.of(LocalDate.EPOCH.getYear()))
                .isEmpty();
        var passages = desk.reading().evidence();
        return IntStream.range(0, desk.reading().tasks().size())
                .mapToObj(i -> "/tasks/" + i)
                .filter(task -> passages.get(task) instanceof Evidence around
                        && around.start() <= words.start()
                        && around.end() >= words.end())
                .map(task -> task + (isDay ? "/deadline" : "/lead_units"))
                .findFirst()
                .orElse(isDay ? "/windows/-" : "/tasks/-");
    }

    private String title() {
        var type = "directive.type." + desk.directive().docType();
        return (texts.has(type) ? texts.of(type) : texts.of("directive.type.other"))
                + desk.directive().numberRaw().map(number -> " " + number).orElse("");
    }

    private String lead() {
        var reader = desk.reading().reader();
        return texts.of(
                "directive.desk.lead",
                Math.max(0.1, Math.round(reader.ms() / 100.0) / 10.0),
                desk.reading().evidence().size(),
                desk.openDoubts().size());
    }

    private Set<String> doubtful() {
        return desk.openDoubts().stream()
                .map(place -> nearest(doubts.get(place).field()))
                .collect(Collectors.toSet());
    }

    /** A doubt may be about a gap; then the words of what it belongs to are shown. */
    private String nearest(String pointer) {
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

    private Optional<DoubtBox> box(int wanted) {
        var open = desk.openDoubts();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        int at = (int) open.stream().takeWhile(place -> place < wanted).count() % open.size();
        var doubt = doubts.get(open.get(at));
        boolean whole = EditableField.isOne(doubt.field());
        boolean takes = whole || EditableField.unit(doubt.field()).isPresent();
        boolean day = whole && EditableField.of(doubt.field()).isDay();
        return Optional.of(new DoubtBox(
                open.get(at),
                at + 1,
                open.size(),
                doubt.quote(),
                sentence(doubt),
                doubt.field(),
                takes
                        ? doubt.choices().stream()
                                .map(value -> new Choice(value, shown(doubt.field(), value)))
                                .toList()
                        : List.of(),
                takes,
                day,
                EditableField.main(doubt.field()).map(this::takenOut),
                open.size() > 1 ? Optional.of(open.get((at + 1) % open.size())) : Optional.empty()));
    }

    private String sentence(Doubt doubt) {
        var key = "directive.doubt." + doubt.reason();
        return texts.has(key) ? texts.of(key) : texts.of("directive.doubt.other");
    }

    private String shown(String value) {
        return value.matches("\\d{4}-\\d{2}-\\d{2}") ? Vietnamese.date(LocalDate.parse(value)) : value;
    }

    private List<Group> groups() {
        var reading = desk.reading();
        var groups = new ArrayList<Group>();
        groups.add(new Group(
                "letter",
                texts.of("directive.desk.letter"),
                plain("/doc_type", "/issuer", "/number_raw", "/date", "/subject", "/urgency")
                        .toList(),
                ""));
        groups.add(new Group(
                "addressees",
                texts.of("directive.desk.addressees"),
                IntStream.range(0, reading.addressees().size())
                        .mapToObj(i -> new Item("", value("/addressees/" + i, ""), List.of()))
                        .toList(),
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
                "signer",
                texts.of("directive.desk.signer"),
                plain("/signer/title", "/signer/name").toList(),
                ""));
        return groups;
    }

    private Stream<Item> plain(String... pointers) {
        return Arrays.stream(pointers).map(pointer -> new Item("", value(pointer, label(pointer)), List.of()));
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

    private String label(String pointer) {
        return texts.of("directive.field." + pointer.substring(1).replace('/', '.'));
    }

    private Value value(String pointer, String label) {
        var typed = values.value(pointer);
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

    private TakenOut takenOut(String pointer) {
        return new TakenOut(pointer, values.value(pointer), values.countBeside(pointer));
    }

    private List<Choice> choices(String pointer) {
        return EditableField.isOne(pointer)
                ? EditableField.of(pointer).codes().stream()
                        .map(code -> new Choice(code, shown(pointer, code)))
                        .toList()
                : List.of();
    }

    /** A value in words: kinds of letters and periods are kept as codes. */
    private String shown(String pointer, String value) {
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
                .map(item -> values.value(item + "/raw"));
    }

    private String doubtAbout(String pointer) {
        return desk.openDoubts().stream()
                .map(doubts::get)
                .filter(doubt -> doubt.field().equals(pointer))
                .map(this::sentence)
                .findFirst()
                .orElse("");
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
}
