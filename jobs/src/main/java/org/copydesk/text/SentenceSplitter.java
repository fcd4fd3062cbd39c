package org.copydesk.text;

import java.util.Arrays;

/** Finds where sentences begin among the tokens of one text, in one pass over them. */
final class SentenceSplitter {

  /** What stood before the current token: not the end of a sentence. */
  private static final byte OPEN = Abbreviations.NONE;

  /** A full stop, question or exclamation mark; the numbers below are those of Abbreviations. */
  private static final byte ENDED = 10;

  /** Three dots, which end a sentence or only pause. */
  private static final byte ELLIPSIS = 11;

  /** How far a verb of saying may be from the quotation that it belongs to. */
  private static final int CUE_REACH = 4;

  /** A line shorter than this, in characters, was not filled before an indented one. */
  private static final int SHORT_LINE = 45;

  /** So many spaces part columns and cells rather than words. */
  private static final int WIDE_GAP = 4;

  private static final WordTable CUES =
      WordTable.of(
          """
          said says asked asks told tells added adds replied cried shouted yelled exclaimed wondered
          wrote tweeted answered declared joked quipped""");

  private static final WordTable CALENDAR_AND_ZONES =
      WordTable.of(
          """
          Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon. Tue. Tues. Wed. Thu. Thur.
          Thurs. Fri. Sat. Sun. January February March April May June July August September October
          November December Jan. Feb. Mar. Apr. Aug. Sept. Sep. Oct. Nov. Dec. EST EDT ET CST CDT CT
          MST MDT MT PST PDT PT GMT BST UTC CET CEST IST Eastern Central Mountain Pacific Greenwich""");

  private enum Gap {
    NONE,
    SPACE,
    WIDE,
    NEWLINE,
    PARAGRAPH
  }

  private final char[] text;
  private final TokenBuffer tokens;
  private final boolean wrapped;

  private int[] starts = new int[16];
  private int size;

  /** How the tokens so far end, one of Abbreviations' constants, ENDED or ELLIPSIS. */
  private byte state = OPEN;

  /** Whether a closing quotation mark stands behind the final mark. */
  private boolean quoteClosed;

  /** Whether the final mark is a question or exclamation mark. */
  private boolean exclaimed;

  /** Whether a straight quotation mark stands open in this paragraph. */
  private boolean straightOpen;

  /** The first token of the current line. */
  private int lineStart;

  SentenceSplitter(char[] text, TokenBuffer tokens, boolean wrapped) {
    this.text = text;
    this.tokens = tokens;
    this.wrapped = wrapped;
  }

  /** The first token of each sentence. */
  int[] split() {
    for (int token = 0; token < tokens.size(); token++) {
      if (token == 0 || startsAt(token)) {
        begin(token);
      }
      advance(token);
    }
    return Arrays.copyOf(starts, size);
  }

  private void begin(int token) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
    }
    starts[size++] = token;
    state = OPEN;
  }

  private boolean startsAt(int token) {
    Gap gap = gapBefore(token);
    if (gap == Gap.PARAGRAPH) {
      straightOpen = false;
      lineStart = token;
      return true;
    }
    boolean starts;
    if (token - starts() >= Tokenizer.LONGEST_SENTENCE) {
      starts = true;
    } else if (state != OPEN && (closes(token) || isEmoji(token))) {
      starts = false;
    } else if (gap == Gap.NEWLINE) {
      starts = wrapped ? startsAtWrappedLine(token) : startsAtLine(token);
    } else if (state == OPEN) {
      starts = gap == Gap.WIDE && classAt(token) == CharClass.UPPER;
    } else {
      starts = followsEnd(token, gap);
    }
    if (gap == Gap.NEWLINE) {
      lineStart = token;
      straightOpen = straightOpen && !starts;
    }
    return starts;
  }

  private int starts() {
    return starts[size - 1];
  }

  private Gap gapBefore(int token) {
    int end = tokens.end(token - 1);
    int begin = tokens.begin(token);
    if (begin == end) {
      return Gap.NONE;
    }
    boolean newline = false;
    for (int i = end; i < begin; i++) {
      char c = text[i];
      if (c == '\n' || c == '\u2028' || c == '\u0085') {
        if (newline) {
          return Gap.PARAGRAPH;
        }
        newline = true;
      } else if (c == '\u2029' || c == '\f') {
        return Gap.PARAGRAPH;
      }
    }
    if (newline) {
      return Gap.NEWLINE;
    }
    return begin - end >= WIDE_GAP ? Gap.WIDE : Gap.SPACE;
  }

  /** Whether a line of text that isn't hard-wrapped starts a sentence. */
  private boolean startsAtLine(int token) {
    if (state == Abbreviations.NEVER_ENDS || state == Abbreviations.BEFORE_NUMBER) {
      return false;
    }
    if (state != OPEN) {
      return state == ENDED || classAt(behindOpeners(token)) != CharClass.LOWER;
    }
    char last = text[tokens.end(token - 1) - 1];
    boolean goesOn =
        last == ','
            || last == ';'
            || last == '('
            || last == '['
            || CharClass.of(last) == CharClass.HYPHEN
            || Lines.isUnfinished(text, tokens.end(token - 1))
            || closes(token);
    return !goesOn && classAt(behindOpeners(token)) != CharClass.LOWER;
  }

  private boolean startsAtWrappedLine(int token) {
    byte first = classAt(behindOpeners(token));
    if (state == OPEN) {
      boolean row = first != CharClass.LOWER && isShort(token) && isIndented(token);
      return row || isHeadlineOver(token);
    }
    if (state == Abbreviations.NEVER_ENDS || state == Abbreviations.BEFORE_NUMBER) {
      return false;
    }
    return (isIndented(token) && first != CharClass.LOWER) || followsEnd(token, Gap.NEWLINE);
  }

  /** Whether {@code token}, the first of its line, has a space before it. */
  private boolean isIndented(int token) {
    return text[tokens.begin(token) - 1] != '\n';
  }

  /** Whether the line before {@code token} ends long before the usual width: a row of a table. */
  private boolean isShort(int token) {
    return tokens.end(token - 1) - tokens.begin(lineStart) < SHORT_LINE;
  }

  /** Whether the line before is all capitals, and {@code token} isn't. */
  private boolean isHeadlineOver(int token) {
    if (classAt(token) != CharClass.UPPER || !hasLowerCase(token)) {
      return false;
    }
    int words = 0;
    for (int t = lineStart; t < token; t++) {
      if (tokens.isKind(t, TokenKind.WORD)) {
        if (hasLowerCase(t)) {
          return false;
        }
        words++;
      }
    }
    return words > 1;
  }

  private boolean hasLowerCase(int token) {
    for (int i = tokens.begin(token); i < tokens.end(token); i++) {
      if (CharClass.of(text[i]) == CharClass.LOWER) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code token}, behind a mark or abbreviation that can end a sentence, starts one. */
  private boolean followsEnd(int token, Gap gap) {
    int first = behindOpeners(token);
    byte firstClass = classAt(first);
    boolean mark =
        tokens.isKind(first, TokenKind.PUNCTUATION)
            || tokens.isKind(first, TokenKind.QUOTATION_MARK);
    if (mark) {
      return state == ENDED && isBullet(first);
    }
    if (gap == Gap.NONE) {
      return state == ENDED && isGluedSentence(token);
    }
    if (firstClass == CharClass.LOWER) {
      return state == ENDED
          && first > token
          && tokens.isKind(token, TokenKind.QUOTATION_MARK)
          && !quoteClosed;
    }
    return switch (state) {
      case ENDED -> !(quoteClosed && exclaimed && isCueAhead(first));
      case ELLIPSIS -> firstClass != CharClass.DIGIT && !isPronounI(first);
      case Abbreviations.ENDS_BEFORE_OPENER -> Openers.standAt(text, tokens.begin(first));
      case Abbreviations.ENDS_BEFORE_CAPITAL -> firstClass == CharClass.UPPER;
      case Abbreviations.TIME_OF_DAY ->
          firstClass == CharClass.UPPER
              && !CALENDAR_AND_ZONES.contains(text, tokens.begin(first), tokens.end(first));
      default -> false;
    };
  }

  /** The next sentence without a space before it: {@code last year.The}. */
  private boolean isGluedSentence(int token) {
    if (token < 2 || classAt(token) != CharClass.UPPER) {
      return false;
    }
    // capitals with a dot between them are a name's
    byte before = CharClass.of(text[tokens.begin(token - 1) - 1]);
    return quoteClosed || before == CharClass.LOWER || before == CharClass.DIGIT;
  }

  /** Whether a verb of saying follows soon: {@code "Why?" Smith asked.} */
  private boolean isCueAhead(int token) {
    if (Openers.standAt(text, tokens.begin(token))) {
      return false;
    }
    int end = Math.min(tokens.size(), token + 1 + CUE_REACH);
    for (int t = token; t < end; t++) {
      if (!tokens.isKind(t, TokenKind.WORD) || gapBefore(t) == Gap.PARAGRAPH) {
        return false;
      }
      if (CUES.contains(text, tokens.begin(t), tokens.end(t))) {
        return true;
      }
    }
    return false;
  }

  private boolean isPronounI(int token) {
    return text[tokens.begin(token)] == 'I'
        && (tokens.end(token) - tokens.begin(token) == 1
            || CharClass.of(text[tokens.begin(token) + 1]) == CharClass.APOSTROPHE);
  }

  private boolean isBullet(int token) {
    char c = text[tokens.begin(token)];
    return c == '\u2022' || c == '*' || c == '\u00BF' || c == '\u00A1';
  }

  /** The token behind opening quotation marks and brackets. */
  private int behindOpeners(int token) {
    int last = Math.min(tokens.size() - 1, token + 3);
    int t = token;
    while (t < last && opens(t) && gapBefore(t + 1) != Gap.PARAGRAPH) {
      t++;
    }
    return t;
  }

  private boolean opens(int token) {
    if (tokens.isKind(token, TokenKind.PUNCTUATION)) {
      char c = text[tokens.begin(token)];
      return c == '(' || c == '[' || c == '{' || c == '\u00BF' || c == '\u00A1';
    }
    return tokens.isKind(token, TokenKind.QUOTATION_MARK);
  }

  /** Whether {@code token} closes a quotation or bracket. */
  private boolean closes(int token) {
    char c = text[tokens.begin(token)];
    if (tokens.isKind(token, TokenKind.PUNCTUATION)) {
      return c == ')' || c == ']' || c == '}';
    }
    if (!tokens.isKind(token, TokenKind.QUOTATION_MARK)) {
      return false;
    }
    boolean spaceBefore = token == 0 || tokens.end(token - 1) < tokens.begin(token);
    boolean spaceAfter = token + 1 == tokens.size() || tokens.end(token) < tokens.begin(token + 1);
    if (spaceBefore != spaceAfter) {
      return spaceAfter;
    }
    return isStraight(token) ? straightOpen : isClosingShape(c);
  }

  private boolean isStraight(int token) {
    char c = text[tokens.begin(token)];
    return c == '"' || (c == '\'' && tokens.end(token) - tokens.begin(token) == 2);
  }

  private static boolean isClosingShape(char c) {
    return c == '\u201D' || c == '\u2019' || c == '\u00BB' || c == '\u203A' || c == '\'';
  }

  private boolean isEmoji(int token) {
    return tokens.isKind(token, TokenKind.SYMBOL)
        && Character.getType(Character.codePointAt(text, tokens.begin(token)))
            == Character.OTHER_SYMBOL;
  }

  /** Brings the state behind {@code token}. */
  private void advance(int token) {
    boolean closing = state != OPEN && closes(token);
    if (isStraight(token)) {
      straightOpen = !straightOpen;
    }
    byte ending = tokens.ending(token);
    if (ending != Abbreviations.NONE) {
      state = ending;
      quoteClosed = false;
      exclaimed = false;
      return;
    }
    if (tokens.isKind(token, TokenKind.PUNCTUATION)) {
      char c = text[tokens.begin(token)];
      if (isTerminal(c)) {
        end(token, c);
        return;
      }
    }
    if (state == OPEN || isEmoji(token)) {
      return;
    }
    if (closing) {
      quoteClosed |= tokens.isKind(token, TokenKind.QUOTATION_MARK);
    } else {
      state = OPEN;
    }
  }

  private void end(int token, char c) {
    boolean several = tokens.end(token) - tokens.begin(token) > 1;
    boolean dots = c == '\u2026' || (c == '.' && (several || state == ENDED || state == ELLIPSIS));
    exclaimed = c == '!' || c == '?' || (exclaimed && state == ENDED);
    quoteClosed = false;
    if (c == '.' && !several && isListNumber(token)) {
      state = OPEN;
    } else if (dots && !exclaimed) {
      state = ELLIPSIS;
    } else {
      state = ENDED;
    }
  }

  /** Whether the sentence so far is only a number or letter before the dot: a list's. */
  private boolean isListNumber(int dot) {
    return dot - starts() == 1
        && tokens.end(dot - 1) == tokens.begin(dot)
        && tokens.end(dot - 1) - tokens.begin(dot - 1) <= 3
        && tokens.isKind(dot - 1, TokenKind.NUMBER);
  }

  private static boolean isTerminal(char c) {
    return c == '.'
        || c == '!'
        || c == '?'
        || c == '\u2026'
        || c == '\u203C'
        || c == '\u2047'
        || c == '\u2048'
        || c == '\u2049'
        || c == '\u3002'
        || c == '\uFF01'
        || c == '\uFF1F';
  }

  /** The class of a token's first character. */
  private byte classAt(int token) {
    byte charClass = CharClass.of(text[tokens.begin(token)]);
    return charClass == CharClass.SURROGATE ? CharClass.LETTER : charClass;
  }
}
