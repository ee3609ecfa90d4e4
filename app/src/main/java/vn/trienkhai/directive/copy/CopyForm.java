package vn.trienkhai.directive.copy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.body.IssuingBody;
import vn.trienkhai.layout.Copy;
import vn.trienkhai.layout.Letterhead;
import vn.trienkhai.layout.Signature;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.TypedDay;

/** What a browser sends when a copy is made. Lists have a line for each. */
record CopyForm(
        @Nullable String kind,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String place,
        @Nullable String day,
        @Nullable String authority,
        @Nullable String title,
        @Nullable String signer,
        @Nullable String recipients) {
    Copy.Kind chosen() {
        return Arrays.stream(Copy.Kind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElse(Copy.Kind.FULL);
    }

    /** @throws Refusal when the day is none */
    LocalDate on() {
        return TypedDay.required(day, () -> new Refusal("directive.value.date", text(day)));
    }

    Copy copy(IssuingBody issuer) {
        var copy = new Copy(
                issuer.family(),
                chosen(),
                new Letterhead(
                        issuer.superior(),
                        issuer.name(),
                        text(number).isEmpty() ? null : text(number),
                        symbolOfKind(),
                        text(place),
                        on()),
                new Signature(lines(authority), text(title), text(signer)),
                lines(recipients));
        if (!copy.isStamped() && text(title).isEmpty()) {
            throw new Refusal("directive.copy.no_title");
        }
        return copy;
    }

    /** The symbol names the kind of copy; it follows when another kind is chosen. */
    private String symbolOfKind() {
        return text(symbol).replaceFirst("^(?:SY|TrS|SL)(?=-)", chosen().abbreviation());
    }

    private static List<String> lines(@Nullable String typed) {
        return text(typed)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
