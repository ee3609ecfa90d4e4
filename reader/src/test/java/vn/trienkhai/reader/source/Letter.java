package vn.trienkhai.reader.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.trienkhai.reader.source.encoding.Tcvn3;
import vn.trienkhai.reader.source.encoding.Vni;

/** One short letter that the tests of sources write down in every encoding and format. */
final class Letter {
    static final String TEXT = """
            Ủy ban nhân dân xã Mường Lâm
            Số: 27/UBND-VX
            Mường Lâm, ngày 12 tháng 3 năm 2026
            V/v mở cửa thư viện trong mùa hè

            Kính gửi: Các trường học trên địa bàn xã

            Để học sinh có chỗ đọc sách, Ủy ban nhân dân xã đề nghị các trường mở cửa thư viện vào sáng thứ bảy.
            Trường nào thiếu người trông thì báo với phòng Văn hóa trước ngày 30/4/2026.

            Nơi nhận:
            - Như trên;
            - Lưu: VT.
            Quyền chủ tịch
            Lò Văn Páo
            """;

    private static final Map<Character, Character> TCVN3 = new HashMap<>();
    private static final Map<Character, String> VNI = new HashMap<>();

    static {
        for (char c = 0xa1; c <= 0xff; c++) {
            TCVN3.put(Tcvn3.decode(String.valueOf(c)).charAt(0), c);
        }
        for (char mark = 0xa1; mark <= 0xff; mark++) {
            VNI.putIfAbsent(Vni.decode(String.valueOf(mark)).charAt(0), String.valueOf(mark));
            for (var base : "aeouyôöAEOUYÔÖ".toCharArray()) {
                var pair = "" + base + mark;
                if (Vni.decode(pair).length() == 1) {
                    VNI.put(Vni.decode(pair).charAt(0), pair);
                }
            }
        }
    }

    private Letter() {}

    /** TCVN3 has no capitals with a tone: officials typed the small letter. */
    static String inTcvn3(String text) {
        var out = new StringBuilder();
        text.chars().forEach(c -> {
            char small = Character.toLowerCase((char) c);
            out.append(c < 0x80 ? (char) c : TCVN3.getOrDefault((char) c, TCVN3.getOrDefault(small, '?')));
        });
        return out.toString();
    }

    static String inVni(String text) {
        var out = new StringBuilder();
        text.chars().forEach(c -> out.append(c < 0x80 ? String.valueOf((char) c) : VNI.get((char) c)));
        return out.toString();
    }

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] zip(Map<String, byte[]> files) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] docx(String body) {
        return zip(Map.of("word/document.xml", utf8("""
                <?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>""" + body + "</w:body></w:document>")));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
