package vn.trienkhai.unit;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.shared.Vietnamese;

/**
 * Finds the units that a phrase means (date-and-duty-patterns F3). A phrase is first a name; then, read as a group, a kind of
 * body below the issuer; at last a list, part by part. What is not certain is left out: a person assigns it.
 */
class PhraseResolver {
    private static final Pattern LIST = Pattern.compile("\\s*(?:;|,(?! phường)|\\bvà\\b(?= các| Ủy| Liên| Mặt))\\s*");
    private static final Map<String, Set<String>> GROUPS = Map.ofEntries(
            Map.entry("dang uy xa, phuong", Set.of("dang_uy_xa")),
            Map.entry("dang uy cac xa, phuong", Set.of("dang_uy_xa")),
            Map.entry("dang uy xa", Set.of("dang_uy_xa")),
            Map.entry(
                    "dang uy truc thuoc",
                    Set.of("dang_uy_xa", "dang_uy_truc_thuoc", "dang_uy_quan_su", "dang_uy_cong_an")),
            Map.entry("chi, dang bo co so", Set.of("chi_bo", "dang_bo_co_so", "dang_uy_co_so")),
            Map.entry("chi bo", Set.of("chi_bo")),
            Map.entry("ubnd cac xa, phuong", Set.of("ubnd_xa")),
            Map.entry("uy ban nhan dan cac xa, phuong", Set.of("ubnd_xa")),
            Map.entry("uy ban nhan dan xa, phuong", Set.of("ubnd_xa")),
            Map.entry("cong doan co so", Set.of("cdcs")),
            Map.entry("cong doan xa, phuong", Set.of("cong_doan_xa")),
            Map.entry("truong hoc", Set.of("truong")));

    private final UnitStore store;
    private final UnitId issuer;
    private final LocalDate day;

    PhraseResolver(UnitStore store, UnitId issuer, LocalDate day) {
        this.store = store;
        this.issuer = issuer;
        this.day = day;
    }

    List<Unit> resolve(String phrase) {
        var whole = one(phrase);
        if (!whole.isEmpty()) {
            return whole;
        }
        var found = new LinkedHashSet<Unit>();
        LIST.splitAsStream(phrase).filter(part -> !part.isBlank()).forEach(part -> found.addAll(one(part)));
        return List.copyOf(found);
    }

    private List<Unit> one(String phrase) {
        var named = store.named(phrase.strip());
        if (named.size() == 1) {
            return named;
        }
        return group(Vietnamese.fold(phrase).replaceFirst("^(?:cac|moi|tat ca cac) ", ""));
    }

    private List<Unit> group(String folded) {
        return GROUPS.entrySet().stream()
                .filter(group -> folded.startsWith(group.getKey()))
                .max(Map.Entry.comparingByKey(java.util.Comparator.comparingInt(String::length)))
                .map(group -> ofKind(group.getValue()))
                .orElse(List.of());
    }

    private List<Unit> ofKind(Set<String> kinds) {
        var direct = store.children(issuer, day).stream()
                .filter(unit -> kinds.contains(unit.kind()))
                .toList();
        return direct.isEmpty()
                ? store.below(issuer).stream()
                        .map(TreeNode::unit)
                        .filter(unit -> kinds.contains(unit.kind()))
                        .toList()
                : direct;
    }
}
