package org.copydesk.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.document.Document;
import org.copydesk.text.Span;
import org.copydesk.text.TokenKind;
import org.copydesk.text.TokenizedText;

/**
 * Flags a lone small letter between words. Capitals are left alone: initials, grades, vitamins and
 * plans are all written so.
 */
public final class StrayLetter implements Rule {

  static final RuleMetadata METADATA =
      new RuleMetadata(
          "stray-letter",
          Category.TYPOGRAPHY,
          Severity.ERROR,
          "A single small letter stands alone between words.");

  /** Words that a letter names something behind. */
  private static final Set<String> LABELLED =
      Words.set(
          """
          vitamin plan grade class group category section type hepatitis appendix exhibit figure
          table letter letters line point model series division terminal gate block ward factor
          variable item step part option note letter's word sub-paragraph paragraph clause level
          rock drum salt guns axis size key side schedule annex phase zone room bus route row""");

  /** Words that a letter stands before as their first part. */
  private static final Set<String> LETTERED =
      Words.set(
          "coli mail commerce word words axis turn shirt ray value factor th minor major flat sharp etat");

  /** Single letters that are words of other languages inside names: Ortega y Gasset, Roe v Wade. */
  private static final String JOINS_NAMES = "vyeidoux";

  /** Single letters that join words of Spanish, Polish and Slavic texts, and "u" for you. */
  private static final String JOINS_WORDS = "uz";

  /** Marks behind which a letter may stray as it may behind a word. */
  private static final String BEFORE = ",.;!?”\"";

  /** From this many on, the same lone letter is a usage of the article. */
  private static final int USAGE = 3;

  @Override
  public RuleMetadata metadata() {
    return METADATA;
  }

  @Override
  public List<Finding> check(Document document) {
    TokenizedText tokens = document.tokens();
    List<Finding> findings = new ArrayList<>();
    Map<String, Integer> times = new HashMap<>();
    for (int token = 1; token + 1 < tokens.size(); token++) {
      if (tokens.kind(token) != TokenKind.WORD
          || tokens.end(token) - tokens.begin(token) != 1
          || !isStray(tokens, token)) {
        continue;
      }
      String letter = tokens.token(token);
      times.merge(letter, 1, Integer::sum);
      findings.add(
          new Finding(
              METADATA,
              new Span(tokens.begin(token), tokens.end(token)),
              "The letter “" + letter + "” stands alone.",
              "",
              0.9,
              List.of(),
              null));
    }
    findings.removeIf(
        finding -> times.getOrDefault(finding.span().in(document.text()), 0) >= USAGE);
    return findings;
  }

  private static boolean isStray(TokenizedText tokens, int token) {
    char letter = tokens.text().charAt(tokens.begin(token));
    if (letter < 'b' || letter > 'z' || letter == 'i' || letter == 'o') {
      return false;
    }
    if (!standsFree(tokens, token - 1, token) || !isFollowedFreely(tokens, token)) {
      return false;
    }
    String after = tokens.token(token + 1);
    if (LETTERED.contains(Words.lower(after)) || isPaired(tokens, token)) {
      return false;
    }
    if (!Words.isWord(tokens, token - 1)) {
      return BEFORE.indexOf(tokens.text().charAt(tokens.end(token - 1) - 1)) >= 0;
    }
    String before = tokens.token(token - 1);
    if (before.length() == 1 && !before.equalsIgnoreCase("a") && !before.equals("I")) {
      return false;
    }
    if (LABELLED.contains(Words.lower(before))) {
      return false;
    }
    // "pan y vino", "oro e argento": between words that may be of another language
    if (JOINS_WORDS.indexOf(letter) >= 0) {
      return false;
    }
    boolean betweenNames = Words.isCapitalised(before) && Words.isCapitalised(after);
    return !(betweenNames && JOINS_NAMES.indexOf(letter) >= 0) && !lostApostrophe(letter, before);
  }

  private static boolean standsFree(TokenizedText tokens, int first, int second) {
    return tokens.end(first) < tokens.begin(second);
  }

  /** "c and f": letters that stand together. */
  private static boolean isPaired(TokenizedText tokens, int token) {
    return (joins(tokens, token + 1) && isLetter(tokens, token + 2))
        || (joins(tokens, token - 1) && isLetter(tokens, token - 2));
  }

  private static boolean joins(TokenizedText tokens, int token) {
    return tokens.is(token, "and") || tokens.is(token, "or") || tokens.is(token, "to");
  }

  private static boolean isLetter(TokenizedText tokens, int token) {
    return Words.isWord(tokens, token)
        && tokens.end(token) - tokens.begin(token) == 1
        && !tokens.is(token, "a")
        && !tokens.is(token, "I");
  }

  /** A word, or a currency sign or number, behind a space; or the mark that ends the sentence. */
  private static boolean isFollowedFreely(TokenizedText tokens, int token) {
    int next = token + 1;
    if (!standsFree(tokens, token, next)) {
      return false;
    }
    if (tokens.kind(next) == TokenKind.WORD) {
      return tokens.end(next) - tokens.begin(next) > 1
          || tokens.isIgnoreCase(next, "a")
          || tokens.is(next, "I");
    }
    return tokens.kind(next) == TokenKind.SYMBOL && "$£€".contains(tokens.token(next));
  }

  /** "don t", "it s", "I m": a text that lost its apostrophes, which is another slip. */
  private static boolean lostApostrophe(char letter, String before) {
    return switch (letter) {
      case 't' -> before.endsWith("n") || before.equals("ain");
      case 'm' -> before.equals("I");
      case 'd' -> Set.of("I", "he", "she", "we", "you", "they").contains(before);
      case 's' -> Set.of("it", "he", "she", "that", "what", "let", "It", "He").contains(before);
      default -> false;
    };
  }
}
