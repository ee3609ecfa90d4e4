package vn.trienkhai.directive.book;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A letter on paper, as tests need it: whose it is, its number, day, subject and one duty. */
record Paper(String head, String number, String day, String subject, String duty, String place) {
    private static final Map<String, String> TYPES =
            Map.of("TB", "THÔNG BÁO", "HD", "HƯỚNG DẪN", "CT", "CHỈ THỊ", "KH", "KẾ HOẠCH", "NQ", "NGHỊ QUYẾT");

    static Paper of(String head, String number) {
        return new Paper(
                head,
                number,
                "12 tháng 10 năm 2026",
                "về việc giữ sạch đường bản mùa hội",
                "Chỉ đạo các chi bộ dọn vệ sinh đường bản, hoàn thành trước ngày 15/11/2026.",
                "Vân Sơn");
    }

    Paper on(String writtenDay) {
        return new Paper(head, number, writtenDay, subject, duty, place);
    }

    Paper about(String otherSubject) {
        return new Paper(head, number, day, otherSubject, duty, place);
    }

    Paper asking(String otherDuty) {
        return new Paper(head, number, day, subject, otherDuty, place);
    }

    String text() {
        boolean letter = number.contains("-CV/");
        return """
                %s
                *
                Số %s
                %s
                ĐẢNG CỘNG SẢN VIỆT NAM

                %s, ngày %s

                %s
                Kính gửi: Các đơn vị trực thuộc.

                Cơ quan yêu cầu các đơn vị thực hiện như sau:

                1. Các chi bộ trực thuộc

                a) %s

                Các đơn vị báo cáo kết quả trước ngày 30/11/2026.

                Nơi nhận:

                - Như trên;
                - Lưu Văn phòng.

                T/M BAN THƯỜNG VỤ
                PHÓ BÍ THƯ

                Lò Văn Chợ
                """.formatted(
                        head,
                        number,
                        letter ? subject + "\n" : "",
                        place,
                        day,
                        letter ? "" : typeName() + "\n" + subject + "\n",
                        duty);
    }

    private String typeName() {
        return TYPES.entrySet().stream()
                .filter(type -> number.contains("-" + type.getKey() + "/"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }
}
