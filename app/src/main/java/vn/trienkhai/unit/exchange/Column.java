package vn.trienkhai.unit.exchange;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.trienkhai.shared.Vietnamese;

/** The columns that an import knows, each with the headings under which it is found; the first stands in the template. */
enum Column {
    CODE("Mã", "ma don vi", "code"),
    NAME("Tên", "ten don vi", "full_name", "name"),
    SHORT_NAME("Tên gọi tắt", "ten tat", "short_name"),
    KIND("Loại", "loai don vi", "kind"),
    LEVEL("Cấp", "level"),
    LINE("Hệ thống", "line"),
    PARENT("Cấp trên", "don vi cap tren", "ma cap tren", "parent_code", "parent"),
    FROM("Từ ngày", "valid_from"),
    LAST("Đến hết ngày", "last_day"),
    ORDINAL("Thứ tự", "ordinal"),
    PHONE("Điện thoại", "phone"),
    EMAIL("Thư điện tử", "email"),
    ALIASES("Tên gọi khác", "aliases"),
    TAGS("Nhãn", "tags"),

    ACTION("Việc", "action"),
    DAY("Ngày", "on_date"),
    OLD("Đơn vị cũ", "ma cu"),
    NEW("Đơn vị mới", "ma moi"),
    NEW_NAME("Tên mới", "ten don vi moi"),
    NEW_KIND("Loại mới"),
    NEW_PARENT("Cấp trên mới"),

    NUMBER("Số"),
    OTHER("Số liên quan"),

    OLD_PROVINCE_CODE("old_province_code"),
    OLD_PROVINCE("old_province"),
    OLD_DISTRICT_CODE("old_district_code"),
    OLD_DISTRICT("old_district"),
    OLD_COMMUNE_CODE("old_commune_code"),
    OLD_COMMUNE("old_commune"),
    NEW_PROVINCE_CODE("new_province_code"),
    NEW_COMMUNE_CODE("new_commune_code"),
    NEW_COMMUNE("new_commune");

    /** What the template of a list of units holds. */
    static final List<Column> LIST = List.of(
            CODE, NAME, SHORT_NAME, KIND, LEVEL, LINE, PARENT, FROM, LAST, ORDINAL, PHONE, EMAIL, ALIASES, TAGS);

    /** What a history holds. */
    static final List<Column> HISTORY = List.of(
            ACTION,
            NUMBER,
            OTHER,
            FROM,
            LAST,
            CODE,
            NAME,
            SHORT_NAME,
            KIND,
            LEVEL,
            LINE,
            ORDINAL,
            PHONE,
            EMAIL,
            ALIASES,
            TAGS);

    private final String heading;
    private final List<String> others;

    Column(String heading, String... others) {
        this.heading = heading;
        this.others = List.of(others);
    }

    String heading() {
        return heading;
    }

    /** Where each column stands in a file with these headings. */
    static Map<Column, Integer> places(SheetRow headings) {
        var folded = headings.cells().stream().map(Vietnamese::fold).toList();
        var places = new EnumMap<Column, Integer>(Column.class);
        for (var column : values()) {
            int place = column.placeIn(folded);
            if (place >= 0) {
                places.put(column, place);
            }
        }
        return places;
    }

    private int placeIn(List<String> headings) {
        int place = headings.indexOf(Vietnamese.fold(heading));
        for (int i = 0; place < 0 && i < others.size(); i++) {
            place = headings.indexOf(others.get(i));
        }
        return place;
    }
}
