package org.copydesk.claim;

import java.math.BigDecimal;
import java.util.List;
import org.copydesk.document.Entity;
import org.copydesk.phrase.NounPhrases;
import org.copydesk.phrase.Pieces;
import org.copydesk.phrase.WordTable;
import org.copydesk.quantity.Quantity;
import org.copydesk.text.Span;

/**
 * Tells the figures of a text from its other numbers: names with numbers, places in an order, marks
 * of lists, addresses, and the pronoun "one".
 */
final class ClaimFilter {

  /** Words after which a number is a name or a place in an order. */
  private static final WordTable<Boolean> NAMED_BY_NUMBER =
      WordTable.ofWords(
          "no nos nr nrs number numbers section sections article articles chapter page pages p pp"
              + " paragraph clause flight route highway interstate room channel version volume vol"
              + " part phase type category class act title step item rule resolution level grade"
              + " stage tier round game week lap day boeing airbus windows iphone galaxy xbox"
              + " playstation formula apollo fortune ftse nasdaq dax cac nikkei dow sensex nifty"
              + " verse psalm unit model figure fig table question exit gate platform line bus area"
              + " stoxx sp top zip code tel telephone phone fax ext extension dial isbn big group"
              + " division district ward precinct engine studio season episode mile series");

  /** Words before "one" that make it a pronoun or part of an idiom. */
  private static final WordTable<Boolean> BEFORE_PRONOUN =
      WordTable.ofWords(
          "no every any some this that each which another the other only big little good bad new"
              + " old single last next first loved day");

  /** Words after "one" that make it part of an idiom. */
  private static final WordTable<Boolean> AFTER_PRONOUN =
      WordTable.ofWords("another day thing more such person might way");

  private static final WordTable<Boolean> STREETS =
      WordTable.ofWords(
          "street st road rd avenue ave lane drive boulevard blvd way place square court terrace"
              + " crescent close highway parkway");

  /** The most groups of digits in a telephone number before the one that is asked about. */
  private static final int MOST_CODE_GROUPS = 4;

  /** The most words between a house's number and the word for its street. */
  private static final int MOST_STREET_WORDS = 4;

  private final Pieces pieces;
  private final NounPhrases nouns;
  private final List<Entity> entities;
  private int entityCursor;

  ClaimFilter(Pieces pieces, NounPhrases nouns, List<Entity> entities) {
    this.pieces = pieces;
    this.nouns = nouns;
    this.entities = entities;
  }

  /** Whether a quantity counts or measures something. Asked in the order of the text. */
  boolean isClaim(Quantity quantity) {
    int number = quantity.number();
    boolean group =
        pieces.is(number - 1, "of")
            && pieces.is(number - 2, "group")
            && pieces.capitalised(number - 2);
    // "a two-for-one split", and the heads of tables of results
    boolean split = pieces.isMarkIn(quantity.end(), "-‐‑") && pieces.is(quantity.end() + 1, "for");
    boolean heading = pieces.is(quantity.end() - 1, "mths") && isLineStart(number);
    boolean zeroCoupon = pieces.is(number, "zero") && pieces.is(quantity.end(), "coupon");
    if (group
        || split
        || heading
        || zeroCoupon
        || isInName(quantity)
        || isPronoun(quantity)
        || isCode(quantity)) {
      return false;
    }
    if (quantity.unit() != null) {
      return true;
    }
    boolean hedged = quantity.begin() < number;
    boolean digits = pieces.isDigits(number);
    if (digits && isPaddedCode(quantity)) {
      return false;
    }
    if (!digits || hedged) {
      return true;
    }
    return !isNamedByNumber(quantity) && !isListMark(quantity) && !isAddress(quantity);
  }

  /** {@code 0300 999 999}, {@code 007}: no number begins with a zero but a decimal. */
  private boolean isPaddedCode(Quantity quantity) {
    int first = quantity.number();
    for (int groups = 0; groups < MOST_CODE_GROUPS && pieces.isDigits(first - 1); groups++) {
      first--;
    }
    return pieces.first(first) == '0'
        && pieces.length(first) > 1
        && pieces.together(first, quantity.number())
        && quantity.end() == quantity.number() + 1;
  }

  /** {@code COVID -19 tests}: nothing that is counted is less than none. */
  private boolean isCode(Quantity quantity) {
    return quantity.unit() == null
        && quantity.low().signum() < 0
        && pieces.capitalised(quantity.number() - 1)
        && nouns.end(quantity.end()) > quantity.end();
  }

  /** "one" without a noun that it counts, or in an idiom. */
  private boolean isPronoun(Quantity quantity) {
    int number = quantity.number();
    if (!pieces.is(number, "one") || quantity.high().compareTo(BigDecimal.ONE) != 0) {
      return false;
    }
    if (quantity.unit() != null) {
      return pieces.is(number + 1, "day") || pieces.is(number + 1, "time");
    }
    if (quantity.part()) {
      return false;
    }
    return pieces.in(BEFORE_PRONOUN, number - 1) != null
        || pieces.in(AFTER_PRONOUN, number + 1) != null
        || nouns.end(number + 1) == number + 1
        || pieces.capitalised(number + 1)
        || pieces.isMarkIn(number + 1, "'’");
  }

  private boolean isInName(Quantity quantity) {
    int begin = pieces.begin(quantity.number());
    int end = pieces.end(quantity.number());
    while (entityCursor < entities.size() && entities.get(entityCursor).span().end() <= begin) {
      entityCursor++;
    }
    if (entityCursor == entities.size()) {
      return false;
    }
    Span name = entities.get(entityCursor).span();
    boolean inside = name.begin() <= begin && end <= name.end();
    // "US$5", "450 Nm" and "16 inch" are figures though a tagger may take them for names
    boolean measured = quantity.unit() != null && name.end() <= pieces.end(quantity.end() - 1);
    return inside && !measured;
  }

  /** {@code page 5}, {@code No. 10}, {@code Apollo 11}, {@code Group of 20}. */
  private boolean isNamedByNumber(Quantity quantity) {
    int number = quantity.number();
    int before = number - 1;
    if (!pieces.together(before, number)) {
      return false;
    }
    boolean counts = nouns.isPluralPhrase(quantity.end());
    boolean shortDigits = quantity.end() == number + 1 && pieces.length(number) <= 4;
    if (shortDigits && pieces.capitalised(quantity.end()) && !counts) {
      return true;
    }
    if (pieces.isMark(before, '.') && pieces.isWord(before - 1) && pieces.length(before - 1) <= 4) {
      before--;
    }
    int next = quantity.end();
    if ((pieces.is(next, "zip") && pieces.is(next + 1, "code"))
        || (pieces.is(next, "block") && pieces.is(next + 1, "of"))) {
      return true;
    }
    if (pieces.in(NAMED_BY_NUMBER, before) != null) {
      boolean no = pieces.is(before, "no") && pieces.capitalised(before);
      return !counts || no || before != number - 1 || pieces.capitalised(quantity.end());
    }
    return pieces.capitalised(before)
        && before == number - 1
        && pieces.together(before - 1, number)
        && !counts
        && !nouns.isStop(before)
        && pieces.length(number) <= 4
        && quantity.point();
  }

  /** {@code 1.}, {@code 2)} or {@code (3)} before an item of a list. */
  private boolean isListMark(Quantity quantity) {
    int number = quantity.number();
    int end = quantity.end();
    if (end > number + 1 || pieces.length(number) > 2) {
      return false;
    }
    boolean bracketed = pieces.isMark(end, ')') && pieces.glued(end);
    boolean open = pieces.isMark(number - 1, '(') && pieces.glued(number);
    boolean first = !pieces.together(number - 1, number) || isLineStart(number);
    boolean dotted = pieces.isMark(end, '.') && pieces.glued(end);
    return (bracketed && (open || first)) || (first && dotted);
  }

  private boolean isLineStart(int piece) {
    if (piece == 0) {
      return true;
    }
    for (int i = pieces.end(piece - 1); i < pieces.begin(piece); i++) {
      if (pieces.text().charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  /** {@code 49 Mill Lane}. */
  private boolean isAddress(Quantity quantity) {
    int at = quantity.end();
    for (int words = 0; words < MOST_STREET_WORDS && pieces.capitalised(at); words++) {
      if (words > 0 && pieces.in(STREETS, at) != null) {
        return true;
      }
      at++;
    }
    return false;
  }
}
