package org.copydesk.entity;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Honorifics and offices that stand before a person's name and are no part of it. Those that people
 * are always called by (King, Prince, Saint) are left in the name.
 */
final class Titles {

  private static final Set<String> FEMALE = Set.of("mrs", "ms", "miss", "mme", "madam", "dame");
  private static final Set<String> MALE = Set.of("mr", "messrs", "sir");
  private static final Set<String> OTHER =
      Set.of(
          ("dr prof professor president minister premier chancellor secretary ambassador governor gov mayor"
                  + " senator sen representative rep congressman congresswoman judge justice general gen"
                  + " colonel col major maj captain capt lieutenant lt sergeant sgt commander admiral adm"
                  + " brig brigadier marshal rev reverend father bishop archbishop cardinal pope rabbi"
                  + " ayatollah imam mullah sheikh sheik sayyid hajj")
              .split(" ", -1));

  /** Words that stand before a title and say of what: "Deputy Prime Minister". */
  private static final Set<String> OFFICES =
      Set.of(
          ("foreign prime vice deputy attorney assistant acting interim former chief lord defense defence"
                  + " interior finance health trade energy oil")
              .split(" ", -1));

  /** Titles that are as good as a first name where one word stands behind them. */
  private static final Set<String> NAMES =
      Set.of("sheikh", "sheik", "imam", "mullah", "hajj", "sayyid");

  private Titles() {}

  /** The title that {@code word} is, one for all of a gender's forms of address; null for none. */
  static @Nullable String of(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String title = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    if (FEMALE.contains(title)) {
      return "mrs";
    }
    if (MALE.contains(title)) {
      return "mr";
    }
    return OTHER.contains(title) ? title : null;
  }

  /** Whether {@code word} says what a title behind it is for ("Foreign" Minister). */
  static boolean isOffice(String word) {
    return OFFICES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether people go by {@code word} and a single name ("Sheikh" Hasina). */
  static boolean isName(String word) {
    return NAMES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether one person can't be called both. */
  static boolean exclude(String title, String other) {
    return (title.equals("mr") && other.equals("mrs"))
        || (title.equals("mrs") && other.equals("mr"));
  }
}
