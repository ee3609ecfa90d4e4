package vn.trienkhai.reader.field.channel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import vn.trienkhai.reader.Channel;
import vn.trienkhai.reader.DoubtReason;
import vn.trienkhai.reader.field.finding.Findings;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Node;
import vn.trienkhai.reader.layout.Parts;
import vn.trienkhai.reader.layout.Span;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.spelling.Spelling;
import vn.trienkhai.reader.vocabulary.Vocabulary;

/**
 * Hình thức: forms of activity that a directive of a campaign orders or names, each kind once.
 *
 * <p>The same words stand in any office paper ("gửi qua trang thông tin điện tử"); they are forms only where the paper is
 * about spreading, celebrating, moving or training.
 */
public final class ChannelsField {
    private record Words(String code, String phrase) {}

    /** What a paper of a campaign speaks of (Hình thức in plans, S0–S3). */
    private static final Cue CAMPAIGN = Vocabulary.anyWords(
            "tuyên truyền",
            "kỷ niệm",
            "phong trào",
            "chiến dịch",
            "chào mừng",
            "hưởng ứng",
            "vận động",
            "chương trình",
            "tình nguyện",
            "lễ hội",
            "cuộc thi",
            "hội thi",
            "thi đua",
            "ngày hội",
            "tuần lễ",
            "tháng hành động",
            "tháng thanh niên",
            "tháng công nhân",
            "ra quân",
            "lễ phát động",
            "hội thao",
            "sinh hoạt chính trị",
            "sinh hoạt chuyên đề");

    private static final Cue TRAINING = Vocabulary.words("tập huấn|đào tạo|bồi dưỡng");
    /** Verbs of telling people something, before the form. */
    private static final Cue SPREADING = Cue.of(
            "(?<!\\p{L})(?:tuyên truyền|phát tin|phát(?= (?:trên|tờ|qua))|in(?= (?:\\d|tờ|sổ))|cấp phát|ban hành(?= sổ tay)|đọc(?= trên)|treo|đưa tin|phát thanh|truyền thông|biên soạn|biên tập|phát hành|phát động|mở (?:các )?(?:chuyên|lớp)|(?:tổ chức|mở)(?: các| \\d{1,2})? (?:lớp|khóa))(?!\\p{L})[^.;]{0,120}$");
    /** "| Tập huấn …", "- Tập huấn …": the form opens the cell or item. */
    private static final Cue ITEM_START = Cue.of("(?:^|\\| )\\s{0,3}$");
    /** "tổ chức hội nghị tập huấn", "có trách nhiệm tập huấn", "tổ chức Hội thi …": held, whatever the paper is about. */
    private static final Cue HELD = Cue.of(
            "(?<!\\p{L})(?:tổ chức|mở|trách nhiệm|chủ trì|và|tham gia)(?: các| \\d{1,2})? (?:hội nghị |lớp |buổi |đợt )?$");

    private static final Cue TRAINS = Cue.of("tập huấn|hội thi(?! hành)");

    /** "mở chuyên mục", "duy trì chuyên trang". */
    private static final Cue OPENED = Cue.of("(?<!\\p{L})(?:mở|xây dựng|duy trì)(?: các)? $");
    /** "các cơ quan báo chí, báo cáo viên tuyên truyền …": who spreads it stands before the verb. */
    private static final Cue TOLD_BY = Cue.of(
            "(?:cơ quan báo chí|báo, đài|các báo|phát thanh|báo cáo viên|tuyên truyền viên|đài truyền thanh|cổng thông tin|trang thông tin)[^.;]{0,60} (?:tuyên truyền|đưa tin|tăng thời lượng|phổ biến|thông tin về|đăng)(?!\\p{L})");

    /** "đăng trên trang thông tin điện tử", "thông báo trên loa": what is told there (web_social, loudspeaker). */
    private static final Cue POSTED = Cue.of(
            "(?<!\\p{L})(?:(?<!được )(?:đăng tải|đăng)|viết tin|chia sẻ|niêm yết|công khai|công bố|nhắn tin|thông báo|thông tin|phổ biến|quán triệt)(?!\\p{L})[^.;]{0,120}$");

    /** Forms whose name is an order already. */
    private static final Cue ITSELF =
            Cue.of("tặng quà|treo cờ|thăm hỏi|dâng hương|tuyên truyền (?:miệng|lưu động|trực quan)");
    /** Parts that say why or what, not in which form. */
    private static final Cue CONTENT = Cue.of(
            "^(?:nội dung (?:tuyên truyền|trọng tâm tuyên truyền)|mục đích|yêu cầu(?! đối với)|mục tiêu|ý nghĩa|nội dung báo cáo)");

    /** "Đài Truyền thanh - Truyền hình huyện": a broadcaster, no loudspeakers. */
    private static final Cue BROADCASTER = Cue.of("(?: ?[-–] ?| và |, )truyền hình");
    /** Means that serve nothing but telling people: forms in any paper. */
    private static final Set<String> TELLING = Set.of("loudspeaker", "document", "visual", "oral");

    /** "Sở Văn hóa, Thể thao …", "Trung tâm Văn hóa - Thông tin và Thể thao": how such a body's name goes before the word. */
    private static final Cue OFFICE = Cue.of(
            "(?<!\\p{L})(?:sở|bộ|phòng|trung tâm|ngành|ban) văn hóa(?:,| và| [-–])(?: thông tin(?:,| và| [-–]))? $");

    private static final int NEAR = 60;
    private static final int OFTEN = 5;
    private static final List<Words> WORDS = Vocabulary.entries("channels").stream()
            .map(entry -> new Words(entry.get(0), Spelling.lower(entry.get(1))))
            .toList();
    private static final Cue ANY = Vocabulary.words(Vocabulary.anyOf("channels", 1));

    private ChannelsField() {}

    public static List<Channel> read(Parts parts, List<Node> tree, String subject, Findings findings) {
        boolean campaign = isCampaign(parts, subject);
        var found = new LinkedHashMap<String, Span>();
        collect(tree, campaign, found);
        if (!campaign
                && !found.containsKey("training")
                && TRAINING.matcher(Spelling.lower(subject)).find()) {
            var all = new LinkedHashMap<String, Span>();
            collect(tree, true, all);
            all.computeIfPresent("training", found::putIfAbsent);
        }
        var inspected = Inspections.in(tree);
        if (inspected != null) {
            found.putIfAbsent("inspection", inspected);
        }
        var channels = new ArrayList<Channel>();
        found.forEach((code, span) -> {
            var pointer = "/channels/" + channels.size();
            var line = parts.text().lineAt(span.start());
            var words = parts.text().quote(span);
            findings.evidence(pointer, span);
            if (UnsureForms.has(line, span.start() - line.start())) {
                findings.doubt(pointer, DoubtReason.CHANNEL_UNSURE, words, List.of());
            }
            channels.add(new Channel(code, words));
        });
        return channels;
    }

    private static boolean isCampaign(Parts parts, String subject) {
        if (CAMPAIGN.matcher(Spelling.lower(subject)).find()) {
            return true;
        }
        int count = 0;
        for (var line : parts.body()) {
            var found = line.search(CAMPAIGN);
            while (found.find()) {
                count++;
            }
        }
        return count >= OFTEN;
    }

    private static void collect(List<Node> nodes, boolean campaign, LinkedHashMap<String, Span> found) {
        for (var node : nodes) {
            if (node.isParagraph() || !node.search(CONTENT).find()) {
                collect(node.line(), node.from(), campaign, found);
                collect(node.children(), campaign, found);
            }
        }
    }

    private static void collect(Line line, int from, boolean campaign, LinkedHashMap<String, Span> found) {
        var words = line.search(ANY).region(from, line.text().length());
        while (words.find()) {
            if (isNoForm(line.lower(), words.start(), words.end())) {
                continue;
            }
            var code = code(words.group());
            if (code.equals("loudspeaker")
                    && BROADCASTER
                            .matcher(line.lower())
                            .region(words.end(), line.lower().length())
                            .lookingAt()) {
                code = "media";
            }
            code = OpenedColumns.code(line, words.start(), code);
            if (campaign
                    || TELLING.contains(code)
                    || isSpread(line.lower(), from, words.start())
                    || isPosted(code, line, from, words.start())) {
                found.putIfAbsent(code, line.span(words.start(), words.end()));
            }
        }
        ChannelOrders.collect(line, from, campaign, found);
    }

    /** Part of a body's name, a hall, or something that is not to be done. */
    private static boolean isNoForm(String lower, int start, int end) {
        var before = lower.substring(Math.max(0, start - NEAR), start);
        return before.endsWith("không ")
                || before.endsWith("trung tâm ")
                || lower.startsWith("thể thao", start) && OFFICE.matcher(before).find()
                || lower.startsWith("sổ tay đảng viên", start);
    }

    /** In any other paper only what is ordered to be told or held: "phát tin trên loa truyền thanh", "tặng quà …". */
    private static boolean isSpread(String lower, int from, int at) {
        int sentence = Math.max(from, Math.max(lower.lastIndexOf(". ", at), lower.lastIndexOf(';', at)));
        return SPREADING.matcher(lower.substring(sentence, at)).find()
                || OPENED.matcher(lower.substring(sentence, at)).find()
                || ITSELF.matcher(lower).region(at, lower.length()).lookingAt()
                || TOLD_BY.matcher(lower).region(at, lower.length()).lookingAt()
                || TRAINS.matcher(lower).region(at, lower.length()).lookingAt()
                        && HELD.matcher(lower.substring(sentence, at)).find()
                || lower.startsWith("tập huấn", at)
                        && ITEM_START.matcher(lower.substring(from, at)).find();
    }

    private static boolean isPosted(String code, Line line, int from, int at) {
        int sentence = Math.max(from, line.lower().lastIndexOf(';', at));
        return (code.equals("web_social") || code.equals("loudspeaker"))
                && POSTED.matcher(line.lower().substring(sentence, at)).find();
    }

    private static String code(String phrase) {
        return WORDS.stream()
                .filter(words -> words.phrase().equals(phrase))
                .findFirst()
                .map(Words::code)
                .orElse("other");
    }
}
