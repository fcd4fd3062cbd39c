package org.copydesk.quantity;

import java.math.BigDecimal;
import java.util.Map;
import org.copydesk.phrase.NounPhrases;
import org.copydesk.phrase.Pieces;
import org.copydesk.quantity.Unit.Kind;

/**
 * Reads amounts of a unit and its parts as one: {@code 5 ft 2 in}, {@code 2 hours and 30 minutes},
 * {@code thirteen dollars forty}, {@code £5 10s 6d}.
 */
final class Compounds {

  private record Part(String unit, int inWhole) {}

  /** What is written behind which unit, and how many make one of it. */
  private static final Map<String, Part> PARTS =
      Map.ofEntries(
          Map.entry("mile", new Part("yard", 1760)),
          Map.entry("yard", new Part("foot", 3)),
          Map.entry("foot", new Part("inch", 12)),
          Map.entry("kilometre", new Part("metre", 1000)),
          Map.entry("metre", new Part("centimetre", 100)),
          Map.entry("stone", new Part("pound", 14)),
          Map.entry("pound", new Part("ounce", 16)),
          Map.entry("kilogram", new Part("gram", 1000)),
          Map.entry("year", new Part("month", 12)),
          Map.entry("week", new Part("day", 7)),
          Map.entry("day", new Part("hour", 24)),
          Map.entry("hour", new Part("minute", 60)),
          Map.entry("minute", new Part("second", 60)));

  private static final int HUNDRED = 100;

  private static final int INCHES = 12;

  /** Shillings and pence in a pound before 1971. */
  private static final int SHILLINGS = 20;

  private static final int OLD_PENCE = 240;

  private final Pieces pieces;
  private final Measures measures;
  private final NounPhrases nouns;

  Compounds(Pieces pieces, Measures measures, NounPhrases nouns) {
    this.pieces = pieces;
    this.measures = measures;
    this.nouns = nouns;
  }

  /** The measure with the parts of its unit that follow it. */
  Measure whole(Measure first) {
    Unit unit = first.unit();
    if (unit == null || first.attributive() || first.numeral().scaled()) {
      return first;
    }
    if (first.prefixed()) {
      return unit.normalized().equals("GBP") ? oldMoney(first) : first;
    }
    int next = first.end();
    boolean and = pieces.is(next, "and");
    if (and || (pieces.isMark(next, ',') && !pieces.glued(next + 1))) {
      next++;
    }
    if (!pieces.together(next, first.numeral().begin())
        || !(pieces.isDigits(next) || pieces.isWord(next))) {
      return first;
    }
    Measure part = measures.read(next, next);
    if (part == null || part.value().signum() <= 0 || part.attributive()) {
      return first;
    }
    boolean money = unit.kind() == Kind.MONEY;
    if (part.unit() == null && unit.normalized().equals("foot") && isInches(part)) {
      BigDecimal inches = Digits.divide(part.value(), BigDecimal.valueOf(INCHES));
      return first.plus(inches, BigDecimal.ZERO, unit, part.end() + 1);
    }
    if (part.unit() == null) {
      return money && next == first.end() && isCents(part) ? join(first, part, HUNDRED) : first;
    }
    String small = part.unit().normalized();
    if (small.equals("penny") || (money && small.equals("cent"))) {
      boolean pounds = unit.normalized().equals("pound");
      Unit whole = pounds ? new Unit("GBP", Kind.MONEY) : unit;
      Measure sum = money || pounds ? join(first, part, HUNDRED) : first;
      return sum.plus(BigDecimal.ZERO, sum.numeral().step(), whole, sum.end());
    }
    Part smaller = PARTS.get(unit.normalized());
    return smaller != null && smaller.unit.equals(small)
        ? whole(first, join(first, part, smaller.inWhole), part)
        : first;
  }

  /** A third unit may follow the second: {@code 1 hour 5 minutes and 10 seconds}. */
  private Measure whole(Measure first, Measure sum, Measure last) {
    Measure rest = whole(last);
    Unit unit = sum.unit();
    if (sum.end() == first.end()
        || rest.end() == last.end()
        || unit == null
        || last.unit() == null) {
      return sum;
    }
    Part smaller = PARTS.get(unit.normalized());
    if (smaller == null) {
      return sum;
    }
    BigDecimal more = rest.value().subtract(last.value());
    return sum.plus(
        Digits.divide(more, BigDecimal.valueOf(smaller.inWhole)),
        BigDecimal.ZERO,
        unit,
        rest.end());
  }

  /** {@code 5 ft 2 in}: the word is no preposition when nothing follows it. */
  private boolean isInches(Measure part) {
    int in = part.end();
    boolean ends = !pieces.together(in + 1, in);
    return pieces.is(in, "in")
        && pieces.together(in, in - 1)
        && part.value().compareTo(BigDecimal.valueOf(INCHES)) < 0
        && (ends || !(pieces.isWord(in + 1) || pieces.isDigits(in + 1)));
  }

  /** {@code 15 dollars 50}: two digits or a number name below a hundred, and nothing counted. */
  private boolean isCents(Measure part) {
    boolean cents =
        part.value().compareTo(BigDecimal.valueOf(HUNDRED)) < 0
            && part.value().scale() <= 0
            && (pieces.isWord(part.numeral().begin())
                || pieces.length(part.numeral().begin()) == 2);
    boolean counts =
        pieces.isWord(part.end())
            && pieces.together(part.end(), part.end() - 1)
            && !nouns.isStop(part.end());
    return cents && (!counts || pieces.is(part.end(), "more"));
  }

  private static Measure join(Measure first, Measure part, int inWhole) {
    Unit unit = first.unit();
    BigDecimal size = BigDecimal.valueOf(inWhole);
    if (unit == null
        || part.value().compareTo(size) >= 0
        || first.value().stripTrailingZeros().scale() > 0) {
      return first;
    }
    return first.plus(Digits.divide(part.value(), size), BigDecimal.ZERO, unit, part.end());
  }

  /** {@code £5 10s 6d}: pounds, shillings and pence, as Britain counted until 1971. */
  private Measure oldMoney(Measure first) {
    Unit unit = first.unit();
    int end = first.end();
    BigDecimal pence = BigDecimal.ZERO;
    int next = oldPartEnd(end, "s");
    if (next > 0 && pieces.value(end) < SHILLINGS) {
      pence = BigDecimal.valueOf(pieces.value(end) * (long) (OLD_PENCE / SHILLINGS));
      end = next;
    }
    int last = oldPartEnd(end, "d");
    if (last > 0 && pieces.value(end) < OLD_PENCE / SHILLINGS) {
      pence = pence.add(BigDecimal.valueOf(pieces.value(end)));
      end = last;
    }
    if (end == first.end() || unit == null) {
      return first;
    }
    BigDecimal part = Digits.divide(pence, BigDecimal.valueOf(OLD_PENCE));
    return first.plus(part, BigDecimal.ZERO, unit, end);
  }

  /** After one or two digits and their letter, with its point; -1 if they don't stand there. */
  private int oldPartEnd(int at, String letter) {
    boolean shape =
        pieces.isDigits(at)
            && pieces.length(at) <= 2
            && pieces.together(at, at - 1)
            && pieces.is(at + 1, letter);
    if (!shape) {
      return -1;
    }
    boolean dotted = pieces.isMark(at + 2, '.') && pieces.glued(at + 2) && pieces.isDigits(at + 3);
    return dotted ? at + 3 : at + 2;
  }
}
