package vn.trienkhai.campaign;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.web.Texts;

/** Draws the timeline of a campaign: rows one below the other, and in a row so many lanes that no words touch. */
class Drawing {
    private static final double LEFT = 150;
    private static final double RIGHT = Timeline.WIDTH - 4;
    private static final double TOP = 32;
    private static final int LONGEST_NAME = 40;
    private static final double LETTER = 7.1;
    private static final double BOLD_LETTER = 7.9;

    private final Texts texts;
    private final CampaignDetail detail;
    private final List<CampaignDate> dates;
    private final LocalDate today;
    private final LocalDate first;
    private final LocalDate last;

    private final List<Timeline.Words> words = new ArrayList<>();
    private final List<Timeline.Bar> bars = new ArrayList<>();
    private final List<Timeline.Diamond> diamonds = new ArrayList<>();
    private final List<Timeline.Tick> ticks = new ArrayList<>();
    private final List<Timeline.Moment> moments = new ArrayList<>();
    private double y = TOP;

    Drawing(Texts texts, CampaignDetail detail, List<CampaignDate> dates, LocalDate today) {
        this.texts = texts;
        this.detail = detail;
        this.dates =
                dates.stream().sorted(Comparator.comparing(CampaignDate::on)).toList();
        this.today = today;
        var days = days().sorted().toList();
        var begin = YearMonth.from(days.isEmpty() ? today : days.getFirst());
        var end = YearMonth.from(days.isEmpty() ? today : days.getLast());
        // A single month would stretch a day to the width of a word.
        boolean narrow = begin.until(end, ChronoUnit.MONTHS) < 2;
        this.first = (narrow ? begin.minusMonths(1) : begin).atDay(1);
        this.last = (narrow ? end.plusMonths(1) : end).atEndOfMonth();
    }

    private Stream<LocalDate> days() {
        var events = detail.events().stream().flatMap(event -> event.on().stream());
        var windows = detail.windows().stream()
                .flatMap(window -> Stream.of(window.days().from(), window.days().to()));
        return Stream.concat(Stream.concat(events, windows), dates.stream().map(CampaignDate::on));
    }

    Timeline draw() {
        events();
        windows(WindowKind.USUAL);
        windows(WindowKind.PEAK);
        windows(WindowKind.RELATIVE);
        due();
        moments.sort(Comparator.comparing(Timeline.Moment::from));
        return new Timeline(
                y + 20,
                months(),
                List.copyOf(words),
                List.copyOf(bars),
                List.copyOf(diamonds),
                List.copyOf(ticks),
                now(),
                List.copyOf(moments),
                texts.of("campaign.timeline.title", Vietnamese.date(first), Vietnamese.date(last)));
    }

    private void events() {
        var lanes = new Lanes();
        for (var event : detail.events()) {
            if (event.on().isEmpty()) {
                continue;
            }
            var on = event.on().get();
            var name = shortened(event.name()) + " " + Vietnamese.dayAndMonth(on);
            var below = event.anniversary()
                    .map(kind -> texts.of(
                            "campaign.anniversary",
                            event.years().orElseThrow(),
                            texts.of("campaign.anniversary." + kind)))
                    .orElse("");
            double width = 16 + Math.max(name.length() * BOLD_LETTER, below.length() * LETTER);
            double x = x(on);
            boolean end = x + width > RIGHT && x - width > LEFT;
            double line = y + 12 + 44 * lanes.place(end ? x - width : x - 9, end ? x + 9 : x + width);
            diamonds.add(new Timeline.Diamond(x, line, event.name() + ", " + Vietnamese.date(on)));
            words.add(new Timeline.Words(end ? x - 16 : x + 16, line + 1, name, "strong", end));
            words.add(new Timeline.Words(end ? x - 16 : x + 16, line + 18, below, "quiet", end));
            var said = below.isEmpty() ? event.name() : event.name() + " · " + below;
            moments.add(new Timeline.Moment(on, Vietnamese.date(on), said, "event", event.evidence()));
        }
        finish("campaign.timeline.events", lanes, 44, 12);
    }

    private void windows(WindowKind kind) {
        var lanes = new Lanes();
        for (var window : detail.windows()) {
            if (window.kind() != kind) {
                continue;
            }
            var days = window.days();
            double from = x(days.from());
            double to = x(days.to().plusDays(1));
            var label = Vietnamese.dayAndMonth(days.from()) + " – " + Vietnamese.dayAndMonth(days.to());
            double wide = label.length() * LETTER;
            boolean inside = kind != WindowKind.PEAK && to - from > wide + 14;
            boolean before = !inside && to + 8 + wide > RIGHT;
            double left = before ? from - 8 - wide : from;
            double line = y + 34 * lanes.place(left, inside || before ? to : to + 8 + wide);
            var title = window.what() + ", "
                    + texts.of("campaign.days", Vietnamese.date(days.from()), Vietnamese.date(days.to()));
            bars.add(new Timeline.Bar(from, line, Math.max(3, to - from), manner(kind), title));
            double at = inside ? from + 6 : before ? from - 8 : to + 8;
            words.add(new Timeline.Words(at, line + 13, label, "quiet", before));
            moments.add(new Timeline.Moment(
                    days.from(),
                    texts.of("campaign.days", Vietnamese.date(days.from()), Vietnamese.date(days.to())),
                    said(window),
                    manner(kind),
                    window.evidence()));
        }
        finish("campaign.window." + kind, lanes, 34, 13);
    }

    private String said(CampaignWindow window) {
        var kind = texts.of("campaign.window." + window.kind());
        var about = window.event()
                .map(detail.events()::get)
                .map(CampaignEvent::name)
                .orElse(window.what());
        return kind + ": " + about;
    }

    private void due() {
        var lanes = new Lanes();
        for (var date : dates) {
            double x = x(date.on());
            var label = Vietnamese.dayAndMonth(date.on()) + " " + shortened(date.what());
            double wide = 8 + label.length() * LETTER;
            boolean end = x + wide > RIGHT;
            double line = y + 34 * lanes.place(end ? x - wide : x, end ? x : x + wide);
            ticks.add(new Timeline.Tick(x, line, date.what() + ", " + Vietnamese.date(date.on())));
            words.add(new Timeline.Words(end ? x - 8 : x + 8, line + 14, label, "quiet", end));
            moments.add(
                    new Timeline.Moment(date.on(), Vietnamese.date(date.on()), date.what(), "due", Optional.empty()));
        }
        finish("campaign.timeline.due", lanes, 34, 14);
    }

    private void finish(String label, Lanes lanes, double laneHeight, double baseline) {
        if (lanes.count() > 0) {
            words.add(new Timeline.Words(0, y + baseline, texts.of(label), "row", false));
            y += laneHeight * lanes.count();
        }
    }

    private static String manner(WindowKind kind) {
        return kind.stored();
    }

    private static String shortened(String name) {
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        int space = name.lastIndexOf(' ', LONGEST_NAME);
        return name.substring(0, space > 0 ? space : LONGEST_NAME) + "…";
    }

    private List<Timeline.Month> months() {
        var starts = Stream.iterate(first, day -> day.isBefore(last), day -> day.plusMonths(1))
                .toList();
        double wide = (RIGHT - LEFT) / starts.size();
        int step = (int) Math.ceil(84 / wide);
        var all = new ArrayList<Timeline.Month>();
        for (int i = 0; i < starts.size(); i++) {
            var month = starts.get(i);
            boolean year = i == 0
                    || month.getMonthValue() <= step && starts.get(i - 1).getYear() != month.getYear()
                    || step > 1 && month.getMonthValue() == 1;
            all.add(new Timeline.Month(
                    x(month),
                    i % step != 0
                            ? ""
                            : year
                                    ? texts.of(
                                            "campaign.timeline.month_year", month.getMonthValue(), "" + month.getYear())
                                    : texts.of("campaign.timeline.month", month.getMonthValue())));
        }
        return all;
    }

    private Optional<Timeline.Today> now() {
        if (today.isBefore(first) || today.isAfter(last)) {
            return Optional.empty();
        }
        double x = x(today);
        return Optional.of(new Timeline.Today(
                x, texts.of("campaign.timeline.today", Vietnamese.dayAndMonth(today)), x > RIGHT - 110));
    }

    private double x(LocalDate day) {
        double part = (double) ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last.plusDays(1));
        return Math.round((LEFT + part * (RIGHT - LEFT)) * 10) / 10.0;
    }

    /** Finds the first lane of a row that is free from one place to another. */
    private static final class Lanes {
        private final List<List<double[]>> taken = new ArrayList<>();

        int place(double from, double to) {
            for (int lane = 0; lane < taken.size(); lane++) {
                if (taken.get(lane).stream().allMatch(other -> to + 10 < other[0] || from - 10 > other[1])) {
                    taken.get(lane).add(new double[] {from, to});
                    return lane;
                }
            }
            taken.add(new ArrayList<>(List.of(new double[] {from, to})));
            return taken.size() - 1;
        }

        int count() {
            return taken.size();
        }
    }
}
