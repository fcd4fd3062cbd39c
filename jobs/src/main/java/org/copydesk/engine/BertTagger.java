package org.copydesk.engine;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.annotators.classifier.dl.BertForTokenClassification;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.document.Entity;
import org.copydesk.entity.EntityTagger;
import org.copydesk.text.TokenizedText;
import scala.collection.JavaConverters;
import scala.collection.Seq;

/**
 * Feeds one article's sentences and tokens to the model in one call. Dynamic int8 weights round a
 * little differently with the company a sentence keeps in its batch, so a batch is never shared
 * between articles: the result depends on the article alone.
 */
final class BertTagger implements EntityTagger {

  /**
   * Tokens in one call's sentence. The model reads 128 word pieces; news has 1.4 to 1.8 of them a
   * word, and what lies beyond the last piece would get no label.
   */
  private static final int LONGEST = 64;

  private static final String DOCUMENT = "document";
  private static final String TOKEN = "token";

  private final BertForTokenClassification model;

  BertTagger(BertForTokenClassification model) {
    this.model = model;
  }

  @Override
  public List<Entity> tag(TokenizedText text) {
    if (text.size() == 0) {
      return List.of();
    }
    List<Annotation> input = annotations(text);
    Seq<Annotation[]> batch =
        JavaConverters.asScalaBuffer(List.<Annotation[]>of(input.toArray(new Annotation[0])));
    BioDecoder decoder = new BioDecoder(text);
    for (Annotation label : JavaConverters.seqAsJavaList(model.batchAnnotate(batch).head())) {
      int token = text.tokenAt(label.begin());
      decoder.label(token, label.result(), Scores.of(label));
    }
    return decoder.entities();
  }

  private static List<Annotation> annotations(TokenizedText text) {
    List<Annotation> sentences = new ArrayList<>();
    List<Annotation> tokens = new ArrayList<>(text.size());
    for (int sentence = 0; sentence < text.sentences(); sentence++) {
      int end = text.endToken(sentence);
      for (int first = text.firstToken(sentence); first < end; first += LONGEST) {
        int last = Math.min(first + LONGEST, end) - 1;
        var metadata = sentenceMetadata(sentences.size());
        sentences.add(annotation(DOCUMENT, text.begin(first), text.end(last), "", metadata));
        for (int token = first; token <= last; token++) {
          tokens.add(
              annotation(
                  TOKEN,
                  text.begin(token),
                  text.end(token),
                  TokenNormalizer.normalize(text.token(token)),
                  metadata));
        }
      }
    }
    sentences.addAll(tokens);
    return sentences;
  }

  /** Spark NLP's ends are inclusive: the one place where ours are turned into theirs. */
  private static Annotation annotation(
      String type,
      int begin,
      int end,
      String result,
      scala.collection.Map<String, String> metadata) {
    return new Annotation(type, begin, end - 1, result, metadata, new float[0]);
  }

  private static scala.collection.Map<String, String> sentenceMetadata(int sentence) {
    return new scala.collection.immutable.Map.Map1<>("sentence", Integer.toString(sentence));
  }
}
