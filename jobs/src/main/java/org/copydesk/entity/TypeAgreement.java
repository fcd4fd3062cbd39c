package org.copydesk.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.document.Entity;
import org.copydesk.document.EntityType;
import org.copydesk.entity.Definitions.Definition;
import org.copydesk.text.TokenizedText;

/**
 * One name, one type (the label consistency of Finkel, Grenager and Manning, 2005): mentions that
 * are written alike, and an acronym with what the article says it stands for, take the type that
 * most of their scores are for, and the surname of a person named in full is a person. A mention
 * that the model is sure of keeps its type there: it may be another thing of that name. But
 * whatever its score, what an organisation is known as is an organisation, and a name of {@link
 * CommonNames} has its type.
 */
final class TypeAgreement {

  /** The share of the scores that a type needs to be the name's. */
  private static final double CLEAR = 0.6;

  /** A mention with this score keeps its type, and its name is looked for elsewhere. */
  static final double SURE = 0.9;

  /** The same where a full name of a person speaks against it. */
  private static final double SURE_BESIDE_FULL_NAME = 0.95;

  /** The least score of a full name that says whose surname it is. */
  static final double FULL_NAME = 0.8;

  private TypeAgreement() {}

  /**
   * The same mentions in the same order; of a new type, with the score of the evidence: 1 for that
   * of a common name.
   */
  static List<Entity> of(TokenizedText text, List<Entity> tagged) {
    List<Entity> entities = new ArrayList<>(tagged);
    entities.replaceAll(TypeAgreement::ofCommonName);
    List<NameForm> forms = CanonicalNames.forms(entities);
    List<Definition> definitions = Definitions.in(text, entities, forms);
    agreeWithFullNames(entities, forms);
    agreeWithDefinitions(entities, definitions);
    for (List<Integer> mentions : alike(forms, definitions)) {
      agree(entities, mentions);
    }
    return entities;
  }

  /** "EU", "Daesh": what everybody knows of a name is more than a sentence says. */
  private static Entity ofCommonName(Entity entity) {
    EntityType type = CommonNames.type(entity.text());
    return type == null || type == entity.type() ? entity : entity.retyped(type, 1);
  }

  private static void agreeWithFullNames(List<Entity> entities, List<NameForm> forms) {
    Map<String, Double> surnames = new HashMap<>();
    for (int i = 0; i < entities.size(); i++) {
      if (forms.get(i).type() == EntityType.PER && entities.get(i).score() >= FULL_NAME) {
        PersonName name = PersonName.of(forms.get(i));
        if (name.isFull()) {
          surnames.merge(name.surname(), entities.get(i).score(), Math::max);
        }
      }
    }
    for (int i = 0; i < entities.size(); i++) {
      Entity entity = entities.get(i);
      Double score = surnames.get(forms.get(i).key());
      if (score != null
          && entity.type() != EntityType.PER
          && entity.score() < SURE_BESIDE_FULL_NAME) {
        entities.set(i, entity.retyped(EntityType.PER, score));
      }
    }
  }

  /** What an organisation is "known as" is one too. */
  private static void agreeWithDefinitions(List<Entity> entities, List<Definition> definitions) {
    for (Definition definition : definitions) {
      Entity fuller = entities.get(definition.fuller());
      if (definition.kind() == Definitions.Kind.KNOWN_AS && fuller.type() == EntityType.ORG) {
        entities.set(
            definition.shorter(),
            entities.get(definition.shorter()).retyped(EntityType.ORG, fuller.score()));
      }
    }
  }

  /** The mentions of each name, an acronym's among those of what it stands for. */
  private static Collection<List<Integer>> alike(
      List<NameForm> forms, List<Definition> definitions) {
    Map<String, String> expansions = new HashMap<>();
    for (Definition definition : definitions) {
      if (definition.kind() == Definitions.Kind.INITIALS) {
        expansions.putIfAbsent(
            forms.get(definition.shorter()).key(), forms.get(definition.fuller()).key());
      }
    }
    Map<String, List<Integer>> names = new LinkedHashMap<>();
    for (int i = 0; i < forms.size(); i++) {
      String key = forms.get(i).key();
      names.computeIfAbsent(expansions.getOrDefault(key, key), k -> new ArrayList<>()).add(i);
    }
    return names.values();
  }

  private static void agree(List<Entity> entities, List<Integer> mentions) {
    Map<EntityType, Double> scores = new EnumMap<>(EntityType.class);
    double all = 0;
    for (int i : mentions) {
      scores.merge(entities.get(i).type(), entities.get(i).score(), Double::sum);
      all += entities.get(i).score();
    }
    if (scores.size() < 2) {
      return;
    }
    for (Map.Entry<EntityType, Double> entry : scores.entrySet()) {
      double share = entry.getValue() / all;
      if (share < CLEAR) {
        continue;
      }
      for (int i : mentions) {
        Entity entity = entities.get(i);
        if (entity.type() != entry.getKey() && entity.score() < SURE) {
          entities.set(i, entity.retyped(entry.getKey(), share));
        }
      }
      return;
    }
  }
}
