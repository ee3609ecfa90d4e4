package vn.trienkhai.layout;

import java.util.ArrayList;
import java.util.List;
import vn.trienkhai.layout.Item.Rule;

/** The form below a copied document: who copies it, under which number and when, to whom it goes and who signs for it. */
final class CopyPart {

    /** What stands on page 1 where there is no form; the signature of who copies is put to it later. */
    static final String STAMP = "BẢN SAO VĂN BẢN";

    private final OfficialDocument form;
    private final Manner manner;
    private final Wording wording;

    CopyPart(Copy copy) {
        this.form = new OfficialDocument(
                copy.family(),
                copy.letterhead(),
                copy.kind().words(),
                "",
                List.of(),
                List.of(),
                copy.signature(),
                copy.recipients());
        this.manner = Manner.of(copy.family());
        this.wording = new Wording(copy.family());
    }

    /** Parted from the copied words by a line over the whole width. */
    List<Item> below() {
        var items = new ArrayList<Item>();
        items.add(new Rule(Sheet.TEXT_WIDTH, Sheet.TEXT_WIDTH, 18, 8));
        items.addAll(items());
        return items;
    }

    List<Item> items() {
        var items = new ArrayList<Item>();
        items.add(new LetterheadPart(form, manner, wording).copied(Wording.capitals(form.typeName())));
        items.addAll(new ClosingPart(form, manner, wording, Sheet.TEXT_WIDTH).items());
        return items;
    }
}
