package vn.trienkhai.account;

import java.util.List;
import vn.trienkhai.shared.Role;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Unit;
import vn.trienkhai.web.Texts;

/** What the page of accounts prints: the people of one unit, and the units that can be chosen beside it. */
public record PeoplePage(
        Unit unit,
        List<Unit> others,
        String words,
        List<Person> people,
        List<Role> roles,
        AccountForm form,
        String problem,
        Texts texts) {

    public PeoplePage {
        // People are sorted by given name, the last word, as Vietnamese lists are.
        people = people.stream()
                .sorted(java.util.Comparator.comparing(
                        (Person person) -> givenName(person.fullName()),
                        java.text.Collator.getInstance(Vietnamese.LOCALE)))
                .toList();
    }

    public String name(Role role) {
        return texts.of("account.role." + role);
    }

    static String givenName(String fullName) {
        return fullName.substring(fullName.lastIndexOf(' ') + 1);
    }
}
