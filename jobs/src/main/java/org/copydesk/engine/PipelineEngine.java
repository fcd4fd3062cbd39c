package org.copydesk.engine;

import org.apache.spark.ml.PipelineModel;
import org.copydesk.entity.EntityTagger;

/**
 * Any other saved or named Spark NLP pipeline, whole: it brings its own sentences and tokens and is
 * given the article's text.
 */
final class PipelineEngine implements EntityEngine {

  private static final long serialVersionUID = 1;

  private final PipelineModel pipeline;
  private final String modelId;

  PipelineEngine(PipelineModel pipeline, String modelId) {
    this.pipeline = pipeline;
    this.modelId = modelId;
  }

  @Override
  public String modelId() {
    return modelId;
  }

  @Override
  public EntityTagger tagger() {
    return new PipelineTagger(pipeline);
  }
}
