package vn.trienkhai.directive.draft;

import java.util.List;
import vn.trienkhai.directive.Directive;
import vn.trienkhai.shared.Actor;

/** Takes a draft the whole way to its number, in an office where one person holds every role. */
public final class SignedLetter {
    private SignedLetter() {}

    public static Directive issued(Letters letters, Signing signing, Actor actor, Directive letter) {
        approved(letters, signing, actor, letter);
        return letters.issue(actor, letter.id());
    }

    static void approved(Letters letters, Signing signing, Actor actor, Directive letter) {
        signing.submit(actor, letter.id(), letters.typed(actor, letter.id()).version(), List.of());
        while (signing.state(actor, letter.id()).isSubmitted()) {
            signing.pass(actor, letter.id());
        }
    }
}
