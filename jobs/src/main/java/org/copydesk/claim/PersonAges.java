package org.copydesk.claim;

import java.math.BigDecimal;
import org.copydesk.phrase.NounPhrases;
import org.copydesk.phrase.Pieces;
import org.copydesk.phrase.WordTable;
import org.copydesk.quantity.Quantity;

/**
 * Tells bare numbers that are ages: {@code Ann Holt, 52, said}, {@code aged 12}, {@code he's 21}.
 */
final class PersonAges {

  private static final BigDecimal GREATEST = BigDecimal.valueOf(120);

  private static final WordTable<Boolean> PERSONS = WordTable.ofWords("he she who");

  private static final WordTable<Boolean> BEING =
      WordTable.ofWords("is was s turned turns be turn turning");

  private static final WordTable<Boolean> AGES = WordTable.ofWords("age expectancy");

  /** How far before the verb its subject may stand, in pieces. */
  private static final int REACH = 8;

  private final Pieces pieces;
  private final NounPhrases nouns;

  PersonAges(Pieces pieces, NounPhrases nouns) {
    this.pieces = pieces;
    this.nouns = nouns;
  }

  /** Whether a quantity without a unit is an age in years. */
  boolean isAge(Quantity quantity) {
    if (quantity.unit() != null
        || quantity.part()
        || quantity.low().scale() > 0
        || quantity.low().signum() < 0
        || quantity.high().compareTo(GREATEST) > 0) {
      return false;
    }
    int before = quantity.begin() - 1;
    if (!pieces.together(before, quantity.begin()) || nouns.end(quantity.end()) > quantity.end()) {
      return false;
    }
    return isApposition(quantity) || isPredicate(before) || isExpectancy(before);
  }

  /** {@code Ann Holt, 52, said}. */
  private boolean isApposition(Quantity quantity) {
    int number = quantity.number();
    return quantity.begin() == number
        && quantity.end() == number + 1
        && pieces.isDigits(number)
        && pieces.isMark(number - 1, ',')
        && pieces.capitalised(number - 2)
        && pieces.isMarkIn(number + 1, ",—–");
  }

  /** {@code he's 21}, {@code she will be 35}. */
  private boolean isPredicate(int before) {
    if (pieces.in(BEING, before) == null) {
      return false;
    }
    int person = before - 1;
    if (pieces.isMarkIn(person, "'’") || pieces.is(person, "will") || pieces.is(person, "just")) {
      person--;
    }
    return pieces.together(person, before) && pieces.in(PERSONS, person) != null;
  }

  /** {@code life expectancy is around 73}, {@code their average age was 30}. */
  private boolean isExpectancy(int before) {
    if (pieces.in(BEING, before) == null) {
      return false;
    }
    for (int piece = before - 1;
        piece >= before - REACH && pieces.together(piece, before);
        piece--) {
      if (pieces.in(AGES, piece) != null) {
        return true;
      }
      if (pieces.isDigits(piece) || pieces.isMarkIn(piece, ",;:")) {
        return false;
      }
    }
    return false;
  }
}
