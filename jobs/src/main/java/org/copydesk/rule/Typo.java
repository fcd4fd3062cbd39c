package org.copydesk.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.document.Document;
import org.copydesk.document.Entity;
import org.copydesk.document.EntityType;
import org.copydesk.spelling.Dictionary;
import org.copydesk.spelling.Suggestion;
import org.copydesk.text.Span;
import org.copydesk.text.TokenKind;
import org.copydesk.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * Flags a misspelt word. What no dictionary knows is mostly a name or a foreign word, so a form is
 * flagged only when a likely slip makes it of a word that is frequent in news; names, and what is
 * used as one in the article, are spared.
 */
public final class Typo implements Rule {

  static final RuleMetadata METADATA =
      new RuleMetadata(
          "typo", Category.SPELLING, Severity.ERROR, "A word is not spelt as any known word is.");

  /** What a contraction adds to its word. */
  private static final Set<String> CONTRACTED = Words.set("d ll ve re s m em t");

  private static final int SHORTEST = 3;
  private static final int SHORTEST_CAPITALISED = 5;

  /** A sentence is of another language from so many unknown words on, if one in so many is. */
  private static final int FOREIGN_WORDS = 3;

  private static final int FOREIGN_SHARE = 5;

  /** A form that stands so often in an article is a word of its own. */
  private static final int USAGE = 3;

  /** The least score of the likeliest suggestion: for words, and where a form may be meant so. */
  private static final double LEAST_SCORE = -5;

  private static final double LEAST_SCORE_IN_DOUBT = 1;
  private static final double LEAST_SCORE_AT_START = 1;
  private static final double LEAST_SCORE_OF_SHORT = 6;
  private static final double LEAST_SCORE_IN_NAME = 2;

  /**
   * Costs of {@code ErrorModel}: up to a missing letter or a next key, and below another letter.
   */
  private static final double LIKELY_EDIT = 4.5;

  private static final double ANY_EDIT = 6.5;
  private static final int SHORTEST_WITH_DIGIT = 4;

  private final Dictionary dictionary;

  /** Words are checked against {@code dictionary}. */
  public Typo(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** A form that is no word, with its token. */
  private record Suspect(int token, int begin, String form) {}

  @Override
  public RuleMetadata metadata() {
    return METADATA;
  }

  @Override
  public List<Finding> check(Document document) {
    TokenizedText tokens = document.tokens();
    List<Suspect> suspects = new ArrayList<>();
    Map<String, Integer> times = new HashMap<>();
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.kind(token) == TokenKind.WORD) {
        collect(tokens, token, suspects);
      }
    }
    for (Suspect suspect : suspects) {
      times.merge(Words.lower(suspect.form), 1, Integer::sum);
    }
    if (suspects.isEmpty()) {
      return List.of();
    }
    Names names = Names.of(document);
    List<Finding> findings = new ArrayList<>();
    Set<Integer> foreign = foreignSentences(tokens, suspects);
    for (int i = 0; i < suspects.size(); i++) {
      Suspect suspect = suspects.get(i);
      if (foreign.contains(tokens.sentenceOf(suspect.token))) {
        continue;
      }
      boolean phrase =
          (i > 0 && areNeighbours(suspects.get(i - 1), suspect))
              || (i + 1 < suspects.size() && areNeighbours(suspect, suspects.get(i + 1)));
      if (times.getOrDefault(Words.lower(suspect.form), 0) < USAGE) {
        check(document, names, suspect, phrase, findings);
      }
    }
    return findings;
  }

  /** The sentences of which too many words are unknown, as those of other languages. */
  private Set<Integer> foreignSentences(TokenizedText tokens, List<Suspect> suspects) {
    Map<Integer, Integer> unknown = new HashMap<>();
    for (Suspect suspect : suspects) {
      // three clear slips in a sentence are still slips
      if (Words.isPlainLowerCase(suspect.form)
          && likeliest(suspect.form, LEAST_SCORE_IN_DOUBT) == null) {
        unknown.merge(tokens.sentenceOf(suspect.token), 1, Integer::sum);
      }
    }
    Set<Integer> foreign = new HashSet<>();
    unknown.forEach(
        (sentence, count) -> {
          int words = tokens.endToken(sentence) - tokens.firstToken(sentence);
          if (count >= FOREIGN_WORDS && count * FOREIGN_SHARE >= words) {
            foreign.add(sentence);
          }
        });
    return foreign;
  }

  /** Two unknown words in a row are rather of another language. */
  private static boolean areNeighbours(Suspect first, Suspect second) {
    return second.token - first.token == 1;
  }

  /** Adds the parts of a token that are no words. */
  private void collect(TokenizedText tokens, int token, List<Suspect> suspects) {
    String word = tokens.token(token);
    if (word.length() < SHORTEST
        || !Character.isLetter(word.charAt(0))
        || dictionary.isWord(word)
        || isKnownContraction(word)
        || !standsFree(tokens, token)) {
      return;
    }
    if (word.indexOf('-') < 0) {
      suspects.add(new Suspect(token, tokens.begin(token), word));
      return;
    }
    if (word.indexOf('\n') >= 0 && dictionary.isWord(tokens.joined(token))) {
      return;
    }
    int begin = 0;
    while (begin < word.length()) {
      int hyphen = word.indexOf('-', begin);
      int end = hyphen < 0 ? word.length() : hyphen;
      String part = word.substring(begin, end);
      if (part.length() > 3 && Words.isPlainLowerCase(part) && !dictionary.isWord(part)) {
        suspects.add(new Suspect(token, tokens.begin(token) + begin, part));
      }
      begin = end + 1;
    }
  }

  /** Whether no sign or broken character touches the token, as in markup, code and mojibake. */
  private static boolean standsFree(TokenizedText tokens, int token) {
    String text = tokens.text();
    int begin = tokens.begin(token);
    int end = tokens.end(token);
    boolean before = begin == 0 || isBoundary(text.charAt(begin - 1), "(“\"‘'—…");
    return before && (end == text.length() || isBoundary(text.charAt(end), ".,;:!?)”\"’'—…"));
  }

  private static boolean isBoundary(char c, String marks) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || marks.indexOf(c) >= 0;
  }

  private boolean isKnownContraction(String word) {
    int apostrophe = Math.max(word.lastIndexOf('\''), word.lastIndexOf('’'));
    return apostrophe > 0
        && CONTRACTED.contains(word.substring(apostrophe + 1))
        && dictionary.isWord(word.substring(0, apostrophe));
  }

  private void check(
      Document document, Names names, Suspect suspect, boolean phrase, List<Finding> findings) {
    String form = suspect.form;
    Suggestion best = null;
    if (Words.isPlainLowerCase(form)) {
      best = likeliest(form, leastScore(document, names, suspect, phrase));
    } else if (Words.isPlainCapitalised(form)) {
      best = likeliest(form, 0);
      best = best != null && isClearSlip(document, names, suspect, best) ? best : null;
    } else {
      best = withoutDigits(form);
    }
    if (best != null) {
      findings.add(
          new Finding(
              METADATA,
              new Span(suspect.begin, suspect.begin + form.length()),
              "“" + form + "” is no known word; “" + best.form() + "” may be meant.",
              best.form(),
              confidence(best.score()),
              List.of(),
              null));
    }
  }

  private @Nullable Suggestion likeliest(String form, double least) {
    List<Suggestion> suggestions =
        least == Double.POSITIVE_INFINITY ? List.of() : dictionary.suggestions(form);
    return suggestions.isEmpty() || suggestions.get(0).score() < least ? null : suggestions.get(0);
  }

  private static double leastScore(
      Document document, Names names, Suspect suspect, boolean phrase) {
    int end = suspect.begin + suspect.form.length();
    if (names.haveWord(suspect.form) || names.at(suspect.begin, end) != null) {
      return Double.POSITIVE_INFINITY;
    }
    boolean wholeToken = document.tokens().begin(suspect.token) == suspect.begin;
    boolean doubtful = phrase || !wholeToken || isGloss(document.tokens(), suspect.token);
    return doubtful ? LEAST_SCORE_IN_DOUBT : LEAST_SCORE;
  }

  /** The word of a form in which a scanner read digits for letters: s0mehow, b1asted. */
  private @Nullable Suggestion withoutDigits(String form) {
    if (form.length() < SHORTEST_WITH_DIGIT
        || !Character.isLetter(form.charAt(0))
        || form.chars().filter(Character::isDigit).count() > 2) {
      return null;
    }
    String zero = form.replace('0', 'o');
    for (String word : List.of(zero.replace('1', 'l'), zero.replace('1', 'i'))) {
      if (Words.isPlainLowerCase(word) && dictionary.frequency(word) > 0) {
        return new Suggestion(word, Math.log(dictionary.frequency(word)), 0);
      }
    }
    return null;
  }

  /** "a decree (fatwa)", "the “fatwa”": a word that is set apart is meant as it stands. */
  private static boolean isGloss(TokenizedText tokens, int token) {
    if (token == 0 || token + 1 >= tokens.size()) {
      return false;
    }
    return (tokens.is(token - 1, "(") && tokens.is(token + 1, ")"))
        || (tokens.kind(token - 1) == TokenKind.QUOTATION_MARK
            && tokens.kind(token + 1) == TokenKind.QUOTATION_MARK);
  }

  /**
   * Whether a capitalised form is one likely slip of a common word: at the start of a sentence, or
   * of a word that the article itself writes with a capital.
   */
  private boolean isClearSlip(Document document, Names names, Suspect suspect, Suggestion best) {
    TokenizedText tokens = document.tokens();
    Entity entity = names.at(suspect.begin, suspect.begin + suspect.form.length());
    boolean person =
        entity != null && entity.type() == EntityType.PER && !isBeforeName(names, suspect, entity);
    String meant = Words.lower(best.form());
    if (person || dictionary.frequency(meant) == 0) {
      return false;
    }
    if (Words.startsSentence(tokens, suspect.token)) {
      boolean shortForm = suspect.form.length() < SHORTEST_CAPITALISED;
      return entity == null
          && best.cost() < ANY_EDIT
          && best.score() >= (shortForm ? LEAST_SCORE_OF_SHORT : LEAST_SCORE_AT_START)
          && !names.haveWord(Words.lower(suspect.form));
    }
    return suspect.form.length() >= SHORTEST_CAPITALISED
        && best.cost() <= LIKELY_EDIT
        && best.score() >= LEAST_SCORE_IN_NAME
        && names.haveWord(meant);
  }

  /** "Secretary of Defcnse Jim Mattis": a word of a title that a model takes for a name. */
  private static boolean isBeforeName(Names names, Suspect suspect, Entity entity) {
    int end = suspect.begin + suspect.form.length();
    Entity next = names.at(end + 1, end + 2);
    return entity.span().begin() == suspect.begin
        && entity.span().end() == end
        && next != null
        && next.type() == EntityType.PER
        && next.span().begin() == end + 1;
  }

  /** From the share of true slips among findings of such scores on news with planted slips. */
  private static double confidence(double score) {
    if (score >= 2) {
      return 0.97;
    }
    return score >= -2 ? 0.85 : 0.6;
  }
}
