package vn.trienkhai.unit.exchange;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.web.Download;
import vn.trienkhai.web.Texts;

/** Templates to fill in, and the units of a day, as files. Reading the tree is open to every signed-in person. */
@Controller
class ExportController {
    private final UnitExport export;
    private final HistoryExport history;
    private final Texts texts;
    private final Clock clock;

    ExportController(UnitExport export, HistoryExport history, Texts texts, Clock clock) {
        this.export = export;
        this.history = history;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/units/import/templates/{template}.csv")
    void csv(Actor actor, @PathVariable UnitTemplate template, HttpServletResponse response) throws IOException {
        Download.begin(response, texts.of("unit.export.template." + template) + ".csv");
        response.getOutputStream().write(template.csv().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/units/import/templates/{template}.xlsx")
    void workbook(Actor actor, @PathVariable UnitTemplate template, HttpServletResponse response) throws IOException {
        Download.begin(response, texts.of("unit.export.template." + template) + ".xlsx");
        template.writeWorkbook(response.getOutputStream());
    }

    @GetMapping("/units/export")
    void units(
            Actor actor,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) Optional<LocalDate> on,
            @RequestParam(defaultValue = "xlsx") String as,
            HttpServletResponse response)
            throws IOException {
        var day = on.orElseGet(() -> LocalDate.now(clock));
        var name = texts.of("unit.export.name", day);
        try (var out = new BufferedOutputStream(response.getOutputStream())) {
            if (as.equals("csv")) {
                Download.begin(response, name + ".csv");
                int unused = export.writeCsv(actor, day, out);
            } else {
                Download.begin(response, name + ".xlsx");
                int unused = export.writeWorkbook(actor, day, out);
            }
        }
    }

    @GetMapping("/units/export/history")
    void history(Actor actor, @RequestParam(defaultValue = "xlsx") String as, HttpServletResponse response)
            throws IOException {
        var name = texts.of("unit.export.history.name", LocalDate.now(clock));
        try (var out = new BufferedOutputStream(response.getOutputStream())) {
            if (as.equals("csv")) {
                Download.begin(response, name + ".csv");
                int unused = history.writeCsv(actor, out);
            } else {
                Download.begin(response, name + ".xlsx");
                int unused = history.writeWorkbook(actor, out);
            }
        }
    }
}
