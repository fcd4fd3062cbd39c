package org.copydesk.engine;

import com.johnsnowlabs.nlp.annotators.classifier.dl.BertForTokenClassification;
import java.util.HashMap;
import java.util.Map;
import org.copydesk.entity.EntityTagger;
import org.jspecify.annotations.Nullable;
import scala.collection.JavaConverters;

/**
 * A token classifier that is given the word pieces of our own tokens: a whole Spark NLP pipeline
 * reaches half the bare runtime's speed (docs/decisions/0002-entity-engine.md).
 */
final class BertEngine implements EntityEngine {

  private static final long serialVersionUID = 2;

  private final BertForTokenClassification model;
  private final String modelId;
  private final int batchSize;
  private final String[] labels;

  /** Made once in each executor. */
  private transient volatile @Nullable WordPieces pieces;

  BertEngine(BertForTokenClassification model, String modelId, int batchSize) {
    this.model = model;
    this.modelId = modelId;
    this.batchSize = batchSize;
    Map<String, Integer> ids = ids(model.labels().get().get());
    this.labels = new String[ids.size()];
    ids.forEach((label, id) -> labels[id] = label);
  }

  @Override
  public String modelId() {
    return modelId;
  }

  @Override
  public EntityTagger tagger() {
    WordPieces made = pieces;
    if (made == null) {
      made = new WordPieces(ids(model.vocabulary().get().get()));
      pieces = made;
    }
    return new BertTagger(new TokenClassifier(model), made, labels, batchSize);
  }

  /** A map of the model's as one of Java. */
  static Map<String, Integer> ids(scala.collection.immutable.Map<String, Object> map) {
    Map<String, Integer> ids = new HashMap<>();
    JavaConverters.mapAsJavaMap(map).forEach((key, id) -> ids.put(key, (Integer) id));
    return ids;
  }
}
