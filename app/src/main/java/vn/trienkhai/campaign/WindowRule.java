package vn.trienkhai.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.Window;
import vn.trienkhai.shared.Evidence;
import vn.trienkhai.shared.Vietnamese;

/**
 * Computes the windows of a campaign from those of its directive (calendar-and-reporting-rules §4): dated ones as they
 * stand; "20 days before and 5 days after each event" for every event with a day, except one that has a window of its own,
 * which replaces the rule.
 */
class WindowRule {
    private static final Pattern PEAK = Pattern.compile("cao diem|sau dam|cao trao");
    private static final Pattern YEARS = Pattern.compile("\\b(\\d{1,4}) nam\\b");
    /** Words that stand in every window and every event and so tell none apart. */
    private static final Set<String> COMMON = Set.of(
            "ky", "niem", "ngay", "nam", "dot", "cao", "diem", "tuyen", "truyen", "cac", "su", "kien", "hoat", "dong",
            "thuc", "hien", "rieng", "tung", "moi", "trong", "thoi", "gian", "to", "chuc", "le", "sau", "truoc", "tap",
            "voi", "va", "tu", "den", "dam", "doi");

    private final List<CampaignEvent> events;
    private final Optional<LocalDate> issuedOn;
    private final IntFunction<Optional<Evidence>> evidence;

    WindowRule(List<CampaignEvent> events, Optional<LocalDate> issuedOn, IntFunction<Optional<Evidence>> evidence) {
        this.events = events;
        this.issuedOn = issuedOn;
        this.evidence = evidence;
    }

    List<CampaignDraft.Window> apply(List<Window> read) {
        var dated = new ArrayList<CampaignDraft.Window>();
        var relative = new ArrayList<CampaignDraft.Window>();
        boolean hasRule = read.stream().anyMatch(WindowRule::isRelative);
        for (int i = 0; i < read.size(); i++) {
            if (!isRelative(read.get(i))) {
                dated.add(dated(read.get(i), evidence.apply(i), hasRule));
            }
        }
        for (int i = 0; i < read.size(); i++) {
            if (isRelative(read.get(i))) {
                relative.addAll(relative(read.get(i), evidence.apply(i), owners(dated)));
            }
        }
        dated.addAll(relative);
        return List.copyOf(dated);
    }

    private static boolean isRelative(Window window) {
        return window.beforeDays() != null || window.afterDays() != null;
    }

    private CampaignDraft.Window dated(Window window, Optional<Evidence> words, boolean hasRule) {
        var event = eventNamed(window.what());
        var kind = PEAK.matcher(Vietnamese.fold(window.what() + " " + window.raw()))
                        .find()
                ? WindowKind.PEAK
                : hasRule && event.isPresent() ? WindowKind.RELATIVE : WindowKind.USUAL;
        return new CampaignDraft.Window(
                kind, event, window.what(), first(window), Optional.ofNullable(window.to()), words);
    }

    /** A window that only says when it ends begins with the directive. */
    private Optional<LocalDate> first(Window window) {
        return Optional.ofNullable(window.from())
                .or(() -> issuedOn.filter(day -> window.to() != null && !day.isAfter(window.to())));
    }

    private Set<Integer> owners(List<CampaignDraft.Window> dated) {
        return dated.stream().flatMap(window -> window.event().stream()).collect(Collectors.toSet());
    }

    private List<CampaignDraft.Window> relative(Window window, Optional<Evidence> words, Set<Integer> ownWindow) {
        var named = eventNamed(
                window.what() + " " + Optional.ofNullable(window.anchor()).orElse(""));
        return IntStream.range(0, events.size())
                .filter(i -> named.map(event -> event == i).orElse(!ownWindow.contains(i)))
                .boxed()
                .flatMap(i -> around(i, window, words).stream())
                .toList();
    }

    private Optional<CampaignDraft.Window> around(int event, Window window, Optional<Evidence> words) {
        return events.get(event)
                .on()
                .map(day -> new CampaignDraft.Window(
                        WindowKind.RELATIVE,
                        Optional.of(event),
                        window.raw(),
                        Optional.of(day.minusDays(number(window.beforeDays()))),
                        Optional.of(day.plusDays(number(window.afterDays()))),
                        words));
    }

    private static int number(@Nullable Integer days) {
        return days == null ? 0 : days;
    }

    /** The event that these words name; empty when they name none, or two alike. */
    Optional<Integer> eventNamed(String words) {
        var said = Vietnamese.fold(words);
        var best = IntStream.range(0, events.size())
                .boxed()
                .filter(i -> likeness(said, events.get(i)) >= 0.6)
                .collect(Collectors.groupingBy(i -> likeness(said, events.get(i))));
        return best.entrySet().stream()
                .max(java.util.Map.Entry.comparingByKey())
                .filter(entry -> entry.getValue().size() == 1)
                .map(entry -> entry.getValue().getFirst());
    }

    private static double likeness(String said, CampaignEvent event) {
        var years = YEARS.matcher(said);
        if (years.find() && event.years().isPresent()) {
            boolean same = years.reset()
                    .results()
                    .anyMatch(found ->
                            Integer.parseInt(found.group(1)) == event.years().get());
            if (!same) {
                return 0;
            }
        }
        var saidWords = telling(said);
        var eventWords = telling(Vietnamese.fold(event.name()));
        long shared = eventWords.stream().filter(saidWords::contains).count();
        return shared < 2 ? 0 : (double) shared / Math.min(saidWords.size(), eventWords.size());
    }

    private static Set<String> telling(String folded) {
        return Pattern.compile("[^a-z0-9]+")
                .splitAsStream(folded)
                .filter(word -> word.length() > 1 && !COMMON.contains(word) && !word.matches("\\d+"))
                .collect(Collectors.toSet());
    }
}
