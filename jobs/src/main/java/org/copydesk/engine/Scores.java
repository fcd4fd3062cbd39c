package org.copydesk.engine;

import com.johnsnowlabs.nlp.Annotation;
import scala.Option;

/** Reads the probability that Spark NLP leaves in an annotation's metadata. */
final class Scores {

  private Scores() {}

  /** The probability of the annotation's own label; 1 when the annotator gives none. */
  static double of(Annotation annotation) {
    Option<String> score = annotation.metadata().get(annotation.result());
    if (score.isEmpty()) {
      score = annotation.metadata().get("confidence");
    }
    return score.isEmpty() ? 1 : Double.parseDouble(score.get());
  }
}
