package vn.trienkhai.reader.field.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.trienkhai.reader.DoubtReason;
import vn.trienkhai.reader.field.duty.Units;
import vn.trienkhai.reader.field.finding.Findings;
import vn.trienkhai.reader.layout.Span;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.spelling.Spelling;

/** What has to be asked of an event: whether it is one, where its name ends, and which year its day is of. */
final class EventDoubts {
    /** "… lần thứ XIV": nothing goes on behind it. */
    private static final Cue COUNTED = Cue.of(EventName.NUMBER + "$");

    /** The conventions call campaigns events, the labels of real directives do not; "Ngày thứ Bảy tình nguyện" comes every week. */
    private static final Cue UNSURE = Cue.of(
            "(?:chiến dịch|cuộc vận động|đợt cao điểm|tổng điều tra|ngày (?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật))(?!\\p{L})|ngày hội [\"“]");

    /** Letters that tell whether a body is named. */
    private static final int BODY = 40;

    private final String text;
    /** Where names begin that some take for a form of activity. */
    private final Set<Integer> unsure = new HashSet<>();
    /** Where names begin whose day is printed without a year. */
    private final Set<Integer> guessed = new HashSet<>();

    /** @param text of the whole paper */
    EventDoubts(String text) {
        this.text = text;
    }

    void unsure(Span name) {
        unsure.add(name.start());
    }

    void guessed(Span name) {
        guessed.add(name.start());
    }

    void tell(Findings findings, String pointer, EventDrafts.Draft draft) {
        if (draft.years() != null && draft.anniversary() == null) {
            findings.doubt(pointer + "/anniversary_date", DoubtReason.EVENT_DATE_MISSING, draft.name(), List.of());
        }
        if (draft.anniversary() != null && guessed.contains(draft.span().start())) {
            findings.doubt(
                    pointer + "/anniversary_date",
                    DoubtReason.YEAR_MISSING,
                    draft.name(),
                    List.of(draft.anniversary()));
        }
        if (unsure.contains(draft.span().start())
                || UNSURE.matcher(Spelling.lower(draft.name())).lookingAt()) {
            findings.doubt(pointer, DoubtReason.EVENT_UNSURE, draft.name(), List.of());
        }
        if (mayGoOn(draft)) {
            findings.doubt(pointer, DoubtReason.NAME_CUT, draft.name(), List.of());
        }
    }

    /** "Chiến dịch … làm giàu, làm sạch cơ sở dữ liệu": behind the comma the name may go on. */
    private boolean mayGoOn(EventDrafts.Draft draft) {
        int end = draft.span().end();
        return draft.years() == null
                && !COUNTED.matcher(Spelling.lower(draft.name())).find()
                && text.startsWith(", ", end)
                && end + 2 < text.length()
                && Character.isLowerCase(text.charAt(end + 2))
                && !Units.startsWithBody(Spelling.lower(text.substring(end + 2, Math.min(text.length(), end + BODY))));
    }
}
