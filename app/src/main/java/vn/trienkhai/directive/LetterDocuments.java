package vn.trienkhai.directive;

import org.springframework.stereotype.Component;
import vn.trienkhai.shared.Actor;

@Component
class LetterDocuments {
    void write(Actor actor, DirectiveId id) {}

    boolean has(Actor actor, DirectiveId id, String format) {
        return false;
    }

    Originals.Kept open(Actor actor, DirectiveId id, String format) {
        throw new UnsupportedOperationException();
    }
}
