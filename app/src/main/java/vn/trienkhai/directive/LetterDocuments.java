package vn.trienkhai.directive;

import org.springframework.stereotype.Component;
import vn.trienkhai.shared.Actor;

@Component
class LetterDocuments {
    void write(Actor actor, DirectiveId id) {}
}
