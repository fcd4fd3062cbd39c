package org.copydesk.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copydesk.document.Entity;
import org.copydesk.document.EntityType;
import org.copydesk.text.Span;
import org.copydesk.text.TokenizedText;

/** Entities for tests: every place where a given name stands. */
final class Names {

  private final List<String> persons = new ArrayList<>();
  private final List<String> organisations = new ArrayList<>();

  static Names persons(String... names) {
    Names all = new Names();
    all.persons.addAll(List.of(names));
    return all;
  }

  Names organisations(String... names) {
    organisations.addAll(List.of(names));
    return this;
  }

  /** The mentions in order; the longer name wins, and is canonical for one that ends it. */
  List<Entity> in(TokenizedText tokens) {
    List<Entity> found = new ArrayList<>();
    add(found, tokens, persons, EntityType.PER);
    add(found, tokens, organisations, EntityType.ORG);
    found.sort(Comparator.comparing(Entity::span));
    List<Entity> outer = new ArrayList<>();
    int covered = 0;
    for (Entity entity : found) {
      if (entity.span().begin() >= covered) {
        outer.add(entity);
        covered = entity.span().end();
      }
    }
    return outer;
  }

  private static void add(
      List<Entity> found, TokenizedText tokens, List<String> names, EntityType type) {
    String text = tokens.text();
    for (String name : names) {
      String fullest =
          names.stream()
              .filter(other -> other.equals(name) || other.endsWith(" " + name))
              .max(Comparator.comparingInt(String::length))
              .orElse(name);
      for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        Span span = new Span(at, at + name.length());
        int sentence = tokens.sentenceOf(tokens.tokenAt(at));
        found.add(new Entity(span, sentence, type, name, fullest, 1));
      }
    }
  }
}
