package vn.trienkhai.reader.layout;

/** How the name of a person is written: "Lò Văn Ón", "H’Dung Niê", degrees before it. */
final class PersonName {
    static final String WORD = "\\p{Lu}['’]?\\p{Ll}{0,6}";

    /** Three or four words, the first longer than a letter; names of two words are told from those of houses by nothing. */
    static final String WHOLE = "\\p{Lu}\\p{Ll}{1,6}(?: " + WORD + "){2,3}";

    static final String DEGREES = "(?:(?:PGS|GS|TS|ThS|BS|KS|CN)\\.? ?){0,3}";

    private PersonName() {}
}
