package vn.trienkhai.directive.book;

import java.util.Map;

/** The SQL that says which of a unit's own documents {@code d} stand in a {@link NumberSeries}. */
final class SeriesCondition {
    static final String IN_SERIES = """
            case when :congress then d.symbol like '%/ĐH'
            else d.doc_type = :type and (not :party or coalesce(d.symbol, '') not like '%/ĐH') end
            and d.issued_on >= :from and d.issued_on < :until""";

    private SeriesCondition() {}

    static Map<String, Object> values(NumberSeries series) {
        return Map.of(
                "type", series.docType(),
                "congress", series.isOfCongress() && series.isOfParty(),
                "party", series.isOfParty(),
                "from", series.from(),
                "until", series.until());
    }
}
