package org.copydesk.quote;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.phrase.PhraseTable;
import org.jspecify.annotations.Nullable;

/**
 * The verbs that give quoted words as somebody's, with their forms. Compiled for Copydesk; see
 * {@code reporting-verbs.tsv} beside this class.
 */
final class ReportingVerbs {

  /** What a verb gives between marks. */
  enum Use {
    /** A quoted clause: <i>said, "…"</i>. */
    SPEECH,
    /** Quoted words: <i>called it "…"</i>. */
    STANCE
  }

  /** A form of a verb. */
  record Form(Use use, Inflection inflection) {}

  /** Which form of the verb it is. */
  enum Inflection {
    /** Base form, which may be a noun too: <i>say</i>, <i>claim</i>. */
    BASE,
    /** Third person, which may be a plural noun too: <i>says</i>, <i>claims</i>. */
    THIRD_PERSON,
    /** Past and past participle: <i>said</i>. */
    PAST,
    /** Present participle: <i>saying</i>. */
    PARTICIPLE
  }

  /** The lexicon; its last column is for {@link Cues}. */
  static final String RESOURCE = "reporting-verbs.tsv";

  private static final Set<String> PARTICLES = Set.of("on", "in", "out", "back");
  private static final Map<String, Form> FORMS = read();

  private ReportingVerbs() {}

  /** The form that a lower-case word is, or null when it is none. */
  static @Nullable Form form(String lowerCase) {
    return FORMS.get(lowerCase);
  }

  /** The form that two lower-case words are together: <i>went on</i>. */
  static @Nullable Form phrasal(String verb, String particle) {
    return PARTICLES.contains(particle) ? FORMS.get(verb + ' ' + particle) : null;
  }

  private static Map<String, Form> read() {
    Map<String, Form> forms = new HashMap<>();
    for (String[] cells : PhraseTable.rows(ReportingVerbs.class, RESOURCE)) {
      if (cells[0].equals("attitude")) {
        continue;
      }
      Use use = Use.valueOf(cells[0].toUpperCase(Locale.ROOT));
      forms.put(cells[1], new Form(use, Inflection.BASE));
      forms.put(cells[2], new Form(use, Inflection.THIRD_PERSON));
      // over the base where they are alike ("read"): the past is what news uses
      forms.put(cells[3], new Form(use, Inflection.PAST));
      forms.put(cells[4], new Form(use, Inflection.PAST));
      forms.put(cells[5], new Form(use, Inflection.PARTICIPLE));
    }
    forms.remove("-");
    return Map.copyOf(forms);
  }
}
