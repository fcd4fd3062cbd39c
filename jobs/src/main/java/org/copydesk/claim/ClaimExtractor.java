package org.copydesk.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.document.Change;
import org.copydesk.document.Change.Direction;
import org.copydesk.document.Change.Role;
import org.copydesk.document.Claim;
import org.copydesk.document.Entity;
import org.copydesk.document.Relation;
import org.copydesk.phrase.NounPhrases;
import org.copydesk.phrase.Pieces;
import org.copydesk.quantity.Ages;
import org.copydesk.quantity.Quantities;
import org.copydesk.quantity.Quantity;
import org.copydesk.quantity.Rates;
import org.copydesk.quantity.Rates.Rate;
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

  private final Pieces pieces;
  private final NounPhrases nouns;
  private final Quantities reader;
  private final Counted counted;
  private final ClaimContext context;
  private final ClaimFilter filter;
  private final PersonAges ages;
  private final Rates rates;
  private final int[] maskEnds;

  private ClaimExtractor(
      TokenizedText tokens, List<Entity> entities, @Nullable LocalDate published) {
    pieces = new Pieces(tokens);
    nouns = new NounPhrases(pieces);
    reader = new Quantities(pieces, nouns);
    List<DateExpression> dates = DateExpressions.find(pieces);
    List<Time> times = TimeExpressions.find(pieces, dates, published);
    counted = new Counted(pieces, nouns);
    context = new ClaimContext(pieces, nouns, entities, times);
    filter = new ClaimFilter(pieces, nouns, entities);
    ages = new PersonAges(pieces, nouns);
    rates = new Rates(pieces, nouns);
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
    List<Quantity> quantities = new FromTo(pieces, nouns).join(quantities());
    new SharedUnits(pieces, nouns).complete(quantities);
    List<@Nullable Change> changes = new Changes(pieces).of(quantities);
    List<Claim> claims = new ArrayList<>(quantities.size());
    for (int i = 0; i < quantities.size(); i++) {
      claims.add(claim(quantities.get(i), changes.get(i)));
    }
    return List.copyOf(claims);
  }

  private List<Quantity> quantities() {
    List<Quantity> found = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      if (maskEnds[at] > 0) {
        at = maskEnds[at];
        continue;
      }
      Quantity quantity = reader.read(at);
      if (quantity == null || isMasked(quantity)) {
        at++;
        continue;
      }
      if (filter.isClaim(quantity)) {
        found.add(quantity);
      }
      at = Math.max(at + 1, quantity.end());
    }
    return found;
  }

  private boolean isMasked(Quantity quantity) {
    for (int piece = quantity.number(); piece < quantity.end(); piece++) {
      if (maskEnds[piece] > 0) {
        return true;
      }
    }
    return false;
  }

  private Claim claim(Quantity quantity, @Nullable Change change) {
    boolean aged = quantity.unit() == null && quantity.normalizedUnit() != null;
    boolean age = aged || ages.isAge(quantity);
    Counted.Thing thing = age ? null : counted.of(quantity);
    String unit = null;
    String normalized = quantity.normalizedUnit();
    if (quantity.unit() != null) {
      unit = nouns.text(quantity.unitBegin(), quantity.unitEnd());
    } else if (age) {
      normalized = Ages.IN_YEARS;
    } else if (thing != null && !quantity.part()) {
      Rate rate = rates.afterNoun(thing.end());
      normalized = rate == null ? thing.singular() : thing.singular() + " per " + rate.per();
    }
    Span span = new Span(pieces.begin(quantity.begin()), pieces.end(quantity.end() - 1));
    context.moveTo(quantity, thing);
    Time time = context.time();
    return new Claim(
        span,
        pieces.sentence(quantity.number()),
        span.in(pieces.text()),
        quantity.low(),
        quantity.high(),
        relation(quantity, change),
        quantity.interval(),
        quantity.doubt(),
        unit,
        normalized,
        thing == null ? null : thing.text(),
        thing == null ? null : thing.head(),
        context.subject(),
        context.place(),
        time == null ? null : time.begin(),
        time == null ? null : time.end(),
        change);
  }

  /** What the words beside the value say, or which way it went by this amount. */
  private static Relation relation(Quantity quantity, @Nullable Change change) {
    if (change == null || change.role() != Role.AMOUNT || quantity.relation() != Relation.EQUAL) {
      return quantity.relation();
    }
    return change.direction() == Direction.UP ? Relation.UP : Relation.DOWN;
  }
}
