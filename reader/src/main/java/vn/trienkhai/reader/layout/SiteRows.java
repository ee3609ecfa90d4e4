package vn.trienkhai.reader.layout;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.trienkhai.reader.pattern.Cue;

/** Rows in which a site speaks of itself above a paper: its name, its menus, the way to the page. */
final class SiteRows {
    private static final int LONGEST = 160;
    private static final int LONGEST_ENTRY = 45;
    private static final int FEWEST_ENTRIES = 3;
    private static final int FEWEST_KNOWN = 2;

    /** Names that a site gives its rooms; a paper has no line of them. */
    private static final String ROOMS = Arrays.stream(
                    ("trang chủ,trang nhất,giới thiệu,tin tức,tin tức - sự kiện,tin tức sự kiện,sự kiện,tin hoạt động,"
                                    + "tin trong nước,tin mới,tin nổi bật,văn bản,văn bản pháp luật,văn bản chỉ đạo,văn bản mới,hỏi đáp,hỏi - đáp,liên hệ,thư viện,"
                                    + "thư viện ảnh,thư viện pháp luật,hình ảnh,video,media,multimedia,audio,podcast,e-magazine,emagazine,infographic,longform,thời sự,chính trị,kinh tế,"
                                    + "xã hội,văn hóa,thể thao,giải trí,pháp luật,đời sống,quốc tế,thế giới,quốc phòng - an ninh,công nghệ,sức khỏe,du lịch,"
                                    + "bạn đọc,dịch vụ công,thủ tục hành chính,công khai,công khai ngân sách,cải cách hành chính,tuyển sinh,tuyển dụng,"
                                    + "thực đơn,góc phụ huynh,phụ huynh,học sinh,đào tạo,nghiên cứu,hợp tác,sinh viên,cựu sinh viên,khoa phòng,chuyên khoa,bảng giá,bảng giá dịch vụ,"
                                    + "lịch công tác,lịch khám,lịch tiếp công dân,tổ chức bộ máy,cơ cấu tổ chức,tra cứu,tra cứu văn bản,công báo,công văn đến,chuyên mục,diễn đàn,"
                                    + "đăng nhập,đăng ký,tìm kiếm,đọc nhiều,đọc nhiều nhất,tin đọc nhiều,mới nhất,tin liên quan,bài viết liên quan,tra cứu hóa đơn,giáo dục - tuyển sinh,vi,en,vn,tiếng anh,rss,sơ đồ cổng,sơ đồ trang,sơ đồ site,sơ đồ website,sitemap,english,tiếng việt,home,"
                                    + "học tập và làm theo bác,xây dựng đảng,góp ý,hộp thư,thư điện tử,email công vụ,hoạt động,chỉ đạo điều hành,thông tin chỉ đạo điều hành,chỉ đạo - điều hành")
                            .split(","))
            .sorted((a, b) -> b.length() - a.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?:", ")"));

    /** "GIỚI THIỆU", and "GIỚI THIỆU TIN TỨC VĂN BẢN": rooms alone, their distances lost. */
    private static final Cue ROOMS_ALONE = Cue.of("^" + ROOMS + "(?: " + ROOMS + "){0,12}+$");

    /** What newspapers write about, in a row; alone such a word may end the name of a body: "SỞ TÀI NGUYÊN VÀ / MÔI TRƯỜNG". */
    private static final String TOPICS = "(?:" + ROOMS
            + "|môi trường|giáo dục|y tế|nông nghiệp|nông thôn mới|công nghiệp|thương mại|doanh nghiệp|thị trường|đô thị|giao thông|bất động sản|văn nghệ|phóng sự|khoa học|quốc phòng|an ninh|đảng - đoàn thể|đoàn thể|tài chính|đầu tư|tin mới|thời tiết)";

    /** "THỜI SỰ KINH TẾ MÔI TRƯỜNG DU LỊCH", the distances between them lost. */
    private static final Cue TOPICS_ALONE =
            Cue.of("^(?=.{0,60}(?<!\\p{L})" + ROOMS + "(?!\\p{L}))" + TOPICS + "(?: " + TOPICS + "){3,14}+$");

    private static final Cue ROOM = Cue.of("^" + ROOMS + "(?!\\p{L})");

    /** "Bạn đang ở: Trang nhất / Thông báo", "Trang chủ » Văn bản". */
    private static final Cue PATH = Cue.of(
            "^(?:bạn đang (?:ở|xem|đứng ở|truy cập)|vị trí (?:hiện tại|của bạn|trang)|đường dẫn|trang (?:chủ|nhất|chính)|home)(?=\\s?[:/»›>→|\\\\–-]|$)"
                    + "|^(?:tin tức|văn bản|thông báo|tin hoạt động|chỉ đạo điều hành|thông tin)(?: [^/»›>→|.;:]{2,30})? ?[»›>→]");

    private static final Cue NAME = Cue.of(
            "^(?:cổng (?:thông tin|ttđt|dịch vụ công)|cttđt|trang (?:thông tin|tin|văn bản) điện tử|trang (?:web|điện tử)|website|báo (?:điện tử|mạng|online)|tạp chí điện tử|chuyên trang|"
                    + "cơ sở dữ liệu (?:quốc gia|văn bản)|hệ thống (?:văn bản|quản lý văn bản|thông tin văn bản)|thư viện (?:pháp luật|văn bản)|"
                    + "cơ quan (?:của đảng bộ|ngôn luận)|tiếng nói của|diễn đàn của)(?!\\p{L})"
                    + "|^(?:https?://|www\\.)\\S{3,80}$"
                    + "| [-–|] (?:cổng (?:thông tin|ttđt)|trang (?:thông tin|tin) điện tử|báo điện tử|chuyên trang|website)(?!\\p{L})");

    /** "baodientu.example.vn". */
    private static final Cue ADDRESS =
            Cue.of(".vn|.com|.org|.net", "^[a-z0-9-]{2,30}(?:\\.[a-z0-9-]{2,30}){0,3}\\.(?:vn|com|org|net)$");

    private SiteRows() {}

    static boolean is(Line line) {
        return isWay(line)
                || line.text().length() <= LONGEST
                        && !isSentence(line)
                        && !Published.is(line)
                        && (line.search(NAME).find() || line.search(ADDRESS).find());
    }

    /** Whether it leads through the site: a menu, or the way to the page. */
    static boolean isWay(Line line) {
        return line.text().length() <= LONGEST
                && !isSentence(line)
                && !Published.is(line)
                && (line.search(PATH).find()
                        || line.search(ROOMS_ALONE).find()
                        || line.search(TOPICS_ALONE).find()
                        || isMenu(line));
    }

    private static boolean isSentence(Line line) {
        return ".;,".indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
    }

    /** "Thời sự | Kinh tế | Xã hội": short entries beside each other, some of which any site has. */
    private static boolean isMenu(Line line) {
        if (line.text().indexOf('|') < 0
                && line.text().indexOf('•') < 0
                && line.text().indexOf('·') < 0) {
            return false;
        }
        var entries = Arrays.stream(line.lower().split("[|•·]"))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
        long known =
                entries.stream().filter(entry -> ROOM.matcher(entry).find()).count();
        boolean all = known == entries.size() && known > 1;
        return all
                || entries.size() >= FEWEST_ENTRIES
                        && known >= FEWEST_KNOWN
                        && entries.stream().allMatch(entry -> entry.length() <= LONGEST_ENTRY);
    }
}
