package vn.trienkhai.unit.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the lists of an order say of units by code; a conversion table is read beside them. */
final class ListedUnits {
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();

    static ListedUnits in(ImportOrder order, Map<ImportOrder.Source, Shape> shapes) {
        var known = new ListedUnits();
        order.files().stream()
                .filter(source -> shapes.get(source) == Shape.LIST)
                .forEach(source -> Entry.read(source.file(), entry -> known.add(entry, order)));
        return known;
    }

    private void add(Entry entry, ImportOrder order) {
        var code = order.code(entry.text(Column.CODE));
        names.put(code, entry.text(Column.NAME));
        codes.put(entry.text(Column.PARENT) + "/" + Words.key(entry.text(Column.NAME)), code);
    }

    Optional<String> name(String code) {
        return Optional.ofNullable(names.get(code));
    }

    /** The code under which the lists know a unit of this name and superior, if they do not know {@code code} at all. */
    Optional<String> otherCode(String code, String name, String parent, Set<String> taken) {
        return names.isEmpty() || names.containsKey(code)
                ? Optional.empty()
                : Optional.ofNullable(codes.get(parent + "/" + Words.key(name)))
                        .filter(other -> !taken.contains(other));
    }
}
