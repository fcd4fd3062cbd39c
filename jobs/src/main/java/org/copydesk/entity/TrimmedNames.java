package org.copydesk.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.document.Entity;
import org.copydesk.document.EntityType;
import org.copydesk.text.Span;
import org.copydesk.text.TokenizedText;

/**
 * Takes off a mention's edges what no name begins or ends with: prepositions, conjunctions and the
 * article in small letters, stray marks, and titles before a person's name, but for those that
 * people go by ("Sheikh Hasina"). A tagger that labels word by word leaves them where it loses a
 * long name half-way ("Joint Council for the"). What is nothing else goes.
 */
final class TrimmedNames {

  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "of", "the", "and", "for", "in", "at", "on", "to", "by", "from", "with", "or", "as", "a",
          "an", "&");

  private static final Set<String> ARTICLES = Set.of("The", "THE", "A", "An");

  private static final Set<String> MARKS =
      Set.of(",", ";", ":", "-", "--", "–", "—", "(", ")", "/", "\"", "“", "”", "''", "``");

  private TrimmedNames() {}

  /** The mentions in the same order, some shorter, some gone. */
  static List<Entity> of(TokenizedText text, List<Entity> tagged) {
    List<Entity> trimmed = new ArrayList<>(tagged.size());
    for (Entity entity : tagged) {
      int first = text.tokenAt(entity.span().begin());
      int last = text.tokenAt(entity.span().end() - 1);
      while (first <= last && isOutside(text.token(first))) {
        first++;
      }
      while (last > first && isOutside(text.token(last))) {
        last--;
      }
      while (first < last
          && entity.type() == EntityType.PER
          && isTitle(text.token(first), last - first)) {
        first++;
      }
      if (first < last || (first == last && !ARTICLES.contains(text.token(first)))) {
        Span span = new Span(text.begin(first), text.end(last));
        trimmed.add(entity.spanning(span, text.text()));
      }
    }
    return trimmed;
  }

  private static boolean isOutside(String token) {
    return FUNCTION_WORDS.contains(token) || MARKS.contains(token);
  }

  private static boolean isTitle(String token, int tokensBehind) {
    return Titles.of(token) != null && !(tokensBehind == 1 && Titles.isName(token));
  }
}
