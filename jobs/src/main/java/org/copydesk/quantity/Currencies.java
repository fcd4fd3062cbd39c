package org.copydesk.quantity;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.phrase.PhraseTable;
import org.copydesk.phrase.PhraseTable.Match;
import org.copydesk.phrase.Pieces;
import org.copydesk.phrase.WordTable;
import org.copydesk.quantity.Unit.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Reads money: the codes of ISO 4217 and their English names as the JDK has them ({@link Currency};
 * names of CLDR), and the signs, newspaper forms, parts and currencies of the past of {@code
 * currencies.tsv}.
 */
final class Currencies {

  private static final Pattern YEARS = Pattern.compile(" \\([^)]*[0-9]{4}[^)]*\\)$");

  private static final Pattern MARKS_ABOVE = Pattern.compile("\\p{Mn}+");

  /** Units of account and of funds, which no newspaper counts in. */
  private static final Set<String> FUNDS =
      Set.of("BOV", "CHE", "CHW", "CLF", "COU", "MXV", "USN", "USS", "UYI", "ZWG");

  /**
   * Codes and signs that are also words, names or numbers' names: {@code TOP 40}, {@code PHP 5.3}.
   * They are money only beside a large number: one with thousands marked off, or a magnitude.
   */
  private static final WordTable<Boolean> GUARDED =
      WordTable.ofWords(
          "all amd ang ars bam bob bsd cop cup cve dop gel gip lak lbp mad mdl mga mop mur nad"
              + " pab pen php ron scr sdg shp sle sos ssp std tnd top try ttd wst"
              + " r n p k w le g dr tl sr qr kd bd ff fl fls sh ff m dm");

  /** Words that are money only behind a large number: {@code 500 million won}. */
  private static final WordTable<Boolean> GUARDED_NOUNS =
      WordTable.ofWords(
          "won real reals mark sol sols som kip kips lek leks dram drams sterling ether ethers"
              + " cfa ore zl tl tala talas agora taka fen mao dong pula lev lari");

  private static final WordTable<Boolean> MAGNITUDES =
      WordTable.ofWords(
          "thousand million billion trillion mln mn mio mrd bln bn tn tr k m b lakh lakhs crore"
              + " crores hundred");

  /** A long number is looked over for its magnitude. */
  private static final int MOST_PIECES = 8;

  /** Codes behind the M of companies' reports: {@code MEUR 120} is in millions. */
  private static final WordTable<Unit> IN_MILLIONS = new WordTable<>(inMillions());

  private static final PhraseTable<Unit> BEFORE;

  private static final PhraseTable<Unit> AFTER;

  /** {@code $75 Canadian}. */
  private static final PhraseTable<Unit> DOLLARS =
      PhraseTable.read(
          Unit.class,
          "currencies.tsv",
          fields -> fields[2].equals("dollar") ? new Unit(fields[1], Kind.MONEY) : null);

  static {
    Map<String, String> before = new HashMap<>();
    Map<String, String> after = new HashMap<>();
    List<String[]> rows = PhraseTable.rows(Unit.class, "currencies.tsv");
    addNames(rows, before, after);
    for (String[] row : rows) {
      Map<String, String> forms = row[2].equals("before") ? before : after;
      if (row[2].equals("before") || row[2].equals("after")) {
        forms(row).forEach(form -> forms.put(key(form), row[1]));
      }
    }
    BEFORE = table(before);
    AFTER = table(after);
  }

  /** Words with which money before its number may begin. */
  static final WordTable<Boolean> FIRST = WordTable.union(IN_MILLIONS, BEFORE.firsts());

  private Currencies() {}

  private static PhraseTable<Unit> table(Map<String, String> forms) {
    Map<String, Unit> units = new HashMap<>();
    forms.forEach((form, unit) -> units.put(form, new Unit(unit, Kind.MONEY)));
    return new PhraseTable<>(units);
  }

  private static Stream<String> forms(String[] row) {
    return Stream.of(row[0].split("\\|", -1));
  }

  private static String key(String form) {
    return form.startsWith("=") ? form : form.toLowerCase(Locale.ROOT);
  }

  /** The codes and names of the JDK. */
  private static void addNames(
      Collection<String[]> rows, Map<String, String> before, Map<String, String> after) {
    Map<String, List<String>> nouns = new HashMap<>();
    Map<String, String> generic = new HashMap<>();
    Set<String> past = new HashSet<>();
    for (String[] row : rows) {
      List<String> forms = forms(row).toList();
      if (row[2].equals("noun")) {
        forms.forEach(form -> nouns.put(form, forms));
        forms.forEach(form -> generic.put(form, row[1]));
      } else if (row[2].equals("past")) {
        past.addAll(forms);
      }
    }
    Map<String, Set<String>> current = new HashMap<>();
    Map<String, Set<String>> former = new HashMap<>();
    for (Currency currency : currencies()) {
      String code = currency.getCurrencyCode();
      String display = currency.getDisplayName(Locale.ENGLISH);
      if (display.equals(code)) {
        continue;
      }
      before.put("=" + code, code);
      after.put("=" + code, code);
      String name = YEARS.matcher(display).replaceFirst("").toLowerCase(Locale.ROOT);
      boolean old = past.contains(code) || name.length() < display.length();
      int noun = name.lastIndexOf(' ') + 1;
      String singular = name.substring(noun);
      if (singular.equals("dollar") || singular.equals("peso")) {
        before.put("=" + code.toLowerCase(Locale.ROOT) + "$", code);
      }
      for (String form : nouns.getOrDefault(singular, List.of(singular, singular + "s"))) {
        for (String spelling : List.of(form, plain(form))) {
          (old ? former : current).computeIfAbsent(spelling, f -> new TreeSet<>()).add(code);
          generic.putIfAbsent(spelling, generic.getOrDefault(form, singular));
          String full = name.substring(0, noun) + spelling;
          if (old) {
            after.putIfAbsent(full, code);
            after.putIfAbsent(plain(full), code);
          } else {
            after.put(full, code);
            after.put(plain(full), code);
          }
        }
      }
    }
    former.forEach(current::putIfAbsent);
    current.forEach(
        (form, codes) ->
            after.put(
                form,
                codes.size() == 1 ? codes.iterator().next() : generic.getOrDefault(form, form)));
    after.remove("pound");
    after.remove("pounds");
  }

  private static Map<String, Unit> inMillions() {
    Map<String, Unit> units = new HashMap<>();
    for (Currency currency : currencies()) {
      String code = currency.getCurrencyCode();
      units.put("M" + code, new Unit(code, Kind.MONEY));
    }
    return units;
  }

  /** The currency of which a word says that the number beside it counts millions. */
  static @Nullable Unit inMillions(Pieces pieces, int at) {
    Unit unit = pieces.in(IN_MILLIONS, at);
    return unit != null && isCapitals(pieces, at) ? unit : null;
  }

  /** The currencies of the JDK that have a name, without metals, funds and test codes. */
  private static List<Currency> currencies() {
    return Currency.getAvailableCurrencies().stream()
        .filter(
            currency ->
                currency.getDefaultFractionDigits() >= 0
                    && !FUNDS.contains(currency.getCurrencyCode()))
        .sorted(Comparator.comparing(Currency::getCurrencyCode))
        .toList();
  }

  /** Without accents. */
  private static String plain(String name) {
    return name.chars().allMatch(c -> c < 0x80)
        ? name
        : MARKS_ABOVE.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
  }

  static @Nullable Match<Unit> before(Pieces pieces, int at) {
    Match<Unit> match = BEFORE.match(pieces, at);
    if (match == null) {
      return null;
    }
    int end = match.end();
    boolean word = end == at + 1 && pieces.isWord(at);
    if (word && pieces.in(GUARDED, at) != null && !isLargeBehind(pieces, end)) {
      return null;
    }
    return match;
  }

  static @Nullable Match<Unit> after(Pieces pieces, int at) {
    Match<Unit> match = AFTER.match(pieces, at);
    if (match == null || !pieces.together(at - 1, at)) {
      return match;
    }
    int end = match.end();
    if (end > at + 1 && !pieces.is(at, "u")) {
      return match;
    }
    boolean large = isLargeBefore(pieces, at);
    boolean refused =
        (pieces.in(GUARDED_NOUNS, at) != null && (!large || isCapitals(pieces, at)))
            || (isCode(pieces, at) && isCodeRefused(pieces, at, large))
            || ((pieces.is(at, "us") || pieces.is(at, "u")) && !isPrice(pieces, at, end))
            || ((pieces.is(at, "p") || pieces.is(at, "c")) && !isSmallCoin(pieces, at))
            || (pieces.is(at, "sen") && pieces.capitalised(at));
    return refused ? null : match;
  }

  /** Whose dollars they are, behind a number with the sign: {@code $75 U.S.}. */
  static @Nullable Match<Unit> dollars(Pieces pieces, int sign, int at) {
    boolean dollars = pieces.isMark(sign, '$') && pieces.isDigits(sign + 1);
    Match<Unit> match = dollars && !pieces.glued(at) ? DOLLARS.match(pieces, at) : null;
    return match != null && isNoNounBehind(pieces, match.end()) ? match : null;
  }

  private static boolean isCode(Pieces pieces, int at) {
    return pieces.length(at) == 3 && isCapitals(pieces, at);
  }

  private static boolean isCapitals(Pieces pieces, int at) {
    for (int i = pieces.begin(at); i < pieces.end(at); i++) {
      if (!Character.isUpperCase(pieces.text().charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** A code that is also a word, if it may be one here. */
  private static boolean isCodeRefused(Pieces pieces, int at, boolean large) {
    return pieces.in(GUARDED, at) != null && !(large && isNoNounBehind(pieces, at + 1));
  }

  /** {@code 31.20 US}. */
  private static boolean isPrice(Pieces pieces, int at, int end) {
    return pieces.isDigits(at - 1)
        && pieces.length(at - 1) == 2
        && pieces.isMark(at - 2, '.')
        && !pieces.glued(at)
        && isNoNounBehind(pieces, end);
  }

  /** {@code 118.5p}, {@code 68 p}, {@code 65c}: lower case, behind digits. */
  private static boolean isSmallCoin(Pieces pieces, int at) {
    char letter = pieces.first(at);
    return pieces.isDigits(at - 1)
        && (letter == 'p' || (letter == 'c' && pieces.glued(at)))
        && !(pieces.isMark(at + 1, '.') && pieces.glued(at + 1) && pieces.isWord(at + 2));
  }

  private static boolean isNoNounBehind(Pieces pieces, int at) {
    return !pieces.together(at, at - 1)
        || !pieces.isWord(at)
        || pieces.in(Units.FUNCTION_WORDS, at) != null;
  }

  /** A magnitude word, or digits of a thousand or more, end before a piece. */
  private static boolean isLargeBefore(Pieces pieces, int at) {
    int last = at - 1;
    if (pieces.in(MAGNITUDES, last) != null) {
      return true;
    }
    return pieces.isDigits(last)
        && (pieces.length(last) > 3
            || (pieces.length(last) == 3 && pieces.isMark(last - 1, ',') && pieces.glued(last)));
  }

  /** Digits with thousands marked off or a magnitude word begin at a piece. */
  private static boolean isLargeBehind(Pieces pieces, int at) {
    if (!pieces.isDigits(at)) {
      return false;
    }
    for (int i = at + 1; i < at + MOST_PIECES && pieces.together(i, at); i++) {
      if (pieces.in(MAGNITUDES, i) != null) {
        return true;
      }
      boolean mark = pieces.isMarkIn(i, ".,") && pieces.glued(i) && pieces.glued(i + 1);
      if (mark && pieces.isMark(i, ',') && pieces.isDigits(i + 1) && pieces.length(i + 1) == 3) {
        return true;
      }
      if (!mark && !(pieces.isDigits(i) && pieces.glued(i))) {
        return false;
      }
    }
    return false;
  }
}
