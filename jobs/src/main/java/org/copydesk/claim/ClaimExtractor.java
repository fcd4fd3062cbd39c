package org.copydesk.claim;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.document.Claim;
import org.copydesk.document.Entity;
import org.copydesk.phrase.NounPhrases;
import org.copydesk.phrase.Pieces;
import org.copydesk.phrase.WordTable;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;
import org.copydesk.text.Span;
import org.copydesk.text.TokenizedText;
import org.copydesk.time.ClockTimes;
import org.copydesk.time.DateExpression;
import org.copydesk.time.DateExpressions;
import org.copydesk.time.TimeExpressions;
import org.copydesk.time.TimeExpressions.Time;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures that an article states. Dates, clock times, ordinals, scores, numbers of pages,
 * flights and sections, names with numbers and the pronoun "one" are no claims. One pass over the
 * text, in time linear in its length.
 */
public final class ClaimExtractor {

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
              + " division district ward precinct engine studio season episode mile");

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

  /** The most words between a house's number and the word for its street. */
  private static final int MOST_STREET_WORDS = 4;

  private static final int GREATEST_AGE = 120;

  private final Pieces pieces;
  private final NounPhrases nouns;
  private final Quantities quantities;
  private final Counted counted;
  private final ClaimContext context;
  private final List<Entity> entities;
  private final int[] maskEnds;
  private final List<Claim> claims = new ArrayList<>();
  private int entityCursor;

  private ClaimExtractor(
      TokenizedText tokens, List<Entity> entities, @Nullable LocalDate published) {
    this.entities = entities;
    pieces = new Pieces(tokens);
    nouns = new NounPhrases(pieces);
    quantities = new Quantities(pieces, nouns);
    List<DateExpression> dates = DateExpressions.find(pieces);
    List<Time> times = TimeExpressions.find(pieces, dates, published);
    counted = new Counted(pieces, nouns);
    context = new ClaimContext(pieces, nouns, entities, times);
    maskEnds = new int[pieces.size()];
    dates.forEach(date -> mask(date.span()));
    ClockTimes.find(pieces).forEach(time -> mask(time.span()));
  }

  /**
   * The figures that a text states, in its order and not overlapping.
   *
   * @param tokens the text
   * @param entities its names, in the order of the text: numbers inside one are no claims, and
   *     places and subjects are found among them
   * @param published the day of publication, against which "last November" is resolved; null when
   *     it is not known
   */
  public static List<Claim> extract(
      TokenizedText tokens, List<Entity> entities, @Nullable LocalDate published) {
    return new ClaimExtractor(tokens, entities, published).run();
  }

  private void mask(Span span) {
    int begin = pieces.at(span.begin());
    int end = begin;
    while (end < pieces.size() && pieces.begin(end) < span.end()) {
      end++;
    }
    for (int piece = begin; piece < end; piece++) {
      maskEnds[piece] = end;
    }
  }

  private List<Claim> run() {
    int at = 0;
    while (at < pieces.size()) {
      if (maskEnds[at] > 0) {
        at = maskEnds[at];
        continue;
      }
      Quantity quantity = quantities.read(at);
      if (quantity == null || isMasked(quantity)) {
        at++;
        continue;
      }
      if (isClaim(quantity)) {
        add(quantity);
      }
      at = Math.max(at + 1, quantity.end());
    }
    return List.copyOf(claims);
  }

  private boolean isMasked(Quantity quantity) {
    for (int piece = quantity.number(); piece < quantity.end(); piece++) {
      if (maskEnds[piece] > 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isClaim(Quantity quantity) {
    int number = quantity.number();
    boolean group =
        pieces.is(number - 1, "of")
            && pieces.is(number - 2, "group")
            && pieces.capitalised(number - 2);
    if (group || isInName(quantity)) {
      return false;
    }
    if (isPronoun(quantity)) {
      return false;
    }
    if (quantity.unit() != null) {
      return true;
    }
    boolean hedged = quantity.begin() < number;
    boolean digits = pieces.isDigits(number);
    if (!digits || hedged) {
      return true;
    }
    return !isNamedByNumber(quantity) && !isListMark(quantity) && !isAddress(quantity);
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
    return name.begin() <= begin && end <= name.end();
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
    if (pieces.in(NAMED_BY_NUMBER, before) != null) {
      return !counts || before != number - 1 || pieces.capitalised(quantity.end());
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

  private void add(Quantity quantity) {
    Counted.Thing thing = isAge(quantity) ? null : counted.of(quantity);
    String unit = null;
    String normalized = quantity.normalizedUnit();
    if (quantity.unit() != null) {
      unit = nouns.text(quantity.unitBegin(), quantity.unitEnd());
    } else if (isAge(quantity)) {
      normalized = "year of age";
    } else if (thing != null) {
      normalized = thing.singular();
    }
    Span span = new Span(pieces.begin(quantity.begin()), pieces.end(quantity.end() - 1));
    context.moveTo(quantity, thing);
    Time time = context.time();
    claims.add(
        new Claim(
            span,
            pieces.sentence(quantity.number()),
            span.in(pieces.text()),
            quantity.low(),
            quantity.high(),
            quantity.relation(),
            unit,
            normalized,
            thing == null ? null : thing.text(),
            context.subject(),
            context.place(),
            time == null ? null : time.begin(),
            time == null ? null : time.end()));
  }

  /** {@code Ann Holt, 52, said}. */
  private boolean isAge(Quantity quantity) {
    int number = quantity.number();
    return quantity.unit() == null
        && quantity.begin() == number
        && quantity.end() == number + 1
        && pieces.isDigits(number)
        && pieces.length(number) <= 3
        && pieces.value(number) <= GREATEST_AGE
        && pieces.isMark(number - 1, ',')
        && pieces.capitalised(number - 2)
        && pieces.isMark(number + 1, ',');
  }
}
