package vn.trienkhai.directive;

import java.time.LocalDate;
import java.util.ArrayList;
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
import vn.trienkhai.directive.ReadingPage.Value;
import vn.trienkhai.reader.Doubt;
import vn.trienkhai.reader.Evidence;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.web.Texts;

/** Gathers the page; the order is that of a letter. */
final class ReadingPageMaker {
    private static final String PICKED = "/picked";

    private final Desk desk;
    private final Texts texts;
    private final DeskLook look;
    private final List<Doubt> doubts;
    private final DeskValues values;

    ReadingPageMaker(Desk desk, Texts texts, DeskLook look) {
        this.desk = desk;
        this.texts = texts;
        this.look = look;
        this.doubts = desk.reading().doubts();
        this.values = new DeskValues(desk, texts);
    }

    ReadingPage make() {
        var box = look.picking() ? Optional.<DoubtBox>empty() : box(look.doubt());
        var looked = Stream.of(look.at(), look.edit(), box.map(DoubtBox::field).orElse(""))
                .filter(pointer -> !pointer.isEmpty())
                .findFirst()
                .orElse("");
        var groups = values.groups();
        var current = look.picked().isPresent() ? PICKED : values.nearest(looked);
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
                .map(place -> values.nearest(doubts.get(place).field()))
                .collect(Collectors.toSet());
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
                values.sentence(doubt),
                doubt.field(),
                takes
                        ? doubt.choices().stream()
                                .map(value -> new Choice(value, values.shown(doubt.field(), value)))
                                .toList()
                        : List.of(),
                takes,
                day,
                EditableField.main(doubt.field()).map(values::takenOut),
                open.size() > 1 ? Optional.of(open.get((at + 1) % open.size())) : Optional.empty()));
    }
}
