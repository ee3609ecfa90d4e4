package vn.trienkhai.reader.cli;

import vn.trienkhai.reader.Outcome;

/** Why a file was not read, in a sentence that says what to do. */
final class Refusals {
    private Refusals() {}

    static String sentence(Outcome.Reason reason, String detail) {
        return switch (reason) {
            case STATE_SECRET ->
                "văn bản có dấu chỉ độ mật; phần mềm này không được đọc, lưu hay in văn bản mật. Không có nội dung nào được giữ lại.";
            case EMPTY -> "tệp rỗng.";
            case NOT_A_DOCUMENT ->
                "không phải loại văn bản đọc được" + (detail.isEmpty() ? "" : " (" + detail + ")")
                        + "; hãy gửi bản docx, doc, rtf, odt, pdf, txt, html hoặc ảnh chụp.";
            case WRONGLY_NAMED ->
                "đuôi tên tệp không đúng với nội dung (" + detail + "); hãy đổi lại tên tệp rồi đọc lại.";
            case PASSWORD_PROTECTED -> "tệp đặt mật khẩu; hãy bỏ mật khẩu rồi đọc lại.";
            case CARRIES_MACROS -> "tệp có mã lệnh (macro); hãy lưu lại thành docx không có macro.";
            case SEVERAL_DOCUMENTS -> "tệp nén có " + detail + " tệp; hãy gửi từng văn bản một.";
            case TOO_LARGE -> "tệp quá lớn, kể cả khi bung nén.";
            case DAMAGED -> "tệp hỏng hoặc bị cắt cụt; hãy lấy lại bản gốc.";
            case NO_TEXT ->
                detail.equals("tesseract")
                        ? "các trang chỉ là ảnh chụp, mà máy này chưa có phần nhận dạng chữ; hãy cài tesseract-ocr và tesseract-ocr-vie"
                                + " (Debian: apt-get install tesseract-ocr tesseract-ocr-vie) rồi đọc lại, hoặc dùng bản có lớp chữ."
                        : "không có chữ nào đọc được trên các trang; hãy dùng bản rõ hơn hoặc bản có lớp chữ.";
        };
    }
}
