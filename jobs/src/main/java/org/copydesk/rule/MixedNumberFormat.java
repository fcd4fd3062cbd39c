package org.copydesk.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.document.Document;
import org.copydesk.text.Span;
import org.copydesk.text.TokenKind;
import org.copydesk.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Flags a long number without separators in a sentence that groups its digits elsewhere. */
public final class MixedNumberFormat implements Rule {

  static final RuleMetadata METADATA =
      new RuleMetadata(
          "mixed-number-format",
          Category.FIGURES,
          Severity.WARNING,
          "A number is written without separators beside one that has them.");

  /** Words behind which a number is a name: an address, a code, a track. */
  private static final Set<String> NUMBERED =
      Words.set(
          """
          no nos number numbers code zip box room flight route highway road street serial model
          case file docket bill act section page badge account asteroid comet iso locomotive train
          bus ward plot lot item version unit form order extension dial call text id reference hr""");

  /** Capitalised words that begin sentences and are no names. */
  private static final Set<String> OPENERS =
      Words.set(
          """
          about almost another around at between but by for from in nearly of on only or over
          roughly some the to up when while with and its their his more most all as""");

  private static final Set<String> RANGE_WORDS = Words.set("to and or - – —");

  private static final int LEAST_DIGITS = 5;
  private static final int MOST_DIGITS = 12;
  private static final int DIGITS_IN_RANGE = 4;

  @Override
  public RuleMetadata metadata() {
    return METADATA;
  }

  @Override
  public List<Finding> check(Document document) {
    TokenizedText tokens = document.tokens();
    List<Finding> findings = new ArrayList<>();
    for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
      int first = tokens.firstToken(sentence);
      int end = tokens.endToken(sentence);
      int grouped = firstGrouped(tokens, first, end);
      for (int token = first; grouped >= 0 && token < end; token++) {
        Finding finding = check(tokens, token, grouped);
        if (finding != null) {
          findings.add(finding);
        }
      }
    }
    return findings;
  }

  private static int firstGrouped(TokenizedText tokens, int first, int end) {
    for (int token = first; token < end; token++) {
      if (tokens.kind(token) == TokenKind.NUMBER && GroupedNumber.isWestern(tokens.token(token))) {
        return token;
      }
    }
    return -1;
  }

  private static @Nullable Finding check(TokenizedText tokens, int token, int grouped) {
    if (tokens.kind(token) != TokenKind.NUMBER) {
      return null;
    }
    int length = tokens.end(token) - tokens.begin(token);
    if (length < DIGITS_IN_RANGE || length > MOST_DIGITS || !isPlain(tokens, token)) {
      return null;
    }
    int partner = rangePartner(tokens, token);
    if ((length < LEAST_DIGITS && partner < 0) || isName(tokens, token)) {
      return null;
    }
    int other = partner < 0 ? grouped : partner;
    int begin = GroupedNumber.beginWithCurrency(tokens, token);
    String sign = tokens.text().substring(begin, tokens.begin(token));
    String digits = tokens.token(token);
    String other_ = tokens.token(other);
    return new Finding(
        METADATA,
        new Span(begin, tokens.end(token)),
        "“" + digits + "” has no separators, “" + other_ + "” has.",
        sign + GroupedNumber.group(digits),
        partner < 0 ? 0.85 : 0.95,
        List.of(new Span(tokens.begin(other), tokens.end(other))),
        digits + " is " + GroupedNumber.group(digits) + " in the style of " + other_);
  }

  /** Digits alone, not zero first, not part of a code: no letter, hyphen or slash touches it. */
  private static boolean isPlain(TokenizedText tokens, int token) {
    String text = tokens.text();
    for (int i = tokens.begin(token); i < tokens.end(token); i++) {
      if (!GroupedNumber.isDigit(text.charAt(i))) {
        return false;
      }
    }
    int begin = tokens.begin(token);
    int end = tokens.end(token);
    boolean free =
        begin == 0
            || !GroupedNumber.joins(text.charAt(begin - 1))
            || rangePartner(tokens, token) >= 0;
    boolean freeBehind =
        end == text.length()
            || !GroupedNumber.joins(text.charAt(end))
            || rangePartner(tokens, token) >= 0;
    return text.charAt(begin) != '0' && free && freeBehind;
  }

  /** The grouped number at the other end of "14000 to 17,500"; -1 without one. */
  private static int rangePartner(TokenizedText tokens, int token) {
    for (int step = -1; step <= 1; step += 2) {
      int other = token + 2 * step;
      if (step > 0 && other < tokens.size() && isCurrency(tokens, other)) {
        other++;
      }
      int middle = token + step;
      if (step < 0 && middle >= 0 && isCurrency(tokens, middle)) {
        middle--;
        other--;
      }
      if (other >= 0
          && other < tokens.size()
          && RANGE_WORDS.contains(tokens.token(middle))
          && tokens.kind(other) == TokenKind.NUMBER
          && GroupedNumber.isWestern(tokens.token(other))
          && tokens.sentenceOf(other) == tokens.sentenceOf(token)
          && (tokens.end(token) - tokens.begin(token) > DIGITS_IN_RANGE
              || !isYear(tokens.token(token)))) {
        return other;
      }
    }
    return -1;
  }

  private static boolean isYear(String digits) {
    return digits.compareTo("1700") >= 0 && digits.compareTo("2100") < 0;
  }

  private static boolean isCurrency(TokenizedText tokens, int token) {
    return tokens.kind(token) == TokenKind.SYMBOL
        && GroupedNumber.isCurrencySign(tokens.text().charAt(tokens.begin(token)));
  }

  /** Whether the word before makes it a name: "Comet 20461", "PO Box 40418". */
  private static boolean isName(TokenizedText tokens, int token) {
    if (GroupedNumber.beginWithCurrency(tokens, token) < tokens.begin(token)
        || !Words.isWord(tokens, token - 1)) {
      return false;
    }
    String before = tokens.token(token - 1);
    String lower = Words.lower(before.endsWith(".") ? before.replace(".", "") : before);
    return NUMBERED.contains(lower) || (Words.isCapitalised(before) && !OPENERS.contains(lower));
  }
}
