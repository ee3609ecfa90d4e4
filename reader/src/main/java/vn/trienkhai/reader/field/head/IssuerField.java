package vn.trienkhai.reader.field.head;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.DoubtReason;
import vn.trienkhai.reader.field.duty.Units;
import vn.trienkhai.reader.field.finding.Findings;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.field.foot.ClosingBlock;
import vn.trienkhai.reader.layout.Ends;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Motto;
import vn.trienkhai.reader.layout.NumberRow;
import vn.trienkhai.reader.layout.PageHead;
import vn.trienkhai.reader.layout.Parts;
import vn.trienkhai.reader.layout.Published;
import vn.trienkhai.reader.layout.Span;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.spelling.Spelling;

/**
 * Cơ quan ban hành và cơ quan chủ quản: the capital lines of the left letterhead, the lower one speaks. Where the letterhead
 * is lost, the body that speaks in the text or signs.
 */
public final class IssuerField {

    public record Issuer(@Nullable String name, @Nullable String parent) {}

    private record Body(String name, Span span) {}

    /** Capitals of a letterhead that name no body: motto, number, marks. */
    private static final Pattern NOT_A_BODY = Pattern.compile(
            "(?:hội )?chủ nghĩa việt nam|^đảng cộng sản việt nam$|^đoàn tncs hồ chí minh$|^đoàn thanh niên cộng sản hồ chí minh$|độc lập|tự do - hạnh phúc|^số\\b|^\\d{1,5}\\s?[-/]|^v/v|^dự thảo|^hỏa tốc|^khẩn|^thượng khẩn|^(?:tuyệt |tối )?mật$|ngày .{0,20} tháng|^kính|^năm \\d|^sao y|^sao lục|^trích sao|^bản sao|cổng thông tin|trang thông tin điện tử|^trang chủ|^thuộc tính|^[ivx]{1,4}[.\\-)/] |văn bản (?:chỉ đạo,? )?điều hành$| [»›→] |^ký bởi|^người ký|^thời gian ký|^(?:thể lệ|điều lệ|nội quy|lời kêu gọi|thư (?:ngỏ|kêu gọi|chúc mừng)|tài liệu|đề cương|danh sách|kịch bản|quy ước|hương ước|bản cam kết|sổ tay|cẩm nang)(?: |$)",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Cue COUNCIL_ALONE = Cue.of("(?:ủy ban nhân dân|hội đồng nhân dân)");
    private static final Cue COUNCIL_OF = Cue.of(
            "^(?:chủ tịch )?((?:ủy ban nhân dân|hội đồng nhân dân) (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) [\\p{L} -]{2,40})$");
    /** A name broken over two lines: "ỦY BAN NHÂN DÂN / TỈNH …". */
    private static final Cue GOES_ON = Cue.of(
            "^(?:và |các |tỉnh (?!ủy|đoàn|hội)|huyện (?!ủy|đoàn|hội)|thành phố |tp\\.? ?|quận (?!ủy)|xã |phường |thị xã |thị trấn |đặc khu |khu vực|của |về |trung ương|việt nam|cấp |nhân dân|thuộc |khối |lần thứ|đại biểu|phát triển|quốc gia|bhxh, |bhtn, |bhyt(?:,|$))");
    /** The upper half of such a name; "ĐẠI HỘI ĐẠI BIỂU / ĐẢNG BỘ TỈNH …" too (HD 05-HD/VPTW, box 2). */
    private static final Cue OPEN = Cue.of(
            "(?:^ủy ban trung ương|^đại hội (?:đại biểu|đảng viên|toàn thể)|ủy ban nhân dân|hội đồng nhân dân|và|các|của|tỉnh|ban chấp hành|ban quản lý|ban chỉ đạo|,|-)$");
    /** "VĂN PHÒNG", "BAN TỔ CHỨC": a part, named with the body it is of (HD 05-HD/VPTW). */
    private static final Cue GENERIC = Cue.of(
            "^(?:văn phòng|ban thường trực|ban chấp hành|ban thường vụ|ban (?:tuyên giáo|tổ chức|dân vận|nội chính|tuyên giáo và dân vận|xây dựng đảng)|ủy ban kiểm tra|cơ quan ủy ban kiểm tra|thanh tra)$");
    /** "VĂN PHÒNG / ỦY BAN NHÂN DÂN TỈNH …": one name, the part above what it is of. */
    private static final Cue OFFICE = Cue.of("^(?:văn phòng|thanh tra|ban tiếp công dân)$");

    /** "BAN THƯỜNG TRỰC / ỦY BAN MTTQ VIỆT NAM PHƯỜNG …": one name too. */
    private static final Cue FRONT = Cue.of("^ủy ban (?:mttq|mặt trận)");

    private static final Cue COUNCIL = Cue.of(
            "^(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd|đoàn đại biểu|hội đồng nhân dân|tỉnh ủy|thành ủy|huyện ủy)");

    private static final Cue WIRES = Cue.of("(?<=\\p{L}{3})(?<!công) điện\\s?:\\s*$");

    private IssuerField() {}

    public static Issuer read(Parts parts, ClosingBlock closing, Findings findings) {
        var bodies = bodies(parts);
        var small = SmallNames.in(parts);
        if (!small.isEmpty()) {
            return inSmallLetters(small, bodies, parts, findings);
        }
        if (bodies.isEmpty() || isMenu(bodies) && newsSender(parts) != null) {
            return withoutLetterhead(parts, closing, findings);
        }
        var issuer = withPlace(bodies.getLast(), parts, findings);
        findings.evidence("/issuer", issuer.span());
        if (bodies.size() == 1) {
            return new Issuer(Naming.natural(issuer.name(), parts.text()), null);
        }
        var parent = bodies.get(bodies.size() - 2);
        findings.evidence("/parent_issuer", parent.span());
        var parentName = Naming.natural(parent.name(), parts.text());
        var name = Naming.natural(issuer.name(), parts.text());
        var lower = Spelling.lower(issuer.name());
        boolean generic = TwoBodies.isUnionOf(parent.name(), issuer.name())
                || GENERIC.matcher(lower).find();
        return new Issuer(generic ? name + " " + parentName : name, parentName);
    }

    /** "BÁO VÂN SƠN / HÔM NAY BẠN BIẾT GÌ": capitals of a site that name nobody, above news that tell who issued the paper. */
    private static boolean isMenu(List<Body> bodies) {
        return bodies.stream()
                .map(body -> Spelling.lower(body.name()))
                .noneMatch(name -> Units.startsWithBody(name) && !name.startsWith("báo "));
    }

    /** "UBND HUYỆN POM LÓT / Trường Tiểu học Nậm Rốm": the higher body may stand in capitals. */
    private static Issuer inSmallLetters(List<Found<String>> names, List<Body> bodies, Parts parts, Findings findings) {
        var issuer = names.getLast();
        findings.evidence("/issuer", issuer.span());
        boolean above = !bodies.isEmpty()
                && SmallNames.isBeside(
                        parts,
                        bodies.getLast().span().end(),
                        names.getFirst().span().start());
        var parent = names.size() > 1
                ? names.getFirst()
                : above ? new Found<>(bodies.getLast().name(), bodies.getLast().span()) : null;
        if (parent == null) {
            return new Issuer(issuer.value(), null);
        }
        findings.evidence("/parent_issuer", parent.span());
        return new Issuer(issuer.value(), Naming.natural(parent.value(), parts.text()));
    }

    /** "ỦY BAN NHÂN DÂN", its place lost on a page of the web: its name stands whole above the articles. */
    private static Body withPlace(Body body, Parts parts, Findings findings) {
        if (!COUNCIL_ALONE.matcher(Spelling.lower(body.name())).matches()) {
            return body;
        }
        for (var line : Stream.concat(parts.letterhead().stream(), parts.body().stream())
                .toList()) {
            var whole = line.search(COUNCIL_OF);
            if (line.isUpper() && whole.find()) {
                var span = line.span(whole.start(1), whole.end(1));
                return new Body(parts.text().quote(span), span);
            }
        }
        findings.doubt("/issuer", DoubtReason.NAME_CUT, body.name(), List.of());
        return body;
    }

    /** What stands below the number of a paper is no body any more: its subject, the letterhead of another. */
    private static List<Body> bodies(Parts parts) {
        var bodies = new ArrayList<Body>();
        @Nullable Line before = null;
        var headline = Headline.of(parts);
        for (var line : parts.letterhead()) {
            if (NumberRow.is(line) && !bodies.isEmpty()) {
                break;
            }
            if (Motto.is(line) || headline != null && headline.line() == line) {
                continue;
            }
            if (!isBodyLine(line)) {
                before = null;
                continue;
            }
            if (before != null && !bodies.isEmpty() && goesOn(before, line)) {
                var last = bodies.removeLast();
                bodies.add(new Body(
                        last.name() + between(before) + Ends.withoutTrailing(line.text(), "-– "),
                        last.span().to(line.span())));
            } else {
                addBodies(line, bodies);
            }
            before = line;
        }
        return bodies;
    }

    private static void addBodies(Line line, List<Body> bodies) {
        for (var part : TwoBodies.parts(line)) {
            bodies.add(new Body(part.value(), part.span()));
        }
    }

    /** "BCH ĐOÀN XÃ NẬM RỐM - / CÔNG AN XÃ NẬM RỐM": two that issue it together. */
    private static String between(Line before) {
        return before.text().endsWith("-") || before.text().endsWith("–") ? " - " : " ";
    }

    private static boolean isBodyLine(Line line) {
        return line.isUpper()
                && line.text().length() > 2
                && line.text().length() < 150
                && !Published.is(line)
                && !NOT_A_BODY.matcher(line.lower()).find();
    }

    private static boolean goesOn(Line before, Line line) {
        return before.lower().equals("ban thường trực") && line.search(FRONT).find()
                || OFFICE.matcher(before.lower()).find()
                        && COUNCIL.matcher(line.lower()).find()
                || Branch.is(before, line)
                || line.search(GOES_ON).find()
                || OPEN.matcher(before.lower()).find()
                        && !GENERIC.matcher(line.lower()).find()
                        && !(before.lower().endsWith(" tỉnh") && Units.startsWithBody(line.lower()))
                || !Units.startsWithBody(line.lower());
    }

    private static Issuer withoutLetterhead(Parts parts, ClosingBlock closing, Findings findings) {
        var title = LibraryTitle.issuer(parts);
        var fact = title == null ? SiteFacts.issuer(parts) : title;
        if (fact != null) {
            findings.evidence("/issuer", fact.span());
            return new Issuer(Naming.natural(fact.value(), parts.text()), null);
        }
        var speaker = sender(parts);
        if (speaker == null) {
            speaker = newsSender(parts);
        }
        if (speaker == null) {
            speaker = speaker(parts);
        }
        if (speaker == null) {
            speaker = signing(closing);
        }
        if (speaker == null) {
            speaker = teller(parts);
        }
        if (speaker == null) {
            speaker = NamedInBasis.in(parts);
        }
        if (speaker == null) {
            return ofSite(parts, findings);
        }
        findings.evidence("/issuer", speaker.span());
        findings.doubt("/issuer", DoubtReason.ISSUER_FROM_SIGNATURE, speaker.value(), List.of(speaker.value()));
        return new Issuer(speaker.value(), null);
    }

    /** The name of the site is the last thing to go by. */
    private static Issuer ofSite(Parts parts, Findings findings) {
        for (var line : PageHead.names(parts.text())) {
            if (Units.startsWithBody(line.lower())) {
                findings.evidence("/issuer", line.span());
                findings.doubt("/issuer", DoubtReason.FROM_HEADLINE, line.text(), List.of(line.text()));
                return new Issuer(Naming.natural(line.text(), parts.text()), null);
            }
        }
        findings.doubt("/issuer", DoubtReason.ISSUER_MISSING);
        return new Issuer(null, null);
    }

    /** "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH … điện:" above those to whom a telegram goes. */
    private static @Nullable Found<String> sender(Parts parts) {
        if (!parts.hasAddressees()) {
            return null;
        }
        var line = parts.addressing().getFirst();
        var wires = line.search(WIRES);
        return wires.find()
                ? new Found<>(
                        Naming.natural(line.text().substring(0, wires.start()), parts.text()),
                        line.span(0, wires.start()))
                : null;
    }

    /** Who asks in the text; "hai Cục", "Sở" alone name nobody. */
    private static @Nullable Found<String> speaker(Parts parts) {
        var speaker = Speaker.in(parts.body());
        var name = speaker == null ? "" : parts.text().quote(speaker.name());
        return speaker == null || name.indexOf(' ') < 0 ? null : new Found<>(name, speaker.name());
    }

    /** "Ngày …, Sở … ban hành Công văn số … như sau:" above a paper whose letterhead is lost. */
    private static @Nullable Found<String> teller(Parts parts) {
        var news = OwnNumber.news(parts);
        if (news == null) {
            return null;
        }
        var speaker = Speaker.in(List.of(news.line()));
        return speaker == null ? null : new Found<>(parts.text().quote(speaker.name()), speaker.name());
    }

    /** Who is said to have issued the paper that news bring. */
    private static @Nullable Found<String> newsSender(Parts parts) {
        var news = OwnNumber.news(parts);
        return news == null
                ? null
                : news.sender()
                        .map(span -> new Found<>(parts.text().quote(span), span))
                        .orElse(null);
    }

    private static @Nullable Found<String> signing(ClosingBlock closing) {
        for (var line : closing.signature()) {
            var found = Pattern.compile("^(?:t/m|t\\.m|tm)\\s?\\.?\\s?").matcher(line.lower());
            if (found.find()) {
                var span = line.span(found.end(), line.text().length());
                return new Found<>(Naming.sentence(line.text().substring(found.end())), span);
            }
        }
        return null;
    }
}
