package org.copydesk.engine;

import com.johnsnowlabs.nlp.annotators.classifier.dl.BertForTokenClassification;
import com.johnsnowlabs.nlp.pretrained.PretrainedPipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.SparkSession;
import org.copydesk.settings.EngineSettings;
import org.copydesk.settings.SettingsException;

/** Opens the engine that the settings choose. */
public final class EntityEngines {

  private EntityEngines() {}

  /**
   * Loads the model on the driver.
   *
   * @param spark the session
   * @param settings which engine
   * @param workFolder a folder that the driver and every executor can read, for the unpacked
   *     embedded model; the caller deletes it
   */
  public static EntityEngine open(SparkSession spark, EngineSettings settings, String workFolder) {
    return switch (settings.kind()) {
      case EMBEDDED -> {
        String folder = EmbeddedModel.unpack(spark, workFolder);
        var model = (BertForTokenClassification) BertForTokenClassification.load(folder);
        yield new BertEngine(model, EmbeddedModel.NAME, settings.batchSize());
      }
      case SAVED -> {
        if (!EmbeddedModel.isUri(settings.path())) {
          throw new SettingsException(
              "copydesk.engine.path: Spark NLP can't load from a path with a space: "
                  + settings.path());
        }
        yield new PipelineEngine(PipelineModel.load(settings.path()), settings.path());
      }
      case PRETRAINED ->
          new PipelineEngine(
              new PretrainedPipeline(settings.name(), settings.language()).model(),
              settings.name() + "/" + settings.language());
    };
  }
}
