package org.copydesk.phrase;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds noun phrases by the classes of their words ({@link WordClasses}): adjectives, participles,
 * nouns and names up to a head. It reads a bounded number of words and builds no tree; what it
 * gives is good for naming a thing, not for parsing.
 */
public final class NounPhrases {

  private static final int MOST_WORDS = 7;

  /** How far behind "and" and before a plural its noun is looked for, in words. */
  private static final int MOST_JOINED = 4;

  /** The longest compound with hyphens that is read, in pieces. */
  private static final int MOST_COMPOUNDED = 16;

  private static final String HYPHENS = "-‐‑";

  private static final String APOSTROPHES = "'’";

  /** Words that are in no counted noun phrase: closed classes, and verbs common after numbers. */
  private static final WordTable<Boolean> STOPS =
      WordTable.ofWords(
          "a an the this that these those my your his her its our their some any no each every all"
              + " both either neither which what who whom whose when where why how while of in on"
              + " at by for with from to into onto upon about above after against along among"
              + " around as before behind below beneath beside between beyond despite down during"
              + " except inside like near off out outside over past per since through throughout"
              + " till toward towards under until unlike up via within without versus vs across and or"
              + " but nor so yet if because although though unless than whether i you he she it we"
              + " they me him us them himself itself themselves there here is are was were be been"
              + " being am has have had having do does did will would shall should can could may"
              + " might must not n also only just even still already now then ago later earlier"
              + " ever never today yesterday tomorrow yet too very quite rather however said says"
              + " say told tells went go goes come came comes take took takes taken made make makes"
              + " get got gets give gave gives given left leave leaves put set saw see seen find"
              + " found finds keep kept keeps become became becomes remain remained remains rose"
              + " fell rise rises fall falls won win wins lost lose loses died die dies dead alive"
              + " live lived last next began begin begins include includes including show shows shown"
              + " showed hold held holds hit hits need needs seem seems use used uses want wants"
              + " work works worked mean means meant run ran runs pay pays paid cost costs sell"
              + " sold sells buy bought call called calls ask asked join joined join agree agreed"
              + " together each apiece alike respectively worldwide overall annually monthly daily"
              + " else instead again once twice nearly almost about higher lower up down old long"
              + " wide deep tall high ahead behind away apart due able likely available away east"
              + " west north south plus minus times yes please thus hence according compared"
              + " versus");

  /** Nouns whose plural has no s, with their singular. */
  private static final WordTable<String> IRREGULAR = new WordTable<>(irregular());

  private static final WordTable<Boolean> DETERMINERS =
      WordTable.ofWords("a an the this that these those his her its our their all such");

  /** Plurals that stand before other plurals: "arms dealers", "police officers". */
  private static final WordTable<Boolean> PLURAL_MODIFIERS =
      WordTable.ofWords(
          "sports arms sales savings goods data systems rights operations communications securities"
              + " futures parts customs police women youth staff media cattle fish aircraft troops"
              + " troop people human fisheries relations resources services affairs drugs weapons"
              + " earnings works headquarters personnel means news series species");

  private static final WordTable<Boolean> TIMES =
      WordTable.ofWords("year month week day night quarter morning evening weekend");

  private final Pieces pieces;
  private final WordClasses classes;

  public NounPhrases(Pieces pieces) {
    this.pieces = pieces;
    classes = new WordClasses(pieces);
  }

  /** The classes of the words of the text. */
  public WordClasses classes() {
    return classes;
  }

  /** After the noun phrase that begins at a piece; {@code at} itself when none does. */
  public int end(int at) {
    int piece = at;
    int head = at;
    boolean plural = false;
    WordClass last = WordClass.OTHER;
    if (pieces.glued(at) && pieces.isMarkIn(at - 1, APOSTROPHES)) {
      return at;
    }
    for (int words = 0; words < MOST_WORDS && pieces.together(piece, at); words++) {
      if (isModelNumber(piece, at)) {
        piece++;
        head = piece;
        last = WordClass.NAME;
        if (pieces.is(piece, "s") && pieces.glued(piece)) {
          return piece + 1;
        }
        continue;
      }
      int joined = joint(piece, last, plural, at);
      if (joined > piece) {
        piece = joined;
        plural = false;
      }
      int end = compoundEnd(piece);
      WordClass type = compoundClass(piece, end);
      if (!continues(piece, end, type, last, plural, words)) {
        break;
      }
      piece = end;
      last = type;
      if (isHead(type) && !isPossessive(piece)) {
        head = piece;
        plural = plural || isPlural(piece - 1);
      } else {
        plural = false;
      }
      if (isPossessive(piece)) {
        if (!isNominal(piece + 2)) {
          break;
        }
        piece += 2;
        last = WordClass.ADJECTIVE;
      }
    }
    return head == at && last == WordClass.ADJECTIVE && isDefinite(at) ? piece : head;
  }

  private boolean isDefinite(int at) {
    return pieces.is(at - 1, "the") || pieces.is(at - 1, "its");
  }

  private static boolean isHead(WordClass type) {
    return type.isNoun();
  }

  /** Whether the word or compound that begins at a piece goes on with the phrase. */
  private boolean continues(
      int piece, int end, WordClass type, WordClass last, boolean plural, int words) {
    if (plural && !isModifier(piece - 1, end)) {
      return false;
    }
    boolean modifies = words == 0 || last == WordClass.ADJECTIVE;
    boolean determined = words == 0 && classes.of(piece - 1) == WordClass.DETERMINER;
    boolean named = last == WordClass.NAME && isPlural(piece - 1) && words > 0;
    return switch (type) {
      case NOUN, PLURAL, GERUND_NOUN -> !named || leadsToPlural(piece);
      case NOUN_OR_VERB -> (!named || leadsToPlural(piece)) && (words > 0 || !isObject(end));
      case PLURAL_OR_VERB ->
          (!named || leadsToPlural(piece))
              && !isObject(end)
              && !(last.isNoun() && isIntransitive(piece) && isPlace(end));
      case NAME -> words == 0 || last == WordClass.NAME || !last.isNoun();
      case ADJECTIVE -> !named || leadsToPlural(piece);
      case PARTICIPLE -> (words == 0 || !last.isNoun()) && isNominal(end);
      case GERUND ->
          modifies
              ? (classes.of(end) == WordClass.PLURAL || (determined && isNominal(end)))
                  && !pieces.capitalised(end)
              : last.isNoun() && classes.of(end) == WordClass.PLURAL && !isPlural(piece - 1);
      case ADVERB ->
          pieces.length(piece) > 3
              && (classes.of(piece + 1) == WordClass.PARTICIPLE
                  || classes.of(piece + 1) == WordClass.ADJECTIVE)
              && !last.isNoun()
              && isNominal(piece + 2);
      case DETERMINER,
          PRONOUN,
          RELATIVE,
          PREPOSITION,
          SUBORDINATOR,
          COORDINATOR,
          AUXILIARY,
          NUMBER,
          CALENDAR,
          VERB,
          PAST,
          OTHER ->
          false;
    };
  }

  private boolean isIntransitive(int piece) {
    return pieces.is(piece, "lives") || pieces.is(piece, "works") || pieces.is(piece, "stands");
  }

  private boolean isPlace(int piece) {
    return pieces.is(piece, "in") || pieces.is(piece, "at") || pieces.is(piece, "on");
  }

  /** Whether a determiner follows, so that the one word before it is a verb. */
  private boolean isObject(int end) {
    return classes.of(end) == WordClass.DETERMINER || classes.of(end) == WordClass.PRONOUN;
  }

  /** Whether a plural may stand before another plural that follows it. */
  private boolean isModifier(int plural, int end) {
    return pieces.in(PLURAL_MODIFIERS, plural) != null
        && (classes.of(end - 1) == WordClass.NOUN
            || classes.of(end - 1) == WordClass.GERUND_NOUN
            || (classes.of(end - 1).isNoun() && isPlural(end - 1)));
  }

  private boolean isNominal(int piece) {
    return classes.of(piece).isNominal();
  }

  /** Whether a plural noun stands among the next words, with only parts of its phrase before. */
  private boolean leadsToPlural(int at) {
    int piece = at;
    for (int words = 0; words < MOST_JOINED && pieces.together(piece, at); words++) {
      int end = compoundEnd(piece);
      WordClass type = compoundClass(piece, end);
      if (type == WordClass.PLURAL || (type == WordClass.PLURAL_OR_VERB && words > 0)) {
        return true;
      }
      if (!type.isNominal() || type == WordClass.GERUND) {
        return false;
      }
      piece = end;
    }
    return false;
  }

  /**
   * After "and", "or" or a comma when it joins two modifiers of one plural ("digital and physical
   * sales") or two plurals ("men and women"); {@code piece} itself otherwise.
   */
  private int joint(int piece, WordClass last, boolean plural, int at) {
    int next = piece + 1;
    boolean word = pieces.is(piece, "and") || pieces.is(piece, "or");
    if (piece == at || !(word || pieces.isMark(piece, ',')) || !pieces.together(next, at)) {
      return piece;
    }
    if (plural) {
      boolean joins =
          word
              && last != WordClass.NAME
              && classes.of(next) == WordClass.PLURAL
              && !isVerbal(next + 1)
              && !isNominal(next + 1);
      return joins ? next : piece;
    }
    if (pieces.is(next, "other") || pieces.in(TIMES, piece - 1) != null) {
      return piece;
    }
    if (!word) {
      boolean joins =
          last == WordClass.ADJECTIVE
              && classes.of(next) == WordClass.ADJECTIVE
              && leadsToPlural(next);
      return joins ? next : piece;
    }
    boolean modifies = last == WordClass.ADJECTIVE || (last.isNoun() && last != WordClass.NAME);
    return modifies && leadsToPlural(next) && !pieces.capitalised(next) ? next : piece;
  }

  private boolean isVerbal(int piece) {
    return switch (classes.of(piece)) {
      case VERB, PAST, PARTICIPLE, AUXILIARY, PLURAL_OR_VERB -> true;
      default -> false;
    };
  }

  /** After a word with those that hyphens join to it and the dots of its initials. */
  private int compoundEnd(int piece) {
    int end = piece + 1;
    while (end < piece + MOST_COMPOUNDED) {
      if (pieces.isMarkIn(end, HYPHENS)
          && pieces.glued(end)
          && (pieces.isWord(end + 1) || pieces.isDigits(end + 1))
          && pieces.glued(end + 1)) {
        end += 2;
      } else if (pieces.isMark(end, '.')
          && pieces.glued(end)
          && pieces.capitalised(end - 1)
          && pieces.length(end - 1) == 1
          && (pieces.capitalised(end + 1) || (end - 2 >= piece && pieces.isMark(end - 2, '.')))) {
        end += pieces.capitalised(end + 1) && pieces.together(end + 1, piece) ? 2 : 1;
      } else if (pieces.isDigits(end) && pieces.glued(end) && pieces.capitalised(end - 1)) {
        end++;
      } else {
        return end;
      }
    }
    return end;
  }

  private WordClass compoundClass(int piece, int end) {
    WordClass first = classes.of(piece);
    if (end == piece + 1) {
      return first;
    }
    if (pieces.isMark(end - 1, '.') || pieces.isDigits(end - 1) || pieces.isMark(end - 2, '.')) {
      return first == WordClass.NAME ? WordClass.NAME : WordClass.OTHER;
    }
    WordClass last = classes.of(end - 1);
    if (end - piece > 3 && classes.of(end - 3) == WordClass.PREPOSITION) {
      return WordClass.ADJECTIVE;
    }
    return switch (last) {
      case NOUN_OR_VERB, GERUND_NOUN -> WordClass.NOUN;
      case PLURAL, PLURAL_OR_VERB -> WordClass.PLURAL;
      case NOUN, NAME -> last;
      default -> WordClass.ADJECTIVE;
    };
  }

  /** A number that belongs to a name: {@code 737 Max jets}, {@code Model 3s}. */
  private boolean isModelNumber(int piece, int at) {
    if (piece == at || !pieces.isDigits(piece) || pieces.length(piece) > 4) {
      return false;
    }
    boolean before = pieces.capitalised(piece - 1) && !pieces.isMark(piece + 1, ',');
    boolean after =
        pieces.capitalised(piece + 1)
            && !pieces.glued(piece + 1)
            && classes.of(piece - 1) == WordClass.ADJECTIVE;
    return after || (before && (isNominal(piece + 1) || pieces.is(piece + 1, "s")));
  }

  /** Whether an apostrophe and an s, or the apostrophe of a plural, stand at a piece. */
  private boolean isPossessive(int piece) {
    return pieces.isMarkIn(piece, APOSTROPHES)
        && pieces.glued(piece)
        && pieces.is(piece + 1, "s")
        && pieces.glued(piece + 1);
  }

  /** After "of" and the determiners behind it; -1 if "of" does not stand there. */
  public int afterOf(int at) {
    if (!pieces.is(at, "of")) {
      return -1;
    }
    int next = at + 1;
    while (next < at + 3 && pieces.in(DETERMINERS, next) != null) {
      next++;
    }
    return pieces.together(next, at) ? next : -1;
  }

  /** Whether a word ends a noun phrase. With a capital it does not: "US troops" is not "us". */
  public boolean isStop(int at) {
    return pieces.in(STOPS, at) != null && !pieces.capitalised(at);
  }

  /** Whether a plural noun, or an adjective and a plural noun, begins at a piece. */
  public boolean isPluralPhrase(int at) {
    int end = end(at);
    return end > at && isPlural(end - 1);
  }

  /** Whether a word looks like a plural. */
  public boolean isPlural(int at) {
    if (!pieces.isWord(at)) {
      return false;
    }
    if (pieces.in(IRREGULAR, at) != null) {
      return true;
    }
    if (pieces.is(at, "s") && pieces.glued(at) && pieces.isDigits(at - 1)) {
      return true;
    }
    WordClass type = classes.of(at);
    return endsInPluralS(pieces, at) && type != WordClass.NOUN && type != WordClass.VERB;
  }

  static boolean endsInPluralS(Pieces pieces, int at) {
    int length = pieces.length(at);
    String text = pieces.text();
    int last = pieces.end(at) - 1;
    if (length < 3 || text.charAt(last) != 's') {
      return false;
    }
    char before = text.charAt(last - 1);
    return before != 's' && before != 'u' && before != 'i';
  }

  /**
   * The head of a phrase with the nouns before it that make a compound with it, in lower case and
   * the singular: {@code yard worker} of "skilled yard workers". Adjectives, participles and names
   * before the head are left out; of two plurals that "and" joins each is given.
   */
  public String head(int begin, int end) {
    int last = end - 1;
    if (last - 2 >= begin && pieces.isDigits(last - 1) && pieces.glued(last)) {
      String model = pieces.text().substring(pieces.begin(last - 2), pieces.end(last - 1));
      return spaced(model).toLowerCase(Locale.ROOT);
    }
    int first = last;
    while (first > begin && isCompounded(first - 1)) {
      first--;
    }
    String head = singular(first, end);
    int joint = first - 1;
    if (joint > begin
        && (pieces.is(joint, "and") || pieces.is(joint, "or"))
        && isPlural(joint - 1)) {
      return head(begin, joint)
          + pieces.text().substring(pieces.end(joint - 1), pieces.begin(first))
          + head;
    }
    return head;
  }

  /** Whether a word is a noun that the next one, with nothing between, makes a compound with. */
  private boolean isCompounded(int piece) {
    if (pieces.isMarkIn(piece, HYPHENS)) {
      return false;
    }
    if (pieces.glued(piece) && pieces.isMarkIn(piece - 1, APOSTROPHES)) {
      return false;
    }
    WordClass type = classes.of(piece);
    boolean noun =
        type == WordClass.NOUN
            || type == WordClass.NOUN_OR_VERB
            || type == WordClass.GERUND_NOUN
            || type == WordClass.PLURAL
            || type == WordClass.PLURAL_OR_VERB;
    return noun || (type == WordClass.GERUND && !pieces.glued(piece));
  }

  /** The phrase in lower case with its last word in the singular. */
  public String singular(int begin, int end) {
    for (int joint = begin + 1; joint < end - 1; joint++) {
      if ((pieces.is(joint, "and") || pieces.is(joint, "or")) && isPlural(joint - 1)) {
        return singular(begin, joint)
            + pieces.text().substring(pieces.end(joint - 1), pieces.begin(joint + 1))
            + singular(joint + 1, end);
      }
    }
    return withSingularHead(begin, end);
  }

  private String withSingularHead(int begin, int end) {
    String phrase = pieces.text().substring(pieces.begin(begin), pieces.begin(end - 1));
    int last = end - 1;
    String word = pieces.text().substring(pieces.begin(last), pieces.end(last));
    String irregular = pieces.in(IRREGULAR, last);
    String head = irregular != null ? irregular : singular(word);
    return spaced(phrase + head).toLowerCase(Locale.ROOT);
  }

  /** The singular of a regular English plural; other words as they are. */
  public static String singular(String word) {
    int length = word.length();
    if (length < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us")) {
      return word;
    }
    if (word.endsWith("ies") && length > 4) {
      return word.substring(0, length - 3) + "y";
    }
    boolean hissing =
        word.endsWith("sses")
            || word.endsWith("shes")
            || word.endsWith("ches")
            || word.endsWith("xes")
            || word.endsWith("zzes")
            || (word.endsWith("oes") && length > 5)
            || word.endsWith("uses");
    return word.substring(0, length - (hissing ? 2 : 1));
  }

  private static Map<String, String> irregular() {
    Map<String, String> nouns = new HashMap<>();
    String pairs =
        "people people|men man|women woman|children child|police police|troops troop|feet foot"
            + "|teeth tooth|mice mouse|geese goose|lives life|wives wife|knives knife|wolves wolf"
            + "|leaves leaf|halves half|shelves shelf|loaves loaf|thieves thief|crises crisis"
            + "|analyses analysis|bases base|cases case|houses house|horses horse|nurses nurse"
            + "|courses course|purposes purpose|responses response|licenses license|causes cause"
            + "|clauses clause|nooses noose|abuses abuse|excuses excuse|personnel personnel"
            + "|staff staff|cattle cattle|sheep sheep|fish fish|deer deer|aircraft aircraft"
            + "|spacecraft spacecraft|species species|series series|offspring offspring"
            + "|criteria criterion|phenomena phenomenon|media medium|data datum|viruses virus"
            + "|buses bus|gases gas|policemen policeman|policewomen policewoman|gunmen gunman"
            + "|fishermen fisherman|lawmen lawman|firemen fireman|businessmen businessman"
            + "|movies movie|cookies cookie|shoes shoe|rookies rookie|zombies zombie|ties tie"
            + "|dies die|pies pie|youth youth|shoes shoe|axes axe|buses bus|headquarters"
            + " headquarters|means means|news news|spokesmen spokesman|servicemen serviceman"
            + "|seamen seaman|countrymen countryman|sportsmen sportsman|congressmen congressman";
    for (String pair : pairs.split("\\|", -1)) {
      int space = pair.indexOf(' ');
      nouns.put(pair.substring(0, space), pair.substring(space + 1));
    }
    return nouns;
  }

  /** The text of some pieces on one line; null for none. */
  public @Nullable String text(int begin, int end) {
    return end > begin
        ? spaced(pieces.text().substring(pieces.begin(begin), pieces.end(end - 1)))
        : null;
  }

  /** The text on one line. */
  private static String spaced(String text) {
    StringBuilder line = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c)) {
        line.append(c);
      } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
        line.append(' ');
      }
    }
    return line.toString();
  }
}
