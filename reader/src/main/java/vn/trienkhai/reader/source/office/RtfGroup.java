package vn.trienkhai.reader.source.office;

import java.util.Set;

/** A group of rich text: its properties, which it hands down to the groups inside it. */
final class RtfGroup {
    private static final Set<String> SILENT = Set.of(
            "fonttbl",
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "header",
            "headerl",
            "headerr",
            "headerf",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "object",
            "objdata",
            "listtable",
            "listoverridetable",
            "fldinst",
            "themedata",
            "datastore",
            "xmlnstbl",
            "rsidtbl",
            "generator",
            "latentstyles",
            "bkmkstart",
            "bkmkend",
            "atnid",
            "atnauthor",
            "annotation",
            "pntxta",
            "pntxtb",
            "pnseclvl",
            "revtbl",
            "nonshppict",
            "sp",
            "sn",
            "sv");
    private static final Set<String> KEPT = Set.of("shptxt", "footnote", "pn", "shpinst");

    int font = -1;
    int skipped = 1;
    boolean silent;
    boolean inFonts;
    boolean note;
    boolean hidden;
    boolean capitals;
    boolean inTable;
    boolean centred;

    RtfGroup inner() {
        var inner = new RtfGroup();
        inner.font = font;
        inner.skipped = skipped;
        inner.silent = silent;
        inner.inFonts = inFonts;
        inner.hidden = hidden;
        inner.capitals = capitals;
        inner.inTable = inTable;
        inner.centred = centred;
        return inner;
    }

    /**
     * Whether what follows a word is no text of the document.
     *
     * @param optional whether the word is marked as one that older programs may pass over
     */
    static boolean isSilent(String word, boolean optional) {
        return SILENT.contains(word) || optional && !KEPT.contains(word);
    }
}
