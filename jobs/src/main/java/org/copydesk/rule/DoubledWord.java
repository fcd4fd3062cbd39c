package org.copydesk.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.document.Document;
import org.copydesk.text.Span;
import org.copydesk.text.TokenKind;
import org.copydesk.text.TokenizedText;

/** Flags a word that is written twice, where English does not double it. */
public final class DoubledWord implements Rule {

  static final RuleMetadata METADATA =
      new RuleMetadata(
          "doubled-word",
          Category.TYPOGRAPHY,
          Severity.ERROR,
          "The same word is written twice in a row.");

  /** Words that are rightly doubled by grammar, for emphasis, or as sounds. */
  private static final Set<String> DOUBLED =
      Words.set(
          """
          had that
          very really so many long far much big old no yes never well now there too more again ever
          deep really years days
          ha hey ho oh ooh ah aye bye boo hear hush knock blah yeah tut tick chop choo cha la da na
          ding dong woof win night pom yo tsk wee go lots step bang beep honk quack wah tap
          please sorry wait stop mama papa""");

  /** Before these a doubled verb may be right: "what it is is a mistake". */
  private static final Set<String> CLAUSES = Words.set("it this what that he she there all");

  /** Behind these "her her" and "you your" are two objects: "gave her her book". */
  private static final Set<String> GIVES =
      Words.set("give gives gave given giving told tell made make cost costs show showed let help");

  @Override
  public RuleMetadata metadata() {
    return METADATA;
  }

  @Override
  public List<Finding> check(Document document) {
    TokenizedText tokens = document.tokens();
    List<Finding> findings = new ArrayList<>();
    for (int token = 1; token < tokens.size(); token++) {
      if (isDoubled(tokens, token) && !isRight(tokens, token)) {
        String word = tokens.token(token - 1);
        findings.add(
            new Finding(
                METADATA,
                new Span(tokens.begin(token - 1), tokens.end(token)),
                "The word “" + word + "” is written twice.",
                word,
                0.93,
                List.of(),
                null));
      }
    }
    return findings;
  }

  private static boolean isDoubled(TokenizedText tokens, int token) {
    int length = tokens.end(token) - tokens.begin(token);
    return Words.isWord(tokens, token)
        && Words.isWord(tokens, token - 1)
        && length == tokens.end(token - 1) - tokens.begin(token - 1)
        && tokens
            .text()
            .regionMatches(
                true, tokens.begin(token - 1), tokens.text(), tokens.begin(token), length)
        && Words.areAdjacent(tokens, token - 1, token);
  }

  private static boolean isRight(TokenizedText tokens, int token) {
    String second = tokens.token(token);
    String word = Words.lower(second);
    // "trump Trump" is a verb and a name; "The the" is a slip
    boolean isName = Words.isCapitalised(second);
    boolean isLetter = word.length() == 1 && !word.equals("a");
    boolean isThreefold =
        (token > 1 && isDoubled(tokens, token - 1))
            || (token + 1 < tokens.size() && isDoubled(tokens, token + 1));
    if (isName || isLetter || isThreefold || DOUBLED.contains(word)) {
      return true;
    }
    String before = Words.before(tokens, token - 1);
    return switch (word) {
      case "is", "was" -> CLAUSES.contains(before);
      case "her", "you" -> GIVES.contains(before);
      // "came in in 1979"
      case "in", "on" ->
          token + 1 < tokens.size()
              && tokens.kind(token + 1) == TokenKind.NUMBER
              && !before.isEmpty();
      default -> false;
    };
  }
}
