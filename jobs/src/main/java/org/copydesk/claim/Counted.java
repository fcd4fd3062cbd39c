package org.copydesk.claim;

import java.math.BigDecimal;
import org.copydesk.phrase.NounPhrases;
import org.copydesk.phrase.Pieces;
import org.copydesk.phrase.WordClass;
import org.copydesk.phrase.WordClasses;
import org.copydesk.phrase.WordTable;
import org.copydesk.quantity.Quantity;
import org.copydesk.quantity.Unit;
import org.copydesk.quantity.Unit.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun phrase that a figure counts, or of which it is a part or a measure. Asked for the
 * figures in the order of the text, it remembers what was counted last, for "two of them".
 */
final class Counted {

  /**
   * What is counted.
   *
   * @param text the noun phrase as written
   * @param singular the phrase in the singular and in lower case
   * @param head its head alone, with the nouns that make a compound with it
   * @param end the piece after it
   */
  record Thing(String text, String singular, String head, int end) {}

  /** Nouns for what money comes in: "$5m in damages". */
  private static final WordTable<Boolean> SUMS =
      WordTable.ofWords(
          "aid assets assistance bonds borrowings capital cash commitments compensation contracts"
              + " costs credit credits damage damages debt debts deposits donations duties earnings"
              + " equity exports fees financing fines foreclosures funding funds gold goods grants"
              + " gross imports income incentives interest investment investments liabilities loans"
              + " losses money mortgages notes orders payments pensions premiums prizes profit profits"
              + " proceeds property rebates repairs reserves restitution revenue revenues rewards"
              + " royalties sales savings securities shares spending stock subsidies support tariffs"
              + " taxes trade value wages");

  /** Determiners and adjectives before a number which make what follows one thing. */
  private static final WordTable<Boolean> SINGLE = WordTable.ofWords("a an another the its this");

  private static final WordTable<Boolean> PRONOUNS =
      WordTable.ofWords("them these those whom which us you");

  private static final WordTable<Boolean> RELATIVE_TIME =
      WordTable.ofWords("last next previous early late mid first second third fourth");

  private static final WordTable<Boolean> TIMES =
      WordTable.ofWords("year month week day night quarter morning evening weekend half century");

  /** Participles by which a part is somebody's: "the 22 pct-owned mine". */
  private static final WordTable<Boolean> HELD = WordTable.ofWords("owned held controlled");

  /** Participles of what happens to people, who need not be named again. */
  private static final WordTable<Boolean> SUFFERED =
      WordTable.ofWords(
          "killed injured wounded hurt arrested detained displaced executed freed released rescued"
              + " missing dead kidnapped captured sentenced charged hospitalized hospitalised"
              + " evacuated infected died survived");

  private static final WordTable<Boolean> UNITS =
      WordTable.ofWords("pct percent dlr dlrs dollar euro pound yen stg");

  private static final WordTable<Boolean> MAGNITUDES =
      WordTable.ofWords("m mn mln bn bln k tn million billion trillion thousand hundred dozen");

  /** Words before a figure that is compared with the one before it. */
  private static final WordTable<Boolean> COMPARISONS =
      WordTable.ofWords("from against versus vs than with");

  /** How far behind what was counted a figure that is compared with it may stand, in pieces. */
  private static final int COMPARISON_REACH = 12;

  /** How many sentences back what was counted last is still spoken of. */
  private static final int MEMORY = 1;

  /** How far before a number its article may stand, in pieces. */
  private static final int ARTICLE_REACH = 3;

  private static final int MOST_NUMERAL = 8;

  private static final int MOST_SUSPENDED = 12;

  private final Pieces pieces;
  private final NounPhrases nouns;
  private final WordClasses classes;
  private @Nullable Thing last;
  private int lastSentence;
  private int lastEnd;
  private BigDecimal lastValue = BigDecimal.ZERO;

  Counted(Pieces pieces, NounPhrases nouns) {
    this.pieces = pieces;
    this.nouns = nouns;
    classes = nouns.classes();
  }

  /** What a figure counts; null when the text doesn't say. */
  @Nullable Thing of(Quantity quantity) {
    Thing thing = quantity.unit() == null ? counted(quantity) : measured(quantity);
    // "one woman and four others": others than women, as likely as not
    if (thing != null && quantity.unit() == null && !isOne(quantity)) {
      last = thing;
      lastEnd = quantity.end();
      lastValue = quantity.high();
      lastSentence = pieces.sentence(quantity.number());
    }
    return thing;
  }

  private @Nullable Thing counted(Quantity quantity) {
    int phrase = quantity.end();
    int suspended = suspendedEnd(phrase);
    boolean joined = isHyphen(phrase) && quantity.attributive();
    if (suspended > 0) {
      return thing(suspended, suspended + 1);
    }
    if (joined && pieces.is(phrase + 1, "strong")) {
      phrase += 2;
    } else if (joined) {
      return thing(phrase + 1, phrase + 2);
    }
    if (pieces.is(phrase, "others") && pieces.together(phrase, quantity.number())) {
      Thing before = remembered(phrase);
      return before == null ? new Thing("others", "other", "other", phrase + 1) : before;
    }
    if (pieces.is(phrase - 1, "half") && classes.of(phrase) == WordClass.DETERMINER) {
      return partOf(phrase + 1);
    }
    if (pieces.is(phrase, "more") || pieces.is(phrase, "additional")) {
      phrase++;
    }
    int of = nouns.afterOf(phrase);
    if (of > 0 && pieces.together(of, quantity.number())) {
      return partOf(of);
    }
    int end = pieces.together(phrase, quantity.number()) ? nouns.end(phrase) : phrase;
    if (end > phrase) {
      boolean single =
          joined || isOne(quantity) || isSingle(quantity) || pieces.capitalised(end - 1);
      return single || nouns.isPlural(end - 1) ? thing(phrase, end) : null;
    }
    if (isShares(quantity.begin() - 1)) {
      return thing(quantity.begin() - 1, quantity.begin());
    }
    if (isCompared(quantity)) {
      return last;
    }
    Thing before = orTwo(quantity);
    if (before != null) {
      return before;
    }
    boolean again =
        pieces.is(quantity.begin() - 1, "other")
            || pieces.is(quantity.begin() - 1, "another")
            || isDone(phrase);
    return again ? remembered(quantity.number()) : null;
  }

  /** {@code Avg shrs 22.8 mln}: the head of a row of results. */
  private boolean isShares(int label) {
    return pieces.is(label, "shrs") || pieces.is(label, "shares");
  }

  /** {@code 1.91 mln people, up from 1.90 mln}: of the same order as what was counted before. */
  private boolean isCompared(Quantity quantity) {
    return pieces.in(COMPARISONS, quantity.begin() - 1) != null
        && last != null
        && lastSentence == pieces.sentence(quantity.number())
        && quantity.begin() - lastEnd <= COMPARISON_REACH
        && isNear(quantity.high(), lastValue);
  }

  private static boolean isNear(BigDecimal value, BigDecimal other) {
    return value.compareTo(other.multiply(BigDecimal.TEN)) <= 0
        && other.compareTo(value.multiply(BigDecimal.TEN)) <= 0;
  }

  /** {@code another boat or two}: what stands before. */
  private @Nullable Thing orTwo(Quantity quantity) {
    int noun = quantity.begin() - 2;
    boolean article =
        pieces.is(noun - 1, "a") || pieces.is(noun - 1, "an") || pieces.is(noun - 1, "another");
    return article && pieces.is(noun + 1, "or") && pieces.together(noun - 1, noun + 1)
        ? thing(noun, noun + 1)
        : null;
  }

  private static boolean isOne(Quantity quantity) {
    return quantity.high().compareTo(BigDecimal.ONE) <= 0;
  }

  /** Whether "were", "had" or a participle follows: what was counted before does or suffers it. */
  private boolean isDone(int piece) {
    return pieces.in(SUFFERED, piece) != null
        || pieces.is(piece, "were")
        || pieces.is(piece, "are")
        || pieces.is(piece, "had")
        || pieces.is(piece, "have");
  }

  private @Nullable Thing remembered(int piece) {
    return last != null && pieces.sentence(piece) - lastSentence <= MEMORY ? last : null;
  }

  /** What stands after "of" and its determiners; what was counted before if that is meant. */
  private @Nullable Thing partOf(int of) {
    if (pieces.in(PRONOUNS, of) != null
        || (pieces.in(PRONOUNS, of - 1) != null && nouns.end(of) == of)) {
      return remembered(of);
    }
    int begin = pastNumeral(of);
    int end = nouns.end(begin);
    if (begin > of && end == begin && !pieces.isMarkIn(begin, "-‐‑/")) {
      return remembered(of);
    }
    return thing(begin, end);
  }

  private @Nullable Thing measured(Quantity quantity) {
    int phrase = quantity.end();
    int of = nouns.afterOf(phrase);
    if (of > 0 && pieces.together(of, quantity.number())) {
      return partOf(of);
    }
    Unit unit = quantity.unit();
    if (unit == null || !pieces.together(phrase, quantity.number())) {
      return null;
    }
    boolean money = unit.kind() == Kind.MONEY;
    if (money && pieces.is(phrase, "in") && pieces.together(phrase + 1, phrase)) {
      int end = nouns.end(phrase + 1);
      boolean sum = end > phrase + 1 && pieces.in(SUMS, end - 1) != null;
      return sum ? thing(phrase + 1, end) : null;
    }
    if (money && pieces.is(phrase, "worth")) {
      of = nouns.afterOf(phrase + 1);
      return of > 0 && pieces.together(of, phrase) ? partOf(of) : null;
    }
    if (isHyphen(phrase)) {
      phrase += pieces.in(HELD, phrase + 1) != null ? 2 : 1;
    }
    boolean before =
        quantity.attributive()
            || money
            || unit.normalized().equals("percent")
            || isSingularUnit(quantity);
    int end = before ? nouns.end(phrase) : phrase;
    return end > phrase && !isSubject(phrase, end, quantity) ? thing(phrase, end) : null;
  }

  /** A unit in the singular after a number that is not one: "the 80,000 ton carrier". */
  private boolean isSingularUnit(Quantity quantity) {
    int unit = quantity.unitEnd() - 1;
    return quantity.unitEnd() == quantity.end()
        && !isOne(quantity)
        && pieces.isWord(unit)
        && !nouns.isPlural(unit)
        && isSingle(quantity);
  }

  /** Whether what follows a figure without hyphen or article is the subject of a verb. */
  private boolean isSubject(int begin, int end, Quantity quantity) {
    if (quantity.attributive() || isSingle(quantity)) {
      return false;
    }
    WordClass next = classes.of(end);
    return next == WordClass.AUXILIARY
        || next == WordClass.PAST
        || next == WordClass.VERB
        || pieces.capitalised(begin);
  }

  /** Whether an article or the like stands before a figure. */
  private boolean isSingle(Quantity quantity) {
    int first = quantity.begin();
    for (int piece = first - 1; piece >= first - ARTICLE_REACH; piece--) {
      if (!pieces.together(piece, first)) {
        return false;
      }
      if (pieces.in(SINGLE, piece) != null
          || (pieces.is(piece, "s") && pieces.isMarkIn(piece - 1, "'’"))) {
        return true;
      }
      WordClass type = classes.of(piece);
      if (type != WordClass.ADJECTIVE && type != WordClass.PARTICIPLE && type != WordClass.ADVERB) {
        return false;
      }
    }
    return false;
  }

  /** The phrase as a thing; null for none, and for "last year" and the like. */
  private @Nullable Thing thing(int begin, int end) {
    if (end <= begin || (pieces.in(RELATIVE_TIME, begin) != null && isTime(end - 1))) {
      return null;
    }
    String text = nouns.text(begin, end);
    return new Thing(
        text == null ? "" : text, nouns.singular(begin, end), nouns.head(begin, end), end);
  }

  /** After the last hyphen of {@code four-, five- and six-cylinder}; -1 for anything else. */
  private int suspendedEnd(int piece) {
    if (!isHyphen(piece)
        || !(pieces.isMark(piece + 1, ',')
            || pieces.is(piece + 1, "and")
            || pieces.is(piece + 1, "or")
            || pieces.is(piece + 1, "to"))) {
      return -1;
    }
    for (int next = piece + 1;
        next < piece + MOST_SUSPENDED && pieces.together(next, piece);
        next++) {
      if (isHyphen(next) && pieces.isWord(next + 1) && pieces.glued(next + 1)) {
        return next + 1;
      }
      boolean listed =
          pieces.isDigits(next)
              || classes.of(next) == WordClass.NUMBER
              || classes.of(next) == WordClass.COORDINATOR
              || pieces.is(next, "to")
              || pieces.isMark(next, ',')
              || isHyphen(next);
      if (!listed) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * After the number that a phrase begins with, and an adjective before it: "the combined 4.3M
   * sales"; {@code at} itself when there is none.
   */
  private int pastNumeral(int at) {
    int piece = at;
    if (classes.of(piece) == WordClass.ADJECTIVE || classes.of(piece) == WordClass.PARTICIPLE) {
      piece++;
    }
    int begin = piece;
    while (piece < begin + MOST_NUMERAL && pieces.together(piece, at)) {
      boolean digits = pieces.isDigits(piece);
      boolean scale =
          pieces.in(MAGNITUDES, piece) != null && piece > begin && pieces.isDigits(piece - 1);
      boolean point =
          piece > begin
              && pieces.isMarkIn(piece, ".,")
              && pieces.glued(piece)
              && pieces.isDigits(piece + 1)
              && pieces.glued(piece + 1);
      boolean sign = pieces.isMarkIn(piece, "$£€%") || pieces.in(UNITS, piece) != null;
      if (!digits && !scale && !point && !sign && classes.of(piece) != WordClass.NUMBER) {
        break;
      }
      piece++;
    }
    return piece > begin ? piece : at;
  }

  private boolean isTime(int piece) {
    return pieces.in(TIMES, piece) != null;
  }

  private boolean isHyphen(int piece) {
    return pieces.isMarkIn(piece, "-‐‑") && pieces.glued(piece);
  }
}
