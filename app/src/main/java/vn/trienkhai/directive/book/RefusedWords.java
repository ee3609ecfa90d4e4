package vn.trienkhai.directive.book;

/**
 * What a form of the page of numbers held when it was refused, so that nobody types it twice.
 *
 * @param form which of the forms: {@code keep}, or what is done with the number or term of an id, {@code release-12}
 * @param count of numbers, as typed; {@code words} are the purpose or the reason
 */
public record RefusedWords(String form, String count, String words) {
    static final RefusedWords NONE = new RefusedWords("", "", "");

    static RefusedWords kept(String count, String purpose) {
        return new RefusedWords("keep", count, purpose);
    }

    static RefusedWords reason(String deed, long id, String reason) {
        return new RefusedWords(deed + "-" + id, "", reason);
    }

    public boolean isOf(String deed, long id) {
        return form.equals(deed + "-" + id);
    }

    /** What was typed there; nothing where another form was refused. */
    public String in(String deed, long id) {
        return isOf(deed, id) ? words : "";
    }

    public boolean isOfKeeping() {
        return form.equals("keep");
    }
}
