package org.copydesk.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.document.Entity;
import org.copydesk.document.EntityType;
import org.copydesk.text.Span;
import org.copydesk.text.TokenKind;
import org.copydesk.text.TokenizedText;

/**
 * Finds the words that a tagger marked somewhere in an article and missed elsewhere: names of one
 * word that it was sure of, and surnames of people named in full. A word that the article also
 * writes small, or that is a name of two types, is left alone, and so are sentences in capitals,
 * where US is also "us".
 */
final class MissedNames {

  private static final int SHORTEST_SURNAME = 4;
  private static final int SHORTEST = 2;

  private record Known(EntityType type, double score) {}

  private MissedNames() {}

  /** The mentions with those that were missed, in the order of the text. */
  static List<Entity> add(TokenizedText text, List<Entity> entities) {
    Map<String, Known> known = known(text, entities);
    Set<String> small = small(text);
    List<Entity> all = new ArrayList<>(entities);
    int next = 0;
    for (int sentence = 0; sentence < text.sentences() && !known.isEmpty(); sentence++) {
      if (isCapitals(text.sentence(sentence).in(text.text()))) {
        continue;
      }
      for (int token = text.firstToken(sentence); token < text.endToken(sentence); token++) {
        while (next < entities.size() && entities.get(next).span().end() <= text.begin(token)) {
          next++;
        }
        boolean free =
            next == entities.size() || entities.get(next).span().begin() >= text.end(token);
        if (!free || text.kind(token) != TokenKind.WORD || !isCapital(text, token)) {
          continue;
        }
        String word = text.token(token);
        Known name = known.get(word);
        if (name != null && !small.contains(word)) {
          Span span = new Span(text.begin(token), text.end(token));
          all.add(new Entity(span, sentence, name.type, word, word, name.score));
        }
      }
    }
    all.sort((a, b) -> a.span().compareTo(b.span()));
    return all;
  }

  private static Map<String, Known> known(TokenizedText text, List<Entity> entities) {
    Map<String, Known> known = new HashMap<>();
    Map<String, EntityType> types = new HashMap<>();
    Set<String> mixed = new HashSet<>();
    for (Entity entity : entities) {
      int first = text.tokenAt(entity.span().begin());
      int last = text.tokenAt(entity.span().end() - 1);
      while (last > first && PersonName.isSuffix(text.token(last))) {
        last--;
      }
      String word = text.token(last);
      boolean single =
          first == last && entity.score() >= TypeAgreement.SURE && word.length() >= SHORTEST;
      boolean surname =
          first < last
              && entity.type() == EntityType.PER
              && entity.score() >= TypeAgreement.FULL_NAME
              && word.length() >= SHORTEST_SURNAME;
      if (first == last || surname) {
        EntityType other = types.putIfAbsent(word, entity.type());
        if (other != null && other != entity.type()) {
          mixed.add(word);
        }
      }
      if (single || surname) {
        known.merge(
            word, new Known(entity.type(), entity.score()), (a, b) -> a.score >= b.score ? a : b);
      }
    }
    known.keySet().removeAll(mixed);
    return known;
  }

  private static boolean isCapitals(String sentence) {
    return sentence.chars().noneMatch(Character::isLowerCase);
  }

  private static boolean isCapital(TokenizedText text, int token) {
    return Character.isUpperCase(text.text().charAt(text.begin(token)));
  }

  /** The words that the article writes small, as they would be with a capital. */
  private static Set<String> small(TokenizedText text) {
    Set<String> small = new HashSet<>();
    for (int token = 0; token < text.size(); token++) {
      if (text.kind(token) == TokenKind.WORD && !isCapital(text, token)) {
        String word = text.token(token);
        small.add(Character.toUpperCase(word.charAt(0)) + word.substring(1));
      }
    }
    return small;
  }
}
