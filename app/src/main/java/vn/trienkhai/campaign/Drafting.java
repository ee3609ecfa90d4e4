package vn.trienkhai.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.DirectiveContent;
import vn.trienkhai.reader.Event;

/** Makes of a directive's confirmed content what a campaign will be opened with. */
class Drafting {
    private final DirectiveContent content;

    Drafting(DirectiveContent content) {
        this.content = content;
    }

    CampaignDraft draft(String subject, Optional<LocalDate> issuedOn) {
        var events = each(content.reading().events().size(), this::event);
        var rule = new WindowRule(events, issuedOn, i -> content.origin("/windows/" + i));
        return new CampaignDraft(
                content.directive(),
                name(subject),
                events,
                rule.apply(content.reading().windows()),
                each(content.reading().themes().size(), this::theme),
                each(content.reading().channels().size(), this::channel));
    }

    private CampaignEvent event(int i) {
        Event read = content.reading().events().get(i);
        return new CampaignEvent(
                read.name(),
                Optional.ofNullable(read.originalDate()),
                Optional.ofNullable(read.anniversaryYears()),
                wholeDay(read.anniversaryDate()),
                content.origin("/events/" + i));
    }

    private CampaignTheme theme(int i) {
        return new CampaignTheme(content.reading().themes().get(i), content.origin("/themes/" + i));
    }

    private CampaignChannel channel(int i) {
        var read = content.reading().channels().get(i);
        return new CampaignChannel(read.code(), read.raw(), content.origin("/channels/" + i));
    }

    private static <T> List<T> each(int count, java.util.function.IntFunction<T> made) {
        return IntStream.range(0, count).mapToObj(made).toList();
    }

    private static Optional<LocalDate> wholeDay(@Nullable String iso) {
        return Optional.ofNullable(iso).filter(day -> day.length() == 10).map(LocalDate::parse);
    }

    /** "về việc tuyên truyền kỷ niệm …" becomes "Tuyên truyền kỷ niệm …". */
    static String name(String subject) {
        var bare = subject.strip().replaceFirst("(?iu)^(?:về việc|v/v|về)\\s*:?\\s+", "");
        return bare.isEmpty() ? bare : bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
    }
}
