package org.copydesk.engine;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.johnsnowlabs.ml.onnx.OnnxSession;
import com.johnsnowlabs.nlp.annotators.classifier.dl.BertForTokenClassification;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;
import scala.Tuple2;

/**
 * The network behind a Spark NLP token classifier, in the ONNX session that Spark NLP holds for it
 * in this process: piece ids in, label logits out. Spark NLP's own way there makes an object of
 * every number.
 */
final class TokenClassifier {

  private final OrtEnvironment environment;
  private final OrtSession session;

  TokenClassifier(BertForTokenClassification model) {
    Tuple2<OrtSession, OrtEnvironment> held =
        model
            .getModelIfNotSet()
            .onnxWrapper()
            .get()
            .getSession(new OnnxSession().getSessionOptions());
    this.session = held._1();
    this.environment = held._2();
  }

  /**
   * Logits of a batch.
   *
   * @param rows piece ids, each row with the marks around its sentence
   * @param longest the length of the longest row, to which the others are padded
   * @return {@code rows × longest × labels} numbers, row by row
   */
  FloatBuffer logits(List<int[]> rows, int longest) {
    LongBuffer ids = buffer(rows.size() * longest);
    LongBuffer mask = buffer(rows.size() * longest);
    for (int row = 0; row < rows.size(); row++) {
      int[] pieces = rows.get(row);
      for (int i = 0; i < pieces.length; i++) {
        ids.put(row * longest + i, pieces[i]);
        mask.put(row * longest + i, 1);
      }
    }
    long[] shape = {rows.size(), longest};
    try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, ids, shape);
        OnnxTensor maskTensor = OnnxTensor.createTensor(environment, mask, shape);
        OnnxTensor segments =
            OnnxTensor.createTensor(environment, buffer(rows.size() * longest), shape);
        OrtSession.Result result =
            session.run(
                Map.of(
                    "input_ids",
                    idTensor,
                    "attention_mask",
                    maskTensor,
                    "token_type_ids",
                    segments))) {
      return ((OnnxTensor) result.get(0)).getFloatBuffer();
    } catch (OrtException e) {
      throw new IllegalStateException("The entity model failed: " + e.getMessage(), e);
    }
  }

  private static LongBuffer buffer(int size) {
    return ByteBuffer.allocateDirect(size * Long.BYTES)
        .order(ByteOrder.nativeOrder())
        .asLongBuffer();
  }
}
