package org.copydesk.entity;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.document.Entity;
import org.copydesk.text.Span;
import org.copydesk.text.TokenKind;
import org.copydesk.text.TokenizedText;

/**
 * Gives a name the first words that its acronym says it has and the tagger left out: of "Popular
 * [Mobilization Units] ([PMU])" the whole (the right-to-left matching of Schwartz and Hearst,
 * 2003).
 */
final class WidenedNames {

  private WidenedNames() {}

  /** The same mentions in the same order, some of which begin earlier. */
  static List<Entity> of(TokenizedText text, List<Entity> tagged) {
    List<Entity> widened = new ArrayList<>(tagged);
    for (Definitions.Definition definition :
        Definitions.in(text, tagged, CanonicalNames.forms(tagged))) {
      if (definition.wordsBefore() > 0) {
        int mention = definition.fuller();
        Entity entity = tagged.get(mention);
        int token = text.tokenAt(entity.span().begin());
        int first = token - definition.wordsBefore();
        int free = mention == 0 ? 0 : tagged.get(mention - 1).span().end();
        if (first >= text.firstToken(entity.sentence())
            && text.begin(first) >= free
            && areNameWords(text, first, token)) {
          Span span = new Span(text.begin(first), entity.span().end());
          widened.set(mention, entity.spanning(span, text.text()));
        }
      }
    }
    return widened;
  }

  private static boolean areNameWords(TokenizedText text, int first, int end) {
    for (int token = first; token < end; token++) {
      if (text.kind(token) != TokenKind.WORD
          || !Character.isUpperCase(text.text().charAt(text.begin(token)))) {
        return false;
      }
    }
    return true;
  }
}
