package vn.trienkhai.directive.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.springframework.util.MultiValueMap;
import vn.trienkhai.directive.DirectiveId;
import vn.trienkhai.directive.draft.DerivedDraft.DerivedReport;
import vn.trienkhai.directive.draft.DerivedDraft.DerivedTask;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;

/** What a browser sends when a document is derived: the type, and for the duties one value of each name in the same order. */
record DeriveForm(MultiValueMap<String, String> sent) {
    private static final Pattern UNITS = Pattern.compile("\\s*[;\\n]\\s*");

    /** Where the words of a duty above are found. */
    interface Quotes {
        String of(Actor actor, DirectiveId source, int place);
    }

    String docType() {
        var typed = text("docType");
        return DraftContent.TYPES.contains(typed) ? typed : DraftContent.TYPES.getFirst();
    }

    /**
     * The parts of the new document; what is not asked for on the page is as it was suggested.
     *
     * @param superior whom a report or a proposal is written to
     */
    DerivedDraft draft(DerivedDraft suggested, String superior, String symbol) {
        boolean letter = docType().equals("CV");
        boolean goesUp = DraftContent.GOING_UP.contains(docType());
        return new DerivedDraft(
                docType(),
                symbol,
                suggested.place(),
                text("subject").isBlank() ? suggested.subject() : text("subject"),
                suggested.opening(),
                letter ? lines("addressees", suggested.addressees()) : goesUp ? List.of(superior) : List.of(),
                tasks(),
                reports(suggested),
                text("periods").isEmpty() ? List.of() : suggested.periods(),
                letter ? suggested.recipients() : goesUp ? above(suggested) : recipients(suggested),
                suggested.authority(),
                suggested.title(),
                suggested.signer(),
                suggested.urgency());
    }

    /** What was suggested, with the type, subject and addressees that were typed. */
    DerivedDraft heading(DerivedDraft suggested) {
        return new DerivedDraft(
                docType(),
                suggested.symbol(),
                suggested.place(),
                text("subject"),
                suggested.opening(),
                lines("addressees", suggested.addressees()),
                suggested.tasks(),
                suggested.reports(),
                suggested.periods(),
                suggested.recipients(),
                suggested.authority(),
                suggested.title(),
                suggested.signer());
    }

    /** Where there is no "Kính gửi", those who are to act stand among the recipients by name. */
    private List<String> recipients(DerivedDraft suggested) {
        var recipients = new ArrayList<>(lines("addressees", suggested.addressees()));
        recipients.addAll(
                suggested.recipients().subList(1, suggested.recipients().size()));
        return recipients;
    }

    /** To those above alone: who stands under "Kính gửi" is not informed once more. */
    private static List<String> above(DerivedDraft suggested) {
        return List.of(suggested.recipients().getFirst(), suggested.recipients().getLast());
    }

    private List<DerivedTask> tasks() {
        var used = Set.copyOf(all("use"));
        var tasks = new ArrayList<DerivedTask>();
        for (int i = 0; i < all("taskText").size(); i++) {
            if (used.contains(Integer.toString(i)) && !item("taskText", i).isBlank()) {
                tasks.add(new DerivedTask(
                        Optional.of("/tasks/" + i),
                        item("taskText", i),
                        units(item("taskLead", i)),
                        units(item("taskSupport", i)),
                        day(item("taskDeadline", i))));
            }
        }
        return List.copyOf(tasks);
    }

    /** Those that were ticked, each still serving the obligation above in whose place it stands. */
    private List<DerivedReport> reports(DerivedDraft suggested) {
        var used = Set.copyOf(all("useReport"));
        return IntStream.range(0, all("reportWhat").size())
                .filter(i -> used.contains(Integer.toString(i))
                        && !item("reportWhat", i).isBlank())
                .mapToObj(i -> {
                    var above = i < suggested.reports().size()
                            ? Optional.of(suggested.reports().get(i))
                            : Optional.<DerivedReport>empty();
                    var typed = item("reportDue", i);
                    var due = typed.matches("[\\d\\s./-]*") ? day(typed) : MarkLine.written(typed);
                    return new DerivedReport(
                            above.flatMap(DerivedReport::source),
                            item("reportWhat", i),
                            item("reportTo", i),
                            Optional.of(item("reportVia", i)).filter(via -> !via.isBlank()),
                            due,
                            due.isPresent() ? "" : typed);
                })
                .toList();
    }

    /** The reports as they were typed, to be shown once more. */
    List<DerivePage.Report> reports(List<DerivePage.Report> suggested) {
        var used = Set.copyOf(all("useReport"));
        return suggested.stream()
                .map(report -> report.typed(
                        used.contains(Integer.toString(report.place())),
                        item("reportWhat", report.place()),
                        item("reportTo", report.place()),
                        item("reportVia", report.place()),
                        item("reportDue", report.place())))
                .toList();
    }

    /** The duties as they were typed, to be shown once more. */
    List<DerivePage.Duty> duties(Quotes quotes, Actor actor, DirectiveId source) {
        var used = Set.copyOf(all("use"));
        var duties = new ArrayList<DerivePage.Duty>();
        for (int i = 0; i < all("taskText").size(); i++) {
            duties.add(new DerivePage.Duty(
                    i,
                    used.contains(Integer.toString(i)),
                    item("taskText", i),
                    item("taskLead", i),
                    item("taskSupport", i),
                    item("taskDeadline", i),
                    "",
                    quotes.of(actor, source, i)));
        }
        return duties;
    }

    private static Optional<LocalDate> day(String typed) {
        var day = MarkLine.written(typed);
        if (!typed.isBlank() && day.isEmpty()) {
            throw new Refusal("directive.value.date", typed);
        }
        return day;
    }

    private List<String> lines(String name, List<String> suggested) {
        var typed = units(text(name));
        return typed.isEmpty() ? suggested : typed;
    }

    private static List<String> units(String typed) {
        return UNITS.splitAsStream(typed.strip())
                .filter(part -> !part.isBlank())
                .toList();
    }

    private String text(String name) {
        return Optional.ofNullable(sent.getFirst(name)).orElse("").strip();
    }

    private List<String> all(String name) {
        return Optional.ofNullable(sent.get(name)).orElse(List.of());
    }

    private String item(String name, int place) {
        var values = all(name);
        return place < values.size() ? values.get(place).strip() : "";
    }
}
