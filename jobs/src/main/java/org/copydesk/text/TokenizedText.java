package org.copydesk.text;

import java.util.Arrays;

/**
 * A text cut into sentences and tokens. Tokens are kept in parallel arrays, so that a pass over an
 * article allocates nothing a token; offsets are UTF-16 code units of {@link #text()}, half-open.
 * Every token belongs to exactly one sentence, and sentences follow one another.
 */
public final class TokenizedText {

  private static final char SOFT_HYPHEN = '\u00AD';

  private final String text;
  private final boolean wrapped;
  private final int[] begins;
  private final int[] ends;
  private final TokenKind[] kinds;
  private final int[] sentenceStarts;

  /**
   * Arrays are taken over, not copied.
   *
   * @param text the text
   * @param wrapped whether it was set to a width
   * @param begins begin of each token, ascending
   * @param ends end of each token
   * @param kinds kind of each token
   * @param sentenceStarts the first token of each sentence, ascending from 0; none if there are no
   *     tokens
   */
  TokenizedText(
      String text,
      boolean wrapped,
      int[] begins,
      int[] ends,
      TokenKind[] kinds,
      int[] sentenceStarts) {
    this.text = text;
    this.wrapped = wrapped;
    this.begins = begins;
    this.ends = ends;
    this.kinds = kinds;
    this.sentenceStarts = sentenceStarts;
  }

  /** The text itself. */
  public String text() {
    return text;
  }

  /** Whether its lines were broken at a width, so that line ends fall inside sentences. */
  public boolean isWrapped() {
    return wrapped;
  }

  /** The number of tokens. */
  public int size() {
    return begins.length;
  }

  /** Where a token begins. */
  public int begin(int token) {
    return begins[token];
  }

  /** One past where a token ends. */
  public int end(int token) {
    return ends[token];
  }

  /** What a token is. */
  public TokenKind kind(int token) {
    return kinds[token];
  }

  /** A token as written (makes a string; prefer {@link #is} in loops). */
  public String token(int token) {
    return text.substring(begins[token], ends[token]);
  }

  /**
   * A token without what a line end put into it: soft hyphens, and a hyphen with the newline behind
   * it. {@code govern-\nment} gives {@code government}; a compound that was broken at its own
   * hyphen ({@code state-\nsponsored}) loses that too, so ask for both forms where it matters.
   */
  public String joined(int token) {
    int begin = begins[token];
    int end = ends[token];
    StringBuilder joined = new StringBuilder(end - begin);
    for (int i = begin; i < end; i++) {
      char c = text.charAt(i);
      byte charClass = CharClass.of(c);
      if (c == SOFT_HYPHEN || charClass == CharClass.SPACE) {
        continue;
      }
      boolean lineBreak =
          charClass == CharClass.HYPHEN
              && i + 1 < end
              && CharClass.of(text.charAt(i + 1)) == CharClass.SPACE;
      if (!lineBreak) {
        joined.append(c);
      }
    }
    return joined.toString();
  }

  /** Whether a token is exactly {@code word}, without making a string. */
  public boolean is(int token, String word) {
    return ends[token] - begins[token] == word.length() && text.startsWith(word, begins[token]);
  }

  /** Whether a token is {@code word} when letter case is ignored. */
  public boolean isIgnoreCase(int token, String word) {
    return ends[token] - begins[token] == word.length()
        && text.regionMatches(true, begins[token], word, 0, word.length());
  }

  /** The number of sentences. */
  public int sentences() {
    return sentenceStarts.length;
  }

  /** The first token of a sentence. */
  public int firstToken(int sentence) {
    return sentenceStarts[sentence];
  }

  /** One past the last token of a sentence. */
  public int endToken(int sentence) {
    return sentence + 1 < sentenceStarts.length ? sentenceStarts[sentence + 1] : begins.length;
  }

  /** From the first token's begin to the last token's end. */
  public Span sentence(int sentence) {
    return new Span(begins[firstToken(sentence)], ends[endToken(sentence) - 1]);
  }

  /** The sentence of a token. */
  public int sentenceOf(int token) {
    int place = Arrays.binarySearch(sentenceStarts, token);
    return place >= 0 ? place : -place - 2;
  }

  /** The first token that ends after {@code offset}; {@link #size()} when there is none. */
  public int tokenAt(int offset) {
    int place = Arrays.binarySearch(ends, offset);
    return place >= 0 ? place + 1 : -place - 1;
  }
}
