package org.copydesk.engine;

import com.johnsnowlabs.nlp.IAnnotation;
import com.johnsnowlabs.nlp.JavaAnnotation;
import com.johnsnowlabs.nlp.LightPipeline;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.ml.PipelineModel;
import org.copydesk.document.Entity;
import org.copydesk.document.EntityType;
import org.copydesk.entity.EntityTagger;
import org.copydesk.text.Span;
import org.copydesk.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * Runs a Spark NLP pipeline over a text and takes over the chunks that name an {@code entity}. Not
 * serializable ({@link LightPipeline} is not), so one is made in each task.
 */
final class PipelineTagger implements EntityTagger {

  private final LightPipeline pipeline;

  PipelineTagger(PipelineModel model) {
    this.pipeline = new LightPipeline(model, false);
  }

  @Override
  public List<Entity> tag(TokenizedText text) {
    if (text.size() == 0) {
      return List.of();
    }
    return entities(text, pipeline.fullAnnotateJava(text.text()).values());
  }

  /**
   * The named chunks of a pipeline's columns, widened to whole tokens, the first where two meet.
   */
  static List<Entity> entities(TokenizedText text, Collection<List<IAnnotation>> columns) {
    List<Entity> found = new ArrayList<>();
    for (List<IAnnotation> column : columns) {
      for (IAnnotation annotation : column) {
        if (annotation instanceof JavaAnnotation chunk && chunk.annotatorType().equals("chunk")) {
          Entity entity = entity(text, chunk);
          if (entity != null) {
            found.add(entity);
          }
        }
      }
    }
    return withoutOverlaps(found);
  }

  private static @Nullable Entity entity(TokenizedText text, JavaAnnotation chunk) {
    String label = chunk.metadata().get("entity");
    EntityType type = label == null ? null : BioDecoder.type(label);
    int begin = chunk.begin();
    int end = chunk.end() + 1;
    if (type == null || begin < 0 || end > text.text().length() || begin >= end) {
      return null;
    }
    int first = text.tokenAt(begin);
    int behind = text.tokenAt(end - 1);
    int last = behind < text.size() && text.begin(behind) < end ? behind : behind - 1;
    if (first > last) {
      return null;
    }
    Span span = new Span(text.begin(first), text.end(last));
    String surface = span.in(text.text());
    return new Entity(span, text.sentenceOf(first), type, surface, surface, score(chunk));
  }

  private static double score(JavaAnnotation chunk) {
    String score = chunk.metadata().get("confidence");
    return score == null ? 1 : Double.parseDouble(score);
  }

  private static List<Entity> withoutOverlaps(List<Entity> found) {
    found.sort(Comparator.comparing(Entity::span));
    List<Entity> kept = new ArrayList<>(found.size());
    int end = 0;
    for (Entity entity : found) {
      if (entity.span().begin() >= end) {
        kept.add(entity);
        end = entity.span().end();
      }
    }
    return kept;
  }
}
