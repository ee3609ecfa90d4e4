package vn.trienkhai.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.trienkhai.account.Accounts;
import vn.trienkhai.account.Grant;
import vn.trienkhai.account.NewAccount;
import vn.trienkhai.shared.Actor;
import vn.trienkhai.shared.Refusal;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.UnitId;
import vn.trienkhai.unit.Founding;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.NewUnit;
import vn.trienkhai.unit.Succession;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.unit.Units;

/**
 * Tỉnh Vân Sơn: units of five lines before and after 01/7/2025, and people in each role.
 *
 * <p>Making it twice makes it once: what is there already is left alone, so a run that was cut off goes on.
 */
@Component
public class DemoWorld {
    /** One password for all sample people; it opens nothing but a sample world on one's own machine. */
    public static final String PASSWORD = "van-son-2026";

    static final String OPERATOR = "vanhanh";
    private static final String ROOT = "tinh-uy";

    private final Accounts accounts;
    private final Units units;
    private final Clock clock;
    private final List<SampleTable.Row> people = SampleTable.read("people.csv").rows();
    private final List<SampleTable.Row> bodies = SampleTable.read("units.csv").rows();

    DemoWorld(Accounts accounts, Units units, Clock clock) {
        this.accounts = accounts;
        this.units = units;
        this.clock = clock;
    }

    /**
     * Makes what is missing of the sample world.
     *
     * @return whether anything was missing
     * @throws Refusal when the installation holds another world
     */
    public boolean make() {
        var operator = operator();
        boolean missing = named(operator, nameOf(ROOT)).isEmpty();
        if (missing) {
            units.found(operator, founding());
        }
        var newcomers = people.stream()
                .filter(person -> accounts.actor(person.text("sign_in")).isEmpty())
                .toList();
        newcomers.forEach(person -> accounts.create(operator, account(operator, person)));
        return missing || !newcomers.isEmpty();
    }

    /** The person with this sign-in name, acting for the own unit. */
    public Actor person(String signInName) {
        return accounts.actor(signInName).orElseThrow(() -> new IllegalStateException("no such person: " + signInName));
    }

    /** The unit of today that {@code units.csv} calls {@code key}. */
    public Unit unit(Actor actor, String key) {
        return named(actor, nameOf(key)).orElseThrow(() -> new IllegalStateException("no such unit: " + key));
    }

    /** The units and one more, named by its key. */
    List<Unit> with(List<Unit> some, String key) {
        return Stream.concat(some.stream(), Stream.of(unit(operator(), key))).toList();
    }

    /** Whoever acts for this unit: the first of its people in the table. */
    Actor of(Unit unit) {
        return people.stream()
                .filter(person -> !person.text("unit").isEmpty()
                        && nameOf(person.text("unit")).equals(unit.name()))
                .findFirst()
                .map(person -> person(person.text("sign_in")))
                .orElseThrow(() -> new IllegalStateException("nobody acts for " + unit.name()));
    }

    /** One person for each unit that has people. */
    List<Actor> actors() {
        Map<UnitId, Actor> byUnit = new LinkedHashMap<>();
        people.stream()
                .map(person -> person(person.text("sign_in")))
                .filter(actor -> !actor.isAny(Role.OPERATOR))
                .forEach(actor -> byUnit.putIfAbsent(actor.unit(), actor));
        return List.copyOf(byUnit.values());
    }

    /** Units of the sample province that are alive today. */
    int countUnits() {
        var actor = person("chuyenvien.tu");
        var names = bodies.stream().map(body -> body.text("name")).collect(Collectors.toSet());
        return (int) units.tree(actor, LocalDate.now(clock)).stream()
                .filter(node -> names.contains(node.unit().name()))
                .count();
    }

    /** Everyone with a unit, in the order of the table. */
    List<Person> everyone() {
        return people.stream()
                .map(row -> new Person(
                        row.text("sign_in"),
                        row.text("name"),
                        row.text("title"),
                        row.text("unit").isEmpty() ? "" : nameOf(row.text("unit"))))
                .toList();
    }

    /** A sample person. */
    record Person(String signInName, String name, String title, String unit) {}

    private Actor operator() {
        var row = people.stream()
                .filter(person -> person.text("sign_in").equals(OPERATOR))
                .findFirst()
                .orElseThrow();
        accounts.foundInstallation(OPERATOR, row.text("name"), PASSWORD, row.text("title"));
        return accounts.actor(OPERATOR)
                .filter(actor -> actor.isAny(Role.OPERATOR))
                .orElseThrow(() -> new Refusal("demo.other_world"));
    }

    private Optional<Unit> named(Actor actor, String name) {
        return units.search(actor, name, 20).stream()
                .filter(unit -> unit.name().equals(name))
                .findFirst();
    }

    private String nameOf(String key) {
        return bodies.stream()
                .filter(body -> body.text("key").equals(key))
                .map(body -> body.text("name"))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such unit: " + key));
    }

    private NewAccount account(Actor operator, SampleTable.Row person) {
        var unit = unit(operator, person.text("unit")).id();
        var grants = Arrays.stream(person.text("roles").split(";"))
                .map(role -> new Grant(unit, Role.valueOf(role.toUpperCase(Locale.ROOT))))
                .toList();
        return new NewAccount(
                person.text("sign_in"), person.text("name"), Optional.of(person.text("phone")), PASSWORD, grants);
    }

    private Founding founding() {
        Map<String, Integer> at = new HashMap<>();
        bodies.forEach(body -> at.put(body.text("key"), at.size()));
        var aliases = SampleTable.read("aliases.csv").rows().stream()
                .collect(Collectors.groupingBy(
                        row -> row.text("unit"), Collectors.mapping(row -> row.text("alias"), Collectors.toList())));
        return new Founding(
                bodies.stream()
                        .map(body -> body(body, aliases.getOrDefault(body.text("key"), List.of())))
                        .toList(),
                SampleTable.read("parents.csv").rows().stream()
                        .map(row -> place(row, at))
                        .toList(),
                SampleTable.read("successions.csv").rows().stream()
                        .map(row -> step(row, at))
                        .toList(),
                SampleTable.read("hosts.csv").rows().stream()
                        .filter(row -> !row.text("unit").equals(row.text("host")))
                        .map(row -> guest(row, at))
                        .toList());
    }

    private static NewUnit body(SampleTable.Row row, List<String> aliases) {
        return new NewUnit(
                Line.valueOf(row.text("line").toUpperCase(Locale.ROOT)),
                row.text("kind"),
                Level.valueOf(row.text("level").toUpperCase(Locale.ROOT)),
                row.text("name"),
                row.text("short_name"),
                Optional.of(row.text("code")),
                Integer.parseInt(row.text("sort")),
                Optional.empty(),
                row.day("valid_from"),
                row.dayIfAny("valid_to"),
                aliases);
    }

    private static Founding.Place place(SampleTable.Row row, Map<String, Integer> at) {
        return new Founding.Place(
                index(at, row.text("unit")),
                index(at, row.text("parent")),
                row.day("valid_from"),
                row.dayIfAny("valid_to"));
    }

    private static Founding.Step step(SampleTable.Row row, Map<String, Integer> at) {
        return new Founding.Step(
                index(at, row.text("from")),
                index(at, row.text("to")),
                row.day("on_date"),
                Succession.Kind.valueOf(row.text("kind").toUpperCase(Locale.ROOT)));
    }

    private Founding.Guest guest(SampleTable.Row row, Map<String, Integer> at) {
        int unit = index(at, row.text("unit"));
        return new Founding.Guest(
                unit, index(at, row.text("host")), bodies.get(unit).day("valid_from"));
    }

    private static int index(Map<String, Integer> at, String key) {
        return Optional.ofNullable(at.get(key)).orElseThrow(() -> new IllegalStateException("no such unit: " + key));
    }
}
