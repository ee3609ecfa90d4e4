package vn.trienkhai.layout;

/** The components of a page as the rules name them; in a DOCX each is a paragraph style of that name. */
enum Role {
    TITLE("Quốc hiệu, tiêu đề"),
    MOTTO("Tiêu ngữ"),
    PARENT("Cơ quan chủ quản"),
    ISSUER("Cơ quan ban hành"),
    STAR("Dấu sao"),
    NUMBER("Số, ký hiệu"),
    LETTER_SUBJECT("Trích yếu công văn"),
    DRAFT("Số dự thảo"),
    MARK("Dấu chỉ mức độ"),
    DATE("Địa danh, ngày tháng"),
    TYPE("Tên loại văn bản"),
    SUBJECT("Trích yếu"),
    DASHES("Gạch dưới trích yếu"),
    ADDRESSEE("Kính gửi"),
    BASIS("Căn cứ"),
    HEADING_0("Phần, chương"),
    HEADING_1("Đề mục 1"),
    HEADING_2("Đề mục 2"),
    HEADING_3("Đề mục 3"),
    HEADING_4("Đề mục 4"),
    BODY("Nội dung"),
    NOTE("Ghi chú"),
    END("Dấu kết thúc"),
    TABLE_HEADER("Tiêu đề bảng"),
    TABLE_CELL("Ô bảng"),
    RECIPIENTS_TITLE("Nơi nhận"),
    RECIPIENT("Danh sách nơi nhận"),
    AUTHORITY("Quyền hạn"),
    POSITION("Chức vụ"),
    NAME("Họ và tên"),
    CONTACT("Thông tin liên hệ"),
    LIMIT("Chỉ dẫn lưu hành"),
    ANNEX("Phụ lục"),
    ANNEX_TITLE("Tên phụ lục"),
    ANNEX_SOURCE("Văn bản có phụ lục"),
    COPY("Hình thức sao"),
    GAP("Khoảng trống");

    private final String vietnamese;

    Role(String vietnamese) {
        this.vietnamese = vietnamese;
    }

    String vietnamese() {
        return vietnamese;
    }

    /** The depth in the outline of the document, -1 for what is no heading. */
    int outline() {
        return switch (this) {
            case HEADING_0, HEADING_1 -> 0;
            case HEADING_2 -> 1;
            case HEADING_3 -> 2;
            case HEADING_4 -> 3;
            default -> -1;
        };
    }
}
