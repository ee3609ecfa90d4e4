package vn.trienkhai.reader.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.DirectiveReading;
import vn.trienkhai.reader.ReportObligation;
import vn.trienkhai.reader.Task;
import vn.trienkhai.reader.Window;
import vn.trienkhai.reader.vocabulary.DocumentTypes;

/** A reading as a table for people: names on the left, values wrapped on the right. */
final class Table {
    private static final int NAME = 18;

    private final int width;
    private final StringBuilder out = new StringBuilder();

    Table(int width) {
        this.width = width;
    }

    String of(String file, DirectiveReading reading) {
        out.append(file).append('\n').append("─".repeat(width)).append('\n');
        row("Loại", type(reading.docType()));
        row("Cơ quan ban hành", reading.issuer());
        row("Cơ quan cấp trên", reading.parentIssuer());
        row("Số, ký hiệu", reading.numberRaw());
        row("Ngày", dated(reading));
        row("Trích yếu", reading.subject());
        row("Độ khẩn", reading.urgency());
        rows(
                "Căn cứ, viện dẫn",
                reading.citations().stream()
                        .map(c -> joined(" ", c.type(), c.numberRaw(), day(c.date()), c.issuer()))
                        .toList());
        rows("Kính gửi", reading.addressees());
        rows(
                "Sự kiện",
                reading.events().stream()
                        .map(e -> joined(
                                " · ",
                                e.name(),
                                e.anniversaryYears() == null ? null : e.anniversaryYears() + " năm",
                                isoDay(e.anniversaryDate())))
                        .toList());
        rows("Thời gian", reading.windows().stream().map(Table::window).toList());
        rows("Nội dung", reading.themes());
        rows("Hình thức", reading.channels().stream().map(c -> c.raw()).toList());
        rows("Nhiệm vụ", reading.tasks().stream().map(Table::task).toList());
        rows("Báo cáo", reading.reportObligations().stream().map(Table::report).toList());
        rows("Nơi nhận", reading.recipients());
        var signer = reading.signer();
        row("Người ký", signer == null ? null : joined(" / ", signer.authority(), signer.title(), signer.name()));
        rows(
                "Cần xem lại",
                reading.doubts().stream().map(Doubts::sentence).distinct().toList());
        return out.toString();
    }

    private static String type(String code) {
        return DocumentTypes.ofCode(code)
                .map(type -> Character.toUpperCase(type.name().charAt(0))
                        + type.name().substring(1))
                .orElse("Khác");
    }

    private static @Nullable String dated(DirectiveReading reading) {
        return reading.date() == null ? null : joined(", ", reading.place(), isoDay(reading.date()));
    }

    private static String window(Window window) {
        if (window.anchor() != null) {
            return joined(
                    " ",
                    window.what(),
                    "(trước",
                    String.valueOf(window.beforeDays()),
                    "ngày, sau",
                    String.valueOf(window.afterDays()),
                    "ngày)");
        }
        return joined(
                ": ",
                window.what(),
                joined(
                        " – ",
                        window.from() == null ? "…" : day(window.from()),
                        window.to() == null ? "…" : day(window.to())));
    }

    private static String task(Task task) {
        var units = joined("; phối hợp: ", String.join(", ", task.leadUnits()), String.join(", ", task.coopUnits()));
        return joined(
                " ",
                units.isEmpty() ? "" : "[" + units + "]",
                task.text(),
                task.deadline() == null ? null : "(hạn " + day(task.deadline()) + ")");
    }

    private static String report(ReportObligation report) {
        return joined(
                " · ",
                report.what(),
                report.to() == null ? null : "gửi " + report.to(),
                report.via() == null ? null : "qua " + report.via(),
                report.due() == null ? null : "hạn " + day(report.due()));
    }

    /** 03/4/2024, as officials write it: no zero before months 3 to 9. */
    static @Nullable String day(@Nullable LocalDate day) {
        if (day == null) {
            return null;
        }
        var month = day.getMonthValue() < 3 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue());
        return (day.getDayOfMonth() < 10 ? "0" : "") + day.getDayOfMonth() + "/" + month + "/" + day.getYear();
    }

    private static @Nullable String isoDay(@Nullable String iso) {
        return iso != null && iso.length() == 10 ? day(LocalDate.parse(iso)) : iso;
    }

    private static String joined(String separator, @Nullable String... parts) {
        var filled = new ArrayList<String>();
        for (var part : parts) {
            if (part != null && !part.isEmpty()) {
                filled.add(part);
            }
        }
        return String.join(separator, filled);
    }

    private void rows(String name, List<String> values) {
        var label = name;
        for (var value : values) {
            row(label, "- " + value);
            label = "";
        }
    }

    private void row(String name, @Nullable String value) {
        if (value == null || value.isBlank()) {
            return;
        }
        var left = name;
        var indent = "";
        for (var line : wrapped(value.replace('\n', ' '), width - NAME - 2)) {
            out.append(left)
                    .append(" ".repeat(NAME - left.length()))
                    .append(indent)
                    .append(line)
                    .append('\n');
            left = "";
            indent = value.startsWith("- ") ? "  " : "";
        }
    }

    private static List<String> wrapped(String text, int room) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > room) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
