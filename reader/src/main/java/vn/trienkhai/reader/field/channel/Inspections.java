package vn.trienkhai.reader.field.channel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Node;
import vn.trienkhai.reader.layout.Span;
import vn.trienkhai.reader.pattern.Cue;

/**
 * Inspection as a form of activity: a team that goes and looks, or a kind of inspection with a name. "Theo dõi, kiểm tra, đôn đốc", said of
 * everybody's work, is none.
 */
final class Inspections {
    /** A team or a kind of inspection with a name. */
    private static final String NAMED =
            "(?:đoàn|tổ)(?: công tác)?(?: liên ngành)?(?: đi)? (?:kiểm tra|giám sát|thanh tra)|tổng kiểm tra|tự kiểm tra|(?:thanh tra, )?kiểm tra (?:chéo|đột xuất|lưu động|liên ngành|hiện trường|chuyên đề)|giám sát chuyên đề|phúc tra (?:ngẫu nhiên|\\d)|chương trình (?:công tác )?kiểm tra,? giám sát";
    /** Somebody goes there. */
    private static final String GONE =
            "đi (?:kiểm tra|khảo sát)(?! các)|tổ chức (?:các đợt |đợt )?(?:kiểm tra|giám sát|thanh tra)(?!,? đôn đốc)";
    /** What is found is dealt with on the spot. */
    private static final String DEALT_WITH =
            "kiểm tra, (?:xử lý nghiêm|nhắc nhở|xử phạt|thu giữ|gỡ bỏ|tháo dỡ|lập biên bản)|nhắc nhở, kiểm tra|kiểm tra, giám sát (?:thường xuyên|công tác|việc)";
    /** "Thanh tra Sở … kiểm tra việc …": those whose work it is do it. */
    private static final String BY_INSPECTORS =
            "(?:thanh tra (?:sở|tỉnh|huyện|bộ|thành phố)|(?:ủy ban|ban) kiểm tra)[^.;]{0,100}? (?:kiểm tra|giám sát|đi khảo sát) (?:việc|công tác|hoạt động|tình hình|\\d)";
    /** "kiểm tra công tác … tại 05 huyện". */
    private static final String AT_PLACES =
            "(?:(?<!đôn đốc, )(?<!hướng dẫn, )(?<!cán bộ )kiểm tra|kế hoạch giám sát) (?:việc|công tác|hoạt động) [^.;,]{1,60}? (?:tại|ở) (?:các|cơ sở|một số|ít nhất|\\d)";

    /** "kiểm tra bữa ăn ca … tại ít nhất 03 doanh nghiệp", "kiểm tra ít nhất 04 đơn vị": how many are gone to. */
    private static final String SO_MANY =
            "(?<!đôn đốc, )(?<!hướng dẫn, )(?:kiểm tra|giám sát)(?! (?:kết quả|công tác thu))(?: [^.;,]{1,50}?(?:, [^.;,]{1,40}?)? (?:tại|ở)| trực tiếp)? (?:ít nhất|tối thiểu|không dưới) \\d{1,3}(?= \\p{L})(?! (?:lần|lượt|ngày))";
    /** "giám sát việc tiêu hủy lợn bệnh", "kiểm tra việc chấp hành hằng tuần": what is looked after, by somebody who is named. */
    private static final String WATCHED =
            "(?<=xã |phường |huyện |tỉnh |chung; )(?:giám sát|kiểm tra) việc (?:tiêu hủy|chấp hành|thu|sử dụng|niêm yết|kinh doanh|giết mổ|mua bán)";

    /** "kiểm tra tiêu chí môi trường tại các xã từ 19/8", "kiểm tra các cơ sở … trong quý III": gone to in days of their own. */
    private static final String IN_DAYS =
            "(?<!đôn đốc, )(?<!hướng dẫn, )kiểm tra (?:[^.;:]{3,60}? tại|(?:các|một số) (?:cơ sở|điểm|doanh nghiệp)) [^.;:]{2,50}? (?:từ (?:ngày )?\\d{1,2}/|trong (?:quý|tháng) )(?=[\\divx])";
    /** "trực tiếp kiểm tra các khu vực trọng điểm", "kiểm tra thực tế cơ sở sản xuất": on the spot. */
    private static final String ON_THE_SPOT =
            "trực tiếp kiểm tra (?:các|những|một số) (?:khu vực|điểm|địa bàn|cơ sở|công trình)|(?<!qua )(?<!sau )kiểm tra thực tế (?:(?:các )?cơ sở|các|tại|ở)|kiểm tra (?:ban đêm|hành chính về|nguồn gốc|ngẫu nhiên (?!\\d+ ?%))";

    /** "kiểm tra 09 mỏ", "kiểm tra các bếp ăn", "mở đợt cao điểm kiểm tra": so many, or places of a kind, are gone to. */
    private static final String SUCH_PLACES =
            "(?<!đôn đốc, )(?<!hướng dẫn, )kiểm tra (?:(?:\\d{1,3}|hai|ba|bốn) (?!ngày|lần|lượt|tháng|tiết|phút|giờ|môn|câu|bài)\\p{L}+|(?:các |một số )?(?:bếp ăn|cửa hàng|công trường|hàng quán|nhà hàng|quán|nhà trọ|khu trọ|điểm nóng|bến|mỏ))|mở (?:các )?đợt (?:cao điểm )?(?:tổng )?kiểm tra";

    private static final Cue INSPECTED = Cue.of("(?<!\\p{L})(?:"
            + String.join(
                    "|", NAMED, GONE, DEALT_WITH, BY_INSPECTORS, AT_PLACES, SO_MANY, WATCHED, ON_THE_SPOT, SUCH_PLACES)
            + ")(?!\\p{L})|(?<!\\p{L})" + IN_DAYS);

    private Inspections() {}

    /** The first of them; null where the paper orders none. */
    static @Nullable Span in(List<Node> nodes) {
        for (var node : nodes) {
            var found = in(node.line(), node.from());
            found = found == null ? in(node.children()) : found;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static @Nullable Span in(Line line, int from) {
        var found = line.search(INSPECTED).region(from, line.text().length()).transparent();
        return found.find() ? line.span(found.start(), found.end()) : null;
    }
}
