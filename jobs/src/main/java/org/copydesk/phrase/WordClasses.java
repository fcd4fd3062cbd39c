package org.copydesk.phrase;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells the class of a word from a lexicon, which holds the closed classes in full, from its ending
 * and from its capital. Each piece is looked up once, when it is asked for.
 */
public final class WordClasses {

  private static final WordTable<WordClass> LEXICON = new WordTable<>(lexicon());

  private final Pieces pieces;
  private final @Nullable WordClass[] known;

  public WordClasses(Pieces pieces) {
    this.pieces = pieces;
    known = new WordClass[pieces.size()];
  }

  /** The class of a piece; {@link WordClass#OTHER} of what is no word or does not exist. */
  public WordClass of(int piece) {
    if (piece < 0 || piece >= known.length) {
      return WordClass.OTHER;
    }
    WordClass type = known[piece];
    if (type == null) {
      type = tell(piece);
      known[piece] = type;
    }
    return type;
  }

  private WordClass tell(int piece) {
    if (!pieces.isWord(piece)) {
      return WordClass.OTHER;
    }
    WordClass listed = pieces.in(LEXICON, piece);
    if (pieces.capitalised(piece)) {
      if (listed == WordClass.CALENDAR || (listed == WordClass.DETERMINER && !isShout(piece))) {
        return listed;
      }
      if (!isFirst(piece) || isShout(piece)) {
        return WordClass.NAME;
      }
      return listed == null || listed == WordClass.NOUN ? WordClass.NAME : listed;
    }
    if (listed == WordClass.CALENDAR && !isUncapitalisedDay(piece)) {
      return pieces.is(piece, "may") ? WordClass.AUXILIARY : WordClass.NOUN_OR_VERB;
    }
    return listed != null ? listed : byEnding(piece);
  }

  private boolean isUncapitalisedDay(int piece) {
    return pieces.is(piece, "today")
        || pieces.is(piece, "yesterday")
        || pieces.is(piece, "tomorrow")
        || pieces.is(piece, "tonight");
  }

  /** Whether two or more letters are all capitals. */
  private boolean isShout(int piece) {
    return pieces.length(piece) > 1
        && Character.isUpperCase(pieces.text().charAt(pieces.end(piece) - 1));
  }

  /** Whether a piece begins its sentence, or what stands in it between quotation marks. */
  private boolean isFirst(int piece) {
    return !pieces.together(piece - 1, piece) || pieces.isMarkIn(piece - 1, "\"“‘:-–—");
  }

  private WordClass byEnding(int piece) {
    int length = pieces.length(piece);
    if (length < 4) {
      return length == 3 && NounPhrases.endsInPluralS(pieces, piece)
          ? WordClass.PLURAL
          : WordClass.NOUN;
    }
    if (ends(piece, "ly")) {
      return WordClass.ADVERB;
    }
    if (ends(piece, "ed")) {
      return WordClass.PARTICIPLE;
    }
    if (ends(piece, "ing")) {
      return WordClass.GERUND;
    }
    if (NounPhrases.endsInPluralS(pieces, piece)) {
      return WordClass.PLURAL;
    }
    boolean adjective =
        ends(piece, "ous")
            || ends(piece, "ive")
            || ends(piece, "ful")
            || ends(piece, "less")
            || ends(piece, "able")
            || ends(piece, "ible")
            || ends(piece, "ish");
    return adjective ? WordClass.ADJECTIVE : WordClass.NOUN;
  }

  private boolean ends(int piece, String ending) {
    int from = pieces.end(piece) - ending.length();
    return from >= pieces.begin(piece) && pieces.text().startsWith(ending, from);
  }

  private static Map<String, WordClass> lexicon() {
    Map<String, WordClass> words = new HashMap<>();
    for (String[] fields : PhraseTable.rows(WordClasses.class, "word-classes.tsv")) {
      put(words, WordClass.valueOf(fields[0]), fields[1]);
    }
    put(
        words,
        WordClass.ADVERB,
        "not n also only just even still already now then ago ever never yet too very quite rather"
            + " however so here there again once twice nearly almost together each apiece"
            + " respectively worldwide overall annually monthly instead perhaps maybe thus hence"
            + " therefore meanwhile moreover else far away abroad ahead back aside forward later"
            + " earlier sooner soon often always sometimes more most less least well about up down"
            + " out off today's please yes well least downtown overnight");
    put(
        words,
        WordClass.ADJECTIVE,
        "other such same own several many few much next last first second third fourth fifth"
            + " former latter various due able likely such enough");
    put(
        words,
        WordClass.DETERMINER,
        "a an the this these those my your his her its our their some any no each every all both"
            + " either neither another what whatever");
    put(
        words,
        WordClass.PRONOUN,
        "i you he she it we they me him us them himself itself themselves myself ourselves herself"
            + " yourself everybody everyone somebody someone anybody anyone nobody something"
            + " nothing everything anything there others mine ours theirs");
    put(words, WordClass.RELATIVE, "who whom whose which that where");
    put(
        words,
        WordClass.PREPOSITION,
        "of in on at by for with from to into onto upon about above against along amid amidst among"
            + " amongst around behind below beneath beside besides between beyond concerning despite"
            + " down during except excluding following inside including like near off opposite out"
            + " outside over past per regarding respecting through throughout till toward towards"
            + " under underneath unlike up via within without versus vs across plus minus times"
            + " worth according amounting");
    put(
        words,
        WordClass.SUBORDINATOR,
        "while whilst because although though unless whether if when whenever wherever why how as"
            + " after before since until than once whereas lest");
    put(words, WordClass.COORDINATOR, "and or but nor so yet");
    put(
        words,
        WordClass.AUXILIARY,
        "is are was were be been am isn aren wasn weren has have had hasn haven hadn do does did"
            + " doesn don didn will would shall should can could may might must won wouldn couldn"
            + " shouldn cannot ought");
    put(
        words,
        WordClass.NUMBER,
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
            + " sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty"
            + " ninety hundred thousand million billion trillion mln bln mn bn dozen hundreds"
            + " thousands millions billions dozens lakh crore");
    put(
        words,
        WordClass.CALENDAR,
        "january february march april may june july august september october november december"
            + " monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow"
            + " tonight jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur"
            + " thurs fri sat sun");
    return words;
  }

  private static void put(Map<String, WordClass> words, WordClass type, String list) {
    for (String word : list.split(" ", -1)) {
      words.put(word, type);
    }
  }
}
