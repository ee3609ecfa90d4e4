package vn.trienkhai.reader.field.event;

import java.util.regex.Pattern;
import vn.trienkhai.reader.spelling.Spelling;

/** The words that tell an event from others, however its name is written: without diacritics, marks and the short forms of bodies. */
final class EventKey {
    private static final Pattern KIND_BEFORE = Pattern.compile("^(?:ngay |cuoc |chien dich )");
    private static final Pattern CONGRESS =
            Pattern.compile("dai hoi dai bieu toan quoc lan thu ([ivxlc]+)(?: cua dang)?");
    private static final Pattern MARKS = Pattern.compile("[^a-z0-9 ]");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private EventKey() {}

    static String of(String name) {
        var words = KIND_BEFORE
                .matcher(Spelling.fold(name))
                .replaceAll("")
                .replace('-', ' ')
                .replace("hdnd", "hoi dong nhan dan")
                .replace("chxhcn", "cong hoa xa hoi chu nghia")
                .replace("tntp", "thieu nien tien phong")
                .replace("tncs", "thanh nien cong san")
                .replace("mttq", "mat tran to quoc")
                .replace("tdtt", "the duc the thao")
                .replace("lhpn", "lien hiep phu nu")
                .replace("ldld", "lien doan lao dong")
                .replace("ccb", "cuu chien binh")
                .replace("tuan le huong ung ", "tuan le ")
                .replace("ngay sinh dong chi tong bi thu ", "ngay sinh dong chi ")
                .replace("dai hoi dai bieu dang bo ", "dai hoi dang bo ")
                .replace(" va bau cu dai bieu", " va dai bieu");
        var numbered = CONGRESS.matcher(words).replaceAll("dai hoi $1 cua dang");
        return SPACES.matcher(MARKS.matcher(numbered).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
