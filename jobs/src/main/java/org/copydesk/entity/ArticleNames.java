package org.copydesk.entity;

import java.util.List;
import org.copydesk.document.Entity;
import org.copydesk.text.TokenizedText;

/** What an article as a whole says about the mentions that a tagger found sentence by sentence. */
public final class ArticleNames {

  private ArticleNames() {}

  /**
   * The mentions, each with its canonical form.
   *
   * @param tagged in the order of the text, not overlapping
   */
  public static List<Entity> complete(TokenizedText text, List<Entity> tagged) {
    return CanonicalNames.resolve(text, tagged);
  }
}
