package vn.trienkhai.unit.name;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.trienkhai.unit.Resolution.Way;

/** All the forms that a phrase is looked up in, the nearest first. */
final class Wordings {
    private static final int MOST = 60;
    private static final String GROUND = "(xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho|tinh)";
    private static final Pattern OFFICE = Pattern.compile(
            "^(?:cac )?(?:dong chi )?(?:tap the )?(?:"
                    + "(?:pho )?(?:chu tich|bi thu|giam doc|tong giam doc|thu truong|hieu truong|vien truong|chi huy truong|lanh dao|nguoi dung dau)"
                    + "|(?:pho )?(?:chanh|truong)(?= (?:cac )?(?:van phong|thanh tra|ban|phong|cong an|tram|doan))"
                    + "|ban thuong vu|ban chap hanh|thuong truc|ban thuong truc|doan chu tich|ban giam hieu|ban giam doc|ban lanh dao) ");
    private static final Pattern BESIDE = Pattern.compile(
            "^(.{3,}?)[,(]* (?:thuoc |cua )?((?:tinh|huyen|thanh|thi|quan) uy|tinh|thanh pho|huyen|quan|thi xa) ([^,()]+?)\\)?$");

    private static final Pattern COMMITTEE = Pattern.compile("^uy ban nhan dan (" + GROUND + "\\b.*)$");

    /** Names that bodies have besides: each is tried where its words stand. */
    private static final Map<Pattern, String> BESIDES = besides();

    private Wordings() {}

    static List<Wording> of(String plain, View view) {
        var found = new LinkedHashMap<String, Wording>();
        var folded = Spelling.fold(plain);
        var out = Abbreviations.expanded(plain);
        add(found, new Wording(folded, Way.NAME, 0, ""));
        add(found, new Wording(out, Way.ABBREVIATION, 10, ""));
        repeat(found, Wordings::offices);
        repeat(found, Wordings::besides);
        repeat(found, Wordings::place);
        repeat(found, wording -> seen(wording, view));
        return found.values().stream().limit(MOST).toList();
    }

    /** Forms that few offices keep, to be tried where the others find nothing: each of them asks the tables for more. */
    static List<Wording> rarely(String plain, View view) {
        var found = new LinkedHashMap<String, Wording>();
        of(plain, view).forEach(wording -> {
            shortened(wording).forEach(each -> add(found, each));
            bare(wording).forEach(each -> add(found, each));
        });
        return found.values().stream().limit(MOST).toList();
    }

    /** The body whose head or standing organ the words name, as often as they do. */
    static String withoutOffice(String folded) {
        var rest = OFFICE.matcher(folded).replaceFirst("");
        return rest.equals(folded) ? folded : withoutOffice(rest);
    }

    private static void add(Map<String, Wording> found, Wording wording) {
        found.putIfAbsent(wording.text() + "|" + wording.within(), wording);
    }

    private static void repeat(Map<String, Wording> found, java.util.function.Function<Wording, List<Wording>> more) {
        List.copyOf(found.values()).forEach(wording -> more.apply(wording).forEach(each -> add(found, each)));
    }

    private static List<Wording> offices(Wording wording) {
        var body = withoutOffice(wording.text());
        return body.equals(wording.text()) ? List.of() : List.of(wording.written(body, 20));
    }

    private static List<Wording> besides(Wording wording) {
        var others = new ArrayList<Wording>();
        BESIDES.forEach((words, other) -> {
            var text = words.matcher(wording.text()).replaceFirst(other);
            if (!text.equals(wording.text())) {
                others.add(wording.written(text, 1));
            }
        });
        return others;
    }

    /** "Sở Nội vụ tỉnh Vân Sơn" is the Sở Nội vụ that lies in Vân Sơn. */
    private static List<Wording> place(Wording wording) {
        var beside = BESIDE.matcher(wording.text());
        if (!beside.matches()) {
            return List.of();
        }
        var body = beside.group(2).endsWith("uy") ? beside.group(1) + " " + beside.group(2) : beside.group(1);
        return List.of(new Wording(
                body, wording.way(), wording.rank() + 3, beside.group(3).strip(), wording.bare()));
    }

    /** Official lists name the place that a committee governs, letters the committee. */
    private static List<Wording> bare(Wording wording) {
        var committee = COMMITTEE.matcher(wording.text());
        return committee.matches() ? List.of(wording.bared(committee.group(1), 5)) : List.of();
    }

    /** Some offices keep names as they write them in letters: "UBND phường Mồ Dề". */
    private static List<Wording> shortened(Wording wording) {
        var text = Abbreviations.shortened(wording.text());
        return text.equals(wording.text()) ? List.of() : List.of(wording.written(text, 1));
    }

    private static List<Wording> seen(Wording wording, View view) {
        var whole = new ArrayList<Wording>();
        var completed = view.completions(wording.text());
        for (int steps = 0; wording.within().isEmpty() && steps < completed.size(); steps++) {
            whole.add(new Wording(
                    completed.get(steps), Way.SEEN_FROM_HERE, wording.rank() + 100 + steps, "", wording.bare()));
        }
        var bare = wording.text().replaceFirst(" (?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong)$", "");
        if (!bare.equals(wording.text())) {
            view.place(wording.text())
                    .ifPresent(place -> whole.add(
                            new Wording(bare, Way.SEEN_FROM_HERE, wording.rank() + 110, place, wording.bare())));
        }
        return whole;
    }

    private static Map<Pattern, String> besides() {
        var table = new LinkedHashMap<Pattern, String>();
        table.put(Pattern.compile("^mat tran to quoc(?: viet nam)?\\b"), "uy ban mat tran to quoc viet nam");
        table.put(Pattern.compile("\\bmat tran to quoc(?! viet nam)"), "mat tran to quoc viet nam");
        table.put(Pattern.compile("\\bmat tran to quoc viet nam\\b"), "mat tran to quoc");
        table.put(Pattern.compile("^dang bo (xa|phuong|thi tran|dac khu)\\b"), "dang uy $1");
        table.put(Pattern.compile("^dang bo khoi\\b"), "dang uy khoi");
        table.put(Pattern.compile("^dang bo (tinh|huyen|thanh|quan)(?: pho)?\\b"), "$1 uy");
        table.put(Pattern.compile("^dang bo thi xa\\b"), "thi uy");
        table.put(
                Pattern.compile("^doan (?:thanh nien )?(?=(?:xa|phuong|thi tran|huyen)\\b)"),
                "doan thanh nien cong san ho chi minh ");
        table.put(Pattern.compile("^doan (?:thanh nien|tncs) (?!cong san)"), "doan thanh nien cong san ho chi minh ");
        table.put(Pattern.compile("^doan (?:thanh nien |tncs |cong san |ho chi minh )*tinh\\b"), "tinh doan");
        table.put(Pattern.compile("^(xa|phuong) doan\\b"), "doan thanh nien cong san ho chi minh $1");
        table.put(Pattern.compile("^hoi (?:lien hiep )?phu nu(?: viet nam)?\\b"), "hoi lien hiep phu nu");
        table.put(Pattern.compile("^cong doan tinh\\b"), "lien doan lao dong tinh");
        table.put(Pattern.compile("^(?:bo|ban)? ?chi huy quan su tinh\\b"), "bo chi huy quan su tinh");
        table.put(Pattern.compile("^bchqs " + GROUND), "ban chi huy quan su $1");
        table.put(Pattern.compile("^cong doan (?!co so)(truong|co quan)\\b"), "cong doan co so $1");
        return table;
    }
}
