package org.copydesk.engine;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.annotators.classifier.dl.BertForTokenClassification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.document.Entity;
import org.copydesk.entity.EntityTagger;
import org.copydesk.text.TokenizedText;
import scala.Option;
import scala.collection.JavaConverters;
import scala.collection.Seq;

/**
 * Feeds one article's sentences to the model in one call. Dynamic int8 weights round a little
 * differently with the company a sentence keeps in its batch, so a batch is never shared between
 * articles: the result depends on the article alone.
 */
final class BertTagger implements EntityTagger {

  /**
   * Model tokens in one sentence of a call. The model reads 126 word pieces and news has up to 1.8
   * of them a word; what lies beyond the last piece would get no label.
   */
  private static final int LONGEST = 64;

  private final BertForTokenClassification model;

  BertTagger(BertForTokenClassification model) {
    this.model = model;
  }

  @Override
  public List<Entity> tag(TokenizedText text) {
    Call call = new Call();
    for (int sentence = 0; sentence < text.sentences(); sentence++) {
      for (int word = text.firstToken(sentence); word < text.endToken(sentence); word++) {
        call.add(word, ModelTokens.of(text.token(word)));
      }
      call.endSentence();
    }
    if (call.sentences.isEmpty()) {
      return List.of();
    }
    BioDecoder decoder = new BioDecoder(text);
    for (Annotation label :
        JavaConverters.seqAsJavaList(model.batchAnnotate(call.batch()).head())) {
      Integer word = call.words.get(label.begin());
      if (word != null) {
        decoder.label(word, label.result(), score(label));
      }
    }
    return decoder.entities();
  }

  /** The probability of the annotation's own label. */
  private static double score(Annotation label) {
    Option<String> score = label.metadata().get(label.result());
    return score.isEmpty() ? 1 : Double.parseDouble(score.get());
  }

  /**
   * The annotations of one call. Their offsets are those of the model tokens joined by spaces:
   * Spark NLP finds labels by them, so they must differ, and a token may be longer than the word it
   * comes from.
   */
  private static final class Call {

    private final List<Annotation> sentences = new ArrayList<>();
    private final List<Annotation> tokens = new ArrayList<>();

    /** Begin of a word's first model token, which has the word's label, to the word. */
    private final Map<Integer, Integer> words = new HashMap<>();

    private int end;
    private int sentenceBegin;
    private int inSentence;

    void add(int word, List<String> modelTokens) {
      if (inSentence > 0 && inSentence + modelTokens.size() > LONGEST) {
        endSentence();
      }
      if (!modelTokens.isEmpty()) {
        words.put(end, word);
      }
      for (String token : modelTokens) {
        tokens.add(annotation("token", end, end + token.length(), token));
        end += token.length() + 1;
        inSentence++;
      }
    }

    void endSentence() {
      if (inSentence > 0) {
        sentences.add(annotation("document", sentenceBegin, end - 1, ""));
      }
      sentenceBegin = end;
      inSentence = 0;
    }

    /** Spark NLP's ends are inclusive. */
    private Annotation annotation(String type, int begin, int end, String result) {
      var metadata =
          new scala.collection.immutable.Map.Map1<>("sentence", Integer.toString(sentences.size()));
      return new Annotation(type, begin, end - 1, result, metadata, new float[0]);
    }

    Seq<Annotation[]> batch() {
      Annotation[] all = new Annotation[sentences.size() + tokens.size()];
      for (int i = 0; i < all.length; i++) {
        all[i] = i < sentences.size() ? sentences.get(i) : tokens.get(i - sentences.size());
      }
      return JavaConverters.asScalaBuffer(List.<Annotation[]>of(all));
    }
  }
}
