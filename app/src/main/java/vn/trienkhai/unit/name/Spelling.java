package vn.trienkhai.unit.name;

import java.text.Normalizer;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.trienkhai.shared.Vietnamese;

/** The spellings of one name: where the tone stands, i or y, Đăk or Đắk, marks left out. */
final class Spelling {
    private static final Pattern BREAK = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern FINAL_Y = Pattern.compile("\\b([bcdghklmnprstvx]+)y\\b");
    private static final Pattern FINAL_I = Pattern.compile("\\b([hklmst])i\\b");
    private static final Pattern FINAL_K = Pattern.compile("([aeou])k\\b");
    private static final Pattern FINAL_C = Pattern.compile("\\b(da|la|ngo)c\\b");

    /** How far a name is the one that was written. */
    enum Likeness {
        SAME,
        /** Marks are missing. */
        BARE,
        /** Marks say something else. */
        OTHER
    }

    private Spelling() {}

    /** Composed, with one kind of dash, apostrophe and Đ, without what cannot be seen. */
    static String plain(String written) {
        return Normalizer.normalize(written, Normalizer.Form.NFC)
                .replaceAll("[\\u00ad\\u200b\\u200c\\u200d\\ufeff]", "")
                .replaceAll("[\\u00d0\\u0189]", "Đ")
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceAll("[\\u2018\\u2019\\u02bc`´]", "'")
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }

    static String fold(String written) {
        return Vietnamese.fold(plain(written));
    }

    /** The folded forms under which the same name may stand. */
    static Set<String> forms(String folded) {
        var forms = new LinkedHashSet<String>();
        forms.add(folded);
        forms.add(FINAL_Y.matcher(folded).replaceAll("$1i"));
        forms.add(FINAL_I.matcher(folded).replaceAll("$1y"));
        forms.add(FINAL_K.matcher(folded).replaceAll("$1c"));
        forms.add(FINAL_C.matcher(folded).replaceAll("$1k"));
        if (folded.contains("-")) {
            var apart = folded.replaceAll(" ?- ?", " - ");
            forms.addAll(List.of(apart, apart.replace(" - ", "-"), apart.replace(" - ", " ")));
        }
        if (folded.contains("'")) {
            forms.addAll(List.of(folded.replaceAll(" ?' ?", "'"), folded.replaceAll(" ?' ?", "' ")));
        }
        return forms;
    }

    /** Compares syllable by syllable; what only one of them has was written out or left out and says nothing. */
    static Likeness likeness(String phrase, List<String> names) {
        var known = new HashMap<String, Set<String>>();
        names.forEach(name -> gather(name, known));
        var written = new HashMap<String, Set<String>>();
        gather(phrase, written);
        var worst = Likeness.SAME;
        for (var syllable : written.entrySet()) {
            var marked = known.getOrDefault(syllable.getKey(), syllable.getValue());
            if (Collections.disjoint(marked, syllable.getValue())) {
                boolean missing = marked.stream()
                        .anyMatch(whole -> syllable.getValue().stream().anyMatch(less -> isMissingMarks(less, whole)));
                if (!missing) {
                    return Likeness.OTHER;
                }
                worst = Likeness.BARE;
            }
        }
        return worst;
    }

    private static void gather(String text, Map<String, Set<String>> byBare) {
        syllables(text)
                .forEach((marked, bare) ->
                        byBare.computeIfAbsent(bare, unused -> new HashSet<>()).add(marked));
    }

    private static boolean isMissingMarks(String less, String more) {
        int at = 0;
        for (int sign : less.codePoints().toArray()) {
            int wanted = sign == 'd' ? indexOfD(more, at) : more.indexOf(sign, at);
            if (wanted < 0) {
                return false;
            }
            at = wanted + 1;
        }
        return true;
    }

    private static int indexOfD(String text, int from) {
        int d = text.indexOf('d', from);
        return d >= 0 ? d : text.indexOf('đ', from);
    }

    /** Each syllable with its tone behind it, by its bare form. */
    private static Map<String, String> syllables(String text) {
        var syllables = new HashMap<String, String>();
        for (var syllable : BREAK.split(plain(text).toLowerCase(Locale.ROOT))) {
            var bare = common(Vietnamese.fold(syllable));
            syllables.put(marked(syllable, bare), bare);
        }
        return syllables;
    }

    private static String marked(String syllable, String bare) {
        var apart = Normalizer.normalize(syllable, Normalizer.Form.NFD);
        var tone = new StringBuilder();
        TONE.matcher(apart).results().forEach(mark -> tone.append(mark.group()));
        var vowels = TONE.matcher(apart).replaceAll("");
        return bare.matches("(da|la|ngo)c") ? common(vowels.replace("\u0306", "")) : common(vowels) + tone;
    }

    private static String common(String syllable) {
        return FINAL_K.matcher(FINAL_Y.matcher(syllable).replaceAll("$1i")).replaceAll("$1c");
    }
}
