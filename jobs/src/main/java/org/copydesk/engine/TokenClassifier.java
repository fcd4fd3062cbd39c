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
 * every number. The session is shared, the buffers are not: a classifier belongs to one thread.
 */
final class TokenClassifier implements BertTagger.Network {

  private final OrtEnvironment environment;
  private final OrtSession session;
  private LongBuffer ids = buffer(0);
  private LongBuffer mask = buffer(0);

  /** Zeros: all pieces of a sentence are in its first segment. */
  private LongBuffer segments = buffer(0);

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

  @Override
  public FloatBuffer logits(List<int[]> rows, int longest) {
    int size = rows.size() * longest;
    ids = sized(ids, size);
    mask = sized(mask, size);
    segments = sized(segments, size);
    for (int row = 0; row < rows.size(); row++) {
      int[] pieces = rows.get(row);
      for (int i = 0; i < longest; i++) {
        boolean padding = i >= pieces.length;
        ids.put(row * longest + i, padding ? 0 : pieces[i]);
        mask.put(row * longest + i, padding ? 0 : 1);
      }
    }
    long[] shape = {rows.size(), longest};
    try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, ids, shape);
        OnnxTensor maskTensor = OnnxTensor.createTensor(environment, mask, shape);
        OnnxTensor segmentTensor = OnnxTensor.createTensor(environment, segments, shape);
        OrtSession.Result result =
            session.run(
                Map.of(
                    "input_ids",
                    idTensor,
                    "attention_mask",
                    maskTensor,
                    "token_type_ids",
                    segmentTensor))) {
      return ((OnnxTensor) result.get(0)).getFloatBuffer();
    } catch (OrtException e) {
      throw new IllegalStateException("The entity model failed: " + e.getMessage(), e);
    }
  }

  /** The buffer, or a larger one of zeros in its place, with room for so many numbers. */
  private static LongBuffer sized(LongBuffer buffer, int size) {
    LongBuffer roomy =
        buffer.capacity() < size ? buffer(Math.max(size, 2 * buffer.capacity())) : buffer;
    return roomy.limit(size);
  }

  private static LongBuffer buffer(int size) {
    return ByteBuffer.allocateDirect(size * Long.BYTES)
        .order(ByteOrder.nativeOrder())
        .asLongBuffer();
  }
}
