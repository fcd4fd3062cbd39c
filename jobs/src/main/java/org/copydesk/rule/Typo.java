package org.copydesk.rule;

import java.util.ArrayList;
import java.util.HashMap;
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

/**
 * Flags a misspelt word. What no dictionary knows is mostly a name or a foreign word, so a form is
 * flagged only when a likely slip makes it of a word that is frequent in news; names, and what is
 * used as one in the article, are spared.
 */
public final class Typo implements Rule {

  private static final RuleMetadata METADATA =
      new RuleMetadata(
          "typo", Category.SPELLING, Severity.ERROR, "A word is not spelt as any known word is.");

  /** What a contraction adds to its word. */
  private static final Set<String> CONTRACTED = Words.set("d ll ve re s m em t");

  private static final int SHORTEST_CAPITALISED = 5;

  /** A form that stands so often in an article is a word of its own. */
  private static final int USAGE = 3;

  /** The least score of the likeliest suggestion for words, and for capitalised ones. */
  private static final double LEAST_SCORE = -5;

  private static final double LEAST_SCORE_AT_START = 0;
  private static final double LEAST_SCORE_IN_NAME = 2;
  private static final double ONE_LIKELY_EDIT = 4.5;

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
    for (int i = 0; i < suspects.size(); i++) {
      Suspect suspect = suspects.get(i);
      boolean phrase =
          (i > 0 && areNeighbours(suspects.get(i - 1), suspect))
              || (i + 1 < suspects.size() && areNeighbours(suspect, suspects.get(i + 1)));
      if (times.getOrDefault(Words.lower(suspect.form), 0) < USAGE) {
        check(document, names, suspect, phrase, findings);
      }
    }
    return findings;
  }

  /** Two unknown words in a row are rather of another language. */
  private static boolean areNeighbours(Suspect first, Suspect second) {
    return second.token - first.token == 1;
  }

  /** Adds the parts of a token that are no words. */
  private void collect(TokenizedText tokens, int token, List<Suspect> suspects) {
    String word = tokens.token(token);
    if (word.length() < 2 || dictionary.isWord(word) || isKnownContraction(word)) {
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

  private boolean isKnownContraction(String word) {
    int apostrophe = Math.max(word.lastIndexOf('\''), word.lastIndexOf('’'));
    return apostrophe > 0
        && CONTRACTED.contains(word.substring(apostrophe + 1))
        && dictionary.isWord(word.substring(0, apostrophe));
  }

  private void check(
      Document document, Names names, Suspect suspect, boolean phrase, List<Finding> findings) {
    String form = suspect.form;
    boolean lower = Words.isPlainLowerCase(form);
    if (!lower && (!Words.isPlainCapitalised(form) || form.length() < SHORTEST_CAPITALISED)) {
      return;
    }
    if (isGloss(document.tokens(), suspect.token)) {
      return;
    }
    List<Suggestion> suggestions = dictionary.suggestions(form);
    if (suggestions.isEmpty()) {
      return;
    }
    Suggestion best = suggestions.get(0);
    double least = lower ? leastScore(document, names, suspect, phrase) : 0;
    if (lower ? best.score() >= least : isClearSlip(document, names, suspect, best)) {
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

  private static double leastScore(
      Document document, Names names, Suspect suspect, boolean phrase) {
    boolean name =
        names.haveWord(suspect.form)
            || names.at(suspect.begin, suspect.begin + suspect.form.length()) != null;
    return name ? Double.POSITIVE_INFINITY : phrase ? 1 : LEAST_SCORE;
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
    boolean person = entity != null && entity.type() == EntityType.PER;
    if (person || best.cost() > ONE_LIKELY_EDIT) {
      return false;
    }
    String meant = Words.lower(best.form());
    if (Words.startsSentence(tokens, suspect.token)) {
      return entity == null
          && best.score() >= LEAST_SCORE_AT_START
          && dictionary.frequency(meant) > 0
          && !names.haveWord(Words.lower(suspect.form));
    }
    return best.score() >= LEAST_SCORE_IN_NAME && names.haveWord(meant);
  }

  /** From the share of true slips among findings of such scores on news with planted slips. */
  private static double confidence(double score) {
    if (score >= 2) {
      return 0.97;
    }
    return score >= -2 ? 0.85 : 0.6;
  }
}
