package org.copydesk.engine;

import com.johnsnowlabs.nlp.annotators.classifier.dl.BertForTokenClassification;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/**
 * Turns an ONNX token classifier into a saved Spark NLP model, which jobs then only load. One model
 * a run: a Spark session imports no second {@code model.onnx}.
 */
public final class ModelImport {

  /** Sentences that one call of the model takes. */
  private static final int BATCH_SIZE = 8;

  /** The rows of the model's position table: word pieces with the two marks around a sentence. */
  private static final int MAX_SENTENCE_LENGTH = 128;

  private ModelImport() {}

  /**
   * Imports one model.
   *
   * @param args the folder of {@code model.onnx}, {@code assets/vocab.txt} and {@code
   *     assets/labels.txt}; the folder to write, which is replaced if it exists
   * @throws IOException if the folder can't be written
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      throw new IllegalArgumentException("usage: ModelImport ONNX_FOLDER MODEL_FOLDER");
    }
    String source = Path.of(args[0]).toAbsolutePath().toString();
    String target = Path.of(args[1]).toAbsolutePath().toUri().toString();
    try (SparkSession spark =
        SparkSession.builder()
            .appName("model-import")
            .master("local[1]")
            .config("spark.ui.enabled", false)
            .config("spark.serializer", "org.apache.spark.serializer.KryoSerializer")
            .config("spark.kryoserializer.buffer.max", "512m")
            .getOrCreate()) {
      convert(source, target, spark);
    }
  }

  private static void convert(String source, String target, SparkSession spark) throws IOException {
    // the setters return types of traits, so each is a statement
    BertForTokenClassification model = BertForTokenClassification.loadSavedModel(source, spark);
    model.setInputCols(new String[] {"document", "token"});
    model.setOutputCol("ner");
    model.setCaseSensitive(true);
    model.setBatchSize(BATCH_SIZE);
    model.setMaxSentenceLength(MAX_SENTENCE_LENGTH);
    model.write().overwrite().save(target);
  }
}
