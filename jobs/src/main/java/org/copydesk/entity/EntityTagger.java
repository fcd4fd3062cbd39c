package org.copydesk.entity;

import java.util.List;
import org.copydesk.document.Entity;
import org.copydesk.text.TokenizedText;

/** Finds the named entities of a text. The result depends on the text alone. */
@FunctionalInterface
public interface EntityTagger {

  /** The mentions in the order of the text, not overlapping; each stands in one sentence. */
  List<Entity> tag(TokenizedText text);
}
