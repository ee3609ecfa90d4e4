package vn.trienkhai.directive.book;

import java.util.List;
import vn.trienkhai.shared.Vietnamese;

/**
 * What the page of numbers prints of congresses.
 *
 * @param congresses the newest first
 * @param typed what a refused form said
 */
public record CongressesPage(List<Congress> congresses, CongressForm typed) {
    public String since(Congress congress) {
        return Vietnamese.date(congress.firstDay());
    }

    public String enteredOn(Congress congress) {
        return Vietnamese.date(congress.at());
    }
}
