package fr.parvis.platform.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** Numbers of a workbook as text: as Excel shows them without a format, or as ISO 8601 writes the moment they stand for. */
final class CellNumbers {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    /** 31 December 9999, the last day Excel knows. */
    private static final int LAST_DAY = 2_958_465;
    private static final int SECONDS = 86_400;
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9.]{1,60}([eE][+-]?[0-9]{1,3})?");

    private CellNumbers() {
    }

    /** @param raw as the file has it; what is no number stays as it is */
    static String text(String raw, CellFormats.Moment moment, boolean since1904) {
        BigDecimal number = number(raw);
        if (number == null) {
            return raw;
        }
        boolean shown = moment != CellFormats.Moment.NONE && number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(LAST_DAY + 1L)) < 0;
        return shown ? moment(number, moment, since1904) : plain(number);
    }

    /** No exponent far out of Excel's range: written out it would fill the memory. */
    private static BigDecimal number(String raw) {
        if (!NUMBER.matcher(raw).matches()) {
            return null;
        }
        try {
            return new BigDecimal(raw);
        } catch (NumberFormatException severalPoints) {
            return null;
        }
    }

    /** Fifteen digits are what Excel keeps: the rest is noise of its arithmetic. */
    static String plain(BigDecimal number) {
        BigDecimal rounded = number.round(new MathContext(15)).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    private static String moment(BigDecimal serial, CellFormats.Moment moment, boolean since1904) {
        long seconds = Math.round(serial.doubleValue() * SECONDS);
        int day = (int) (seconds / SECONDS);
        LocalTime time = LocalTime.ofSecondOfDay(seconds % SECONDS);
        if (moment == CellFormats.Moment.HOUR) {
            return day == 0 ? time.truncatedTo(ChronoUnit.SECONDS).toString() : plain(serial);
        }
        LocalDate date = date(day, since1904);
        return moment == CellFormats.Moment.DAY || time.equals(LocalTime.MIDNIGHT) ? date.toString() : LocalDateTime.of(date, time).toString();
    }

    /** Excel's 1900 is a leap year, which it was not: before March, its days are one ahead. */
    private static LocalDate date(int day, boolean since1904) {
        if (since1904) {
            return DAY_ZERO_1904.plusDays(day);
        }
        return DAY_ZERO.plusDays(day < 60 ? day + 1L : day);
    }
}
