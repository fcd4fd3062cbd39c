package org.copydesk.phrase;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the noun phrase that a number counts, by short lists of the words that end one and by the
 * endings of words. It knows no grammar; what it gives is good for naming a thing, not for parsing.
 */
public final class NounPhrases {

  private static final int MOST_WORDS = 5;

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

  private final Pieces pieces;

  public NounPhrases(Pieces pieces) {
    this.pieces = pieces;
  }

  /** After the noun phrase that begins at a piece; {@code at} itself when none does. */
  public int end(int at) {
    int end = at;
    int words = 0;
    while (words < MOST_WORDS && pieces.isWord(end) && pieces.together(end, at)) {
      if (isStop(end) || (words > 0 && isParticiple(end))) {
        break;
      }
      if (words == 0 && pieces.glued(end) && pieces.isMarkIn(end - 1, "'’")) {
        break;
      }
      boolean head = isPlural(end) && !pieces.capitalised(end);
      end++;
      words++;
      if (pieces.isMarkIn(end, "-‐‑")
          && pieces.glued(end)
          && pieces.isWord(end + 1)
          && pieces.glued(end + 1)) {
        end++;
        continue;
      }
      if (head || pieces.isMarkIn(end, "'’")) {
        break;
      }
    }
    return end > at && pieces.isMarkIn(end - 1, "-‐‑") ? end - 1 : end;
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
    int length = pieces.length(at);
    String text = pieces.text();
    int last = pieces.end(at) - 1;
    if (length < 3 || text.charAt(last) != 's') {
      return false;
    }
    char before = text.charAt(last - 1);
    return before != 's' && before != 'u' && before != 'i';
  }

  /** After a noun, words in -ed and -ing are verbs. */
  private boolean isParticiple(int at) {
    int length = pieces.length(at);
    if (length < 5 || pieces.capitalised(at)) {
      return false;
    }
    int end = pieces.end(at);
    String text = pieces.text();
    return text.startsWith("ed", end - 2)
        || (text.startsWith("ing", end - 3) && !isPlural(at + 1))
        || text.startsWith("ly", end - 2);
  }

  /** The phrase in lower case with its last word in the singular. */
  public String singular(int begin, int end) {
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
