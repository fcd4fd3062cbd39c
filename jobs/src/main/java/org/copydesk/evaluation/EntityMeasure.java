package org.copydesk.evaluation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Strict scores of names, as at CoNLL-2003: a mention is right when begin, end and type are. Only
 * types that the gold set has are counted.
 */
final class EntityMeasure {

  private EntityMeasure() {}

  static Figures of(List<LabelledEntity> gold, List<LabelledEntity> predicted) {
    Set<String> types =
        gold.stream().map(LabelledEntity::type).collect(Collectors.toCollection(TreeSet::new));
    Set<LabelledEntity> expected = Set.copyOf(gold);
    Set<LabelledEntity> found =
        predicted.stream()
            .filter(entity -> types.contains(entity.type()))
            .collect(Collectors.toUnmodifiableSet());
    Map<String, Double> measures = new LinkedHashMap<>();
    PrecisionRecall all = compare(expected, found);
    measures.put("precision", all.precision());
    measures.put("recall", all.recall());
    measures.put("f1", all.f1());
    for (String type : types) {
      measures.put("f1_" + type, compare(ofType(type, expected), ofType(type, found)).f1());
    }
    measures.put("f1_span", compare(withoutTypes(expected), withoutTypes(found)).f1());
    return new Figures(gold.size(), predicted.size(), measures);
  }

  private static PrecisionRecall compare(Set<LabelledEntity> gold, Set<LabelledEntity> predicted) {
    Set<LabelledEntity> right = new HashSet<>(gold);
    right.retainAll(predicted);
    return PrecisionRecall.of(right.size(), predicted.size(), gold.size());
  }

  private static Set<LabelledEntity> ofType(String type, Set<LabelledEntity> entities) {
    return entities.stream()
        .filter(entity -> entity.type().equals(type))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<LabelledEntity> withoutTypes(Set<LabelledEntity> entities) {
    return entities.stream()
        .map(entity -> new LabelledEntity(entity.articleId(), entity.span(), ""))
        .collect(Collectors.toUnmodifiableSet());
  }
}
