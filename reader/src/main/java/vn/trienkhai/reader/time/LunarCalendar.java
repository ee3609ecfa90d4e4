package vn.trienkhai.reader.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.JulianFields;
import org.jspecify.annotations.Nullable;

/**
 * Âm lịch: days of the Vietnamese lunar calendar as days of the common one, at the meridian of Hà Nội (UTC+7).
 *
 * <p>A month begins on the day of the new moon. The month that holds the winter solstice is the eleventh; where thirteen
 * months lie between two such, the first without a major solar term is the leap month. New moons and the longitude of the
 * sun follow the short series of Meeus, <i>Astronomical Algorithms</i>, exact to minutes for 1900–2100.
 */
public final class LunarCalendar {
    private static final double HANOI = 7 / 24.0;
    private static final double MONTH = 29.530588853;
    private static final double FIRST_NEW_MOON = 2415021.076998695;

    private LunarCalendar() {}

    /** The day of the common calendar; null for a day that the lunar year does not have. */
    public static @Nullable LocalDate day(int day, int month, int year) {
        if (day < 1 || day > 30 || month < 1 || month > 12 || year < 1900 || year > 2100) {
            return null;
        }
        long eleventh = eleventhMonth(month >= 11 ? year : year - 1);
        long next = eleventhMonth(month >= 11 ? year + 1 : year);
        int after = month >= 11 ? month - 11 : month + 1;
        long number = monthNumber(eleventh);
        if (next - eleventh > 365) {
            int leap = leapMonth(number);
            after += after >= leap ? 1 : 0;
        }
        return LocalDate.MIN
                .with(JulianFields.JULIAN_DAY, newMoon(number + after))
                .plus(day - 1L, ChronoUnit.DAYS);
    }

    /** The first day of the first lunar month of a year: Tết Nguyên đán. */
    public static @Nullable LocalDate newYear(int year) {
        return day(1, 1, year);
    }

    private static long monthNumber(long newMoon) {
        return Math.round((newMoon - FIRST_NEW_MOON) / MONTH);
    }

    private static long eleventhMonth(int year) {
        long end = LocalDate.of(year, 12, 31).getLong(JulianFields.JULIAN_DAY);
        long number = (long) Math.floor((end - 2415021) / MONTH);
        long start = newMoon(number);
        return sunSector(start) >= 9 ? newMoon(number - 1) : start;
    }

    /** How many months after the eleventh the leap month comes. */
    private static int leapMonth(long eleventh) {
        int month = 1;
        int before;
        int sector = sunSector(newMoon(eleventh + month));
        do {
            before = sector;
            month++;
            sector = sunSector(newMoon(eleventh + month));
        } while (sector != before && month < 14);
        return month - 1;
    }

    /** The Julian day, in Hà Nội, on which the n-th new moon since 1900 falls. */
    private static long newMoon(long n) {
        double t = n / 1236.85;
        double radians = Math.PI / 180;
        double mean = 2415020.75933 + 29.53058868 * n + 0.0001178 * t * t - 0.000000155 * t * t * t;
        mean += 0.00033 * Math.sin((166.56 + 132.87 * t - 0.009173 * t * t) * radians);
        double sun = (359.2242 + 29.10535608 * n - 0.0000333 * t * t - 0.00000347 * t * t * t) * radians;
        double moon = (306.0253 + 385.81691806 * n + 0.0107306 * t * t + 0.00001236 * t * t * t) * radians;
        double latitude = (21.2964 + 390.67050646 * n - 0.0016528 * t * t - 0.00000239 * t * t * t) * radians;
        double correction = (0.1734 - 0.000393 * t) * Math.sin(sun)
                + 0.0021 * Math.sin(2 * sun)
                - 0.4068 * Math.sin(moon)
                + 0.0161 * Math.sin(2 * moon)
                - 0.0004 * Math.sin(3 * moon)
                + 0.0104 * Math.sin(2 * latitude)
                - 0.0051 * Math.sin(sun + moon)
                - 0.0074 * Math.sin(sun - moon)
                + 0.0004 * Math.sin(2 * latitude + sun)
                - 0.0004 * Math.sin(2 * latitude - sun)
                - 0.0006 * Math.sin(2 * latitude + moon)
                + 0.0010 * Math.sin(2 * latitude - moon)
                + 0.0005 * Math.sin(2 * moon + sun);
        double clock = -0.000278 + 0.000265 * t + 0.000262 * t * t;
        return (long) Math.floor(mean + correction - clock + 0.5 + HANOI);
    }

    /** Which twelfth of its way the sun is in at the midnight that begins the day; 0 begins at the spring equinox. */
    private static int sunSector(long julianDay) {
        double t = (julianDay - 0.5 - HANOI - 2451545.0) / 36525;
        double radians = Math.PI / 180;
        double anomaly = (357.52910 + 35999.05030 * t - 0.0001559 * t * t) * radians;
        double centre = (1.914600 - 0.004817 * t - 0.000014 * t * t) * Math.sin(anomaly)
                + (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly)
                + 0.000290 * Math.sin(3 * anomaly);
        double longitude = (280.46645 + 36000.76983 * t + 0.0003032 * t * t + centre) % 360;
        return (int) Math.floor((longitude < 0 ? longitude + 360 : longitude) / 30);
    }
}
