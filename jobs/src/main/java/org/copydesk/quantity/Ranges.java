package org.copydesk.quantity;

import java.math.BigDecimal;
import org.copydesk.phrase.NounPhrases;
import org.copydesk.phrase.PhraseTable.Match;
import org.copydesk.phrase.Pieces;
import org.copydesk.quantity.Numeral.Form;
import org.jspecify.annotations.Nullable;

/** Reads the second value of a range: {@code 5-10}, {@code $15 to 20}, {@code three or four}. */
final class Ranges {

  private static final String DASHES = "-–—‐‑−";

  /** From here on two bare numbers with "to" between are a range, not a score. */
  private static final BigDecimal LARGE = BigDecimal.valueOf(20);

  private final Pieces pieces;
  private final Measures measures;
  private final NounPhrases nouns;

  Ranges(Pieces pieces, Measures measures, NounPhrases nouns) {
    this.pieces = pieces;
    this.measures = measures;
    this.nouns = nouns;
  }

  /**
   * The second value of a range after the first; null if there is none.
   *
   * @param ranged whether "between", "from" or the like stands before the first
   * @param changed whether a word of change does: {@code rose 5 to 60} is no range
   */
  @Nullable Measure second(Measure first, boolean ranged, boolean changed) {
    int joint = first.end();
    if (!pieces.together(joint + 1, first.numeral().begin())) {
      return null;
    }
    boolean to = pieces.is(joint, "to");
    boolean and = ranged && pieces.is(joint, "and");
    boolean or = pieces.is(joint, "or");
    boolean glued = pieces.glued(joint) && pieces.glued(joint + 1);
    boolean dash = pieces.isMarkIn(joint, DASHES) && glued == pieces.glued(joint);
    if (!to && !and && !or && !dash) {
      return null;
    }
    Match<Hedge> hedge = to || and ? Hedge.LEADING.match(pieces, joint + 1) : null;
    int next = hedge == null ? joint + 1 : hedge.end();
    boolean hyphen = to && pieces.isMarkIn(next, DASHES) && pieces.glued(next);
    next = hyphen ? next + 1 : next;
    Measure second = measures.read(next, glued || hyphen ? next : -1);
    if (second == null
        || second.numeral().form() == Form.PLURAL
        || second.numeral().form() == Form.BARE) {
      return null;
    }
    boolean rising = first.value().compareTo(second.value()) < 0;
    boolean counts = second.unit() == null && nouns.isPluralPhrase(second.end());
    if (!sharesUnit(first, second, ranged)
        || (first.unit() != null && counts)
        || (changed && !ranged && !(first.unit() == null && second.unit() != null && rising))) {
      return null;
    }
    boolean bare = first.unit() == null && second.unit() == null;
    if (or) {
      boolean near =
          first.value().add(BigDecimal.ONE).compareTo(second.value()) == 0
              && !first.numeral().scaled();
      return first.unit() == null && near ? second : null;
    }
    if (dash) {
      return isJoinedByDash(second, glued, bare, ranged, rising) ? second : null;
    }
    // "from 24 to 33-35": the second value is a range of its own
    if (to && isDashed(second.end()) && pieces.isDigits(second.end() + 1)) {
      return null;
    }
    if (to && bare && !ranged) {
      boolean large = first.value().compareTo(LARGE) >= 0;
      return nouns.isPluralPhrase(second.end()) || (rising && large) ? second : null;
    }
    return second;
  }

  /** {@code between 5m and 10m people}: what the second counts makes millions of the first. */
  Measure asMillions(Measure first) {
    int letter = first.end() - 1;
    int joint = first.end();
    boolean metres =
        first.unit() != null
            && first.unit().normalized().equals("metre")
            && first.unitBegin() == letter
            && pieces.is(letter, "m")
            && pieces.glued(letter);
    boolean joined =
        pieces.is(joint, "and") || pieces.is(joint, "to") || pieces.isMarkIn(joint, DASHES);
    if (!metres || !joined || !pieces.together(joint + 1, letter)) {
      return first;
    }
    Measure second = measures.read(joint + 1, joint + 1);
    if (second == null
        || second.numeral().magnitude().compareTo(Numerals.MILLION) != 0
        || !pieces.is(second.numeral().end() - 1, "m")) {
      return first;
    }
    Numeral millions = first.numeral().times(Numerals.MILLION, first.end());
    return new Measure(
        millions,
        first.value().multiply(Numerals.MILLION),
        first.end(),
        null,
        first.end(),
        first.end(),
        false,
        first.attributive());
  }

  private static boolean sharesUnit(Measure first, Measure second, boolean ranged) {
    if (first.unit() == null) {
      return second.unit() == null || !second.prefixed();
    }
    return second.unit() == null ? ranged || first.prefixed() : first.unit().equals(second.unit());
  }

  private boolean isJoinedByDash(
      Measure second, boolean glued, boolean bare, boolean ranged, boolean rising) {
    if (isDashed(second.end()) && pieces.isDigits(second.end() + 1)) {
      return false;
    }
    if (glued) {
      return !bare || ranged || (nouns.isPluralPhrase(second.end()) && rising);
    }
    return !bare && rising && second.value().compareTo(BigDecimal.ONE) >= 0;
  }

  private boolean isDashed(int at) {
    return pieces.isMarkIn(at, DASHES) && pieces.glued(at) && pieces.glued(at + 1);
  }

  /** "$15 to $20 million": the magnitude is for both when they are of one order before it. */
  static boolean sharesMagnitude(Measure first, Measure second) {
    if (first.numeral().scaled() || !second.numeral().scaled()) {
      return false;
    }
    BigDecimal mantissa = Digits.divide(second.numeral().value(), second.numeral().magnitude());
    return first.value().compareTo(mantissa.multiply(BigDecimal.TEN)) <= 0;
  }
}
