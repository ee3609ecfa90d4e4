package vn.trienkhai.directive;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.trienkhai.reader.Doubt;
import vn.trienkhai.reader.Window;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.web.Texts;

/**
 * What the reading desk prints: the text with its passages, the doubts, and each value in the order of a letter.
 *
 * @param note something that just happened (a conflict, a refusal), as a sentence; empty for nothing
 * @param editing pointer of the value whose form is open; empty for none
 */
public record ReadingPage(
        Desk desk,
        String title,
        String lead,
        String note,
        String editing,
        String typed,
        SourceText text,
        Optional<DoubtBox> doubt,
        List<Group> groups) {

    /** One doubt to settle: {@code ordinal} of {@code count} open ones. */
    public record DoubtBox(
            int place,
            int ordinal,
            int count,
            String quote,
            String sentence,
            String field,
            List<Choice> choices,
            boolean takesValue,
            boolean isDay,
            Optional<Integer> next) {}

    public record Choice(String value, String shown) {}

    /** A heading with values; items of a list begin with a number. */
    public record Group(String name, String title, List<Item> items, String addPointer) {}

    /** One thing of a list (a task, a window) or one plain value. */
    public record Item(String ordinal, Value main, List<Value> parts) {}

    /**
     * One value as it is shown and put right.
     *
     * @param shown as people write it; {@code typed} as it goes into the form
     * @param doubt sentence of an open doubt about it; empty for none
     * @param amended "Lò Thị Mẩy sửa, trước là …"; empty when it stands as read
     */
    public record Value(
            String pointer,
            String label,
            String shown,
            String typed,
            String quiet,
            String passage,
            String doubt,
            String amended,
            boolean isLong) {
        public boolean isMissing() {
            return shown.isEmpty();
        }

        /** Id of the value on the page. */
        public String anchor() {
            return "v" + pointer.replace('/', '-');
        }
    }

    /** Whether the directive is the unit's own, which stands in the outgoing book. */
    public boolean isOwn() {
        return desk.directive().origin() == Origin.OWN;
    }

    public boolean isEditing(Value value) {
        return value.pointer().equals(editing);
    }

    static ReadingPage of(
            Desk desk, Texts texts, String current, int doubt, String editing, String typed, String note) {
        return new Maker(desk, texts, editing).make(current, doubt, typed, note);
    }

    /** Gathers the page; the order is that of a letter. */
    private static final class Maker {
        private final Desk desk;
        private final Texts texts;
        private final String editing;
        private final List<Doubt> doubts;
        private final DeskValues values;

        Maker(Desk desk, Texts texts, String editing) {
            this.desk = desk;
            this.texts = texts;
            this.editing = editing;
            this.doubts = desk.reading().doubts();
            this.values = new DeskValues(desk);
        }

        ReadingPage make(String current, int wanted, String typed, String note) {
            var box = box(wanted);
            var looked = !current.isEmpty() ? current : box.map(DoubtBox::field).orElse("");
            return new ReadingPage(
                    desk,
                    title(),
                    lead(),
                    note,
                    editing,
                    typed,
                    SourceText.of(desk.reading().text(), desk.reading().evidence(), doubtful(), nearest(looked)),
                    box,
                    groups());
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
            boolean takes = EditableField.isOne(doubt.field());
            boolean day = takes && EditableField.of(doubt.field()).isDay();
            return Optional.of(new DoubtBox(
                    open.get(at),
                    at + 1,
                    open.size(),
                    doubt.quote(),
                    sentence(doubt),
                    doubt.field(),
                    takes
                            ? doubt.choices().stream()
                                    .map(value -> new Choice(value, shown(value)))
                                    .toList()
                            : List.of(),
                    takes,
                    day,
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
                    "signer",
                    texts.of("directive.desk.signer"),
                    plain("/signer/title", "/signer/name").toList(),
                    ""));
            return groups;
        }

        private java.util.stream.Stream<Item> plain(String... pointers) {
            return java.util.Arrays.stream(pointers)
                    .map(pointer -> new Item("", value(pointer, label(pointer)), List.of()));
        }

        private List<Item> each(String list, int count, String main, String... parts) {
            return IntStream.range(0, count)
                    .mapToObj(i -> new Item(
                            Integer.toString(i + 1),
                            value(list + "/" + i + "/" + main, label(list + "/" + main)),
                            java.util.Arrays.stream(parts)
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
            var typed = values.typed(pointer);
            var shown = pointer.equals("/doc_type") ? type(typed) : shown(typed);
            var words = nearest(pointer);
            return new Value(
                    pointer,
                    label,
                    shown,
                    shown(typed),
                    quiet(pointer),
                    desk.reading().evidence().containsKey(words) ? words : "",
                    doubtAbout(pointer),
                    amended(pointer),
                    EditableField.isOne(pointer) && EditableField.of(pointer).isLong());
        }

        private String type(String code) {
            var key = "directive.type." + code;
            return texts.has(key) ? texts.of(key) : code;
        }

        private String quiet(String pointer) {
            if (pointer.equals("/issuer")) {
                return desk.directive().issuerUnit().isPresent() ? texts.of("directive.desk.issuer_known") : "";
            }
            return "";
        }

        private String doubtAbout(String pointer) {
            return desk.openDoubts().stream()
                    .map(doubts::get)
                    .filter(doubt -> doubt.field().equals(pointer))
                    .map(this::sentence)
                    .findFirst()
                    .orElse("");
        }

        private String amended(String pointer) {
            var amendment = desk.content().amendments().get(pointer);
            if (amendment == null) {
                return "";
            }
            return amendment.was().isEmpty()
                    ? texts.of("directive.desk.added", amendment.by())
                    : texts.of("directive.desk.amended", amendment.by(), shown(amendment.was()));
        }
    }

    /** Values by pointer, as typed. */
    private record DeskValues(DeskDraft draft) {
        DeskValues(Desk desk) {
            this(DeskDraft.of(
                    vn.trienkhai.reader.ReadingJson.write(desk.reading()),
                    desk.reading().text()));
        }

        String typed(String pointer) {
            return draft.value(pointer);
        }
    }

    /** When a desk was confirmed, as people write it. */
    public String confirmedAt(ZoneId zone) {
        return desk.confirmedAt().map(at -> Vietnamese.date(at.atZone(zone))).orElse("");
    }
}
