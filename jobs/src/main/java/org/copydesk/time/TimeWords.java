package org.copydesk.time;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.Map;
import org.copydesk.phrase.WordTable;

/** The closed lists of words of which English builds phrases of time. */
final class TimeWords {

  /** How a phrase points at a unit: {@code last}, {@code next}. */
  enum Pointer {
    LAST,
    PAST,
    THIS,
    NEXT,
    COMING,
    PREVIOUS,
    FOLLOWING,
    THAT,
    SAME
  }

  /** How a stretch is fixed at the time after it: {@code year ended March 31}. */
  enum Bound {
    TO,
    ENDED,
    BEGINNING
  }

  /** Seasons of the northern half of the earth, by months (meteorological). */
  enum Season {
    SPRING(3),
    SUMMER(6),
    AUTUMN(9),
    WINTER(12);

    private final int firstMonth;

    Season(int firstMonth) {
      this.firstMonth = firstMonth;
    }

    /** The three months that begin in a year; winter is from December to February. */
    Days of(int year) {
      return Days.beginning(Unit.QUARTER, 1, Days.month(year, firstMonth).begin());
    }
  }

  static final WordTable<Pointer> POINTERS =
      new WordTable<>(
          Map.ofEntries(
              entry("last", Pointer.LAST),
              entry("past", Pointer.PAST),
              entry("latest", Pointer.PAST),
              entry("this", Pointer.THIS),
              entry("current", Pointer.THIS),
              entry("present", Pointer.THIS),
              entry("next", Pointer.NEXT),
              entry("coming", Pointer.COMING),
              entry("upcoming", Pointer.COMING),
              entry("previous", Pointer.PREVIOUS),
              entry("preceding", Pointer.PREVIOUS),
              entry("prior", Pointer.PREVIOUS),
              entry("following", Pointer.FOLLOWING),
              entry("ensuing", Pointer.FOLLOWING),
              entry("that", Pointer.THAT),
              entry("same", Pointer.SAME),
              entry("comparable", Pointer.SAME),
              entry("corresponding", Pointer.SAME),
              entry("respective", Pointer.SAME)));

  static final WordTable<Unit> UNITS =
      new WordTable<>(
          Map.ofEntries(
              entry("hour", Unit.HOUR),
              entry("hours", Unit.HOUR),
              entry("hrs", Unit.HOUR),
              entry("day", Unit.DAY),
              entry("days", Unit.DAY),
              entry("weekend", Unit.WEEKEND),
              entry("weekends", Unit.WEEKEND),
              entry("week", Unit.WEEK),
              entry("weeks", Unit.WEEK),
              entry("wk", Unit.WEEK),
              entry("wks", Unit.WEEK),
              entry("fortnight", Unit.FORTNIGHT),
              entry("fortnights", Unit.FORTNIGHT),
              entry("month", Unit.MONTH),
              entry("months", Unit.MONTH),
              entry("mth", Unit.MONTH),
              entry("mths", Unit.MONTH),
              entry("quarter", Unit.QUARTER),
              entry("quarters", Unit.QUARTER),
              entry("qtr", Unit.QUARTER),
              entry("qtrs", Unit.QUARTER),
              entry("half", Unit.HALF),
              entry("year", Unit.YEAR),
              entry("years", Unit.YEAR),
              entry("yr", Unit.YEAR),
              entry("yrs", Unit.YEAR),
              entry("decade", Unit.DECADE),
              entry("decades", Unit.DECADE),
              entry("century", Unit.CENTURY),
              entry("centuries", Unit.CENTURY)));

  /** Words between a pointer or a number and its unit. */
  static final WordTable<Boolean> BEFORE_UNIT =
      WordTable.ofWords(
          "fiscal financial calendar crop marketing trading business working full tax academic"
              + " school whole entire");

  static final WordTable<Boolean> FISCAL = WordTable.ofWords("fiscal financial calendar fy");

  static final WordTable<Bound> BOUNDS =
      new WordTable<>(
          Map.ofEntries(
              entry("to", Bound.TO),
              entry("through", Bound.TO),
              entry("until", Bound.TO),
              entry("till", Bound.TO),
              entry("ended", Bound.ENDED),
              entry("ending", Bound.ENDED),
              entry("ends", Bound.ENDED),
              entry("end", Bound.ENDED),
              entry("beginning", Bound.BEGINNING),
              entry("starting", Bound.BEGINNING),
              entry("commencing", Bound.BEGINNING),
              entry("following", Bound.BEGINNING),
              entry("began", Bound.BEGINNING),
              entry("begun", Bound.BEGINNING)));

  static final WordTable<Integer> NUMBERS = new WordTable<>(numbers());

  /** First to fourth, and -1 for the last. */
  static final WordTable<Integer> ORDINALS =
      new WordTable<>(
          Map.ofEntries(
              entry("first", 1),
              entry("opening", 1),
              entry("second", 2),
              entry("third", 3),
              entry("fourth", 4),
              entry("last", -1),
              entry("final", -1),
              entry("closing", -1)));

  /** The ordinals of centuries. */
  static final WordTable<Integer> CENTURIES =
      new WordTable<>(
          Map.ofEntries(
              entry("first", 1),
              entry("second", 2),
              entry("third", 3),
              entry("fourth", 4),
              entry("fifth", 5),
              entry("sixth", 6),
              entry("seventh", 7),
              entry("eighth", 8),
              entry("ninth", 9),
              entry("tenth", 10),
              entry("eleventh", 11),
              entry("twelfth", 12),
              entry("thirteenth", 13),
              entry("fourteenth", 14),
              entry("fifteenth", 15),
              entry("sixteenth", 16),
              entry("seventeenth", 17),
              entry("eighteenth", 18),
              entry("nineteenth", 19),
              entry("twentieth", 20)));

  static final WordTable<Boolean> ORDINAL_ENDINGS = WordTable.ofWords("st nd rd th d");

  static final WordTable<Days.Third> THIRDS =
      new WordTable<>(
          Map.of(
              "early", Days.Third.EARLY,
              "mid", Days.Third.MID,
              "middle", Days.Third.MID,
              "late", Days.Third.LATE));

  static final WordTable<Season> SEASONS =
      new WordTable<>(
          Map.of(
              "spring", Season.SPRING,
              "summer", Season.SUMMER,
              "autumn", Season.AUTUMN,
              "fall", Season.AUTUMN,
              "winter", Season.WINTER));

  static final WordTable<Boolean> PARTS_OF_DAY =
      WordTable.ofWords("morning forenoon noon afternoon evening night midnight");

  /** The month of a day that an old newspaper counts from its own: this one is 0. */
  static final WordTable<Integer> OLD_MONTHS =
      new WordTable<>(
          Map.of("inst", 0, "instant", 0, "ult", -1, "ultimo", -1, "prox", 1, "proximo", 1));

  /** Words with which a phrase of time may begin, but for what stands before it. */
  static final WordTable<Boolean> FIRST =
      WordTable.union(
          WordTable.ofWords("a an so earlier later to twenty end close beginning start q h"),
          CalendarWords.NAMES,
          POINTERS,
          UNITS,
          BEFORE_UNIT,
          FISCAL,
          NUMBERS,
          ORDINALS,
          CENTURIES,
          THIRDS,
          SEASONS,
          DayPhrases.DAYS,
          Holidays.DAYS.firsts());

  /** What may stand before a time and is read with it: an article, or what makes a stretch. */
  static final WordTable<Boolean> BEFORE =
      WordTable.ofWords("the from between since by until till through");

  /** All words with which a time may begin. */
  static final WordTable<Boolean> OPENING = WordTable.union(FIRST, BEFORE);

  /** Words around "first half" that tell that it is half of a match. */
  static final WordTable<Boolean> MATCH =
      WordTable.ofWords(
          "match game goal goals goalless score scored scores scoring scoreless halftime kick"
              + " penalty player players coach team teams striker keeper goalkeeper midfielder"
              + " defender touchdown touchdowns quarterback rebounds footballer");

  private TimeWords() {}

  private static Map<String, Integer> numbers() {
    String[] words =
        ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                + " sixteen seventeen eighteen nineteen")
            .split(" ", -1);
    String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1);
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < words.length; i++) {
      numbers.put(words[i], i + 1);
    }
    for (int i = 0; i < tens.length; i++) {
      numbers.put(tens[i], 10 * (i + 2));
    }
    return numbers;
  }
}
