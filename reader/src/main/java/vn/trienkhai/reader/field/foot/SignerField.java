package vn.trienkhai.reader.field.foot;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.trienkhai.reader.DoubtReason;
import vn.trienkhai.reader.Signer;
import vn.trienkhai.reader.field.finding.Findings;
import vn.trienkhai.reader.field.finding.Found;
import vn.trienkhai.reader.layout.DirectiveText;
import vn.trienkhai.reader.layout.Line;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.spelling.Spelling;

/** Người ký: authority (TM., T/M, KT., TL. …) as printed, title, name without degrees. */
public final class SignerField {
    private static final Cue NOISE = Cue.of(
            "^\\(?(?:đã ký|ký tên|ký, đóng dấu|ký bởi|người ký|email|cơ quan|thời gian ký|chữ ký)[^)]*\\)?[.:]?\\s*");
    /** "Đã ký: Lò Văn Ón", "(Đã ký) Lò Văn Ón". */
    private static final Cue SIGNED_BEFORE =
            Cue.of("^\\(?(?:đã ký|ký tên|người ký|ký bởi)\\)?\\s?[:–-]?\\s?(?=\\p{L})");

    private static final int LONGEST_TITLE = 90;

    private SignerField() {}

    /** Of two who sign a joint directive, the one of the body that its letterhead names first. */
    public static @Nullable Signer read(
            DirectiveText text, ClosingBlock closing, @Nullable String issuer, Findings findings) {
        var lines = closing.signature();
        var bodies = issuer == null ? "" : Spelling.lower(issuer);
        int joint = bodies.indexOf(" - ");
        int second = joint > 0 ? secondSignature(lines) : lines.size();
        if (second < lines.size()) {
            var words = words(bodies.substring(0, joint));
            var first = lines.subList(0, second);
            var other = lines.subList(second, lines.size());
            return signer(named(other, words) > named(first, words) ? other : first, text, findings);
        }
        return signer(lines, text, findings);
    }

    /** Where an authority or office begins behind the name of the first who signs; the end where only one does. */
    private static int secondSignature(List<Line> lines) {
        boolean named = false;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (named && ClosingBlock.isOffice(line)) {
                return i;
            }
            named |= name(line) != null && !ClosingBlock.isOffice(line);
        }
        return lines.size();
    }

    /** How many words of a body the capitals above a signature name. */
    private static long named(List<Line> signature, Set<String> words) {
        return signature.stream()
                .filter(Line::isUpper)
                .flatMap(line -> words(line.lower()).stream())
                .distinct()
                .filter(words::contains)
                .count();
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(text.split("[^\\p{L}]+")));
    }

    private static @Nullable Signer signer(List<Line> lines, DirectiveText text, Findings findings) {
        var authority = new ArrayList<Line>();
        var title = new ArrayList<Line>();
        @Nullable Found<String> name = null;
        for (var line : lines) {
            if (name != null) {
                addBelow(line, authority, title);
                break;
            }
            if (line.isUpper() && ClosingBlock.AUTHORITY.matcher(line.lower()).find() && title.isEmpty()) {
                authority.add(line);
            } else if (ClosingBlock.isOffice(line) || goesOn(line, authority, title) || isSecond(line, title)) {
                title.add(line);
            } else {
                name = name(line);
            }
        }
        var listed = name == null ? ListedSigner.of(text) : null;
        listed = name == null && listed == null && lines.isEmpty() ? ToldSigner.of(text) : listed;
        return listed == null ? signer(authority, title, name, findings) : listed(authority, title, listed, findings);
    }

    /** The signature is cut off above the name, or whole: the site lists who signed. */
    private static @Nullable Signer listed(
            List<Line> authority, List<Line> title, ListedSigner listed, Findings findings) {
        var name = listed.name();
        findings.evidence("/signer/name", name.span());
        findings.doubt("/signer/name", DoubtReason.FROM_HEADLINE, name.value(), List.of());
        if (!authority.isEmpty() || !title.isEmpty()) {
            return signer(authority, title, name, findings);
        }
        if (listed.title() == null) {
            return new Signer(null, null, name.value());
        }
        findings.evidence("/signer/title", listed.title().span());
        return new Signer(null, listed.title().value(), name.value());
    }

    /** "Người ký: Lò Văn Ón / HIỆU TRƯỞNG": a site may set the office below the name. */
    private static void addBelow(Line line, List<Line> authority, List<Line> title) {
        if (authority.isEmpty() && title.isEmpty() && ClosingBlock.isOffice(line)) {
            title.add(line);
        }
    }

    /** A title or an authority may be broken over two lines of capitals. */
    private static boolean goesOn(Line line, List<Line> authority, List<Line> title) {
        return line.isUpper()
                && line.text().length() < LONGEST_TITLE
                && line.text().indexOf(' ') > 0
                && !line.search(NOISE).find()
                && (!authority.isEmpty() || !title.isEmpty());
    }

    /** "PHÓ TRƯỞNG BAN / Giám đốc Sở …": the office that a member of a board holds besides, in small letters. */
    private static boolean isSecond(Line line, List<Line> title) {
        return !title.isEmpty()
                && line.text().length() < LONGEST_TITLE
                && line.search(ClosingBlock.TITLE).find()
                && !ClosingBlock.isName(line);
    }

    private static @Nullable Found<String> name(Line line) {
        var before = line.search(SIGNED_BEFORE);
        var noise = line.search(NOISE);
        int from = before.find() && Character.isUpperCase(line.text().charAt(before.end()))
                ? before.end()
                : noise.find()
                                && noise.end() < line.text().length()
                                && line.text().charAt(noise.end() - 1) != ':'
                        ? noise.end()
                        : 0;
        var signed = line.search(ClosingBlock.SIGNED);
        int to = signed.find() ? signed.start() : line.text().length();
        var found = ClosingBlock.NAME.matcher(line.text()).region(from, Math.max(from, to));
        if (line.text().length() > 60 || !found.find()) {
            return null;
        }
        return new Found<>(found.group(1), line.span(found.start(1), found.end(1)));
    }

    private static @Nullable Signer signer(
            List<Line> authority, List<Line> title, @Nullable Found<String> name, Findings findings) {
        if (authority.isEmpty() && title.isEmpty() && name == null) {
            findings.doubt("/signer", DoubtReason.SIGNER_MISSING);
            return null;
        }
        if (name == null) {
            findings.doubt("/signer/name", DoubtReason.SIGNER_MISSING);
        } else {
            findings.evidence("/signer/name", name.span());
        }
        if (title.isEmpty() && authority.size() > 1) {
            title.add(authority.removeLast());
        }
        moveUp(authority, title);
        mark("/signer/authority", authority, findings);
        mark("/signer/title", title, findings);
        return new Signer(joined(authority), joined(title), name == null ? null : name.value());
    }

    /** "KT. TỔ TRƯỞNG TỔ GIÚP VIỆC / BAN CHỈ ĐẠO …": lines above the office go on with the authority, where there is an office. */
    private static void moveUp(List<Line> authority, List<Line> title) {
        if (!authority.isEmpty() && title.stream().anyMatch(ClosingBlock::isOffice)) {
            while (!ClosingBlock.isOffice(title.getFirst())) {
                authority.add(title.removeFirst());
            }
        }
    }

    private static void mark(String pointer, List<Line> lines, Findings findings) {
        if (!lines.isEmpty()) {
            findings.evidence(
                    pointer, lines.getFirst().span().to(lines.getLast().span()));
        }
    }

    private static @Nullable String joined(List<Line> lines) {
        if (lines.isEmpty()) {
            return null;
        }
        var all = new StringBuilder();
        for (var line : lines) {
            boolean own = ClosingBlock.isOffice(line)
                    || line.search(ClosingBlock.TITLE).find();
            all.append(all.isEmpty() ? "" : own ? "; " : " ").append(spaced(line.text()));
        }
        return all.toString();
    }

    private static String spaced(String text) {
        return text.replaceAll("^((?:KT|TM|TL|TUQ|Q)\\.)(?=\\p{L})", "$1 ")
                .replaceAll("(?: (?:(?:GS|PGS|TSKH|TS|ThS)\\.?)+)+$", "");
    }
}
