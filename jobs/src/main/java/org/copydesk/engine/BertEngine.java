package org.copydesk.engine;

import com.johnsnowlabs.nlp.annotators.classifier.dl.BertForTokenClassification;
import org.copydesk.entity.EntityTagger;

/**
 * A token classifier that is given our own tokens: 0.8 to 0.9 of the bare runtime's speed, where a
 * whole Spark NLP pipeline reaches 0.55 (docs/decisions/0002-entity-engine.md).
 */
final class BertEngine implements EntityEngine {

  private static final long serialVersionUID = 1;

  private final BertForTokenClassification model;
  private final String modelId;

  BertEngine(BertForTokenClassification model, String modelId) {
    this.model = model;
    this.modelId = modelId;
  }

  @Override
  public String modelId() {
    return modelId;
  }

  @Override
  public EntityTagger tagger() {
    return new BertTagger(model);
  }
}
