package vn.trienkhai.directive;

import org.springframework.stereotype.Component;
import vn.trienkhai.shared.Actor;

@Component
class Originals {
    record Kept(String name, String type, byte[] bytes) {}

    long keep(Actor actor, String name, byte[] bytes) {
        throw new UnsupportedOperationException();
    }

    byte[] bytes(Actor actor, long file) {
        throw new UnsupportedOperationException();
    }

    String name(Actor actor, long file) {
        throw new UnsupportedOperationException();
    }

    Kept open(Actor actor, long file) {
        throw new UnsupportedOperationException();
    }
}
