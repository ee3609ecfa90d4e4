package vn.trienkhai.audit;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.web.Download;
import vn.trienkhai.web.Texts;

/** The record, for those who audit: to read, to narrow, to take away as a table. */
@Controller
class AuditController {
    private static final int A_PAGE = 100;
    private static final int MOST_EXPORTED = 50_000;
    private static final List<String> SUBJECTS = List.of(
            "directive",
            "campaign",
            "task",
            "assignment",
            "activity",
            "report",
            "report_request",
            "file",
            "account",
            "account_grant",
            "unit",
            "job");

    private final AuditTrail trail;
    private final AuditSentences sentences;
    private final Texts texts;

    AuditController(AuditTrail trail, AuditSentences sentences, Texts texts) {
        this.trail = trail;
        this.sentences = sentences;
        this.texts = texts;
    }

    @GetMapping("/audit")
    String show(
            Actor actor,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> to,
            @RequestParam Optional<Long> before,
            Model model) {
        var query = new AuditQuery(who, subject, from, to, before);
        var records = trail.read(actor, query, A_PAGE + 1);
        var shown = records.subList(0, Math.min(records.size(), A_PAGE));
        var older = records.size() > A_PAGE
                ? Optional.of(
                        address("/audit", query, Optional.of(shown.getLast().id())))
                : Optional.<String>empty();
        var subjects = SUBJECTS.stream()
                .map(each -> new AuditPage.Subject(each, sentences.subject(each)))
                .toList();
        model.addAttribute(
                "page",
                new AuditPage(
                        query,
                        shown.stream().map(this::line).toList(),
                        older,
                        address("/audit.csv", query, Optional.empty()),
                        subjects));
        return "audit/list";
    }

    @GetMapping("/audit.csv")
    ResponseEntity<byte[]> export(
            Actor actor,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> to) {
        var records = trail.read(actor, new AuditQuery(who, subject, from, to, Optional.empty()), MOST_EXPORTED);
        var head = row(
                Stream.of("when", "who", "what", "place", "detail").map(column -> texts.of("audit.list." + column)));
        var body = records.stream()
                .map(this::line)
                .map(line -> row(Stream.of(line.when(), line.who(), line.what(), line.place(), line.detail())))
                .collect(Collectors.joining());
        // The mark at the beginning tells spreadsheet programs that the text is UTF-8.
        return Download.of(texts.of("audit.export.name"), ("\uFEFF" + head + body).getBytes(StandardCharsets.UTF_8));
    }

    private AuditPage.Line line(AuditRecord record) {
        return new AuditPage.Line(
                sentences.when(record),
                sentences.who(record),
                sentences.what(record),
                record.chain() + "/" + record.seq(),
                record.detail());
    }

    private static String row(Stream<String> cells) {
        return cells.map(AuditController::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** A cell that begins like a formula would be run by spreadsheet programs; an apostrophe makes it text. */
    private static String cell(String text) {
        var plain = text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
        return '"' + plain.replace("\"", "\"\"") + '"';
    }

    private static String address(String path, AuditQuery query, Optional<Long> before) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("who", "{who}")
                .queryParam("subject", "{subject}")
                .queryParamIfPresent("from", query.from())
                .queryParamIfPresent("to", query.to())
                .queryParamIfPresent("before", before)
                .encode()
                .buildAndExpand(query.who(), query.subject())
                .toUriString();
    }
}
