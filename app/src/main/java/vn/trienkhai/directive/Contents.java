package vn.trienkhai.directive;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.trienkhai.shared.Evidence;
import vn.trienkhai.shared.NotFound;

/** Puts the stored records of a directive together to what its readers see. */
@Component
class Contents {
    record OnDesk(DirectiveContent content, List<Integer> openDoubts) {}

    private final ContentStore records;
    private final JsonMapper json;

    Contents(ContentStore records, JsonMapper json) {
        this.records = records;
        this.json = json;
    }

    /** The confirmed content; before that, the draft or the newest reading. */
    DirectiveContent of(Directive directive) {
        var confirmed = records.content(directive.id());
        return confirmed.isPresent()
                ? content(directive.id(), confirmed.get(), true)
                : onDesk(directive).content();
    }

    /** The draft where the caller may see it, which may be ahead of what is confirmed. */
    OnDesk onDesk(Directive directive) {
        var stored = records.draft(directive.id())
                .or(() -> records.content(directive.id()))
                .or(() -> records.newestReading(directive.id()))
                .orElseThrow(() -> new NotFound("content of directive", directive.id()));
        return new OnDesk(
                content(directive.id(), stored, false),
                DeskDraft.of(stored.json(), stored.text()).openDoubts());
    }

    /** The confirmed content of those that have one. */
    Map<DirectiveId, DirectiveContent> confirmed(Collection<DirectiveId> ids) {
        var sources = records.sources(ids).stream().collect(Collectors.groupingBy(ContentStore.Source::directive));
        var contents = new HashMap<DirectiveId, DirectiveContent>();
        records.contents(ids)
                .forEach((id, stored) ->
                        contents.put(id, content(id, stored, true, sources.getOrDefault(id, List.of()))));
        return contents;
    }

    private DirectiveContent content(DirectiveId id, ContentStore.Stored stored, boolean confirmed) {
        return content(id, stored, confirmed, records.sources(List.of(id)));
    }

    private DirectiveContent content(
            DirectiveId id, ContentStore.Stored stored, boolean confirmed, List<ContentStore.Source> sources) {
        var draft = DeskDraft.of(stored.json(), stored.text());
        return new DirectiveContent(
                id,
                confirmed ? stored.version() : 0,
                draft.reading(),
                draft.amendments(),
                byPointer(sources),
                stored.by(),
                stored.at().map(OffsetDateTime::toInstant));
    }

    private Map<String, List<Evidence>> byPointer(List<ContentStore.Source> sources) {
        var byPointer = new LinkedHashMap<String, List<Evidence>>();
        sources.forEach(source ->
                byPointer.merge(source.pointer(), List.of(evidence(source.evidenceJson())), Contents::joined));
        return byPointer;
    }

    Evidence evidence(String stored) {
        return json.readValue(stored, Evidence.class);
    }

    String stored(Evidence evidence) {
        return json.writeValueAsString(evidence);
    }

    private static List<Evidence> joined(List<Evidence> some, List<Evidence> more) {
        var all = new java.util.ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}
