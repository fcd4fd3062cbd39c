package org.copydesk.text;

/** Finds the tokens of one text, from left to right. Every look ahead or back has a bound. */
final class TokenScanner {

  /** RFC 5321, 4.5.3.1.1: the longest local part of a mail address. */
  private static final int LONGEST_LOCAL_PART = 64;

  /** How far a closing quotation mark is looked for when an apostrophe could be one too. */
  private static final int QUOTATION_REACH = 400;

  private static final int FEW_SPACES = 16;

  private static final char ZERO_WIDTH_JOINER = '\u200D';

  /** Codes that stand before an amount without a space: {@code Rs170}, {@code USD5}. */
  private static final WordTable CURRENCY_CODES =
      WordTable.of(
          """
          Rs RS Re Tk Ksh Sh Shs Dh Dhs RM HK USD US EUR GBP JPY INR PKR BDT LKR CNY RMB AUD CAD NZD
          CHF SEK NOK DKK NGN KES UGX TZS ZAR GHS AED SAR QAR KWD EGP IQD IRR SYP TRY BRL MXN ARS RUB
          UAH PLN CZK HUF KRW SGD HKD THB IDR MYR PHP VND""");

  private static final byte TOP_LEVEL = 1;
  private static final byte BEFORE_COUNTRY = 2;

  /** Last parts of host names that are told from a missing space behind a full stop. */
  private static final WordTable TOP_LEVEL_DOMAINS =
      new WordTable.Builder()
          .add(TOP_LEVEL, "com org net gov edu mil info biz COM ORG NET GOV EDU")
          .add(BEFORE_COUNTRY, "co ac")
          .build();

  private static final byte ANY_APOSTROPHE = 1;
  private static final byte CURLY_APOSTROPHE = 2;

  /** Words that lost their beginning; the second group begins quotations too, so not after '. */
  private static final WordTable ELISIONS =
      new WordTable.Builder()
          .add(ANY_APOSTROPHE, "em tis twas til twere twill twould nuff n s S Tis Twas Twere")
          .add(CURLY_APOSTROPHE, "cause round bout neath till cos gainst ere course fore Til Cause")
          .build();

  private final char[] text;
  private final boolean wrapped;
  private final TokenBuffer tokens;

  /** Whether a single quotation mark stands open in this paragraph. */
  private boolean singleOpen;

  /**
   * @param wrapped whether newlines are only line ends, see {@link Lines}
   */
  TokenScanner(char[] text, boolean wrapped) {
    this.text = text;
    this.wrapped = wrapped;
    this.tokens = new TokenBuffer(text.length);
  }

  TokenBuffer scan() {
    int i = 0;
    while (i < text.length) {
      switch (CharClass.of(text[i])) {
        case CharClass.SPACE -> {
          if (text[i] == '\n' && (!wrapped || classAt(i + 1) == CharClass.SPACE)) {
            singleOpen = false;
          }
          i++;
        }
        case CharClass.JOINER -> i++;
        case CharClass.LOWER, CharClass.UPPER, CharClass.LETTER, CharClass.MARK -> i = word(i, i);
        case CharClass.DIGIT, CharClass.NUMERAL -> i = number(i, i);
        case CharClass.APOSTROPHE -> i = apostrophe(i);
        case CharClass.QUOTE -> i = quotationMark(i);
        case CharClass.DOT -> i = dot(i);
        case CharClass.BRACKET -> i = add(i, i + 1, TokenKind.PUNCTUATION);
        case CharClass.AT -> i = at(i);
        case CharClass.HASH -> i = hash(i);
        case CharClass.SURROGATE -> i = supplementary(i);
        case CharClass.SYMBOL -> i = symbol(i, i + 1);
        default -> i = run(i, TokenKind.PUNCTUATION);
      }
    }
    return tokens;
  }

  /** A word from {@code begin}, of which the part before {@code i} is known. */
  private int word(int begin, int i) {
    int address = addressWithScheme(begin);
    if (address > begin) {
      return add(begin, address, TokenKind.ADDRESS);
    }
    // where the part behind the last hyphen or inner dot begins
    int part = begin;
    boolean dotted = false;
    byte ending = Abbreviations.NONE;
    while (i < text.length) {
      switch (CharClass.of(text[i])) {
        case CharClass.LOWER,
            CharClass.UPPER,
            CharClass.LETTER,
            CharClass.MARK,
            CharClass.NUMERAL ->
            i++;
        case CharClass.DIGIT -> {
          if (CURRENCY_CODES.contains(text, begin, i)) {
            return add(begin, i, TokenKind.WORD);
          }
          i++;
        }
        case CharClass.SURROGATE -> {
          if (!CharClass.isLetterOrDigit(classAt(i))) {
            return add(begin, i, TokenKind.WORD);
          }
          i += Character.charCount(Character.codePointAt(text, i));
        }
        case CharClass.JOINER -> {
          int next = CharClass.isLetter(classAt(i + 1)) ? i + 1 : behindLineEnd(i);
          if (next < 0) {
            return add(begin, i, TokenKind.WORD);
          }
          i = next;
        }
        case CharClass.APOSTROPHE -> {
          if (!CharClass.isLetter(classAt(i + 1)) || isPossessive(i)) {
            return add(begin, i, TokenKind.WORD);
          }
          i++;
        }
        case CharClass.HYPHEN -> {
          int next = CharClass.isLetterOrDigit(classAt(i + 1)) ? i + 1 : behindLineEnd(i);
          if (next < 0) {
            return add(begin, i, TokenKind.WORD);
          }
          i = next;
          part = next;
        }
        case CharClass.AMPERSAND -> {
          if (CharClass.of(text[i - 1]) != CharClass.UPPER || classAt(i + 1) != CharClass.UPPER) {
            return add(begin, i, TokenKind.WORD);
          }
          i++;
        }
        case CharClass.DOT -> {
          if (isInnerDot(part, i, dotted)) {
            dotted = true;
            i++;
            part = i;
            continue;
          }
          int domain = domainEnd(i);
          if (domain > i) {
            return add(begin, domain, TokenKind.ADDRESS);
          }
          ending = endingAt(begin, part, i, dotted);
          if (ending == Abbreviations.NONE) {
            return add(begin, i, TokenKind.WORD);
          }
          i++;
          if (classAt(i) != CharClass.HYPHEN || !CharClass.isLetter(classAt(i + 1))) {
            tokens.add(begin, i, TokenKind.WORD, ending);
            return i;
          }
          // U.S.-based, Lt.-Col.
          dotted = true;
          i++;
          part = i;
        }
        default -> {
          return add(begin, i, TokenKind.WORD);
        }
      }
    }
    return add(begin, i, TokenKind.WORD);
  }

  /** Whether the dot at {@code i} stands inside a word: {@code U.S}, {@code Ph.D}, {@code v2.0}. */
  private boolean isInnerDot(int part, int i, boolean dotted) {
    byte next = classAt(i + 1);
    if (CharClass.isDigit(next)) {
      return CharClass.isDigit(CharClass.of(text[i - 1]));
    }
    if (!CharClass.isLetter(next)) {
      return false;
    }
    boolean nextIsOneLetter = !CharClass.isLetterOrDigit(classAt(i + 2));
    if (i - part == 1 && CharClass.isLetter(CharClass.of(text[part]))) {
      return nextIsOneLetter || Abbreviations.isDegree(text, i + 1, letterRunEnd(i + 1, 6));
    }
    return i - part == 2
        && !dotted
        && nextIsOneLetter
        && next == CharClass.UPPER
        && CharClass.of(text[part]) == CharClass.UPPER
        && Abbreviations.find(text, part, i) == Abbreviations.NONE;
  }

  /** What the dot at {@code i} makes of the word before it; NONE when it is a full stop. */
  private byte endingAt(int begin, int part, int i, boolean dotted) {
    byte next = classAt(i + 1);
    if (next == CharClass.DOT) {
      return Abbreviations.NONE;
    }
    byte known = Abbreviations.find(text, dotted ? begin : part, i);
    if (known == Abbreviations.BEFORE_NUMBER) {
      return isNumberAt(nextInParagraph(i + 1)) ? known : Abbreviations.NONE;
    }
    if (known != Abbreviations.NONE) {
      return known;
    }
    if (dotted) {
      boolean acronym = i - part == 1 || Abbreviations.isDegree(text, part, i);
      return acronym || Abbreviations.find(text, part, i) != Abbreviations.NONE
          ? Abbreviations.ENDS_BEFORE_OPENER
          : Abbreviations.NONE;
    }
    if (i - part != 1) {
      return Abbreviations.NONE;
    }
    byte letter = CharClass.of(text[part]);
    if (letter == CharClass.UPPER) {
      boolean pronoun = text[part] == 'I' && Openers.standAt(text, nextInParagraph(i + 1));
      return pronoun ? Abbreviations.NONE : Abbreviations.ENDS_BEFORE_OPENER;
    }
    return letter == CharClass.LOWER ? spacedAbbreviation(part, i) : Abbreviations.NONE;
  }

  /** {@code a. m.} and {@code i. e.}, as older papers set them. */
  private byte spacedAbbreviation(int letter, int dot) {
    int last = tokens.size() - 1;
    boolean second =
        last >= 0
            && tokens.ending(last) != Abbreviations.NONE
            && tokens.end(last) - tokens.begin(last) == 2
            && tokens.end(last) == letter - 1;
    if (second) {
      return text[letter] == 'm' ? Abbreviations.TIME_OF_DAY : Abbreviations.NEVER_ENDS;
    }
    boolean first =
        classAt(dot + 1) == CharClass.SPACE
            && classAt(dot + 2) == CharClass.LOWER
            && classAt(dot + 3) == CharClass.DOT;
    return first ? Abbreviations.NEVER_ENDS : Abbreviations.NONE;
  }

  /** The word's second half behind a hyphen at a line's end, or -1. */
  private int behindLineEnd(int hyphen) {
    if (!CharClass.isLetter(CharClass.of(text[hyphen - 1]))) {
      return -1;
    }
    int i = hyphen + 1;
    boolean newline = false;
    while (i < text.length && CharClass.of(text[i]) == CharClass.SPACE) {
      if (text[i] == '\n') {
        if (newline) {
          return -1;
        }
        newline = true;
      }
      i++;
    }
    if (!newline || classAt(i) != CharClass.LOWER) {
      return -1;
    }
    // two- and three-year terms
    int end = letterRunEnd(i, 4);
    boolean suspended =
        equal(i, end, "and") || equal(i, end, "or") || equal(i, end, "to") || equal(i, end, "nor");
    return suspended ? -1 : i;
  }

  /** A number from {@code begin}, of which the part before {@code i} is known. */
  private int number(int begin, int i) {
    while (i < text.length) {
      byte charClass = CharClass.of(text[i]);
      if (charClass == CharClass.DIGIT
          || charClass == CharClass.NUMERAL
          || charClass == CharClass.MARK) {
        i++;
      } else if ((text[i] == '.' || text[i] == ',') && classAt(i + 1) == CharClass.DIGIT) {
        i += 2;
      } else if (charClass == CharClass.APOSTROPHE && isThousand(i)) {
        i += 4;
      } else {
        break;
      }
    }
    // 5k, 21st, 1990s; but 10a.m. is two tokens
    boolean hour =
        (equalAt(i, 'a') || equalAt(i, 'p')) && equalAt(i + 1, '.') && equalAt(i + 2, 'm');
    while (!hour && CharClass.isLetterOrDigit(classAt(i))) {
      i += Character.charCount(Character.codePointAt(text, i));
    }
    return add(begin, i, TokenKind.NUMBER);
  }

  private boolean isThousand(int apostrophe) {
    return classAt(apostrophe + 1) == CharClass.DIGIT
        && classAt(apostrophe + 2) == CharClass.DIGIT
        && classAt(apostrophe + 3) == CharClass.DIGIT
        && !CharClass.isLetterOrDigit(classAt(apostrophe + 4));
  }

  /** A possessive, an elision, a year, a foot, or a quotation mark. */
  private int apostrophe(int i) {
    char c = text[i];
    if ((c == '\'' || c == '`') && equalAt(i + 1, c)) {
      return add(i, i + 2, TokenKind.QUOTATION_MARK);
    }
    boolean attached = tokens.lastEndsAt(i) && isWordOrNumber(tokens.size() - 1);
    byte next = classAt(i + 1);
    if (attached) {
      if (isPossessive(i)) {
        return add(i, i + 2, TokenKind.WORD);
      }
      if (next == CharClass.DIGIT && CharClass.of(text[i - 1]) == CharClass.DIGIT) {
        return add(i, i + 1, TokenKind.SYMBOL);
      }
      if ((c == '\'' || c == '\u2019') && isPluralPossessive(i)) {
        return add(i, i + 1, TokenKind.WORD);
      }
      singleOpen = false;
      return add(i, i + 1, TokenKind.QUOTATION_MARK);
    }
    int year = yearEnd(i);
    if (year > i) {
      return add(i, year, TokenKind.NUMBER);
    }
    if (c == '\'' || c == '\u2019') {
      int end = letterRunEnd(i + 1, 8);
      byte elision = ELISIONS.find(text, i + 1, end);
      if (elision == ANY_APOSTROPHE || (elision == CURLY_APOSTROPHE && c == '\u2019')) {
        // rock 'n' roll
        boolean closed = end == i + 2 && text[i + 1] == 'n' && equalAt(end, c);
        return add(i, closed ? end + 1 : end, TokenKind.WORD);
      }
    }
    singleOpen = next != CharClass.SPACE;
    return add(i, i + 1, TokenKind.QUOTATION_MARK);
  }

  /** An apostrophe, an s, and the word's end. */
  private boolean isPossessive(int apostrophe) {
    return (equalAt(apostrophe + 1, 's') || equalAt(apostrophe + 1, 'S'))
        && !CharClass.isLetterOrDigit(classAt(apostrophe + 2));
  }

  /**
   * Whether an apostrophe behind an s is the possessive of a plural rather than the end of a
   * quotation: none is open, or one that closes behind another letter further on.
   */
  private boolean isPluralPossessive(int apostrophe) {
    char before = text[apostrophe - 1];
    if (before != 's' && before != 'S') {
      return false;
    }
    return !singleOpen || closesLater(apostrophe);
  }

  private boolean closesLater(int apostrophe) {
    int reach = Math.min(text.length, apostrophe + QUOTATION_REACH);
    for (int i = apostrophe + 1; i < reach; i++) {
      char c = text[i];
      if (c == '\u2018' || (c == '\n' && (!wrapped || equalAt(i + 1, '\n')))) {
        return false;
      }
      if (c == text[apostrophe] && !CharClass.isLetterOrDigit(classAt(i + 1))) {
        byte before = CharClass.of(text[i - 1]);
        return before != CharClass.SPACE && text[i - 1] != 's';
      }
    }
    return false;
  }

  /** One past a year without its century, '80s or '96. */
  private int yearEnd(int apostrophe) {
    if (classAt(apostrophe + 1) != CharClass.DIGIT || classAt(apostrophe + 2) != CharClass.DIGIT) {
      return -1;
    }
    int end = apostrophe + 3;
    if (equalAt(end, 's') && !CharClass.isLetterOrDigit(classAt(end + 1))) {
      return end + 1;
    }
    boolean bare = text[apostrophe] != '\u2018' && !CharClass.isLetterOrDigit(classAt(end));
    return bare && classAt(end) != CharClass.DOT && !equalAt(end, ',') ? end : -1;
  }

  private int quotationMark(int i) {
    int last = tokens.size() - 1;
    // 5'10": the mark is an inch
    boolean inch =
        text[i] == '"'
            && last > 0
            && tokens.end(last) == i
            && tokens.isKind(last, TokenKind.NUMBER)
            && tokens.end(last - 1) == tokens.begin(last)
            && tokens.isKind(last - 1, TokenKind.SYMBOL)
            && text[tokens.begin(last - 1)] == '\'';
    return add(i, i + 1, inch ? TokenKind.SYMBOL : TokenKind.QUOTATION_MARK);
  }

  private int dot(int i) {
    boolean decimal =
        classAt(i + 1) == CharClass.DIGIT
            && (i == 0
                || !(CharClass.isLetterOrDigit(CharClass.of(text[i - 1])) || text[i - 1] == '.'));
    return decimal ? number(i, i + 1) : run(i, TokenKind.PUNCTUATION);
  }

  /** A mail address, of which the local part was taken for tokens, or a handle. */
  private int at(int i) {
    int domain = i + 1;
    while (domain < text.length && isDomainCharacter(text[domain])) {
      domain++;
    }
    domain = withoutTrailingMarks(i + 1, domain);
    int local = i;
    while (local > 0 && i - local < LONGEST_LOCAL_PART && isLocalCharacter(text[local - 1])) {
      local--;
    }
    if (local < i && hasInnerDot(i + 1, domain)) {
      while (tokens.size() > 0 && tokens.end(tokens.size() - 1) > local) {
        local = Math.min(local, tokens.begin(tokens.size() - 1));
        tokens.removeLast();
      }
      return add(local, domain, TokenKind.ADDRESS);
    }
    int handle = nameEnd(i + 1);
    return local == i && handle > i + 1
        ? add(i, handle, TokenKind.ADDRESS)
        : run(i, TokenKind.SYMBOL);
  }

  private int hash(int i) {
    int end = nameEnd(i + 1);
    boolean attached = i > 0 && CharClass.isLetterOrDigit(CharClass.of(text[i - 1]));
    boolean tag = !attached && end > i + 1 && !isAllDigits(i + 1, end);
    return tag ? add(i, end, TokenKind.ADDRESS) : run(i, TokenKind.SYMBOL);
  }

  private int nameEnd(int i) {
    while (i < text.length
        && (CharClass.isLetterOrDigit(CharClass.of(text[i])) || text[i] == '_')) {
      i++;
    }
    return i;
  }

  private boolean isAllDigits(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (CharClass.of(text[i]) != CharClass.DIGIT) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLocalCharacter(char c) {
    return CharClass.isLetterOrDigit(CharClass.of(c))
        || c == '.'
        || c == '_'
        || c == '-'
        || c == '+'
        || c == '%';
  }

  private static boolean isDomainCharacter(char c) {
    return CharClass.isLetterOrDigit(CharClass.of(c)) || c == '.' || c == '-';
  }

  private boolean hasInnerDot(int begin, int end) {
    for (int i = begin + 1; i < end - 1; i++) {
      if (text[i] == '.') {
        return true;
      }
    }
    return false;
  }

  /** One past an address that begins with its scheme or www, or -1. */
  private int addressWithScheme(int begin) {
    char c = text[begin];
    int host;
    if (c == 'h' || c == 'H' || c == 'f' || c == 'F') {
      int end = letterRunEnd(begin, 6);
      boolean scheme = equalAt(end, ':') && equalAt(end + 1, '/') && equalAt(end + 2, '/');
      if (!scheme || !isScheme(begin, end)) {
        return -1;
      }
      host = end + 3;
    } else if ((c == 'w' || c == 'W')
        && letterRunEnd(begin, 4) == begin + 3
        && Character.toLowerCase(text[begin + 1]) == 'w'
        && Character.toLowerCase(text[begin + 2]) == 'w'
        && equalAt(begin + 3, '.')) {
      host = begin + 4;
    } else {
      return -1;
    }
    int end = pathEnd(host);
    return end > host ? end : -1;
  }

  private boolean isScheme(int begin, int end) {
    return equal(begin, end, "http")
        || equal(begin, end, "https")
        || equal(begin, end, "ftp")
        || equal(begin, end, "HTTP")
        || equal(begin, end, "HTTPS")
        || equal(begin, end, "Http")
        || equal(begin, end, "Https");
  }

  /** One past a host name whose last part follows the dot at {@code i}, with its path; or -1. */
  private int domainEnd(int i) {
    int end = letterRunEnd(i + 1, 5);
    byte domain = TOP_LEVEL_DOMAINS.find(text, i + 1, end);
    boolean upperAfterLower =
        classAt(i + 1) == CharClass.UPPER && CharClass.of(text[i - 1]) != CharClass.UPPER;
    if (domain == 0 || upperAfterLower || CharClass.isLetterOrDigit(classAt(end))) {
      return -1;
    }
    boolean country = equalAt(end, '.') && letterRunEnd(end + 1, 3) == end + 3;
    if (country) {
      end += 3;
    } else if (domain == BEFORE_COUNTRY) {
      return -1;
    }
    return equalAt(end, '/') ? Math.max(end, pathEnd(end)) : end;
  }

  /** One past the last character of a path, without the marks of the sentence around it. */
  private int pathEnd(int begin) {
    int end = begin;
    while (end < text.length) {
      char c = text[end];
      byte charClass = CharClass.of(c);
      if (charClass == CharClass.SPACE
          || charClass == CharClass.JOINER
          || charClass == CharClass.QUOTE
          || charClass == CharClass.APOSTROPHE
          || c == '<'
          || c == '>') {
        break;
      }
      end++;
    }
    return withoutTrailingMarks(begin, end);
  }

  private int withoutTrailingMarks(int begin, int end) {
    while (end > begin) {
      char c = text[end - 1];
      byte charClass = CharClass.of(c);
      boolean mark =
          charClass == CharClass.BRACKET
              || charClass == CharClass.DOT
              || charClass == CharClass.HYPHEN
              || (charClass == CharClass.PUNCTUATION && c != '/' && c != '_' && c != '*');
      if (!mark) {
        break;
      }
      end--;
    }
    return end;
  }

  private int supplementary(int i) {
    int end = i + Character.charCount(Character.codePointAt(text, i));
    byte charClass = classAt(i);
    if (charClass == CharClass.SPACE) {
      return end;
    }
    if (CharClass.isLetter(charClass)) {
      return word(i, end);
    }
    if (charClass == CharClass.DIGIT || charClass == CharClass.NUMERAL) {
      return number(i, end);
    }
    return symbol(i, end);
  }

  /**
   * A symbol with what Unicode Standard Annex #29 joins to it: marks and variation selectors, skin
   * tones, tags, what follows a zero-width joiner, the second letter of a flag. A run of the same
   * ASCII symbol is one token.
   */
  private int symbol(int begin, int end) {
    if (text[begin] < 0x80) {
      return run(begin, TokenKind.SYMBOL);
    }
    boolean flag = isRegionalIndicator(begin);
    while (end < text.length) {
      int codePoint = Character.codePointAt(text, end);
      int after = end + Character.charCount(codePoint);
      if (text[end] == ZERO_WIDTH_JOINER && classAt(after) == CharClass.SYMBOL) {
        end = after + Character.charCount(Character.codePointAt(text, after));
      } else if (flag && isRegionalIndicator(end)) {
        flag = false;
        end = after;
      } else if (classAt(end) == CharClass.MARK || isSkinTone(codePoint) || isTag(codePoint)) {
        end = after;
      } else {
        break;
      }
    }
    return add(begin, end, TokenKind.SYMBOL);
  }

  private boolean isRegionalIndicator(int i) {
    int codePoint = Character.codePointAt(text, i);
    return codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF;
  }

  private static boolean isSkinTone(int codePoint) {
    return codePoint >= 0x1F3FB && codePoint <= 0x1F3FF;
  }

  private static boolean isTag(int codePoint) {
    return codePoint >= 0xE0020 && codePoint <= 0xE007F;
  }

  /** A run of the same character. */
  private int run(int begin, TokenKind kind) {
    int end = begin + 1;
    while (end < text.length && text[end] == text[begin]) {
      end++;
    }
    return add(begin, end, kind);
  }

  private int add(int begin, int end, TokenKind kind) {
    tokens.add(begin, end, kind);
    return end;
  }

  private boolean isWordOrNumber(int token) {
    return tokens.isKind(token, TokenKind.WORD) || tokens.isKind(token, TokenKind.NUMBER);
  }

  /** The class at {@code i}, of the whole code point if a pair begins there; SPACE at the end. */
  private byte classAt(int i) {
    if (i >= text.length) {
      return CharClass.SPACE;
    }
    byte charClass = CharClass.of(text[i]);
    if (charClass != CharClass.SURROGATE) {
      return charClass;
    }
    int codePoint = Character.codePointAt(text, i);
    return Character.isSupplementaryCodePoint(codePoint)
        ? CharClass.ofSupplementary(codePoint)
        : CharClass.SYMBOL;
  }

  private boolean equalAt(int i, char c) {
    return i < text.length && text[i] == c;
  }

  private boolean equal(int begin, int end, String word) {
    if (end - begin != word.length()) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (text[begin + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** One past the letters from {@code begin}, of which no more than {@code most} are looked at. */
  private int letterRunEnd(int begin, int most) {
    int end = begin;
    while (end < text.length && end - begin < most && CharClass.isLetter(CharClass.of(text[end]))) {
      end++;
    }
    return end;
  }

  /** The next character that isn't white space, if a few spaces or one newline part it. */
  private int nextInParagraph(int i) {
    boolean newline = false;
    int end = Math.min(text.length, i + FEW_SPACES);
    while (i < end && CharClass.of(text[i]) == CharClass.SPACE) {
      if (text[i] == '\n') {
        if (newline) {
          return text.length;
        }
        newline = true;
      }
      i++;
    }
    return i;
  }

  private boolean isNumberAt(int i) {
    return classAt(i) == CharClass.DIGIT;
  }
}
