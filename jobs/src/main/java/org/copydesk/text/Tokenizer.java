package org.copydesk.text;

/**
 * Cuts a text into sentences and tokens, in time linear in its length and without an object a
 * token.
 *
 * <p>Tokens are those of {@link TokenKind}. White space, control and format characters are never
 * part of one, but for two cases: a soft hyphen or joiner inside a word, and a <em>hyphenated line
 * end</em>: letter, hyphen, newline, lower-case letter make one {@link TokenKind#WORD} that spans
 * the break, so that offsets stay true; {@link TokenizedText#joined} gives it without the break.
 *
 * <p>A sentence ends at a final mark with the closing quotation marks and brackets behind it, at a
 * blank line, at a wide gap before a capital, and at a line end unless the whole text is
 * hard-wrapped or the line plainly goes on. Whether an abbreviation ends it depends on its kind and
 * the next word. It is cut after {@value #LONGEST_SENTENCE} tokens, so that lists without marks
 * don't become monsters.
 */
public final class Tokenizer {

  /** The most tokens that a sentence has; longer ones are cut. */
  public static final int LONGEST_SENTENCE = 1_000;

  private Tokenizer() {}

  /** Cuts {@code text}; never throws, whatever the text holds. */
  public static TokenizedText tokenize(String text) {
    char[] characters = text.toCharArray();
    boolean wrapped = Lines.areWrapped(characters);
    TokenBuffer tokens = new TokenScanner(characters, wrapped).scan();
    int[] sentenceStarts = new SentenceSplitter(characters, tokens, wrapped).split();
    return tokens.toText(text, wrapped, sentenceStarts);
  }
}
