package vn.trienkhai.home;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import vn.trienkhai.shared.Vietnamese;
import vn.trienkhai.web.Texts;

/** Says by when something is due: "Quá hạn 2 ngày", "Thứ Ba 07/5", "07/8/2024". */
class DueWords {
    private static final int SOON_DAYS = 10;

    private final Texts texts;
    private final LocalDate today;

    DueWords(Texts texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
    }

    String manner(Optional<LocalDate> due) {
        return due.map(day -> day.isBefore(today) ? "late" : isSoon(day) ? "soon" : "new")
                .orElse("new");
    }

    String words(Optional<LocalDate> due) {
        return due.map(this::words).orElseGet(() -> texts.of("home.due.none"));
    }

    private String words(LocalDate due) {
        if (due.isBefore(today)) {
            return texts.of("home.due.late", ChronoUnit.DAYS.between(due, today));
        }
        if (due.equals(today)) {
            return texts.of("home.due.today");
        }
        return isSoon(due)
                ? capital(Vietnamese.weekday(due)) + " " + Vietnamese.dayAndMonth(due)
                : Vietnamese.date(due);
    }

    private boolean isSoon(LocalDate due) {
        return !due.isAfter(today.plusDays(SOON_DAYS));
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Vietnamese.LOCALE) + words.substring(1);
    }
}
