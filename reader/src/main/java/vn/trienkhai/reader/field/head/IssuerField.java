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

    /** "BCH CÔNG ĐOÀN CƠ SỞ": below the name of a house, and named with it. */
    private static final String UNION = "(?:(?:bch|ban chấp hành) )?(?:cđcs|công đoàn cơ sở)";

    private static final String HOUSE = "(?:công ty|tổng công ty|xí nghiệp|nhà máy|hợp tác xã|trường|bệnh viện)";
    private static final Cue UNION_ALONE = Cue.of(UNION);
    private static final Cue HOUSE_ABOVE = Cue.of("^" + HOUSE + " \\p{L}");
    private static final Cue COUNCIL_ALONE = Cue.of("(?:ủy ban nhân dân|hội đồng nhân dân)");
    private static final Cue COUNCIL_OF = Cue.of(
            "^(?:chủ tịch )?((?:ủy ban nhân dân|hội đồng nhân dân) (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu) [\\p{L} -]{2,40})$");
    private static final Cue MOTTO = Cue.of("xã hội chủ nghĩa việt nam$|^độc lập");
    /** What stands below the number of a paper is no body any more: its subject, the letterhead of another. */
    private static final Cue NUMBERED = Cue.of(
            "^số\\s?[:.]?\\s?[\\d.…_\\s]{0,12}[-/–]\\s?(?:\\d{4}/)?\\p{L}|^số\\s?[:.]?\\s?\\d{1,5} \\p{L}{2,4}/");
    /** A name broken over two lines: "ỦY BAN NHÂN DÂN / TỈNH …". */
    private static final Cue GOES_ON = Cue.of(
            "^(?:và |các |tỉnh (?!ủy|đoàn|hội)|huyện (?!ủy|đoàn|hội)|thành phố |tp\\.? ?|quận (?!ủy)|xã |phường |thị xã |thị trấn |đặc khu |khu vực|của |về |trung ương|việt nam|cấp |nhân dân|thuộc |khối |lần thứ|đại biểu|phát triển|quốc gia|bhxh, |bhtn, |bhyt(?:,|$))");
    /** The upper half of such a name; "ĐẠI HỘI ĐẠI BIỂU / ĐẢNG BỘ TỈNH …" too (HD 05-HD/VPTW, box 2). */
    private static final Cue OPEN = Cue.of(
            "(?:^ủy ban trung ương|^đại hội (?:đại biểu|đảng viên|toàn thể)|ủy ban nhân dân|hội đồng nhân dân|và|các|của|tỉnh|ban chấp hành|ban quản lý|ban chỉ đạo|,|-)$");
    /** "UBND TỈNH … HỘI ĐỒNG …", "… VIỆT NAM CÔNG ĐOÀN NGÀNH …": two lines of a letterhead that a conversion put into one. */
    private static final Cue TWO_IN_A_LINE = Cue.of(
            "^((?:ubnd|ủy ban|hội đồng|tỉnh ủy|thành ủy|huyện ủy|đảng bộ|bộ|sở|công đoàn|(?:tổng )?liên đoàn|hội|đoàn|tổng cục|cục|tổng công ty|công ty|ngân hàng) [\\p{L} &,-]{0,60}?(?:việt nam|(?:tỉnh|thành phố|tp\\.?|huyện|quận|thị xã|xã|phường) \\p{L}+ \\p{L}+(?: \\p{L}+)?)) (?=(?:ban thường trực$)|(?:ubnd|ủy ban|hội đồng|hội (?:liên hiệp|nông dân|cựu|chữ thập|ccb|lhpn|ctđ|nd)|sở|ban (?:chqs|chỉ huy|quản lý|chỉ đạo|thường vụ|chấp hành|an toàn)|công đoàn|liên đoàn|đảng ủy|trường|phòng|chi cục|cục|trung tâm|bệnh viện|công ty|chi nhánh (?:công ty|ngân hàng|văn phòng|trung tâm|xí nghiệp)) \\p{L})");
    /** "TỈNH ỦY … THÀNH ỦY …", "TỈNH ỦY … BAN TỔ CHỨC", "TỈNH ĐOÀN … BAN CHẤP HÀNH …", "BỘ CÔNG AN CÔNG AN TỈNH …". */
    private static final Cue TWO_COMMITTEES = Cue.of(
            "^((?:tỉnh ủy|thành ủy|huyện ủy|thị ủy|đảng ủy (?:xã|phường)|tỉnh đoàn|thành đoàn|huyện đoàn)(?: \\p{L}+){1,4}?|bộ công an) (?:[-–] )?(?=(?:ban (?:chấp hành|thường vụ)|thành ủy|huyện ủy|thị ủy|quận ủy|đảng ủy|công an|ban (?:tuyên giáo|tổ chức|dân vận|nội chính|xây dựng)|ủy ban kiểm tra|văn phòng)(?!\\p{L}))");
    /** "CÔNG AN TỈNH … - CÔNG AN PHƯỜNG …", "CÔNG AN TỈNH … CÔNG AN HUYỆN …": the bodies of two levels in one line; two of one level issue it together. */
    private static final Cue TWO_LEVELS = Cue.of(
            "^((\\p{L}+ \\p{L}+) (?:tỉnh|thành phố|tp\\.?) [\\p{L} ]{2,30}?) (?:[-–] )?(?=\\2 (?:xã|phường|đặc khu|thị trấn|huyện|quận|thị xã) \\p{L})");
    /** "BỘ Y TẾ CỤC QUẢN LÝ …", "TRƯỜNG ĐẠI HỌC … KHOA KINH TẾ": behind the name of a body that of a part of it. */
    private static final Cue PART_BEHIND = Cue.of(
            "^((?:bộ|tổng cục|cục|sở|trường|học viện|đại học|viện|tổng công ty|tập đoàn)(?: \\p{L}+[,-]?| -){1,10}?) (?=(?:tổng cục|(?<!tổng )cục|(?<!nội |thường |dịch |nghiệp |nhiệm |công |phục )vụ|(?<!đa |bách |y |nha |chuyên |nội )khoa(?! học| giáo)|(?<!quốc |văn |hải |biên |dân |dự )phòng(?! cháy| chống| bệnh| ngừa| vệ| không| hộ|,)|trung tâm|chi cục|văn phòng|thanh tra|ban quản lý|(?<!bệnh |học |thư |nghiên cứu )viện|(?<!môi |thị |hiện |công |lập |quảng |chủ )trường(?! (?:giang|sơn|sa|an|hải|thành|thịnh|sinh|phát|lâm|xuân|chinh|yên|hà|hưng|phú|tín|lộc|long|thọ|tiền)(?!\\p{L}))|bệnh viện|(?<!tổng )công ty|nhà máy|xí nghiệp) \\p{L})(?! và )");

    /** "SỞ VĂN HÓA … TỈNH … - THƯ VIỆN TỈNH": the same behind a dash; two departments beside each other issue it together. */
    private static final Cue PART_BEHIND_DASH = Cue.of(
            "^((?:bộ|tổng cục|cục|sở|ubnd|ủy ban nhân dân|đại học|tổng công ty|tập đoàn) [^–-]{3,90}?) [-–] (?=(?:thư viện|bảo tàng|trung tâm|chi cục|phòng|trường|bệnh viện|ban quản lý|văn phòng|thanh tra|trạm|nhà hát|viện) \\p{L})");

    /** "LĐLĐ HUYỆN … – CĐCS CÔNG TY …", "CÔNG TY … – BCH CÔNG ĐOÀN CƠ SỞ": a union and the house above it. */
    private static final Cue UNION_BEHIND_DASH =
            Cue.of("^((?:lđlđ|liên đoàn lao động|công đoàn|cđ) [^–-]{3,60}?(?= [-–] (?:cđcs|công đoàn|cđ) \\p{L})|"
                    + HOUSE + " [^–-]{3,80}?(?= [-–] " + UNION + "$)) [-–] ");

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
        if (bodies.isEmpty()) {
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
        boolean union = UNION_ALONE.matcher(lower).matches()
                && HOUSE_ABOVE.matcher(Spelling.lower(parent.name())).find();
        boolean generic = union || GENERIC.matcher(lower).find();
        return new Issuer(generic ? name + " " + parentName : name, parentName);
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

    private static List<Body> bodies(Parts parts) {
        var bodies = new ArrayList<Body>();
        @Nullable Line before = null;
        var headline = Headline.of(parts);
        for (var line : parts.letterhead()) {
            if (line.search(NUMBERED).find() && !bodies.isEmpty()) {
                break;
            }
            if (MOTTO.matcher(line.lower()).find() || headline != null && headline.line() == line) {
                continue;
            }
            if (!isBodyLine(line)) {
                before = null;
                continue;
            }
            if (before != null && !bodies.isEmpty() && goesOn(before, line)) {
                var last = bodies.removeLast();
                bodies.add(new Body(last.name() + " " + line.text(), last.span().to(line.span())));
            } else {
                addBodies(line, bodies);
            }
            before = line;
        }
        return bodies;
    }

    private static void addBodies(Line line, List<Body> bodies) {
        int from = line.text().length()
                - Ends.withoutLeading(line.text(), "-–*•· ").length();
        int to = line.text().length();
        for (var two : List.of(
                line.search(TWO_IN_A_LINE),
                line.search(TWO_COMMITTEES),
                line.search(TWO_LEVELS),
                line.search(PART_BEHIND_DASH),
                line.search(UNION_BEHIND_DASH),
                line.search(PART_BEHIND))) {
            if (from == 0 && two.find()) {
                bodies.add(new Body(line.text().substring(0, two.end(1)), line.span(0, two.end(1))));
                from = two.end();
            }
        }
        bodies.add(new Body(line.text().substring(from, to), line.span(from, to)));
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
        var small = SmallNames.in(parts);
        if (!small.isEmpty()) {
            findings.evidence("/issuer", small.getLast().span());
            boolean below = small.size() > 1;
            if (below) {
                findings.evidence("/parent_issuer", small.getFirst().span());
            }
            return new Issuer(small.getLast().value(), below ? small.getFirst().value() : null);
        }
        var fact = SiteFacts.issuer(parts);
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
