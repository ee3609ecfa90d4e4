package vn.trienkhai.reader.field.channel;

import java.util.List;
import java.util.Map;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Span;
import vn.trienkhai.reader.pattern.Cue;

/**
 * Forms of activity that are named by what is done, not by a fixed phrase: "Báo Vân Sơn đưa tin", "đến từng hộ vận động", "mở 02 lớp
 * dạy bơi". The phrases of the vocabulary say what is used; here the verb is part of the form.
 */
final class ChannelOrders {
    /** {@code onlyCampaign}: said of any office work too, a form only where the paper is about spreading or celebrating. */
    private record Form(String code, boolean onlyCampaign, Cue cue) {
        static Form inAnyPaper(String code, String... ways) {
            return new Form(code, false, whole(ways));
        }

        static Form inCampaigns(String code, String... ways) {
            return new Form(code, true, whole(ways));
        }

        private static Cue whole(String... ways) {
            return Cue.of("(?<![\\p{L}\\d])(?:" + String.join("|", ways) + ")(?![\\p{L}\\d])");
        }
    }

    /** What newspapers and broadcasters do with a matter. */
    private static final String REPORTED =
            " (?:đưa tin|phản ánh|ghi hình|phát (?:các )?(?:bài|tin|phóng sự)|đăng (?:tin|bài|loạt|phát|chuyên)|(?:tăng|dành) thời lượng|làm (?:chuyên|phóng)|mở (?:chuyên|tuyến))";

    private static final List<Form> FORMS = List.of(
            Form.inAnyPaper(
                    "media",
                    // "Báo Vân Sơn đưa tin", never "thông báo … đăng ký", "báo cáo phản ánh"
                    "(?<!thông |và )(?:báo(?! cáo)|đài(?! truyền thanh (?:xã|phường|thị trấn|cơ sở)))[^.;:]{0,60}?"
                            + REPORTED,
                    "truyền thanh ?[-–] ?truyền hình[^.;:]{0,30}?" + REPORTED,
                    "(?:tin,? ?bài[^.;]{0,20} (?:cho|gửi)|viết bài gửi) (?:các )?báo(?! cáo)",
                    "phát thanh, truyền hình[^.;:]{0,60}? (?:tuyên truyền|thông tin(?! và| [-–])|phát (?:bản tin|sóng)|đăng công khai)",
                    "trên (?:các )?báo(?:,| và) (?:đài|phát thanh)",
                    "cung cấp (?:thông tin|tư liệu) cho (?:các )?(?:báo(?! cáo)|đài)",
                    "(?:gửi|cung cấp cho|mời|định hướng|liên hệ|phối hợp với) (?:các |phóng viên )?(?:báo,? ?đài|báo chí|cơ quan báo|báo \\p{L}+ \\p{L}+ (?:đưa|viết))",
                    "(?:phối hợp(?: với)?|liên hệ) báo(?! cáo| chí)",
                    "trên (?:đài (?:phát thanh|truyền hình)|sóng phát thanh)"),
            Form.inCampaigns(
                    "media",
                    "trên (?:báo|đài)(?! truyền thanh)",
                    "đài (?:phát thanh|truyền hình|pt|tt ?th|tt-th)",
                    "báo chí"),
            Form.inAnyPaper(
                    "loudspeaker",
                    "(?:trên|bằng|qua|hệ thống|phát|và) (?:các )?(?:hệ thống )?loa(?! chiếu|,? đại khái)",
                    "loa (?:của )?(?:các )?(?:xã|phường|thôn|bản|ấp|buôn|khóm|khu phố|tổ dân phố)",
                    "phát thanh (?:\\d+|nội bộ|măng non|học đường|hằng ngày|hàng ngày|giữa (?:ca|giờ)|ngày (?:một|hai|ba|\\d+)|mỗi ngày)",
                    "truyền thanh (?:xã|phường|thôn|bản|ấp|buôn)"),
            Form.inAnyPaper(
                    "web_social",
                    // "mẫu biểu được đăng tải trên cổng": where to find it
                    "(?<!được |đã )đăng(?: tải)?(?! ký)[^.;]{0,60}? (?:trang(?= [\"“]| mạng| tin| thông tin| web| cộng đồng)|cổng (?:thông tin|ttđt))",
                    "(?:công khai|công bố|niêm yết|cập nhật)[^.;]{0,60}? (?:trên|lên) (?:các )?(?:cổng thông tin|trang web)",
                    "trên (?:các )?(?:trang (?:mạng|tin điện tử|thông tin|cộng đồng)|kênh (?:của|zalo|mạng))",
                    "(?:fanpage|facebook|zalo)[^.;]{0,40}? đăng(?! ký| nhập)",
                    "(?:gửi|nhắn) tin nhắn zalo"),
            Form.inAnyPaper(
                    "oral",
                    // "nói chuyện chuyên đề" is a meeting of the vocabulary
                    "nói chuyện(?! (?:riêng|điện thoại|chuyên đề|truyền thống))",
                    "cầm tay chỉ việc",
                    "(?:đến|tới|đi|gặp|xuống|vào) (?:từng|tận) (?:hộ|nhà|gia đình|người)(?: dân| gia đình)?[^.;]{0,25}? (?:vận động|tuyên truyền|phát động|nhắc|giải thích)",
                    "(?:vận động|tuyên truyền) (?:đến |tới )?(?:từng|tận) (?:hộ|nhà|người|gia đình)",
                    "gặp (?:gỡ )?từng (?:hộ|nhà|người|gia đình)",
                    "(?:tư vấn|tuyên truyền) trực tiếp",
                    "trực tiếp tuyên truyền"),
            Form.inCampaigns("oral", "(?<!thi )kể chuyện"),
            Form.inAnyPaper(
                    "meeting",
                    "(?:tổ chức|mở|\\d{1,2}) (?:các |\\d+ )?buổi (?:sinh hoạt|phổ biến|gặp gỡ|trao đổi|truyền thông|hội thảo|nói chuyện)",
                    // an order to hold it, not a day named by it ("trước lễ khai mạc 07 ngày")
                    "(?<=(?<!không |ban |đã )tổ chức )lễ (?:phát động|trao(?! bằng| quyết)|tôn vinh|khai mạc|khởi động|kỷ niệm)",
                    "(?:tại|trong) (?:các )?(?:cuộc|buổi) họp (?:gần nhất|cơ quan|đơn vị|giao ban)",
                    "trong kỳ sinh hoạt",
                    "đưa [^.;]{3,80}? vào (?:nội dung )?(?:sinh hoạt chi (?:bộ|hội|đoàn)|cuộc họp)",
                    "(?:công khai|phổ biến|thông báo)[^.;]{0,60}? (?:tại|trong) (?:các )?(?:cuộc )?họp (?:chi|thôn|bản|tổ|dân|xóm|ấp)",
                    // told where people sit together anyway: "thông báo … tại cuộc họp tổ tự quản", "đưa … vào giờ chào
                    // cờ"
                    "(?:phổ biến|thông báo|quán triệt|triển khai)[^.;]{0,80}? (?:trong|tại) (?:các )?(?:buổi|cuộc|kỳ) (?:họp|giao ban|sinh hoạt)",
                    "đưa [^.;]{3,80}? vào (?:các )?(?:giờ|tiết|buổi|lễ) (?:chào cờ|sinh hoạt)",
                    "họp chi bộ (?:mở rộng|bất thường)",
                    "ngoại khóa (?:toàn trường|toàn khối)",
                    "trực tiếp đối thoại",
                    "(?:(?<!ban |đã |không )tổ chức|mở|buổi|cuộc|ít nhất \\d+) (?:các |\\d+ )?(?:buổi |cuộc )?(?:họp mặt|gặp mặt|đối thoại|ngoại khóa|tọa đàm|sinh hoạt (?:dưới cờ|chuyên đề|chi bộ|lớp|ngoại khóa))",
                    "(?:(?<!ban |đã |không |sẽ )tổ chức|dự kiến|mở|chủ trì) (?:các |\\d+ |ít nhất \\d+ )*hội nghị(?! tập huấn| ngày| giao ban)",
                    "(?:trong|tại|qua|dự|vào) (?:các )?(?:buổi |cuộc |kỳ |giờ |tiết )?(?:họp (?:thôn|bản|ấp|dân|khu dân cư|tổ dân phố|phụ huynh|chi bộ)|sinh hoạt (?:dưới cờ|chi bộ|lớp))",
                    "gặp mặt (?:\\d+|các|đại biểu|cựu|chị em|gia đình|cán bộ|khách)",
                    "(?<!ban |đã )tổ chức (?:các )?(?:cuộc )?họp (?:dân|thôn|bản|ấp|khu phố|tổ dân phố)",
                    "đối thoại trực tiếp (?:với|giữa)",
                    "họp (?:dân|thôn|bản|ấp|khu phố|tổ dân phố),? (?:phổ biến|thông báo|quán triệt|lấy ý kiến|cho từng hộ)",
                    "họp (?:chi (?:ủy|uỷ|bộ)) kiểm điểm",
                    "tổ chức (?:hội thao|gặp mặt), tọa đàm",
                    "(?:thông qua|lồng ghép (?:trong|vào)) (?:các )?(?:buổi |kỳ )?sinh hoạt (?:chi|tổ|lớp)"),
            Form.inCampaigns(
                    "meeting",
                    "(?<!cho |tại |phục vụ |kịch bản |trước |sau |trong )lễ (?:phát động|ra quân|viếng)",
                    "họp (?:mặt|xóm|thôn|bản|ấp|liên tịch|trưởng đoàn)",
                    "(?:giờ|tiết|lễ) chào cờ",
                    "(?<!hòa giải, )đối thoại"),
            Form.inAnyPaper(
                    "culture_sport",
                    "đêm hội(?= [\"“])",
                    "hội khỏe (?!phù đổng)",
                    "diễn tiểu phẩm",
                    "tiết mục văn nghệ",
                    "(?:tổ chức|có|chuẩn bị|xây dựng) (?:chương trình |buổi )?(?:giao lưu )?văn nghệ",
                    "tổ chức (?:hội thao(?! (?:kỹ thuật|quân))|giải (?:bóng|cầu lông|chạy|việt dã))",
                    "(?:tổ chức|có) [^.;]{0,40}?(?:giao lưu văn nghệ|hội trại|đêm hội|múa lân|kéo co|đẩy gậy|ném còn)"),
            Form.inCampaigns(
                    "culture_sport",
                    "trại hè",
                    "đạp xe (?:diễu hành|tuyên truyền|cổ động|đồng hành)",
                    "giải (?:cầu lông|bóng \\p{L}+|quần vợt|cờ vua|cờ tướng|kéo co)",
                    "hội khỏe",
                    "múa lân|kéo co|đẩy gậy|ném còn|rước đèn|hội trại",
                    "trưng bày (?:chuyên đề|hiện vật|ảnh)",
                    "vở (?:cải lương|kịch|chèo|tuồng)"),
            Form.inAnyPaper(
                    "contest",
                    "thi (?:vẽ tranh|nấu ăn|kể chuyện|hùng biện|cắm hoa|làm báo|báo tường|thuyết trình|thiết kế|giã|gói bánh)",
                    "(?:cuộc|(?<!đại )hội) thi(?! hành| đua)",
                    "dự thi(?= [\"“])",
                    "cuộc bình chọn",
                    "giải thưởng(?= [\"“])"),
            Form.inAnyPaper(
                    "emulation",
                    "thi đua(?= [\"“])",
                    "(?:hưởng ứng|thực hiện|duy trì) phong trào(?= [\"“])",
                    "(?:biểu dương|tuyên dương|vinh danh)(?:, khen thưởng)? (?:\\d+ )?(?:các )?(?:gia đình|cháu|sinh viên|học sinh|công nhân|đoàn viên|hội viên|nông dân|người có uy tín)",
                    "phát động (?:đợt |phong trào )?(?:thi đua|phong trào)(?= [\"“])",
                    "phát động (?:đợt |phong trào )?thi đua(?! lập| khen)"),
            Form.inAnyPaper(
                    "gratitude",
                    "viếng (?:đài|nhà bia|nghĩa trang|tượng đài)",
                    "quyên góp",
                    "thăm(?: hỏi)?, (?:tặng|trao|trợ cấp)",
                    "ủng hộ quỹ (?:khuyến|vì|đền|nghĩa)"),
            Form.inCampaigns(
                    "gratitude",
                    "(?:chúc|mừng) thọ",
                    "nhà nhân ái",
                    "chăm sóc (?:nghĩa trang|phần mộ|mẹ|gia đình)",
                    "trao (?:\\d+ )?(?:suất )?học bổng",
                    "nghĩa tình",
                    "ủng hộ (?:ít nhất|tối thiểu|đồng bào|quỹ|một ngày|\\d)",
                    "thăm (?:các cụ|các gia đình|gia đình|mẹ|thương binh|nạn nhân|người có công)"),
            Form.inAnyPaper(
                    "document",
                    "tài liệu (?:hỏi|truyền thông)",
                    "(?:biên )?soạn (?:bộ )?(?:tài liệu|đề cương)(?! báo cáo| họp| trình)",
                    "(?<!để )in (?:\\d[\\d.]* )?(?:bộ )?tài liệu",
                    "bản tin nội bộ",
                    "kỷ yếu",
                    "phát hành (?:tập |cuốn |bộ )?sách",
                    "thư (?:ngỏ|kêu gọi)",
                    "phát tờ",
                    "(?:tập|đặc) san"),
            Form.inCampaigns("document", "đề cương tuyên truyền", "cung cấp đề cương"),
            Form.inAnyPaper(
                    "visual",
                    "(?:chiếu|phát|chạy)[^.;]{0,40}? trên (?:các )?màn hình",
                    "trang trí trực quan",
                    "cắm (?:các )?biển (?:cảnh báo|báo)",
                    "(?:dựng|đặt|lắp) (?:các |\\d+ )?biển (?:cảnh báo|cấm|nhắc nhở)",
                    "dán (?:thông báo|áp phích|tờ|tranh|khẩu hiệu|bảng (?:hướng dẫn|cảnh báo|nội quy))[^.;]{0,30}? (?:tại|ở)",
                    "kẻ,? vẽ"),
            Form.inCampaigns("visual", "(?:trên|và|tại|làm|đặt) bảng tin", "cổng chào", "maket|ma két|market"),
            Form.inAnyPaper(
                    "training",
                    "(?:mở|(?<!ban |đã )tổ chức) (?:các |một |hai |ba |bốn |\\d+ |ít nhất \\d+ |tối thiểu \\d+ )*(?:lớp|khóa)(?! (?:phụ đạo|kèm|học thêm|ôn))",
                    "huấn luyện (?:cho|lại|atvslđ|an toàn|kỹ năng|thoát nạn|sơ cấp cứu)",
                    "tập huấn (?:kỹ thuật|nghiệp vụ|kỹ năng|cho (?:các|\\d+|cán bộ|đội|tổ|toàn))",
                    "(?:dự|mở|các) (?:\\d+ )?lớp tập huấn",
                    "dạy (?:nghề|bơi)",
                    "tổ chức (?:huấn luyện|đào tạo cho)",
                    "(?:dự|tham gia|tham dự) (?:lớp |buổi |hội nghị )?tập huấn",
                    "tập huấn (?:\\p{L}+ ){1,5}cho (?:lực lượng|các|\\d|cán bộ|đội|tổ|người)",
                    "buổi (?:tập huấn|hướng dẫn (?:sử dụng|trực tuyến|kỹ thuật|nghiệp vụ|cho (?:các|cán bộ|giáo viên|đầu mối)))",
                    "(?:diễn|thực) tập (?:phương án|chữa cháy|cứu)",
                    "trải nghiệm thực hành",
                    "buổi học tập",
                    "tập huấn (?:lại|tổ bầu cử|thành viên)",
                    "thao giảng"),
            Form.inCampaigns(
                    "training",
                    "học (?:tập )?chuyên đề",
                    "lớp bồi dưỡng",
                    "mở (?:ít nhất |tối thiểu )?\\d+ chuyên đề"));

    private ChannelOrders() {}

    /** Those of a line, from the place {@code from} on, that are not in {@code found} yet. */
    static void collect(Line line, int from, boolean campaign, Map<String, Span> found) {
        for (var form : FORMS) {
            if (found.containsKey(form.code()) || form.onlyCampaign() && !campaign) {
                continue;
            }
            var way = line.search(form.cue()).region(from, line.text().length()).transparent();
            if (way.find()) {
                found.put(form.code(), line.span(way.start(), way.end()));
            }
        }
    }
}
