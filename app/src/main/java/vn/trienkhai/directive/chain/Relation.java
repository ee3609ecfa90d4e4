package vn.trienkhai.directive.chain;

import java.util.Locale;

/** Quan hệ: what a directive has to do with one that it cites, the closest first. */
public enum Relation {
    /** "Thực hiện …", "Triển khai …": it carries the other one out. */
    IMPLEMENTS,
    /** "Căn cứ …", "Theo …": it rests on the other one. */
    BASIS,
    /** It only names the other one. */
    MENTIONED;

    /** Whether what is cited so may be a source. */
    public boolean isSource() {
        return this != MENTIONED;
    }

    String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Relation of(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
