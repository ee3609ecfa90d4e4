package vn.trienkhai.reader.field.task;

import vn.trienkhai.reader.layout.Node;
import vn.trienkhai.reader.pattern.Cue;

/** Words that close a directive or tell its background, and order nothing of their own (F4). */
final class ClosingWords {
    /** Closing words, background, remarks: no order stands behind them. */
    private static final Cue CLOSING = Cue.of(
            "^(?:trên đây|gửi kèm|trân trọng|(?:rất |kính )?mong (?:sự|nhận|các|quý|được)|xin (?:chân thành|trân trọng)|mọi chi tiết|mọi vướng mắc|mọi ý kiến|nếu có|nếu có vướng mắc|quá thời hạn|quá thời gian|nhận được (?:[\\p{L} ]{3,25} )?này, nếu|(?:trong )?quá trình (?:triển khai|thực hiện|tổ chức|làm)|trong khi (?:triển khai|thực hiện|tổ chức|làm)|(?:hồ sơ|thành phần|tài liệu)[\\p{L} ]{0,30} (?:bao )?gồm|lưu ý|\\(|(?:công văn|kế hoạch|chỉ thị|hướng dẫn|thông báo|quyết định|văn bản|chương trình|nghị quyết|công điện|quy định|quy chế|đề án|phương án|kết luận|thông tri)(?: hành động| công tác| phối hợp| thi đua| liên tịch)? này|quyết định có hiệu lực|nơi nhận|kế hoạch được|thực hiện (?:từ|trong|vào) (?:ngày|tháng|\\d)|chỉ tiêu:|nguồn kinh phí|kinh phí|riêng đối với|ghi chú|(?:tính )?(?:đến|hết)(?: hết)? (?:ngày|tháng|quý|năm|nay)[^.;,]{0,30}, [^.;,]{3,60} (?:còn|đạt|có|đã|chiếm)|nguyên nhân|tuy nhiên|vừa qua|thời gian qua|đánh giá cao|ghi nhận|(?:đơn vị|chi đoàn|chi hội|chi bộ|cơ quan|địa phương|tập thể|cá nhân|nơi|lớp|tổ|trường|xã) nào (?:nộp|gửi|báo cáo|không|chậm|muộn|để)[^.;]{0,60}(?:trừ|không xét|phê bình|chịu|nhắc nhở|hạ|kiểm điểm)|[^.;,:]{3,60} tự giải thể|biểu dương (?=các|bộ|sở|ubnd|ủy ban|ban|sự|tinh thần|những)[\\p{L} ]{2,20}|hoan nghênh|cơ bản thống nhất|thống nhất với (?:các )?(?:ý kiến|nội dung|đề nghị|đề xuất|báo cáo|dự thảo|phương án|chủ trương|kết quả|đánh giá|quan điểm))(?![\\p{L}])");

    private static final String THIS_PAPER =
            "(?:thông báo|công văn|kế hoạch|hướng dẫn|chỉ thị|văn bản|quyết định|chương trình|công điện|thư|giấy mời)";

    /** F4. */
    private static final Cue FORMULA = Cue.of(
            "(?:nghiêm túc|khẩn (?:tr|ch)ương|quan tâm|tích cực|hiệu quả)(?:,? (?:nghiêm túc|khẩn trương|tổ chức|triển khai|phối hợp|chỉ đạo|phổ biến|quán triệt|và)){0,6},? (?:thực hiện|triển khai)(?: thực hiện)?[^.;,]{0,40}(?:[./]*$|[;,] (?:và )?chịu trách nhiệm trước [^.;]{3,120}[./]*$|[;,] (?:[^.;,]{3,50} )?(?:nộp |gửi )?báo cáo (?:kết quả|tổng kết|về|cho)[^.;]{3,160}[./]*$|[.;] (?:nếu|trong quá trình|mọi|trân trọng|khó khăn|có |vướng))|^đề nghị [\\p{L}, ]{3,60} phối hợp[\\p{L} ]{0,30} thực hiện(?: tốt)?[./]*$|rất mong (?:nhận được|được|sự|quý)|^nhận được "
                    + THIS_PAPER
                    + "[\\p{L} ]{0,20},? (?:các|từng|mỗi) [^.;,]{3,60} (?:thực hiện|triển khai)(?: thực hiện)? (?:ngay|nghiêm túc|khẩn trương)(?:[./]*$|, [^.;]{3,60} chịu trách nhiệm )|^nhận được "
                    + THIS_PAPER
                    + "[\\p{L} ]{0,20},? (?:[^.;,]{3,60} )?(?:đề nghị|yêu cầu) [^.;]{3,160} (?:thực hiện|biết|triển khai)[^.;,]{0,40}(?:[./]*$|[;,] (?:gửi |nộp )?báo cáo (?:kết quả|về)[^.;]{3,160}[./]*$|[.;] (?:nếu|trong quá trình|mọi|trân trọng|khó khăn|có |vướng))|^(?:đề nghị|yêu cầu) [^.;,]{3,120} (?:(?:triển khai|thực hiện) nghiêm túc|nghiêm túc (?:triển khai|thực hiện))[^.;,]{0,40}, (?:đơn vị|địa phương|cơ quan|cá nhân|tập thể|nơi) nào |^(?:các|thủ trưởng|trưởng) [^.;:]{3,100} căn cứ (?:chức năng|nhiệm vụ|nội dung|kế hoạch)[^.;:]{0,50} (?:triển khai|tổ chức)(?: triển khai)? thực hiện(?:[./]*$|\\. )|^nhận được [^.;,]{3,30} này,? (?:đề nghị|yêu cầu) [^.;]{3,90} (?:triển khai|quán triệt|phổ biến) (?:đến|tới) [^.;]{3,80}[./]*$|^văn phòng [^.;,]{3,40} (?:xin |trân trọng )?(?:thông báo|kính báo) để |(?:triển khai|thực hiện)(?: thực hiện)? (?:nghiêm túc|nghiêm|nghiêm chỉnh|đúng|tốt|đầy đủ|có hiệu quả|hiệu quả|kịp thời)(?:,? (?:và )?(?:nghiêm túc|đầy đủ|có hiệu quả|hiệu quả|kịp thời)){0,3} (?:các nội dung |nội dung )?(?:của )?"
                    + THIS_PAPER
                    + " (?:này|trên)[^.;,]{0,20}[./]*$|^" + THIS_PAPER
                    + " này được (?:phổ biến|quán triệt|thông báo|triển khai|sao gửi) (?:đến|tới|rộng rãi)|xin thông báo|báo cáo [^.;]{3,120} và thông báo đến [^.;]{3,80} để (?:biết|thực hiện|tổ chức thực hiện)|^(?:đề nghị|yêu cầu) [^.;:]{3,80} quan tâm chỉ đạo(?:,? (?:tổ chức )?thực hiện)?[./]*$|^(?:đề nghị|yêu cầu) [^.;:]{3,80} (?:triển khai|tổ chức|nghiêm túc|phối hợp) thực hiện(?: nghiêm túc| tốt)?[,.;] (?:nếu )?(?:có )?(?:gì )?(?:khó khăn|vướng mắc)|để (?:các |quý )?[\\p{L}, ]{0,40}biết(?:,| và)? thực hiện|thông báo (?:để|đến|cho) [^.;]{3,120} (?:biết|thực hiện|triển khai)(?:,? (?:và )?(?:tham gia|thực hiện|hưởng ứng|phối hợp|tổ chức thực hiện))?[^.;,]{0,20}[./]*$|thực hiện nghiêm túc[\\p{L}, ]{0,60}[./]*$|^căn cứ (?:nội dung )?(?:kế hoạch|hướng dẫn|công văn|chỉ thị|chương trình)[^,]{0,40}, [^.]{0,160}(?:triển khai|tổ chức)(?: triển khai| tổ chức)? thực hiện[^.,;]{0,30}(?:[./]*$|\\. )");

    private ClosingWords() {}

    /** Whether it begins like a closing word, background or remark. */
    static boolean begins(Node node) {
        return node.search(CLOSING).find();
    }

    /** Whether it says no more than that all of it is to be carried out. */
    static boolean isFormula(Node node) {
        return node.search(FORMULA).find();
    }
}
