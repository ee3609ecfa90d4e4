package vn.trienkhai.unit.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.trienkhai.shared.AccountId;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Level;

/** What is to happen to units on a day: the first day on which it holds. */
public sealed interface UnitChange {
    LocalDate on();

    /** The units that it speaks of; nobody else may change them, or what is above them, meanwhile. */
    List<UnitId> named();

    /** Those of them that somebody must administer to do it; below the others something is only placed. */
    default List<UnitId> changed() {
        return named();
    }

    /** How a new unit is called. */
    record Naming(String name, Optional<String> shortName, Optional<String> code) {
        public static Naming of(String name) {
            return new Naming(name, Optional.empty(), Optional.empty());
        }
    }

    /** Thành lập. */
    record Create(LocalDate on, UnitId parent, Level level, String kind, Naming naming) implements UnitChange {
        @Override
        public List<UnitId> named() {
            return List.of(parent);
        }

        @Override
        public List<UnitId> changed() {
            return List.of();
        }
    }

    /** Đổi tên: another unit goes on in its place, so that letters of older days keep the older name. */
    record Rename(LocalDate on, UnitId unit, Naming naming) implements UnitChange {
        @Override
        public List<UnitId> named() {
            return List.of(unit);
        }
    }

    /** Chuyển: the same unit stands below another. */
    record Move(LocalDate on, UnitId unit, UnitId parent) implements UnitChange {
        @Override
        public List<UnitId> named() {
            return List.of(unit, parent);
        }

        @Override
        public List<UnitId> changed() {
            return List.of(unit);
        }
    }

    /** Sáp nhập: the units go into one that goes on. */
    record Merge(LocalDate on, List<UnitId> units, UnitId into) implements UnitChange {
        @Override
        public List<UnitId> named() {
            return Stream.concat(units.stream(), Stream.of(into)).distinct().toList();
        }
    }

    /** Hợp nhất: the units go into a new one, in the place of the first. */
    record Unite(LocalDate on, List<UnitId> units, Naming naming) implements UnitChange {
        @Override
        public List<UnitId> named() {
            return units;
        }
    }

    /**
     * Tách, chia: new units come out of one, which ends or goes on with the rest.
     *
     * @param keeper when it ends, the place in the list of the part that takes over its people, its host and its guests; with none
     *     their roles and places end
     * @param people those who go elsewhere than the keeper: to the part at this place, or to none
     */
    record Split(
            LocalDate on,
            UnitId unit,
            List<Part> parts,
            boolean ends,
            Optional<Integer> keeper,
            Map<AccountId, Optional<Integer>> people)
            implements UnitChange {
        public Split(LocalDate on, UnitId unit, List<Part> parts, boolean ends, Optional<Integer> keeper) {
            this(on, unit, parts, ends, keeper, Map.of());
        }

        /** To which part somebody goes. */
        Optional<Integer> place(AccountId person) {
            return people.getOrDefault(person, keeper);
        }

        @Override
        public List<UnitId> named() {
            return List.of(unit);
        }
    }

    /** @param children those below the old unit that go along */
    record Part(Naming naming, List<UnitId> children) {}

    /** Giải thể. */
    record Abolish(LocalDate on, UnitId unit) implements UnitChange {
        @Override
        public List<UnitId> named() {
            return List.of(unit);
        }
    }
}
