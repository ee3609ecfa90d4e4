package vn.trienkhai.reader.field.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.field.deadline.Deadlines;
import vn.trienkhai.reader.field.duty.Duty;
import vn.trienkhai.reader.field.duty.Units;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;

/** To whom a report goes (patterns F46, F51–F60): "gửi về A (qua B) để tổng hợp báo cáo C". */
final class ReportReceiver {
    /** "gửi về …" (F46, F51–F53). */
    private static final Cue SENT_TO = Cue.of(
            "(?<![\\p{L}])(?:(?:gửi|gởi|(?<!giao )nộp|bàn giao(?! [^.;]{0,40} cho| cho [^.;,]{2,60} (?:quản lý|sử dụng|khai thác|vận hành))|báo cáo|(?<!thông )báo(?= về| cho| lại| sản lượng| mực nước| lượng mưa| lưu lượng| độ mặn| tồn kho| diện tích| nhanh| tiến độ| kết quả| biến động| tình hình| số(?! điện)| quân số)|thông báo(?= về (?:sở|cục|chi cục|phòng|ban|ubnd|ủy ban|trung tâm|vụ|văn phòng|hội|liên đoàn)(?!\\p{L}))|xác nhận(?=[^.;]{0,90} về )|(?<!bàn |phân )giao(?= về (?!bản|thôn|xã|ấp|địa phương|cơ sở))|trả kết quả|(?<!nghiệp vụ |thủ tục |kỹ năng |công tác )đăng ký|tổng hợp|phản ánh|phản hồi|trao đổi|đề xuất|chuyển(?! (?:nghề|đổi|biến|dịch|hướng|hóa)(?!\\p{L}))|cung cấp|góp ý|liên hệ|kiến nghị|(?<!hóa[- ])thông tin)(?! viên)[^.;]{0,220}? (?:(?:về(?: cho)?|đến|tới)(?::(?= \\p{L}))?|cho|lên)|(?:gửi|nộp|chuyển|cung cấp)[^.;,]{0,90}? sang|(?:gọi )?điện thoại (?:ngay |trực tiếp )?(?:cho|về|tới|đến)|nhắn(?: tin| kết quả| số liệu){0,2} (?:cho|về)|(?:tiền|quỹ|kinh phí) [^.;]{0,60}?chuyển (?:khoản )?vào (?:số )?tài khoản(?: của)?|(?:báo cáo|(?<!thông )báo(?= với)|giải trình|trao đổi|phản ánh|phản hồi|liên hệ|kiến nghị|đăng ký|khai báo|đề xuất|xác nhận|thông tin)(?! viên)[^.;,(]{0,90}?(?:\\([^.;()]{1,80}\\))? (?<!hợp )với|đăng ký (?:danh mục|danh sách|nội dung|chủ đề|tin|tiết mục|đề tài)(?!\\p{L})[^.;(]{0,60}? (?<!hợp )với) (?:địa chỉ )?");
    /** "nộp tại phòng Đoàn", "nộp trực tiếp tại Sở" (F58). */
    private static final Cue HANDED_IN_AT = Cue.of(
            "(?<!\\p{L})(?:nộp|đăng ký)(?: trực tiếp| hồ sơ| bài(?: dự thi)?| (?:nhu cầu|vị trí|gian hàng|số lượng|danh sách|tham gia|suất)(?: \\p{L}{1,9}){0,5}?| (?:đơn|phiếu|bản)(?!\\p{L})[^.;,]{0,60}?| kèm(?: theo)? [^.;,]{2,40}?| (?:một|\\d{1,2}) (?:bản|bộ)(?!\\p{L})[^.;,]{0,40}?| (?:sản phẩm|bài dự thi|tác phẩm|danh sách|báo cáo|kế hoạch|phiếu)?:? ?(?:trước|chậm nhất|muộn nhất)(?!\\p{L})[^.;,()]{4,40}\\d,?)? tại ");
    /** "báo cáo Ủy ban nhân dân tỉnh" (F54, F55). */
    private static final Cue REPORT_DIRECTLY = Cue.of(
            "(?<![\\p{L}])(?:báo cáo(?: nhanh)?|g[ửở]i(?: lại| trả lại| trả| xin ý kiến| lấy ý kiến)?|nộp|chuyển|(?<!thông )báo lại|đề xuất(?= [^,;.()]{2,40} \\(qua )|báo cáo kết quả(?: với| cho)?|kết quả trình|trình(?=(?: trực tiếp)? [^,;.]{3,80}? (?:xem xét|báo cáo (?:sơ kết|tổng kết|kết quả|tình hình|chuyên đề|nhanh|đánh giá|giám sát|thẩm định|tháng|quý|năm|định kỳ|về))))(?: trực tiếp| cả(?= [^.;,]{2,60} lẫn ))? (?=\\p{L})");

    static final Cue ENDS = Cue.of(
            "[;:(|]|(?<!(?:^|[ (])(?:p|tp|tx))\\.|" + Units.COMMA
                    + "| -(?= (?:thời hạn|hạn|trước|chậm nhất|muộn nhất|thời gian)(?!\\p{L}))| \\d{1,2}(?: ?(?:giờ|h|g)(?!\\p{L})| (?:tháng|tuần|ngày|báo cáo|bản|bộ|bài|văn bản|sản phẩm|tác phẩm|tiết mục)|/\\d)| số (?:tài khoản )?\\d{3}|(?<!ngân|cửa|khách|bán|mặt|nhà) hàng(?!\\p{L})|(?<!kế hoạch|hành chính|phòng|ban|(?<!nội |nghiệp |dịch |nhiệm )vụ|hậu cần) tổng hợp(?!\\p{L})| (?:trước|chậm nhất|muộn nhất|không quá|không muộn hơn|đến(?= hết| ngày| \\d)|để|qua|thông qua|liền(?= sau)|ngay(?= sau)|và(?= (?:không|chịu|đề nghị|làm) )|trên(?<!cấp trên)|về|theo|bằng|vào|trong|tại|lúc(?= \\d)|(?:một|hai|ba|bốn|năm|mười|nửa) (?:tuần|tháng|ngày|quý|năm)(?= ?(?:/|một|1|01) ?lần)|(?:kiểm tra|rà soát|xác nhận)(?<!(?:ủy ban|uỷ ban|ban|tổ|đoàn|đội) (?:kiểm tra|rà soát))(?= (?:chứng từ|hồ sơ|số liệu|trước|chậm nhất|không muộn|tổng hợp)(?!\\p{L}))|hết(?= (?:ngày )?\\d| tháng| quý)|cuối(?= (?:mỗi|từng|năm|tháng|quý|tuần|kỳ|học kỳ|đợt|giai đoạn|buổi|ngày)(?!\\p{L}))|định kỳ|kết quả|tiến độ|tình hình|xong|từ(?= (?:ngày )?\\d)|số liệu(?= (?:tuần|tháng|quý|về|của))|số lượng|quân số|lịch(?<!du lịch)(?= (?:cụ thể|họp|tổ chức|làm việc|trực|hoạt động|trước|chậm)(?!\\p{L}))|danh sách|tối thiểu|ít nhất|một bản|việc(?! làm)|những|tỷ lệ|lượng(?<!(?:chất|số|lực|năng|trọng|đo) lượng)|phân tích|mức|số(?= \\p{L}+(?: \\p{L}+){0,2} (?:đã|chưa|còn|được)(?!\\p{L}))|dự thảo(?<!(?:tổ|ban|nhóm) dự thảo)|số (?:chuyến|lượt|hộ|người|vụ|ca|khách|mắc|đã|cây|lớp|học sinh|tiền)|ký(?<!thư ký)(?= (?:duyệt|ban hành|trước|muộn|chậm))|các nội dung|đúng|hằng|mỗi (?:ngày|tuần|tháng|quý|sáng|chiều)|nhằm|khi|sau|ngày|cùng(?! cấp(?!\\p{L}))|gồm|được|xem xét|biết|giải quyết|trình(?<!(?:chương|công|quy|lập|tiến|lộ|giáo|hành|tường|quá) trình)|cấp(?= kinh phí)|thanh toán|chi trả|lần đầu|(?:làm|chia|thành)(?= (?:làm |thành )?(?:hai|ba|bốn|\\d{1,2}) (?:đợt|lần|kỳ))|báo cáo(?! viên)|duyệt|phê duyệt|cho ý kiến|bố trí|thẩm định|phương án|đề xuất|hạn chót|hạn cuối|đúng hạn|hạn(?= (?:ngày )?\\d)|đều|cả (?:bản|file|tệp)|kèm|thì|cũng|ngay|và (?:đồng thời )?(?:gửi|báo cáo|tổng kết|sơ kết|bản|địa chỉ|hộp thư|e-?mail))(?![\\p{L}])");
    /** A person receives (F59), or "tập thể Ủy ban Kiểm tra". */
    private static final Cue SOMEBODY = Cue.of("^(?:đ/c|đồng chí|tập thể|thầy|cô|ông|bà|anh|chị|bác sĩ) ");
    /** "để tổng hợp báo cáo …" (F51). */
    private static final Cue PURPOSE =
            Cue.of("(?:để|nhằm|làm cơ sở)(?: \\p{L}{1,12}){0,5}(?:,| và)?(?: \\p{L}{1,12})? ?$");

    /** Those below: what is sent to them is no report (F51). */
    private static final Cue BELOW = Cue.of(
            "^(?:(?:các )?(?:đoàn viên|hội viên|hộ|gia đình|người dân|nhân dân|học sinh|công nhân|bà con|đại biểu|phụ huynh|khách mời|người nghèo|trẻ em|thí sinh)(?!\\p{L})|(?:đơn vị|cơ sở|địa phương|cơ quan|tổ chức|xã|phường|thôn|bản) (?:nơi|được|bị|thụ hưởng|cơ sở)(?!\\p{L}))");

    /** "bàn giao cho địa phương", "số học sinh đến trường": a kind of place, and no receiver. */
    private static final Cue SOMEWHERE =
            Cue.of("(?:bếp ăn|trường|trường học|lớp|địa phương|thôn|bản|xã|nhà trường|đơn vị|cơ sở)");

    /** "gửi PA05", "nộp PC08": departments of the police by their signs. */
    private static final Cue POLICE = Cue.of("(?:p?[abckvx])\\d{2}(?![\\p{L}\\d])");

    private static final Cue PART = Cue.of("(?:ban|phòng|văn phòng|tổ|bộ phận|khoa|vụ)(?!\\p{L})");
    private static final Cue DUE = Cue.of(",? ?(?:trước|chậm nhất|muộn nhất|hạn chót|hạn cuối|không quá)(?!\\p{L})");

    private static final Cue DUE_BEHIND_BRACKET = Cue.of(
            "(?: ?\\([^()]{2,80}\\))?,?(?: -)? ?(?:trước|chậm nhất|muộn nhất|hạn chót|hạn cuối|không quá|thời hạn|hạn(?= (?:ngày )?\\d))(?!\\p{L})");

    static final Cue SUPERIOR = Cue.of(
            "(?:sở|bộ(?! phận)|ubnd|ủy ban|tỉnh|huyện|thành|trường|công ty|bệnh viện|hội|liên đoàn|công an|cục|viện|bảo hiểm|ngân hàng|tập đoàn)(?!\\p{L})");

    private static final int FAR = 160;

    private ReportReceiver() {}

    /** The body that something is sent to; null where the sentence only speaks of reporting. */
    static @Nullable Found<String> in(Line line, int from, int to, @Nullable LocalDate day) {
        var signed = SignedAndSent.in(line, from, to);
        if (signed != null) {
            return signed;
        }
        var sent = line.search(SENT_TO).transparent().region(from, to);
        while (sent.find()) {
            var unit = unitAt(line, sent.end(), to);
            if (unit == null && isSomewhere(line, sent.end(), to)) {
                int next = line.lower().indexOf(" về ", sent.end());
                boolean same = next > 0 && next < Duty.sentenceEnd(line.lower(), sent.end(), to);
                unit = same ? unitAt(line, next + " về ".length(), to) : null;
            }
            boolean known = unit != null
                    && (Character.isUpperCase(unit.value().charAt(0))
                            || !unit.value().contains(" cho ")
                                    && !line.lower().startsWith("cho ", sent.end() - "cho ".length()));
            var later = known ? null : further(line, sent.end() - 1, to, day);
            unit = later == null ? unit : later;
            if (unit != null
                    && !isPurpose(line, from, sent.start(), unit, day)
                    && !PassedOn.is(line, sent.start(), unit, to, day)) {
                var before = direct(line, from, unit.span().start() - line.start(), day);
                return before != null && isDueBehind(line, before, to, day) ? before : unit;
            }
            sent.region(Math.min(to, sent.start() + 4), to);
        }
        var handedIn = line.search(HANDED_IN_AT).region(from, to);
        var desk = handedIn.find() ? unitAt(line, handedIn.end(), to) : null;
        if (desk != null && ReportDue.isLimitBehind(line, handedIn.start(), to, day)) {
            return desk;
        }
        var direct = line.lower().substring(from).strip().startsWith("trên đây") ? null : direct(line, from, to, day);
        var above = direct == null ? HandedUp.in(line, from, to, day) : direct;
        var laid = above == null ? LaidBefore.in(line, from, to, day) : above;
        return laid == null ? other(line, from, to, day) : laid;
    }

    private static @Nullable Found<String> other(Line line, int from, int to, @Nullable LocalDate day) {
        var paid = TransferredMoney.in(line, from, to, day);
        var told = paid == null ? Notified.in(line, from, to, day) : paid;
        var taken = told == null ? TakenIn.in(line, from, to, day) : told;
        var over = taken == null ? HandedOver.in(line, from, to, day) : taken;
        var place = over == null ? SaidBehind.receiver(line, from, to) : over;
        return place == null ? AboveByKind.in(line, from, to, day) : place;
    }

    /** "cung cấp danh sách nhà cho thuê … cho Công an xã trước ngày …": the word that leads to the receiver is not the first such word. */
    private static @Nullable Found<String> further(Line line, int from, int to, @Nullable LocalDate day) {
        for (int at : ReceiverName.further(line, from, to)) {
            var unit = Character.isUpperCase(line.text().charAt(at)) ? unitAt(line, at, to) : null;
            if (unit != null
                    && (isDueBehindBracket(line, unit, to, day)
                            || !ReportDays.ofRounds(line, Math.max(0, from - FAR), at, day)
                                    .isEmpty())) {
                return unit;
            }
        }
        return null;
    }

    /** "nộp Công đoàn ngành chậm nhất …": the limit stands right behind the receiver. */
    private static boolean isDueBehind(Line line, Found<String> unit, int to, @Nullable LocalDate day) {
        int end = unit.span().end() - line.start();
        return line.search(DUE).region(end, to).lookingAt() && ReportDue.isLimitBehind(line, end, to, day);
    }

    /** "… về Sở (qua Phòng A) trước ngày …": what stands in brackets behind the receiver is the way there. */
    private static boolean isDueBehindBracket(Line line, Found<String> unit, int to, @Nullable LocalDate day) {
        int end = unit.span().end() - line.start();
        var due = line.search(DUE_BEHIND_BRACKET).region(end, to);
        return due.lookingAt()
                && (ReportDue.isLimitBehind(line, end, to, day) || Deadlines.in(line, end, to, day) != null);
    }

    /** "gửi phòng tài chính bảng lương trước ngày …": what is sent, and the limit behind it. */
    private static boolean isObjectDue(Line line, Found<String> unit, int to, @Nullable LocalDate day) {
        int end = unit.span().end() - line.start();
        return ReceiverName.isObject(line, end, to) && ReportDue.isLimitBehind(line, end, to, day);
    }

    /** "thầy Phúc", "cô Ka Hương": somebody by name (F59). */
    static boolean isPerson(Line line, int at) {
        var person = line.search(SOMEBODY).region(at, line.text().length());
        return person.lookingAt()
                && person.end() < line.text().length()
                && Character.isUpperCase(line.text().charAt(person.end()));
    }

    /** "báo cáo Ủy ban nhân dân tỉnh", "gửi Sở Nội vụ để tổng hợp" (F54, F55, F60). */
    private static @Nullable Found<String> direct(Line line, int from, int to, @Nullable LocalDate day) {
        var direct = line.search(REPORT_DIRECTLY).transparent().region(from, to);
        @Nullable Found<String> decides = null;
        while (direct.find()) {
            var unit = unitAt(line, direct.end(), to);
            if (decides != null && (unit == null || !isDueBehind(line, unit, to, day))) {
                continue;
            }
            if (unit != null
                    && (Character.isUpperCase(unit.value().charAt(0))
                            || SOMEBODY.matcher(unit.value()).find()
                            || ReceiverName.isNextAbove(unit.value())
                            || ReceiverName.isAbove(unit.value())
                                    && (isDueBehind(line, unit, to, day) || isObjectDue(line, unit, to, day))
                            || hasCapital(unit.value(), 0, unit.value().length())
                                    && (ReportDue.isLimitBehind(
                                                    line, unit.span().end() - line.start(), to, day)
                                            || Recurrence.of(line, unit.span().end() - line.start(), to)
                                                            .code()
                                                    != null))
                    && !LaidBefore.isDecidedFrom(line, unit.span().end() - line.start(), to)
                    && !isPurpose(line, from, direct.start(), unit, day)
                    && !PassedOn.is(line, direct.start(), unit, to, day)) {
                if (decides != null || !direct.group().startsWith("trình") || isDueBehind(line, unit, to, day)) {
                    return unit;
                }
                decides = unit; // "trình A xem xét, gửi B trước ngày …": what is due goes to B
            }
        }
        return decides;
    }

    /** "để Sở tổng hợp báo cáo Bộ" says what for, unless a day is named with it (F51). */
    private static boolean isPurpose(Line line, int from, int at, Found<String> unit, @Nullable LocalDate day) {
        boolean purpose = PURPOSE.matcher(line.lower().substring(Math.max(from, at - 50), at))
                .find();
        int end = unit.span().end() - line.start();
        return purpose
                && Deadlines.in(line, end, Math.min(line.text().length(), end + FAR), day) == null
                && Recurrence.of(
                                        line,
                                        end,
                                        Duty.sentenceEnd(
                                                line.lower(), end, line.text().length()))
                                .code()
                        == null;
    }

    static @Nullable Found<String> unitAt(Line line, int at, int to) {
        if (!Units.startsBodyAt(line.lower(), at)
                        && !isPerson(line, at)
                        && !line.search(POLICE).region(at, to).lookingAt()
                        && !line.lower().startsWith("tài khoản quỹ", at)
                || line.lower().startsWith("quý ", at)
                || line.lower().startsWith("từng ", at)
                || line.lower().startsWith("mỗi ", at)
                || line.lower().startsWith("các ", at)
                        && !line.lower().startsWith("các cơ quan", at)
                        && !line.lower().startsWith("các sở", at)) {
            return null;
        }
        int end = nameEnd(line, at, Math.min(to, at + FAR));
        boolean dated = Deadlines.in(line, at, to, null) != null;
        if (end - at < 2
                || isSomewhere(line, at, to)
                || BELOW.matcher(line.lower()).region(at, to).find()
                || !dated
                        && !hasCapital(line.text(), at, end)
                        && !ReceiverName.isNextAbove(
                                line.text().substring(at, end).strip())) {
            return null;
        }
        end = ReceiverName.beforeObject(line, at, end);
        int whole = Math.max(superiorEnd(line, at, end, to), ReceiverName.end(line, at, end, to));
        return new Found<>(line.text().substring(at, whole).strip(), line.span(at, whole));
    }

    /**
     * "Ban Tuyên giáo, Hội Nông dân tỉnh trước ngày …": a part of a body, and the body behind a comma; "đ/c An, Văn phòng
     * Công đoàn, trước ngày …": where somebody works; "Công đoàn ngành, Sở Nội vụ trước ngày …": two that receive.
     */
    private static int superiorEnd(Line line, int at, int end, int to) {
        int next = end + 2;
        if (next >= to
                || line.text().charAt(end) != ','
                || !Units.startsBodyAt(line.lower(), next)
                || !isPerson(line, at)
                        && (!Character.isUpperCase(line.text().charAt(next))
                                || line.search(PART).region(at, end).lookingAt()
                                        && !line.search(SUPERIOR)
                                                .region(next, to)
                                                .lookingAt())) {
            return end;
        }
        int stop = nameEnd(line, next, Math.min(to, next + FAR));
        return line.search(DUE_BEHIND_BRACKET).region(stop, to).lookingAt() ? stop : end;
    }

    private static boolean isSomewhere(Line line, int at, int to) {
        int end = nameEnd(line, at, Math.min(to, at + FAR));
        return end > at
                && Character.isLowerCase(line.text().charAt(at))
                && SOMEWHERE.matcher(line.lower().substring(at, end).strip()).matches();
    }

    /** Words that end a name also stand in names ("Phòng Kế hoạch", "Khoa Sau đại học"), there with a capital. */
    static int nameEnd(Line line, int from, int to) {
        var ends = line.search(ENDS).region(from, to);
        while (ends.find()) {
            boolean inName = ends.start() + 1 < to
                    && line.text().charAt(ends.start()) == ' '
                    && Character.isUpperCase(line.text().charAt(ends.start() + 1));
            if (!inName) {
                return ends.start();
            }
        }
        return to;
    }

    private static boolean hasCapital(String text, int from, int to) {
        return text.substring(from, to).chars().anyMatch(Character::isUpperCase);
    }
}
