package vn.trienkhai.reader.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import vn.trienkhai.reader.Channel;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.layout.Node;
import vn.trienkhai.reader.layout.Parts;
import vn.trienkhai.reader.layout.Span;
import vn.trienkhai.reader.layout.Spelling;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.vocabulary.Vocabulary;

/**
 * Hình thức: forms of activity that a directive of a campaign orders or names, each kind once.
 *
 * <p>The same words stand in any office paper ("gửi qua trang thông tin điện tử"); they are forms only where the paper is
 * about spreading, celebrating, moving or training.
 */
final class ChannelsField {
    private record Words(String code, String phrase) {}

    private static final Cue CAMPAIGN = Vocabulary.anyWords(
            "tuyên truyền",
            "kỷ niệm",
            "kỉ niệm",
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
            "ra quân",
            "lễ phát động",
            "hội thao",
            "sinh hoạt chính trị",
            "sinh hoạt chuyên đề");
    private static final Cue TRAINING = Vocabulary.words("tập huấn|đào tạo|bồi dưỡng");
    private static final Cue CONTENT = Cue.of(
            "^(?:nội dung (?:tuyên truyền|trọng tâm tuyên truyền)|mục đích|yêu cầu|mục tiêu|ý nghĩa|nội dung báo cáo)");
    private static final int OFTEN = 5;
    private static final List<Words> WORDS = Vocabulary.entries("channels").stream()
            .map(entry -> new Words(entry.get(0), Spelling.lower(entry.get(1))))
            .toList();
    private static final Cue ANY = Vocabulary.words(Vocabulary.anyOf("channels", 1));

    private ChannelsField() {}

    static List<Channel> read(Parts parts, List<Node> tree, String subject, Findings findings) {
        boolean campaign = isCampaign(parts, subject);
        var found = new LinkedHashMap<String, Span>();
        collect(tree, found);
        if (!campaign) {
            found.keySet()
                    .removeIf(code -> !code.equals("training")
                            || !TRAINING.matcher(Spelling.lower(subject)).find());
        }
        var channels = new ArrayList<Channel>();
        found.forEach((code, span) -> {
            findings.evidence("/channels/" + channels.size(), span);
            channels.add(new Channel(code, parts.text().quote(span)));
        });
        return channels;
    }

    private static boolean isCampaign(Parts parts, String subject) {
        if (CAMPAIGN.matcher(Spelling.lower(subject)).find()) {
            return true;
        }
        int count = 0;
        for (var line : parts.body()) {
            var found = CAMPAIGN.matcher(line.lower());
            while (found.find()) {
                count++;
            }
        }
        return count >= OFTEN;
    }

    private static void collect(List<Node> nodes, LinkedHashMap<String, Span> found) {
        for (var node : nodes) {
            if (node.isParagraph() || !node.search(CONTENT).find()) {
                collect(node.line(), node.from(), found);
                collect(node.children(), found);
            }
        }
    }

    private static void collect(Line line, int from, LinkedHashMap<String, Span> found) {
        var words = ANY.matcher(line.lower()).region(from, line.text().length());
        while (words.find()) {
            var code = code(words.group());
            found.putIfAbsent(code, line.span(words.start(), words.end()));
        }
    }

    private static String code(String phrase) {
        return WORDS.stream()
                .filter(words -> words.phrase().equals(phrase))
                .findFirst()
                .map(Words::code)
                .orElse("other");
    }
}
