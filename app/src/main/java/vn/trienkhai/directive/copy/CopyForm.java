package vn.trienkhai.directive.copy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.directive.IssuingBody;
import vn.trienkhai.layout.Copy;
import vn.trienkhai.layout.Letterhead;
import vn.trienkhai.layout.Signature;
import vn.trienkhai.shared.Refusal;

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
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    Copy.Kind chosen() {
        return Arrays.stream(Copy.Kind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .orElse(Copy.Kind.FULL);
    }

    /** @throws Refusal when the day is none */
    LocalDate on() {
        var typed = text(day);
        Matcher read = DAY.matcher(typed);
        if (!read.matches()) {
            throw new Refusal("directive.value.date", typed);
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(read.group(3)), Integer.parseInt(read.group(2)), Integer.parseInt(read.group(1)));
        } catch (DateTimeException noDay) {
            throw new Refusal("directive.value.date", typed);
        }
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
