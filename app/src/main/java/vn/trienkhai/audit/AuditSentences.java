package vn.trienkhai.audit;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.web.Texts;

/** Says a record in words: who, did what, to which thing, when. */
@Component
class AuditSentences {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Texts texts;
    private final Clock clock;

    AuditSentences(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    String when(AuditRecord record) {
        var at = record.at().atZoneSameInstant(clock.getZone());
        return TIME.format(at) + " " + Vietnamese.date(at);
    }

    String who(AuditRecord record) {
        return record.who().orElseGet(() -> texts.of("audit.who.system"));
    }

    /** "xác nhận văn bản số 12". */
    String what(AuditRecord record) {
        return texts.of("audit.what", action(record.action()), subject(record.subject()), record.subjectId());
    }

    String subject(String subject) {
        var key = "audit.subject." + subject;
        return texts.has(key) ? texts.of(key) : texts.of("audit.subject.other");
    }

    private String action(String action) {
        var key = "audit.action." + action.substring(action.lastIndexOf('.') + 1);
        return texts.has(key) ? texts.of(key) : texts.of("audit.action.other");
    }
}
