package vn.trienkhai.unit.exchange;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.trienkhai.shared.Vietnamese;

/** What a row of a history tells; the word stands in the file. */
enum HistoryFact {
    /** A unit under one name, from its first to its last day. */
    UNIT("đơn vị"),
    /** Below which other unit it stands, and from when until when. */
    PARENT("cấp trên"),
    /** In which other unit it lives. */
    HOST("nơi đặt"),
    MERGED("nhập"),
    SPLIT("chia"),
    RENAMED("đổi tên"),
    MOVED("chuyển");

    private final String word;

    HistoryFact(String word) {
        this.word = word;
    }

    static Optional<HistoryFact> of(String text) {
        var folded = Vietnamese.fold(text);
        return Stream.of(values())
                .filter(fact -> Vietnamese.fold(fact.word).equals(folded))
                .findFirst();
    }

    String word() {
        return word;
    }

    /** Whether one unit goes into another: on a day, with no last one. */
    boolean isSuccession() {
        return ordinal() >= MERGED.ordinal();
    }

    /** As the queries call it. */
    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }
}
