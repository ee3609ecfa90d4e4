package vn.trienkhai.directive.book;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.trienkhai.directive.Book;
import vn.trienkhai.directive.DirectiveState;
import vn.trienkhai.shared.TypedDay;

/** What a browser asks a register for, as it stands in the address; the address is all that a link needs. */
public record RegisterForm(
        @Nullable String book,
        @Nullable String q,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable String type,
        @Nullable String state,
        @Nullable String since,
        @Nullable String until,
        @Nullable String year,
        @Nullable String before) {
    private static final int LONGEST = 400;

    public static RegisterForm of(Book book) {
        return new RegisterForm(book.stored(), null, null, null, null, null, null, null, null, null);
    }

    RegisterQuery query(int limit) {
        return new RegisterQuery(
                said(book).equals(Book.OUTGOING.stored()) ? Book.OUTGOING : Book.INCOMING,
                said(q),
                said(number),
                said(issuer),
                Optional.of(said(type)).filter(code -> !code.isEmpty()),
                Arrays.stream(DirectiveState.values())
                        .filter(known -> known.name().equals(said(state)))
                        .findFirst(),
                Arrays.stream(RegisterQuery.Became.values())
                        .filter(known -> known.stored().equals(said(state)))
                        .findFirst(),
                TypedDay.read(since),
                TypedDay.read(until),
                said(year).matches("\\d{4}") ? OptionalInt.of(Integer.parseInt(said(year))) : OptionalInt.empty(),
                said(before).matches("\\d{1,18}")
                        ? OptionalLong.of(Long.parseLong(said(before)))
                        : OptionalLong.empty(),
                limit);
    }

    /** Days that were typed and are none. */
    List<String> wrongDays() {
        return Stream.of(said(since), said(until))
                .filter(typed -> !typed.isEmpty() && TypedDay.read(typed).isEmpty())
                .toList();
    }

    private static String said(@Nullable String value) {
        return value == null
                ? ""
                : value.strip().substring(0, Math.min(LONGEST, value.strip().length()));
    }

    /** The address of {@code path} with the same question, from {@code place} on where one is given. */
    String address(String path, OptionalLong place) {
        var address = UriComponentsBuilder.fromPath(path)
                .queryParam("book", query(1).book().stored());
        add(address, "q", q);
        add(address, "number", number);
        add(address, "issuer", issuer);
        add(address, "type", type);
        add(address, "state", state);
        add(address, "since", since);
        add(address, "until", until);
        add(address, "year", year);
        place.ifPresent(older -> address.queryParam("before", older));
        return address.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (!said(value).isEmpty()) {
            address.queryParam(name, "{" + name + "}").uriVariables(java.util.Map.of(name, said(value)));
        }
    }
}
