package vn.trienkhai.directive;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.TypedDay;

/** A value of a reading that a person may put right, and what a typed text becomes there. */
record EditableField(String name) {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern EDITABLE =
            Pattern.compile("/(doc_type|issuer|parent_issuer|number_raw|place|date|subject|urgency)"
                    + "|/signer/(authority|title|name)"
                    + "|/(addressees|recipients)/\\d+"
                    + "|/citations/\\d+/(number_raw|date|issuer|type)"
                    + "|/channels/\\d+/code"
                    + "|/events/\\d+/(name|original_date|anniversary_years|anniversary_date)"
                    + "|/windows/\\d+/(what|from|to|anchor|before_days|after_days)"
                    + "|/tasks/\\d+/(text|lead_units|coop_units|deadline|raw_deadline)"
                    + "|/report_obligations/\\d+/(what|to|via|due|recurring)");
    /** The first value of an item, by its list. */
    private static final Map<String, String> MAIN_OF = Map.of(
            "citations", "number_raw",
            "events", "name",
            "windows", "what",
            "tasks", "text",
            "report_obligations", "what",
            "channels", "code");

    private static final Pattern UNIT = Pattern.compile("(/tasks/\\d+/(?:lead|coop)_units)/(\\d+)");
    private static final Pattern ITEM = Pattern.compile("/([a-z_]+)/\\d+");
    private static final Pattern PART_OF_A_DAY = Pattern.compile("\\d{4}(-\\d{2})?");
    private static final Pattern BETWEEN_UNITS = Pattern.compile("\\s*[;\\n]\\s*");

    private static final List<String> TYPES = List.of(
            "CV", "KH", "HD", "TB", "CT", "QĐ", "NQ", "KL", "BC", "TTr", "CTr", "CĐ", "ĐA", "PA", "GM", "QC", "QyĐ",
            "DA", "BB", "TC", "TTri", "HĐ", "NĐ", "TT", "L", "PL", "other");
    private static final List<String> FORMS = List.of(
            "media",
            "web_social",
            "loudspeaker",
            "oral",
            "visual",
            "document",
            "meeting",
            "training",
            "culture_sport",
            "contest",
            "emulation",
            "gratitude",
            "inspection",
            "email",
            "other");
    private static final List<String> PERIODS = List.of("monthly", "quarterly", "semiannual", "annual", "periodic");

    static boolean isOne(String pointer) {
        return EDITABLE.matcher(pointer).matches();
    }

    static EditableField of(String pointer) {
        if (!isOne(pointer)) {
            throw new Refusal("directive.value.gone");
        }
        return new EditableField(pointer.substring(pointer.lastIndexOf('/') + 1));
    }

    /** Where the passage of a value is kept: that of an item's first value is the item's own. */
    static String passage(String pointer) {
        return ofMain(pointer).orElse(pointer);
    }

    /** One of several units of a task, which are put right together: where all of them stand, and which it is. */
    record OneUnit(String all, int place) {
        /** All of them as typed, this one replaced. */
        String replaced(String typed, String unit) {
            var units = new ArrayList<>(List.of(BETWEEN_UNITS.split(typed)));
            units.set(place, unit.strip());
            return String.join("; ", units);
        }
    }

    /** The unit that a doubt is about; empty for any other place. */
    static Optional<OneUnit> unit(String pointer) {
        var unit = UNIT.matcher(pointer);
        return unit.matches()
                ? Optional.of(new OneUnit(unit.group(1), Integer.parseInt(unit.group(2))))
                : Optional.empty();
    }

    /** The item whose first value stands at {@code pointer}; empty where it is no such value. */
    static Optional<String> item(String pointer) {
        return ofMain(pointer)
                .or(() -> Optional.of(pointer)
                        .filter(one -> isOne(one) && ITEM.matcher(one).matches()));
    }

    private static Optional<String> ofMain(String pointer) {
        var item = pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
        return main(item).filter(pointer::equals).map(first -> item);
    }

    /** Where the first value of the item at {@code pointer} stands; empty for what is no item with values of its own. */
    static Optional<String> main(String pointer) {
        var item = ITEM.matcher(pointer);
        return item.matches()
                ? Optional.ofNullable(MAIN_OF.get(item.group(1))).map(name -> pointer + "/" + name)
                : Optional.empty();
    }

    boolean isDay() {
        return switch (name) {
            case "date", "deadline", "due", "from", "to", "original_date", "anniversary_date" -> true;
            default -> false;
        };
    }

    boolean isNumber() {
        return switch (name) {
            case "anniversary_years", "before_days", "after_days" -> true;
            default -> false;
        };
    }

    /** The codes of which the value is one; empty where anything may be typed. */
    List<String> codes() {
        return switch (name) {
            case "doc_type" -> TYPES;
            case "recurring" -> PERIODS;
            case "code" -> FORMS;
            default -> List.of();
        };
    }

    boolean isLong() {
        return name.equals("text") || name.equals("subject") || name.endsWith("_units");
    }

    JsonNode value(String typed) {
        var text = typed.strip();
        if (name.endsWith("_units")) {
            return units(text);
        }
        if (text.isEmpty()) {
            return NODES.nullNode();
        }
        if (!codes().isEmpty() && !codes().contains(text)) {
            throw new Refusal("directive.value.choice", text);
        }
        if (isNumber()) {
            return NODES.numberNode(whole(text));
        }
        return switch (name) {
            case "original_date", "anniversary_date", "date" ->
                NODES.stringNode(PART_OF_A_DAY.matcher(text).matches() ? text : day(text));
            default -> NODES.stringNode(isDay() ? day(text) : text);
        };
    }

    private static JsonNode units(String typed) {
        var list = NODES.arrayNode();
        BETWEEN_UNITS.splitAsStream(typed).filter(part -> !part.isBlank()).forEach(list::add);
        return list;
    }

    private static String day(String typed) {
        return TypedDay.required(typed, () -> new Refusal("directive.value.date", typed))
                .toString();
    }

    private static int whole(String typed) {
        if (typed.matches("\\d{1,4}")) {
            return Integer.parseInt(typed);
        }
        throw new Refusal("directive.value.number", typed);
    }
}
