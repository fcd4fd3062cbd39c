package org.copydesk.quantity;

import java.util.Optional;
import org.copydesk.phrase.NounPhrases;
import org.copydesk.phrase.PhraseTable.Match;
import org.copydesk.phrase.Pieces;
import org.copydesk.phrase.WordTable;
import org.copydesk.quantity.Rates.Rate;
import org.copydesk.quantity.Unit.Kind;
import org.copydesk.quantity.UnitTable.Form;
import org.copydesk.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/**
 * Reads units of measure and money. Measures are words, or symbols with powers, products and
 * quotients ({@code kg/m3}), written as the SI brochure (BIPM, 9th edition, chapter 5) has them and
 * as newspapers do. All methods look a bounded number of pieces to both sides.
 */
public final class Units {

  /** Most factors in {@code mg/kg/day}. */
  private static final int MOST_FACTORS = 4;

  /** An oven's; 747F is an aircraft. */
  private static final int MOST_DEGREES = 500;

  private static final String HYPHENS = "-‐‑";

  private static final String PRODUCT_DOTS = "·⋅∙";

  /** Between digits and a symbol. */
  private static final WordTable<Boolean> MAGNITUDES =
      WordTable.ofWords("thousand million billion trillion mln bln bn m k hundred lakh crore");

  /** Words that may follow a capital that is a symbol: {@code 2 A at 5 V}. */
  static final WordTable<Boolean> FUNCTION_WORDS =
      WordTable.ofWords(
          "a about after against an and are as at because before but by during each for from had"
              + " has have if in into is it last more next of on or over per since so than that the"
              + " this to under until up was were when which while who will with would yesterday");

  /** Words whose numbers are names: {@code gate 24C}, {@code runway 27L}. */
  private static final WordTable<Boolean> NAMED_BY_NUMBER =
      WordTable.ofWords(
          "gate flat seat room row runway apartment apt unit section form schedule block exit"
              + " platform bus bay stand suite class group grade model type figure fig table line"
              + " page act title rule level route number no chapter article annex appendix");

  private Units() {}

  /** The measure that begins at a piece, after a number; null if there is none. */
  public static @Nullable Match<Unit> measure(Pieces pieces, int at) {
    if (pieces.is(at, "time") && pieces.isMarkIn(at - 1, HYPHENS)) {
      // a one-time charge
      return null;
    }
    if (!pieces.isMark(at, '[')) {
      return compound(pieces, at);
    }
    Match<Unit> inner = compound(pieces, at + 1);
    return inner != null && pieces.isMark(inner.end(), ']') && pieces.together(inner.end(), at)
        ? new Match<>(inner.value(), inner.end() + 1)
        : null;
  }

  /** The currency that begins at a piece, before a number; null if there is none. */
  public static @Nullable Match<Unit> moneyBefore(Pieces pieces, int at) {
    return Currencies.before(pieces, at);
  }

  /** The currency or part of one that begins at a piece, after a number; null if none does. */
  public static @Nullable Match<Unit> moneyAfter(Pieces pieces, int at) {
    return Currencies.after(pieces, at);
  }

  /**
   * The dollars that a piece behind a number with a sign names: {@code $75 Canadian}; null if it
   * names none.
   *
   * @param sign the piece of the sign
   * @param at after the number
   */
  public static @Nullable Match<Unit> dollars(Pieces pieces, int sign, int at) {
    return Currencies.dollars(pieces, sign, at);
  }

  /**
   * The normalised unit of a unit as written: {@code dollars per barrel} is {@code USD per barrel},
   * {@code barrels of oil} is {@code barrel}. Empty if the whole is no unit.
   */
  public static Optional<String> normalize(String written) {
    Optional<String> unit = normalized(written);
    return unit.isPresent() || written.indexOf('-') < 0
        ? unit
        : normalized(written.replace('-', ' '));
  }

  private static Optional<String> normalized(String written) {
    Pieces pieces = new Pieces(Tokenizer.tokenize(written));
    if (pieces.size() == 0) {
      return Optional.empty();
    }
    Match<Unit> unit =
        longer(measure(pieces, 0), longer(moneyAfter(pieces, 0), moneyBefore(pieces, 0)));
    if (unit == null) {
      return Optional.empty();
    }
    String name = unit.value().normalized();
    int end = unit.end();
    int age = unit.value().kind() == Kind.TIME ? Ages.after(pieces, end) : -1;
    if (age == pieces.size()) {
      return Optional.of(Ages.of(unit.value()));
    }
    if (end == pieces.size() || (pieces.is(end, "of") && end + 1 < pieces.size())) {
      return Optional.of(name);
    }
    Rate rate = new Rates(pieces, new NounPhrases(pieces)).after(end, unit.value());
    return rate != null && rate.end() == pieces.size()
        ? Optional.of(name + " per " + rate.per())
        : Optional.empty();
  }

  /** The longer match, the first of equals. */
  static @Nullable Match<Unit> longer(@Nullable Match<Unit> one, @Nullable Match<Unit> two) {
    return one == null || (two != null && two.end() > one.end()) ? two : one;
  }

  private static @Nullable Match<Unit> compound(Pieces pieces, int at) {
    Match<Unit> first = powered(pieces, at);
    if (first == null) {
      return null;
    }
    String name = null;
    int end = first.end();
    boolean divided = false;
    for (int factors = 1; factors < MOST_FACTORS; factors++) {
      boolean stroke = pieces.isMark(end, '/');
      boolean dot = !divided && pieces.isMarkIn(end, PRODUCT_DOTS);
      boolean glued = pieces.glued(end) && pieces.glued(end + 1);
      Match<Unit> next = (stroke || dot) && glued ? factor(pieces, end + 1) : null;
      if (next == null) {
        break;
      }
      divided |= stroke;
      name =
          (name == null ? first.value().normalized() : name)
              + (stroke ? " per " : " ")
              + next.value().normalized();
      end = next.end();
    }
    return name == null ? first : new Match<>(new Unit(name, Kind.MEASURE), end);
  }

  /** A factor after the first. */
  private static @Nullable Match<Unit> factor(Pieces pieces, int at) {
    Match<Form> match = UnitTable.INSTANCE.phrases().match(pieces, at);
    if (match == null) {
      return pieces.is(at, "d") ? new Match<>(new Unit("day", Kind.TIME), at + 1) : null;
    }
    Unit unit = match.value().unit();
    int end = match.end();
    if (unit.normalized().equals("second") && isPower(pieces, end, '2', '²')) {
      return new Match<>(new Unit("second squared", Kind.MEASURE), end + 1);
    }
    return raised(pieces, match);
  }

  /** A unit with its power: {@code square mile}, {@code sq. km}, {@code cm2}, {@code m³}. */
  private static @Nullable Match<Unit> powered(Pieces pieces, int at) {
    Match<Form> match = UnitTable.INSTANCE.phrases().match(pieces, at);
    if (match != null) {
      return match.value().symbol() && !maySymbol(pieces, at, match.end())
          ? null
          : raised(pieces, match);
    }
    String power = power(pieces, at);
    if (power == null) {
      return null;
    }
    int next = pieces.isMark(at + 1, '.') && pieces.glued(at + 1) ? at + 2 : at + 1;
    Match<Form> length =
        pieces.together(next, at) ? UnitTable.INSTANCE.phrases().match(pieces, next) : null;
    return length == null || !length.value().length()
        ? null
        : new Match<>(raised(length.value().unit(), power), length.end());
  }

  private static @Nullable String power(Pieces pieces, int at) {
    if (pieces.is(at, "square") || pieces.is(at, "sq")) {
      return "square ";
    }
    return pieces.is(at, "cubic") || pieces.is(at, "cu") ? "cubic " : null;
  }

  private static Match<Unit> raised(Pieces pieces, Match<Form> match) {
    Unit unit = match.value().unit();
    int end = match.end();
    if (match.value().length()) {
      int caret = pieces.isMark(end, '^') && pieces.glued(end) ? end + 1 : end;
      if (isPower(pieces, caret, '2', '²') || pieces.is(end, "squared")) {
        return new Match<>(raised(unit, "square "), caret + 1);
      }
      if (isPower(pieces, caret, '3', '³') || pieces.is(end, "cubed")) {
        return new Match<>(raised(unit, "cubic "), caret + 1);
      }
    }
    return new Match<>(unit, end);
  }

  private static Unit raised(Unit length, String power) {
    return new Unit(power + length.normalized(), Kind.MEASURE);
  }

  private static boolean isPower(Pieces pieces, int at, char digit, char sign) {
    if (!pieces.glued(at)) {
      return false;
    }
    return pieces.isMark(at, sign)
        || (pieces.isDigits(at)
            && pieces.length(at) == 1
            && pieces.first(at) == digit
            && !(pieces.glued(at + 1) && pieces.isMarkIn(at + 1, ".,") && pieces.isDigits(at + 2)));
  }

  /** Whether a symbol may stand here: after digits, and a capital alone not as part of a code. */
  private static boolean maySymbol(Pieces pieces, int at, int end) {
    if (pieces.isWord(at - 1)
        && pieces.together(at - 1, at)
        && pieces.in(MAGNITUDES, at - 1) == null) {
      return false;
    }
    if (end > at + 1 || !pieces.isWord(at)) {
      return true;
    }
    boolean glued = pieces.glued(at) && pieces.isDigits(at - 1);
    if (pieces.length(at) > 1) {
      // "5 Mt Etna climbers"
      return !(pieces.text().startsWith("Mt", pieces.begin(at)) && isNameBehind(pieces, end));
    }
    if (!glued
        && pieces.isMark(end, '.')
        && pieces.glued(end)
        && pieces.isWord(end + 1)
        && pieces.glued(end + 1)) {
      return false;
    }
    boolean decimal =
        glued && pieces.isMark(at - 2, '.') && pieces.glued(at - 1) && pieces.isDigits(at - 3);
    return switch (pieces.first(at)) {
      case 's' -> !glued || decimal;
      case 'C', 'F' -> glued ? isTemperature(pieces, at) : !isNameBehind(pieces, end);
      case 'L' -> glued ? decimal || !isNamed(pieces, at - 1) : !isNameBehind(pieces, end);
      case 'A', 'T' -> !glued && isUnitAlone(pieces, end);
      case 'J', 'K', 'N' -> !glued && !isNameBehind(pieces, end);
      default -> glued || !isNameBehind(pieces, end);
    };
  }

  /** Two or three digits: {@code 40C}, {@code 105F}, but not {@code 1080C} or {@code gate 24C}. */
  private static boolean isTemperature(Pieces pieces, int letter) {
    int most = pieces.first(letter) == 'F' ? 3 : 2;
    int digits = letter - 1;
    boolean decimal = pieces.isMark(digits - 1, '.') && pieces.glued(digits);
    int number = decimal ? digits - 2 : digits;
    boolean minus = pieces.isMarkIn(number - 1, "-−–") && pieces.glued(number);
    boolean free = minus ? !pieces.glued(number - 1) : !pieces.glued(number);
    return pieces.isDigits(number)
        && pieces.length(number) <= most
        && pieces.length(number) > 1
        && pieces.value(number) <= MOST_DEGREES
        && (free || pieces.isMark(number - 1, '('))
        && !isNamed(pieces, minus ? number - 1 : number);
  }

  private static boolean isNamed(Pieces pieces, int number) {
    int before = number - 1;
    return pieces.together(before, number)
        && (pieces.in(NAMED_BY_NUMBER, before) != null
            || (pieces.capitalised(before)
                && pieces.together(before - 1, number)
                && pieces.in(FUNCTION_WORDS, before) == null));
  }

  private static boolean isNameBehind(Pieces pieces, int at) {
    boolean dot = pieces.isMark(at, '.') && pieces.glued(at);
    int next = dot ? at + 1 : at;
    return pieces.together(next, at - 1) && pieces.capitalised(next);
  }

  private static boolean isUnitAlone(Pieces pieces, int at) {
    return !pieces.together(at, at - 1)
        || !pieces.isWord(at)
        || pieces.in(FUNCTION_WORDS, at) != null;
  }
}
