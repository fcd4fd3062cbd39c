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
          very really so many long far much big old no yes never well now again ever deep
          ha hey ho oh ooh ah aye bye boo hear hush knock blah yeah tut tick chop choo cha la da na
          ding dong woof win night pom yo tsk wee go lots step bang beep honk quack wah tap
          please sorry wait stop mama papa""");

  /** Before these a doubled verb may be right: "what it is is a mistake". */
  private static final Set<String> CLAUSES = Words.set("it this what that he she there all");

  /** Behind these "her her" and "you your" are two objects: "gave her her book". */
  private static final Set<String> GIVES =
      Words.set(
          "give gives gave given giving told tell made make cost costs show showed let help "
              + "send sends sent pay pays paid ask asks asked hand hands handed teach taught bring "
              + "brings brought buy bought offer offered read sing");

  /** What a date or time after a preposition begins with. */
  private static final Set<String> TIMES =
      Words.set(
          """
          january february march april may june july august september october november december
          jan feb mar apr jun jul aug sept sep oct nov dec
          monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays
          thursdays fridays saturdays sundays mon tue wed thu fri sat sun
          spring summer autumn fall winter early late mid""");

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

  private static boolean isTime(TokenizedText tokens, int token) {
    return tokens.kind(token) == TokenKind.NUMBER
        || TIMES.contains(Words.lower(tokens.token(token)));
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
      // "came in in 1979", "carried on on Tuesday"
      case "in", "on" ->
          token + 1 < tokens.size() && isTime(tokens, token + 1) && !before.isEmpty();
      default -> false;
    };
  }
}
