package org.copydesk.time;

import static java.util.Map.entry;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.copydesk.phrase.WordTable;

/** The names of months and of days of the week, in full and shortened. */
final class CalendarWords {

  static final WordTable<Month> MONTHS = new WordTable<>(months());

  static final WordTable<DayOfWeek> WEEKDAYS = new WordTable<>(weekdays());

  /** The words of both. */
  static final WordTable<Boolean> NAMES = WordTable.union(MONTHS, WEEKDAYS);

  private CalendarWords() {}

  private static Map<String, Month> months() {
    Map<String, Month> months = new HashMap<>();
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      months.put(name, month);
      months.put(name.substring(0, 3), month);
    }
    months.put("sept", Month.SEPTEMBER);
    return months;
  }

  private static Map<String, DayOfWeek> weekdays() {
    Map<String, DayOfWeek> weekdays = new HashMap<>();
    for (DayOfWeek weekday : DayOfWeek.values()) {
      String name = weekday.name().toLowerCase(Locale.ROOT);
      weekdays.put(name, weekday);
      weekdays.put(name.substring(0, 3), weekday);
    }
    weekdays.putAll(
        Map.ofEntries(
            entry("tues", DayOfWeek.TUESDAY),
            entry("weds", DayOfWeek.WEDNESDAY),
            entry("thur", DayOfWeek.THURSDAY),
            entry("thurs", DayOfWeek.THURSDAY)));
    return weekdays;
  }
}
