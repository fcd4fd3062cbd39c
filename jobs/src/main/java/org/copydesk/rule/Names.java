package org.copydesk.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.document.Document;
import org.copydesk.document.Entity;
import org.copydesk.text.TokenKind;
import org.copydesk.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** The names of one article, as far as rules must spare them. */
final class Names {

  private final List<Entity> entities;
  private final Set<String> parts = new HashSet<>();

  private Names(List<Entity> entities) {
    // a model also marks "cts" or a misspelt word; a name has a capital somewhere
    this.entities = entities.stream().filter(entity -> hasCapital(entity.text())).toList();
  }

  private static boolean hasCapital(String text) {
    return text.codePoints().anyMatch(Character::isUpperCase);
  }

  /** The names of {@code document}: its entities, and what is capitalised inside sentences. */
  static Names of(Document document) {
    Names names = new Names(document.entities());
    TokenizedText tokens = document.tokens();
    for (Entity entity : names.entities) {
      int token = tokens.tokenAt(entity.span().begin());
      for (; token < tokens.size() && tokens.begin(token) < entity.span().end(); token++) {
        names.parts.add(Words.lower(tokens.token(token)));
      }
    }
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.kind(token) == TokenKind.WORD
          && Character.isUpperCase(tokens.text().charAt(tokens.begin(token)))
          && !Words.startsSentence(tokens, token)) {
        names.parts.add(Words.lower(tokens.token(token)));
      }
    }
    return names;
  }

  /** Whether a word, in lower case, is part of a name somewhere in the article. */
  boolean haveWord(String lower) {
    return parts.contains(lower);
  }

  /** The entity that covers any of {@code [begin, end)}. */
  @Nullable Entity at(int begin, int end) {
    int low = 0;
    int high = entities.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (entities.get(middle).span().end() <= begin) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean covers = low < entities.size() && entities.get(low).span().begin() < end;
    return covers ? entities.get(low) : null;
  }
}
