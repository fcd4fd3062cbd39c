package org.copydesk.rule;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.text.TokenKind;
import org.copydesk.text.TokenizedText;

/** What the rules ask of words and of the places where they stand. */
final class Words {

  private Words() {}

  /** The words of a list, parted by white space. */
  static Set<String> set(String list) {
    return Set.copyOf(List.of(list.strip().split("\\s+")));
  }

  static boolean isWord(TokenizedText tokens, int token) {
    return token >= 0 && token < tokens.size() && tokens.kind(token) == TokenKind.WORD;
  }

  /** The word before, in lower case; empty when something else, or another sentence, is there. */
  static String before(TokenizedText tokens, int token) {
    return isWord(tokens, token - 1) && tokens.sentenceOf(token - 1) == tokens.sentenceOf(token)
        ? lower(tokens.token(token - 1))
        : "";
  }

  /** The word behind, in lower case; empty when something else, or another sentence, is there. */
  static String after(TokenizedText tokens, int token) {
    return isWord(tokens, token + 1) && tokens.sentenceOf(token + 1) == tokens.sentenceOf(token)
        ? lower(tokens.token(token + 1))
        : "";
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  static boolean isCapitalised(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.charAt(0));
  }

  /** Capitals only, two or more. */
  static boolean isAllCapitals(String word) {
    return word.length() > 1 && isCapitalised(word) && word.equals(word.toUpperCase(Locale.ROOT));
  }

  /** Letters of the Latin alphabet without marks, and apostrophes, in lower case. */
  static boolean isPlainLowerCase(CharSequence word) {
    return word.chars().allMatch(c -> (c >= 'a' && c <= 'z') || c == '\'' || c == '’');
  }

  /** A capital, then small letters, no marks. */
  static boolean isPlainCapitalised(String word) {
    return word.length() > 1
        && word.charAt(0) >= 'A'
        && word.charAt(0) <= 'Z'
        && isPlainLowerCase(word.substring(1));
  }

  /** Whether a capital at this token says nothing, as the first word of a sentence has one. */
  static boolean startsSentence(TokenizedText tokens, int token) {
    int first = tokens.firstToken(tokens.sentenceOf(token));
    for (int before = token - 1; before >= first; before--) {
      switch (tokens.kind(before)) {
        case WORD, NUMBER, ADDRESS -> {
          return false;
        }
        case QUOTATION_MARK -> {
          return true;
        }
        case PUNCTUATION, SYMBOL -> {
          if (tokens.is(before, ",")) {
            return false;
          }
          if (!tokens.is(before, "(") && !tokens.is(before, "[")) {
            return true;
          }
        }
      }
    }
    return true;
  }

  /** Whether nothing but white space without a blank line stands between two tokens. */
  static boolean areAdjacent(TokenizedText tokens, int first, int second) {
    String text = tokens.text();
    int lines = 0;
    for (int i = tokens.end(first); i < tokens.begin(second); i++) {
      if (text.charAt(i) == '\n') {
        lines++;
      }
    }
    return tokens.end(first) < tokens.begin(second)
        && lines < 2
        && tokens.sentenceOf(first) == tokens.sentenceOf(second);
  }
}
