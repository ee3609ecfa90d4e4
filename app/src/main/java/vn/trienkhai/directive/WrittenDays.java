package vn.trienkhai.directive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The days that stand in a few chosen words: 05/11/2026, 05/11, ngày 05 tháng 11 năm 2026. A day without a year takes that
 * of the next day in the words that has one ("từ 01/5 đến 07/5/2024"), else the year of the letter.
 */
final class WrittenDays {
    private static final Pattern DAY = Pattern.compile(
            "(?<![\\d/.-])(\\d{1,2})(?:\\s*[/.-]\\s*|\\s+tháng\\s+)(\\d{1,2})(?:(?:\\s*[/.-]\\s*|\\s+năm\\s+)(\\d{4}))?(?![\\d/])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private WrittenDays() {}

    static List<LocalDate> in(String words, Optional<Integer> yearOfLetter) {
        var found = DAY.matcher(words).results().toList();
        var days = new ArrayList<LocalDate>();
        var year = yearOfLetter;
        for (var mention : found.reversed()) {
            var printed = Optional.ofNullable(mention.group(3)).map(Integer::valueOf);
            year = printed.isPresent() ? printed : year;
            year.flatMap(known -> day(mention, known)).ifPresent(days::addFirst);
        }
        return List.copyOf(days);
    }

    private static Optional<LocalDate> day(MatchResult mention, int year) {
        try {
            return Optional.of(
                    LocalDate.of(year, Integer.parseInt(mention.group(2)), Integer.parseInt(mention.group(1))));
        } catch (DateTimeException notOnTheCalendar) {
            return Optional.empty();
        }
    }
}
