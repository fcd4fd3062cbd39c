package org.copydesk.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The lexicon of attribution cues: verbs that give words as somebody's, with their forms. Compiled
 * for Copydesk; see {@code reporting-verbs.tsv} beside this class.
 */
final class ReportingVerbs {

  /** What a verb takes. */
  enum Frame {
    /** A quoted clause: <i>said, "…"</i>. */
    SPEECH,
    /** Quoted words: <i>called it "…"</i>. */
    STANCE
  }

  /** A form of a verb. */
  record Form(Frame frame, Inflection inflection) {}

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

  private static final String RESOURCE = "reporting-verbs.tsv";
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
    InputStream resource =
        Objects.requireNonNull(ReportingVerbs.class.getResourceAsStream(RESOURCE), RESOURCE);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t", -1);
          Frame frame = Frame.valueOf(cells[0].toUpperCase(Locale.ROOT));
          forms.put(cells[1], new Form(frame, Inflection.BASE));
          forms.put(cells[2], new Form(frame, Inflection.THIRD_PERSON));
          // over the base where they are alike ("read"): the past is what news uses
          forms.put(cells[3], new Form(frame, Inflection.PAST));
          forms.put(cells[4], new Form(frame, Inflection.PAST));
          forms.put(cells[5], new Form(frame, Inflection.PARTICIPLE));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    forms.remove("-");
    return Map.copyOf(forms);
  }
}
