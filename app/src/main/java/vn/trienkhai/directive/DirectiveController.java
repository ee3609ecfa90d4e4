package vn.trienkhai.directive;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.trienkhai.directive.coverage.Reminder;
import vn.trienkhai.directive.coverage.Reminders;
import vn.trienkhai.directive.delivery.Deliveries;
import vn.trienkhai.directive.delivery.Delivery;
import vn.trienkhai.directive.delivery.Openings;
import vn.trienkhai.directive.draft.LetterDocuments;
import vn.trienkhai.directive.handling.Handlings;
import vn.trienkhai.directive.outside.OutsideDeliveries;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.UnitNames;
import vn.trienkhai.unit.Units;
import vn.trienkhai.web.Texts;

/** The register and the page of one directive. */
@Controller
class DirectiveController {
    private static final int LINES = 30;
    private static final int DELIVERIES = 60;
    private static final Duration SHORT = Duration.ofSeconds(20);

    private final Directives directives;
    private final Deliveries deliveries;
    private final Reminders reminders;
    private final Openings openings;
    private final Handlings handlings;
    private final OutsideDeliveries outside;
    private final LetterDocuments documents;
    private final Units units;
    private final UnitNames names;
    private final Texts texts;
    private final Uploads uploads;

    DirectiveController(
            Directives directives,
            Deliveries deliveries,
            Reminders reminders,
            Openings openings,
            Handlings handlings,
            OutsideDeliveries outside,
            LetterDocuments documents,
            Units units,
            UnitNames names,
            Texts texts,
            Uploads uploads) {
        this.directives = directives;
        this.deliveries = deliveries;
        this.reminders = reminders;
        this.openings = openings;
        this.handlings = handlings;
        this.outside = outside;
        this.documents = documents;
        this.units = units;
        this.names = names;
        this.texts = texts;
        this.uploads = uploads;
    }

    @GetMapping("/directives")
    String register(
            Actor actor,
            @RequestParam(defaultValue = "incoming") String book,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String state,
            @RequestParam Optional<Long> before,
            Model model) {
        var query = new RegisterQuery(
                book.equals("outgoing") ? Book.OUTGOING : Book.INCOMING,
                q.strip(),
                Arrays.stream(DirectiveState.values())
                        .filter(known -> known.name().equals(state))
                        .findFirst(),
                state.equals("waiting"),
                before.map(OptionalLong::of).orElse(OptionalLong.empty()),
                LINES + 1);
        model.addAttribute("page", page(actor, query, ""));
        return "directive/register";
    }

    private RegisterPage page(Actor actor, RegisterQuery query, String problem) {
        var lines = directives.lines(actor, query);
        var shown = lines.subList(0, Math.min(LINES, lines.size()));
        return new RegisterPage(
                query,
                shown,
                lines.size() > LINES,
                byId(
                        actor,
                        shown.stream().map(RegisterLine::deliveredBy).distinct().toList()),
                directives.countWaiting(actor),
                problem);
    }

    @PostMapping("/directives")
    String upload(
            Actor actor,
            @RequestParam Optional<MultipartFile> file,
            @RequestParam(defaultValue = "") String upload,
            Model model,
            HttpServletResponse response)
            throws IOException {
        try {
            var chosen = file.filter(some -> some.getOriginalFilename() != null
                            && !some.getOriginalFilename().isBlank())
                    .orElseThrow(() -> new Refusal("directive.register.nothing"));
            var name = Optional.ofNullable(chosen.getOriginalFilename()).orElse("");
            try (var content = chosen.getInputStream()) {
                var directive =
                        uploads.watched(actor, upload, progress -> directives.register(actor, name, content, progress));
                return "redirect:/directives/" + directive.id() + "/reading";
            }
        } catch (Refusal refusal) {
            response.setStatus(422);
            var problem = texts.of(refusal.key(), refusal.values().toArray());
            model.addAttribute("page", page(actor, RegisterQuery.newest(Book.INCOMING, LINES + 1), problem));
            return "directive/register";
        }
    }

    /** A sentence on the pages read so far; nothing while there is nothing to say. */
    @GetMapping(path = "/directives/uploads/{upload}", produces = "text/plain;charset=UTF-8")
    ResponseEntity<String> progress(Actor actor, @PathVariable String upload) {
        return uploads.find(actor, upload)
                .map(pages -> ResponseEntity.ok().body(sentence(pages)))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    private String sentence(Uploads.Pages pages) {
        return pages.left().compareTo(SHORT) < 0
                ? texts.of("directive.register.pages_read", pages.done(), pages.of())
                : texts.of(
                        "directive.register.pages_left",
                        pages.done(),
                        pages.of(),
                        pages.left().plusSeconds(59).toMinutes());
    }

    @GetMapping("/directives/{id}")
    String show(Actor actor, @PathVariable long id, Model model) {
        var directive = directives.find(actor, new DirectiveId(id));
        openings.opened(actor, directive.id());
        var content = directives.content(actor, directive.id());
        var sent = deliveries.deliveries(actor, directive.id(), DELIVERIES);
        var line = directives.line(actor, directive.id());
        var reminder = Optional.ofNullable(
                reminders.open(actor, List.of(directive.id())).get(directive.id()));
        var seen = new ArrayList<UnitId>(sent.stream().map(Delivery::unit).toList());
        line.map(RegisterLine::deliveredBy).ifPresent(seen::add);
        var replacement = line.flatMap(RegisterLine::withdrawal)
                .flatMap(Withdrawal::replacedBy)
                .map(other -> directives.readable(actor, List.of(other)).get(other));
        reminder.map(Reminder::by).ifPresent(seen::add);
        var duties = duties(content);
        var mine = mine(actor, directive, duties);
        model.addAttribute(
                "page",
                new DirectivePage(
                        directive,
                        title(directive),
                        content,
                        directives.chain(actor, directive.id()),
                        line,
                        deliveries.coverage(actor, directive.id()),
                        sent,
                        replacement,
                        reminder,
                        handlings.of(actor, directive.id()),
                        outside.of(actor, directive.id()),
                        byId(actor, seen),
                        mine,
                        duties.stream().filter(duty -> !mine.contains(duty)).toList(),
                        documents.has(actor, directive.id(), "docx"),
                        documents.has(actor, directive.id(), "pdf"),
                        may(actor, directive, line, handlings.mayHand(actor, line))));
        return "directive/directive";
    }

    private String title(Directive directive) {
        var type = "directive.type." + directive.docType();
        return texts.of(texts.has(type) ? type : "directive.type.other")
                + directive.numberRaw().map(number -> " " + number).orElse("");
    }

    private static List<DirectivePage.Duty> duties(DirectiveContent content) {
        return IntStream.range(0, content.tasks().size())
                .mapToObj(i -> new DirectivePage.Duty(
                        i,
                        content.tasks().get(i),
                        content.evidence("/tasks/" + i)
                                .or(() -> content.evidence("/tasks/" + i + "/text"))
                                .map(words -> "start=" + words.start() + "&end=" + words.end())
                                .orElse("")))
                .toList();
    }

    /** Duties whose leading or supporting units, seen from the issuer, hold the acting unit. */
    private List<DirectivePage.Duty> mine(Actor actor, Directive directive, List<DirectivePage.Duty> duties) {
        var seenFrom = directive.issuerUnit().orElse(directive.registeredBy());
        return duties.stream()
                .filter(duty -> !directive.isOf(actor.unit()) || directive.origin() == Origin.RECEIVED)
                .filter(duty -> names.isMeant(actor, seenFrom, directive.issuedOn(), owners(duty), actor.unit()))
                .toList();
    }

    private static List<String> owners(DirectivePage.Duty duty) {
        return Stream.concat(duty.task().leadUnits().stream(), duty.task().coopUnits().stream())
                .toList();
    }

    private static DirectivePage.May may(
            Actor actor, Directive directive, Optional<RegisterLine> line, boolean mayHand) {
        boolean own = directive.isOf(actor.unit());
        boolean clerk = actor.isAny(Role.CLERK, Role.APPROVER);
        boolean drafter = actor.isAny(Role.DRAFTER, Role.CLERK, Role.APPROVER);
        boolean settled = directive.state().isSettled()
                && line.filter(RegisterLine::isWithdrawn).isEmpty();
        return new DirectivePage.May(
                directive.state() == DirectiveState.READ || directive.state() == DirectiveState.CONFIRMED,
                line.filter(RegisterLine::isWaiting).isPresent(),
                drafter && settled,
                own && drafter && directive.state() == DirectiveState.DRAFTED,
                own && drafter && directive.state() == DirectiveState.DRAFTED,
                clerk && settled && line.isPresent(),
                line.filter(RegisterLine::isWaiting)
                                .filter(entry -> !entry.deliveredBy().equals(actor.unit()))
                                .isPresent()
                        && actor.isAny(Role.CLERK, Role.APPROVER, Role.REPORTER, Role.DRAFTER),
                mayHand);
    }

    @PostMapping("/directives/{id}/acknowledgement")
    String acknowledge(Actor actor, @PathVariable long id) {
        directives.acknowledge(actor, new DirectiveId(id));
        return "redirect:/directives/" + id;
    }

    @GetMapping("/directives/{id}/passage")
    String passage(
            Actor actor,
            @PathVariable long id,
            @RequestParam int start,
            @RequestParam int end,
            @RequestHeader(name = "HX-Request", required = false) Optional<String> part,
            Model model) {
        model.addAttribute("passage", directives.passage(actor, new DirectiveId(id), start, end));
        return part.isPresent() ? "directive/_passage" : "directive/passage";
    }

    @GetMapping("/directives/{id}/original")
    ResponseEntity<byte[]> original(Actor actor, @PathVariable long id) {
        return download(directives.original(actor, new DirectiveId(id)));
    }

    private static ResponseEntity<byte[]> download(Originals.Kept kept) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(kept.type()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(kept.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(kept.bytes());
    }

    private Map<UnitId, Unit> byId(Actor actor, Collection<UnitId> ids) {
        return units.find(actor, ids).stream().collect(Collectors.toMap(Unit::id, unit -> unit));
    }
}
