package vn.trienkhai.reader.field.task;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.reader.field.duty.Duty;
import vn.trienkhai.reader.field.duty.Units;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.spelling.Spelling;

/** Further bodies that one sentence gives work of their own: "giao A làm …, B làm …", "giao A …; giao B …" (F1, F9). */
final class SharedDuty {
    private static final Cue CUT = Cue.of("[,;] ");
    /** "giao B", "phân công B" once more. */
    private static final Cue ORDER = Cue.of("^(?:và )?(?:đề nghị|yêu cầu|giao|phân công)" + Duty.STAFF + "(?: cho)? ");

    private static final Cue ORDERS = Cue.of("(?:đề nghị|yêu cầu|giao|phân công)(?: cho)?:? $");
    /** What somebody sends is a report, no work. */
    private static final Cue SENDS =
            Cue.of("(?:báo cáo|gửi|nộp|đăng ký|chịu trách nhiệm (?:nếu|khi|trước|về)(?!\\p{L})) ");
    /** "Thôn nào không có hộ … cũng phải …", "Đội bị trừ điểm sẽ …", "đoàn 1 do Sở A": tells of some, and orders nobody. */
    private static final Cue WHICH = Cue.of(" (?:nào|bị|là|do|chưa|không|cũng) ");

    /** "giao A chủ trì, B tham gia, …": who supports. */
    private static final Cue SUPPORTS = Cue.of("(?:phối hợp|tham gia|hỗ trợ|giúp)(?: thực hiện)?(?=[,;.]|$)");

    private static final Cue EACH = Cue.of("^(?:các|mỗi|từng|những|tất cả) ");

    private static final int LONGEST_ORDER = 14;
    private static final int LONGEST = 90;
    /** Where nobody orders, the next body stands behind what the first has to do, not far on. */
    private static final int NEAR = 120;

    private SharedDuty() {}

    /** Who acts in the clauses behind the one of {@code duty}, up to the full stop. */
    static List<Found<String>> others(Line line, Duty duty) {
        if (duty.lead().isEmpty() || duty.verb() < 0) {
            return List.of();
        }
        int to = fullStop(line.lower(), duty.verb());
        var others = new ArrayList<Found<String>>();
        int clause = duty.verb();
        boolean ordered = isOrdered(line, duty);
        int first = ordered ? to : Math.min(Duty.sentenceEnd(line.lower(), duty.verb(), to), duty.verb() + NEAR);
        var cut = line.search(CUT).region(clause, to);
        while (cut.find()) {
            var order = line.search(ORDER).region(cut.end(), to);
            boolean again = order.lookingAt();
            boolean apart = line.lower().charAt(cut.start()) == ';';
            int start = again ? order.end() : cut.end();
            boolean another =
                    again ? ordered : apart || cut.start() <= first && !namesSomebody(line, clause, cut.start());
            if (another && acts(line, start, again || apart && isOfSameKind(line, duty, start))) {
                var other = Duty.subjectAt(line, start, Duty.sentenceEnd(line.lower(), start, to));
                if (other.verb() > start
                        && other.verb() - start < LONGEST
                        && SupportClause.at(line, start, to).isEmpty()
                        && !line.search(SUPPORTS).region(other.verb(), to).lookingAt()) {
                    others.addAll(other.lead());
                    clause = other.verb();
                }
            }
        }
        return others;
    }

    /** "A quét dọn …. B treo băng rôn.": a later sentence of the item names somebody else who acts (F1). */
    static List<Found<String>> inOtherSentences(Line line, Duty duty) {
        var all = new ArrayList<Found<String>>();
        int to = line.text().length();
        int from = duty.verb() < 0 ? to : duty.verb();
        for (int stop = fullStop(line.lower(), from); stop + 2 < to; stop = fullStop(line.lower(), stop + 1)) {
            int start = stop + 2;
            if (Character.isUpperCase(line.text().charAt(start))) {
                var other = Duty.subjectAt(line, start, to);
                if (other.verb() > start
                        && !line.search(SENDS).region(other.verb(), to).lookingAt()
                        && SupportClause.at(line, start, to).isEmpty()
                        && !other.lead().isEmpty()
                        && !line.search(WHICH).region(start, other.verb()).find()
                        && !isNamed(duty, other.lead().getFirst().value())) {
                    all.addAll(other.lead());
                }
            }
        }
        return all;
    }

    /** "Điều tra viên … . Mỗi điều tra viên …": the same once more. */
    private static boolean isNamed(Duty duty, String name) {
        var again = oneOf(name);
        return duty.lead().stream().anyMatch(lead -> oneOf(lead.value()).equals(again));
    }

    private static String oneOf(String name) {
        return EACH.matcher(Spelling.lower(name)).replaceAll("");
    }

    /** "Giao A …": the order goes on to whoever is named next; "A …; B …" has A answer for the item. */
    private static boolean isOrdered(Line line, Duty duty) {
        int lead = duty.lead().getFirst().span().start() - line.start();
        return line.search(ORDERS)
                .region(Math.max(0, lead - LONGEST_ORDER), lead)
                .find();
    }

    /** "Chi đoàn Công an hướng dẫn …; chi đoàn trường học vận động …": a body of the kind named first, though written small. */
    private static boolean isOfSameKind(Line line, Duty duty, int start) {
        var first = Spelling.lower(duty.lead().getFirst().value());
        int word = first.indexOf(' ', first.indexOf(' ') + 1);
        return word > 0 && line.lower().startsWith(first.substring(0, word + 1), start);
    }

    private static boolean acts(Line line, int start, boolean clear) {
        return start < line.text().length()
                && !line.lower().startsWith("nhân dân ", start)
                && Units.startsBodyAt(line.lower(), start)
                && (clear && !Units.isMereKind(line, start)
                        || Character.isUpperCase(line.text().charAt(start)));
    }

    /** "chỉ đạo các trường, Trung tâm …", "phối hợp với Sở B, Sở C": a list goes on, and no clause begins. */
    private static boolean namesSomebody(Line line, int from, int to) {
        var lower = line.lower();
        for (int at = lower.indexOf(' ', from); at >= 0 && at + 1 < to; at = lower.indexOf(' ', at + 1)) {
            boolean named = Character.isUpperCase(line.text().charAt(at + 1)) || lower.startsWith("các ", at + 1);
            if (named && Units.startsBodyAt(lower, at + 1)) {
                return true;
            }
        }
        return false;
    }

    private static int fullStop(String lower, int from) {
        int at = Duty.sentenceEnd(lower, from, lower.length());
        while (at < lower.length() && lower.charAt(at) == ';') {
            at = Duty.sentenceEnd(lower, at + 1, lower.length());
        }
        return at;
    }
}
