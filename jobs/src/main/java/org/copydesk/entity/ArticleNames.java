package org.copydesk.entity;

import java.util.List;
import org.copydesk.document.Entity;
import org.copydesk.text.TokenizedText;

/** What an article as a whole says about the mentions that a tagger found sentence by sentence. */
public final class ArticleNames {

  private ArticleNames() {}

  /**
   * The mentions, with whole spans, types that agree, repetitions that were missed, and each with
   * its canonical form.
   *
   * @param tagged in the order of the text, not overlapping
   */
  public static List<Entity> complete(TokenizedText text, List<Entity> tagged) {
    List<Entity> agreed =
        TypeAgreement.of(text, WidenedNames.of(text, TrimmedNames.of(text, tagged)));
    return CanonicalNames.resolve(text, MissedNames.add(text, agreed));
  }
}
