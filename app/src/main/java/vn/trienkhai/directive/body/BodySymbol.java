package vn.trienkhai.directive.body;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.unit.Level;
import vn.trienkhai.unit.Line;
import vn.trienkhai.unit.Unit;

/**
 * The part of a symbol that names the body. Of the Party it follows guidelines 36-HD and 05-HD of the Central Office (box 3), which list
 * most of them; of the others what is usual, else the initials of the short name.
 */
final class BodySymbol {

    private static final Map<String, String> BY_KIND = Map.ofEntries(
            Map.entry("tinh_uy", "TU"),
            Map.entry("thanh_uy", "TU"),
            Map.entry("huyen_uy", "HU"),
            Map.entry("quan_uy", "QU"),
            Map.entry("thi_uy", "TU"),
            Map.entry("dang_uy_xa", "ĐU"),
            Map.entry("dang_uy_truc_thuoc", "ĐU"),
            Map.entry("dang_uy_quan_su", "ĐUQS"),
            Map.entry("dang_uy_cong_an", "ĐUCA"),
            Map.entry("dang_uy_co_so", "ĐU"),
            Map.entry("dang_bo_co_so", "ĐU"),
            Map.entry("chi_bo", "CB"),
            Map.entry("ubnd_tinh", "UBND"),
            Map.entry("ubnd_huyen", "UBND"),
            Map.entry("ubnd_xa", "UBND"),
            Map.entry("mttq_tinh", "MTTQ-BTT"),
            Map.entry("mttq_huyen", "MTTQ-BTT"),
            Map.entry("mttq_xa", "MTTQ-BTT"),
            Map.entry("tinh_doan", "TĐTN"),
            Map.entry("doan_xa", "ĐTN"),
            Map.entry("doan_co_so", "ĐTN"),
            Map.entry("hoi_tinh", "BTV"),
            Map.entry("ldld_tinh", "LĐLĐ"),
            Map.entry("ldld_huyen", "LĐLĐ"),
            Map.entry("cong_doan_xa", "CĐ"),
            Map.entry("cdcs", "CĐCS"),
            Map.entry("bchqs_tinh", "BCH"),
            Map.entry("bchqs_xa", "BCH"),
            Map.entry("ca_tinh", "CA"),
            Map.entry("ca_xa", "CA"));

    /** A body of the Party by the beginning of its name without marks; the more exact ones first. */
    private enum PartyBody {
        CELL("chi bo", "CB", false),
        INSPECTION_OFFICE("co quan uy ban kiem tra", "CQUBKT", false),
        INSPECTION("uy ban kiem tra", "UBKT", false),
        STEERING("ban chi dao", "BCĐ", false),
        SUBCOMMITTEE("tieu ban", "TB", false),
        COUNCIL("hoi dong", "HĐ", false),
        BUILDING("ban xay dung dang", "BXDĐ", false),
        SCHOOL("(?:truong|trung tam) chinh tri", "TCT", false),
        MILITARY("dang uy quan su", "ĐUQS", false),
        POLICE("dang uy cong an", "ĐUCA", false),
        BORDER("dang uy (?:bo doi )?bien phong", "ĐUBP", false),
        BLOC("dang uy khoi", "ĐUK", false),
        OFFICE("van phong", "VP", true),
        BOARD("ban (?!thuong vu|chap hanh)", "", true);

        private final Pattern name;
        private final String symbol;
        private final boolean namesCommittee;

        PartyBody(String name, String symbol, boolean namesCommittee) {
            this.name = Pattern.compile("^" + name + (name.endsWith(")") ? "" : "\\b"));
            this.symbol = symbol;
            this.namesCommittee = namesCommittee;
        }
    }

    private static final Pattern COMMITTEE = Pattern.compile("\\s+(?:(tinh|thanh|huyen|quan|thi|dang) uy)\\b.*$");
    private static final Map<String, String> COMMITTEES =
            Map.of("tinh", "TU", "thanh", "TU", "huyen", "HU", "quan", "QU", "thi", "TU", "dang", "ĐU");
    /** Whose it is, at the end of a short name: "tỉnh", "xã Mường Lâm". */
    private static final Pattern OF_PLACE =
            Pattern.compile("\\s+(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|đặc khu|thị trấn)(?=\\s|$).*$");
    /** Accents of tone: Ủ is spoken of as U in initials, while Đ, Ă, Â, Ê, Ô, Ơ and Ư are letters of their own. */
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

    private BodySymbol() {}

    static String of(Unit unit) {
        if (unit.line() == Line.PARTY) {
            var special = party(unit);
            if (special.isPresent()) {
                return special.get();
            }
        }
        var known = BY_KIND.get(unit.kind());
        return known != null ? known : of(unit.shortName());
    }

    /** By the words alone. */
    static String of(String name) {
        return initials(OF_PLACE.matcher(name).replaceFirst(""));
    }

    private static Optional<String> party(Unit unit) {
        var name = Vietnamese.fold(unit.name());
        for (var body : PartyBody.values()) {
            if (body.name.matcher(name).find()) {
                var committee = COMMITTEE.matcher(name);
                boolean named = committee.find();
                var own = body.symbol.isEmpty()
                        ? initials(named ? firstWords(unit.name(), name.substring(0, committee.start())) : unit.name())
                        : body.symbol;
                return Optional.of(
                        body.namesCommittee
                                ? own + (named ? COMMITTEES.get(committee.group(1)) : of(unit.level()))
                                : own);
            }
        }
        return Optional.empty();
    }

    private static String of(Level level) {
        return switch (level) {
            case CENTRAL -> "TW";
            case PROVINCE -> "TU";
            case DISTRICT -> "HU";
            case COMMUNE, GRASSROOTS -> "ĐU";
        };
    }

    private static String firstWords(String name, String folded) {
        var words = name.strip().split("\\s+");
        return String.join(" ", Arrays.asList(words).subList(0, folded.split(" ").length));
    }

    /** Words in capitals are short already and stay whole; "và" is not spoken. */
    private static String initials(String name) {
        var letters = new StringBuilder();
        for (var word : name.split("[^\\p{L}\\p{M}]+")) {
            if (!word.isEmpty() && !word.equals("và")) {
                boolean isShort = word.length() > 1 && Character.isUpperCase(word.charAt(1));
                letters.append(isShort ? word : word.substring(0, 1));
            }
        }
        var bare = TONES.matcher(Normalizer.normalize(letters, Normalizer.Form.NFD))
                .replaceAll("");
        return Normalizer.normalize(bare, Normalizer.Form.NFC).toUpperCase(Vietnamese.LOCALE);
    }
}
