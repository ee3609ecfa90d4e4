package vn.trienkhai.unit;

import java.time.LocalDate;
import java.util.List;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.web.Texts;

/** What the page of the trees prints: branches of one line on one day, or what a search found. */
public record UnitTreePage(
        LocalDate day, Line line, String words, List<UnitBranch> branches, List<Unit> found, Texts texts) {

    public boolean isSearch() {
        return !words.isEmpty();
    }

    public List<Line> lines() {
        return List.of(Line.values());
    }

    public String name(Line line) {
        return texts.of("unit.line." + line);
    }

    public String dayInWords() {
        return Vietnamese.date(day);
    }

    public String what(Unit unit) {
        return texts.of("unit.line." + unit.line()) + " · " + texts.of("unit.level." + unit.level());
    }
}
