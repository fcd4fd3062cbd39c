package org.copydesk.quote;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.phrase.PhraseTable;
import org.copydesk.quote.Cue.Part;
import org.jspecify.annotations.Nullable;

/**
 * The lexicon of words that give what follows as somebody's words, thoughts or wishes, each with
 * its frames; see {@code reporting-verbs.tsv} and {@code source-words.tsv} beside this class.
 */
final class Cues {

  private static final Map<Part, Map<String, Cue>> CUES = read();

  private Cues() {}

  /** What a lower-case word is as a part of speech; null when it is no cue as that. */
  static @Nullable Cue of(Part part, String word) {
    return CUES.getOrDefault(part, Map.of()).get(word);
  }

  private static Map<Part, Map<String, Cue>> read() {
    Map<Part, Map<String, Cue>> cues = new EnumMap<>(Part.class);
    for (String[] cells : PhraseTable.rows(Cues.class, ReportingVerbs.RESOURCE)) {
      if (!cells[6].isEmpty()) {
        put(cues, cue(Part.VERB, cells[6]), List.of(cells).subList(1, 6));
      }
    }
    for (String[] cells : PhraseTable.rows(Cues.class, "source-words.tsv")) {
      Part part = Part.valueOf(cells[0].toUpperCase(Locale.ROOT));
      put(cues, cue(part, cells[1]), List.of(cells[2].split(" ", -1)));
    }
    return cues;
  }

  private static void put(Map<Part, Map<String, Cue>> cues, Cue cue, List<String> forms) {
    Map<String, Cue> words = cues.computeIfAbsent(cue.part(), any -> new HashMap<>());
    forms.forEach(form -> words.put(form, cue));
    words.remove("-");
  }

  private static Cue cue(Part part, String labels) {
    Set<Frame> frames = EnumSet.noneOf(Frame.class);
    Set<String> prepositions = new HashSet<>();
    for (String label : labels.split(" ", -1)) {
      if (label.startsWith("+")) {
        prepositions.add(label.substring(1));
      } else {
        frames.add(Frame.of(label));
      }
    }
    return new Cue(part, frames, Set.copyOf(prepositions));
  }
}
