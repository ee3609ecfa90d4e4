package vn.trienkhai.reader.vocabulary;

/** What law portals call the facts that they list of a paper above its text, as patterns of words in lower case. */
public final class FactLabels {
    /** "số ký hiệu", "số/ký hiệu văn bản". */
    public static final String NUMBER = "số(?:[ /]{1,3}(?:ký hiệu|kí hiệu|hiệu|văn bản)){1,2}+";

    /** Any of those that a value stands beside. */
    public static final String ANY = "(?:" + NUMBER
            + "|(?:cơ quan|đơn vị|nơi)(?:[ /]{1,3}(?:cơ quan|đơn vị|tổ chức))? ban hành|ngày (?:ban hành|ký|văn bản|hiệu lực|có hiệu lực|công báo|hết hiệu lực)"
            + "|người ký(?: duyệt)?|chức danh|chức vụ|loại văn bản|thể loại(?: văn bản)?|hình thức văn bản|lĩnh vực|tình trạng(?: hiệu lực)?"
            + "|trích yếu(?: nội dung)?|tên văn bản|(?:tệp|file|tài liệu) đính kèm)";

    private FactLabels() {}
}
