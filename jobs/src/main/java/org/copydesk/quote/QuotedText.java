package org.copydesk.quote;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.copydesk.document.Entity;
import org.copydesk.phrase.Pieces;
import org.copydesk.phrase.WordClass;
import org.copydesk.phrase.WordClasses;
import org.copydesk.text.Span;
import org.copydesk.text.TokenKind;
import org.copydesk.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** A text whose tokens know the quotation and the entity that they stand in. */
final class QuotedText {

  private static final int NONE = -1;

  private final TokenizedText tokens;
  private final Paragraphs paragraphs;
  private final List<QuotedSpan> quoted;
  private final List<Entity> entities;
  private final int[] quotedAt;
  private final int[] entityAt;
  private final boolean[] sentenceStart;
  private final WordClasses classes;
  private final int[] lastPieces;

  /** Tokens in lower case, made when first asked for: the windows of near quotations overlap. */
  private final @Nullable String[] lower;

  QuotedText(TokenizedText tokens, List<Entity> entities) {
    this.tokens = tokens;
    this.paragraphs = Paragraphs.of(tokens);
    this.quoted = QuotationMarks.pair(tokens.text(), paragraphs);
    this.entities = entities;
    quotedAt = index(quoted.stream().map(QuotedSpan::outer).toList());
    entityAt = index(entities.stream().map(Entity::span).toList());
    lower = new String[tokens.size()];
    Pieces pieces = new Pieces(tokens);
    classes = new WordClasses(pieces);
    lastPieces = new int[tokens.size()];
    int piece = 0;
    for (int token = 0; token < tokens.size(); token++) {
      while (piece < pieces.size() && pieces.end(piece) <= tokens.end(token)) {
        piece++;
      }
      lastPieces[token] = piece - 1;
    }
    sentenceStart = new boolean[tokens.size()];
    for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
      sentenceStart[tokens.firstToken(sentence)] = true;
    }
  }

  /** For each token the number of the span that it overlaps; spans in order. */
  private int[] index(List<Span> spans) {
    int[] at = new int[tokens.size()];
    Arrays.fill(at, NONE);
    int token = 0;
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      while (token < at.length && tokens.end(token) <= span.begin()) {
        token++;
      }
      for (int t = token; t < at.length && tokens.begin(t) < span.end(); t++) {
        at[t] = i;
        token = t;
      }
    }
    return at;
  }

  TokenizedText tokens() {
    return tokens;
  }

  List<Entity> entities() {
    return entities;
  }

  /** The number of quotations. */
  int quotes() {
    return quoted.size();
  }

  QuotedSpan quoted(int quote) {
    return quoted.get(quote);
  }

  /** The first token past the closing mark. */
  int firstAfter(int quote) {
    return tokens.tokenAt(quoted.get(quote).outer().end());
  }

  /** The last token before the opening mark, -1 at the text's begin. */
  int lastBefore(int quote) {
    return tokens.tokenAt(quoted.get(quote).outer().begin()) - 1;
  }

  /** Takes a quotation that turned out to be none for the writer's own words from now on. */
  void unquote(int quote) {
    int end = firstAfter(quote);
    for (int token = lastBefore(quote) + 1; token < end; token++) {
      if (quotedAt[token] == quote) {
        quotedAt[token] = NONE;
      }
    }
  }

  boolean isQuoted(int token) {
    return quotedAt[token] != NONE;
  }

  /** The quotation in which a token stands, -1 for none. */
  int quoteAt(int token) {
    return quotedAt[token];
  }

  /** Whether a token is the last of a quotation that ends where a clause does. */
  boolean endsQuotedClause(int token) {
    int quote = quotedAt[token];
    boolean last = token + 1 == quotedAt.length || quotedAt[token + 1] != quote;
    return last && endsClause(quote);
  }

  /** Whether the quoted words end where a reporting clause may follow. */
  boolean endsClause(int quote) {
    String all = tokens.text();
    int end = quoted.get(quote).outer().end();
    int last = quoted.get(quote).content().end() - 1;
    while (last > quoted.get(quote).content().begin() && Characters.isMark(all.charAt(last))) {
      last--;
    }
    return Characters.endsClause(all.charAt(last))
        || (end < all.length() && all.charAt(end) == ',');
  }

  @Nullable Entity entityAt(int token) {
    return entityAt[token] == NONE ? null : entities.get(entityAt[token]);
  }

  /** The first token past the entity in which a token stands; the next token when in none. */
  int entityEnd(int token) {
    int end = token + 1;
    while (end < tokens.size() && entityAt[end] == entityAt[token] && entityAt[token] != NONE) {
      end++;
    }
    return end;
  }

  boolean startsSentence(int token) {
    return sentenceStart[token];
  }

  boolean isPunctuation(int token) {
    return switch (tokens.kind(token)) {
      case PUNCTUATION, QUOTATION_MARK -> true;
      case WORD, NUMBER, SYMBOL, ADDRESS -> false;
    };
  }

  /** The class of a token, of its last piece if it is a compound. */
  WordClass type(int token) {
    return isPunctuation(token) ? WordClass.OTHER : classes.of(lastPieces[token]);
  }

  boolean isComma(int token) {
    return firstChar(token) == ',' && isPunctuation(token);
  }

  boolean isHyphenOrApostrophe(int token) {
    return switch (firstChar(token)) {
      case '-', '\'', '’' -> true;
      default -> false;
    };
  }

  /** A pronoun that is a subject, or "there" in its place. */
  boolean isSubjectPronoun(int token) {
    return switch (lower(token)) {
      case "he", "she", "they", "we", "i", "there", "it", "you" -> true;
      default -> false;
    };
  }

  /** Past adverbs and days. */
  int skipAdverbs(int from, int limit) {
    int token = from;
    while (token < limit
        && (type(token) == WordClass.ADVERB || type(token) == WordClass.CALENDAR)) {
      token++;
    }
    return token;
  }

  /** Whether a token is the first of its line. */
  boolean startsLine(int token) {
    int begin = tokens.begin(token);
    return begin == 0 || tokens.text().charAt(begin - 1) == '\n';
  }

  /** Whether white space stands before and after a token. */
  boolean isSpaced(int token) {
    String all = tokens.text();
    int end = tokens.end(token);
    return isAfterSpace(token) && end < all.length() && Characters.isSpace(all.charAt(end));
  }

  /** Whether white space stands before a token. */
  boolean isAfterSpace(int token) {
    int begin = tokens.begin(token);
    return begin > 0 && Characters.isSpace(tokens.text().charAt(begin - 1));
  }

  boolean isWord(int token) {
    return tokens.kind(token) == TokenKind.WORD;
  }

  char firstChar(int token) {
    return tokens.text().charAt(tokens.begin(token));
  }

  char lastChar(int token) {
    return tokens.text().charAt(tokens.end(token) - 1);
  }

  /** A token in lower case, its curly apostrophes straight. */
  String lower(int token) {
    String known = lower[token];
    if (known == null) {
      known = tokens.token(token).toLowerCase(Locale.ROOT).replace('’', '\'');
      lower[token] = known;
    }
    return known;
  }

  /** Whether a paragraph ends between two offsets. */
  boolean paragraphEnds(int from, int to) {
    return paragraphs.endBetween(from, to);
  }

  /** Whether a quotation stands in the paragraph of the one before it. */
  boolean sharesParagraph(int quote) {
    return !paragraphEnds(quoted.get(quote - 1).outer().end(), quoted.get(quote).outer().begin());
  }

  /** Whether a quotation begins the paragraph after that of the one before it. */
  boolean beginsNextParagraph(int quote) {
    int lineEnd = tokens.text().indexOf('\n', quoted.get(quote - 1).outer().end());
    int begin = quoted.get(quote).outer().begin();
    return lineEnd >= 0 && lineEnd < begin && paragraphs.skipSpace(lineEnd) == begin;
  }

  /** Whether several sentences without a closing mark end with their paragraph, at no mark. */
  boolean runsToParagraphEnd(int quote) {
    Span content = quoted.get(quote).content();
    int end = quoted.get(quote).outer().end();
    boolean atMark = end < tokens.text().length() && Characters.isMark(tokens.text().charAt(end));
    boolean newParagraph = end > 0 && tokens.text().charAt(end - 1) == '\n';
    int last = tokens.size() - 1;
    int first = Math.min(tokens.tokenAt(content.begin()), last);
    return (newParagraph || !atMark)
        && tokens.sentenceOf(first)
            != tokens.sentenceOf(Math.min(tokens.tokenAt(content.end() - 1), last));
  }

  /** The number of words between the marks. */
  int words(int quote) {
    Span content = quoted.get(quote).content();
    int words = 0;
    int token = tokens.tokenAt(content.begin());
    for (; token < tokens.size() && tokens.begin(token) < content.end(); token++) {
      if (!isPunctuation(token)) {
        words++;
      }
    }
    return words;
  }

  Span span(int begin, int end) {
    return new Span(tokens.begin(begin), tokens.end(end - 1));
  }
}
