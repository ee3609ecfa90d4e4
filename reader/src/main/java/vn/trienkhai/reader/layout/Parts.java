package vn.trienkhai.reader.layout;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.trienkhai.reader.pattern.Cue;
import vn.trienkhai.reader.source.line.SourceLine;
import vn.trienkhai.reader.vocabulary.DocumentTypes;
import vn.trienkhai.reader.vocabulary.Vocabulary;

/**
 * The parts of a directive, named as Decree 30/2020/NĐ-CP names them; each is a run of lines and may be empty.
 *
 * @param letterhead everything above the type name, the addressees or the first paragraph (issuing body, number, date)
 * @param heading the line with the name of the type, and the lines of the subject below it; empty for a công văn
 * @param addressing the lines from Kính gửi to the first paragraph
 * @param body the text itself
 * @param closing recipients and signature
 * @param annex what follows the signature
 */
public record Parts(
        DirectiveText text,
        List<Line> letterhead,
        List<Line> heading,
        List<Line> addressing,
        List<Line> body,
        List<Line> closing,
        List<Line> annex) {
    private static final int FIRST_PAGE_LINES = 45;
    static final Cue ADDRESSING = Cue.of(
            "^(?:đồng )?kính (?:gửi|gởi|trình)(?![\\p{L}\\d])|^kính mời\\s?:|^(?:gửi|điện)\\s?:|(?<!\\p{L})(?<!công )điện\\s?:\\s*$");
    private static final Cue RECIPIENTS = Cue.of(
            "^(?:\\*\\s?|[-+•]\\s?(?=nơi nhận:$))?nơi nhận(?! (?:các )?(?:báo cáo|hồ sơ|bài|đơn|sản phẩm|tác phẩm|đăng ký|phiếu|tin)(?!\\p{L}))(?![\\p{L}\\d])");
    private static final Cue FILED = Cue.of("^[-+•]?\\s?lưu(?!\\p{L})");
    private static final Cue AUTHORITY =
            Cue.of("^(?:[tk]\\.[mtl]\\.?|t/m|tm\\.?|k/t|kt\\.?|t/l|tl\\.?|tuq\\.?|q\\.)\\s?\\p{L}");
    /** Who signs in his own right, above the recipients. */
    private static final Cue OFFICE = Cue.of("^" + Vocabulary.anyOf("officer-titles", 0) + "(?!\\p{L})");

    /** Lines from an office to the recipients below it, at most. */
    private static final int HIGHEST_SIGNATURE = 6;

    private static final Cue ANNEX =
            Cue.of("^(?:phụ lục|biểu mẫu|biểu (?:số|\\d+)|mẫu số|mẫu \\d|đề cương|danh sách|dự toán)(?![\\p{L}\\d])");
    static final Cue BODY_BEGINS = Cue.of(
            "^(?:căn cứ|thực hiện|triển khai|để |nhằm |tiếp tục|phát huy|trong thời gian|ngày \\d|xét |theo |trên cơ sở|hưởng ứng|chấp hành|qua (?:kiểm tra|theo dõi|rà soát|công tác|thực tế|tổng hợp)|sau khi |thời gian qua|những năm qua|hiện nay|năm \\d{4},|(?!v/v)[ivx]+[.\\-/]|\\d+\\.|a\\.)");
    /** HD 05-HD/VPTW of 2026 begins each basis with a dash, right below the dashes of the addressees. */
    private static final Cue BASIS = Cue.of("^[-+•]?\\s?(?:căn cứ|thực hiện|xét đề nghị|theo đề nghị)(?!\\p{L})");

    /** "Trích yếu: …": what a site lists of a paper is no paragraph of it, however long. */
    private static final Cue FACT =
            Cue.of("^(?:trích yếu(?: nội dung| văn bản)?|tên văn bản|cơ quan ban hành|(?:tệp|file) đính kèm)\\s?[:|]");

    /** Lines of a letterhead down to its motto, at most. */
    private static final int LETTERHEAD_LINES = 6;

    /** Lines of one or two signatures above the recipients. */
    private static final int LONGEST_SIGNATURE = 12;

    private static final String ENTRY = "-+•";
    static final int LONGEST_SUBJECT_LINE = 200;

    public static Parts of(DirectiveText text) {
        return new Finder(text).parts();
    }

    public boolean hasAddressees() {
        return !addressing.isEmpty();
    }

    private static final class Finder {
        private final DirectiveText text;
        private final List<Line> lines;
        /** Where the paper ends, and other things of a page of the web follow. */
        private int end;

        Finder(DirectiveText text) {
            this.text = text;
            this.lines = text.lines();
            this.end = lines.size();
        }

        Parts parts() {
            int start = Math.max(MailHead.end(lines), PageHead.end(lines));
            var heading = headingLine(start);
            int headingEnd = heading.isPresent() ? HeadingLines.end(lines, heading.getAsInt()) : -1;
            var addressing =
                    first(ADDRESSING, start, Math.min(lines.size(), Math.max(FIRST_PAGE_LINES, headingEnd + 5)));
            int addressingEnd = addressing.isPresent() ? addressingEnd(addressing.getAsInt()) : -1;
            int bodyStart = Math.max(headingEnd, addressingEnd);
            if (bodyStart < 0) {
                bodyStart = letterheadEnd(Math.max(start, Published.end(lines)));
            }
            int letterheadStart = start;
            int letterheadEnd = Math.min(heading.orElse(bodyStart), addressing.orElse(bodyStart));
            if (letterheadEnd == start && heading.isEmpty() && isLetterheadAt(addressingEnd)) {
                letterheadStart = addressingEnd;
                letterheadEnd = letterheadEnd(addressingEnd);
                bodyStart = letterheadEnd;
            }
            boolean above = lines.subList(start, letterheadEnd).stream().anyMatch(Finder::isOfLetterhead);
            int below = !above && addressing.isEmpty() ? letterheadBelow(headingEnd) : -1;
            if (below > 0) {
                letterheadStart = headingEnd;
                letterheadEnd = below;
                bodyStart = below;
            }
            if (heading.isPresent()
                    && addressing.isPresent()
                    && LetterheadBelow.is(lines, start, heading.getAsInt(), headingEnd, addressing.getAsInt())) {
                letterheadStart = headingEnd;
                letterheadEnd = addressing.getAsInt();
            }
            int numbered = bodyStart;
            if (heading.isPresent() && bodyStart == headingEnd) {
                bodyStart = HeadingLines.numberEnd(lines, bodyStart);
            }
            end = PageTail.start(lines, bodyStart);
            int closing = closingLine(bodyStart);
            int annex = annexLine(closing);
            return new Parts(
                    text,
                    Stream.concat(
                                    PageHead.without(lines.subList(letterheadStart, letterheadEnd)).stream(),
                                    lines.subList(numbered, bodyStart).stream())
                            .toList(),
                    heading.isPresent() ? lines.subList(heading.getAsInt(), headingEnd) : List.of(),
                    addressing.isPresent() ? lines.subList(addressing.getAsInt(), addressingEnd) : List.of(),
                    withoutFootnotes(lines.subList(bodyStart, closing)),
                    lines.subList(closing, annex),
                    lines.subList(annex, end));
        }

        private static List<Line> withoutFootnotes(List<Line> body) {
            return body.stream()
                    .filter(line -> line.kind() != SourceLine.Kind.FOOTNOTE)
                    .toList();
        }

        private OptionalInt headingLine(int start) {
            int until = Math.min(lines.size(), start + FIRST_PAGE_LINES);
            for (int i = start; i < until; i++) {
                if (ADDRESSING.matcher(lines.get(i).lower()).find() && i > start) {
                    return OptionalInt.empty();
                }
                if (DocumentTypes.ofHeading(lines.get(i).text()).isPresent() && !SiteRows.is(lines.get(i))) {
                    return OptionalInt.of(i);
                }
            }
            return OptionalInt.empty();
        }

        private int addressingEnd(int addressing) {
            int next = addressing + 1;
            boolean open = lines.get(addressing).text().strip().endsWith(":");
            boolean below = open;
            while (next < lines.size() && next < addressing + 40) {
                var line = lines.get(next);
                var last = lines.get(next - 1).text();
                boolean item = ENTRY.indexOf(line.text().charAt(0)) >= 0;
                boolean again = ADDRESSING.matcher(line.lower()).find();
                boolean listed = ENTRY.indexOf(last.charAt(0)) >= 0;
                if (line.search(BASIS).find() || listed && !item && !again && Sentences.is(line)) {
                    break;
                }
                boolean goesOn = last.endsWith(";")
                        || !line.gap() && (last.endsWith(",") || below && NamedBody.areSeveral(line));
                if (!open && !item && !again && !(goesOn && line.text().length() < 200)) {
                    break;
                }
                open = line.text().strip().endsWith(":") && again;
                next++;
            }
            return next;
        }

        /** Without type name and addressees, the text begins with the first real paragraph. */
        private int letterheadEnd(int from) {
            for (int i = from; i < Math.min(lines.size(), from + FIRST_PAGE_LINES); i++) {
                var line = lines.get(i);
                if (line.text().length() > 100 && !line.search(FACT).find()
                        || line.search(BODY_BEGINS).find() && !line.isUpper()) {
                    return i;
                }
            }
            return from;
        }

        /** A conversion may put the addressees, which stood in a table, above the letterhead. */
        private boolean isLetterheadAt(int from) {
            return from > 0
                    && lines.subList(from, Math.min(lines.size(), from + LETTERHEAD_LINES)).stream()
                            .anyMatch(Finder::isNewLetterhead);
        }

        /**
         * A page of the web may head a plan with its title and set the letterhead below: where that ends which has the number, or
         * -1.
         */
        private int letterheadBelow(int headingEnd) {
            int end = -1;
            boolean named = false;
            int until = headingEnd < 0 ? 0 : Math.min(lines.size(), headingEnd + LETTERHEAD_LINES);
            for (int i = Math.max(0, headingEnd); i < until; i++) {
                var line = lines.get(i);
                named |= line.isUpper() || NamedBody.is(line);
                boolean more = end > 0 && (line.isUpper() || HeadingLines.isBackInLetterhead(line));
                if (line.text().length() < LONGEST_SUBJECT_LINE && (more || named && NumberRow.is(line))) {
                    end = i + 1;
                } else if (end > 0) {
                    break;
                }
            }
            return end;
        }

        private static boolean isOfLetterhead(Line line) {
            return NumberRow.is(line)
                    || isNewLetterhead(line)
                    || !PageHead.isRow(line) && HeadingLines.isBackInLetterhead(line);
        }

        private int closingLine(int bodyStart) {
            var recipients = first(RECIPIENTS, bodyStart, end);
            var authority = firstAuthority(bodyStart, recipients.orElse(end));
            int closing = recipients.orElse(authority.orElse(end));
            if (authority.isPresent()
                    && recipients.isPresent()
                    && recipients.getAsInt() - authority.getAsInt() < LONGEST_SIGNATURE) {
                closing = Math.min(closing, authority.getAsInt());
            }
            return closing;
        }

        private OptionalInt firstAuthority(int from, int to) {
            for (int i = from; i < to; i++) {
                var line = lines.get(i);
                boolean office = line.isUpper()
                                && line.search(OFFICE).find()
                                && (to < end && to - i < HIGHEST_SIGNATURE || Signed.below(lines, i))
                        || Signed.atEnd(lines.subList(0, end), i);
                if (office || line.isUpper() && AUTHORITY.matcher(line.lower()).find()) {
                    return OptionalInt.of(i);
                }
            }
            return OptionalInt.empty();
        }

        private int annexLine(int closing) {
            boolean filed = false;
            for (int i = closing + 1; i < end; i++) {
                var line = lines.get(i);
                boolean far =
                        i > closing + 60 && (filed || ENTRY.indexOf(line.text().charAt(0)) < 0);
                filed |= line.search(FILED).find();
                if (far
                        || ANNEX.matcher(line.lower()).find() && i > closing + 2
                        || isNewLetterhead(line) && i > closing + 2) {
                    return i;
                }
            }
            return end;
        }

        private static boolean isNewLetterhead(Line line) {
            var lower = line.lower();
            return lower.contains("xã hội chủ nghĩa việt nam") || lower.equals("đảng cộng sản việt nam");
        }

        private OptionalInt first(Cue cue, int from, int to) {
            for (int i = from; i < to; i++) {
                if (lines.get(i).search(cue).find()) {
                    return OptionalInt.of(i);
                }
            }
            return OptionalInt.empty();
        }
    }
}
