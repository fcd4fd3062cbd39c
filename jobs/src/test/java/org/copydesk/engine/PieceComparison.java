package org.copydesk.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.johnsnowlabs.nlp.annotators.classifier.dl.BertForTokenClassification;
import com.johnsnowlabs.nlp.annotators.common.IndexedToken;
import com.johnsnowlabs.nlp.annotators.common.Sentence;
import com.johnsnowlabs.nlp.annotators.common.TokenPiece;
import com.johnsnowlabs.nlp.annotators.tokenizer.wordpiece.BasicTokenizer;
import com.johnsnowlabs.nlp.annotators.tokenizer.wordpiece.WordpieceEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.copydesk.TestSpark;
import scala.Option;

/**
 * Compares the word pieces of three encoders, sentence by sentence: the trainer's, as {@code
 * train.py pieces} wrote them, those of {@link WordPieces}, and Spark NLP's own. Ends with 1 when
 * one differs. Usage: FILE.
 */
public final class PieceComparison {

  private PieceComparison() {}

  /** Compares and prints. */
  public static void main(String[] args) throws Exception {
    SparkSession spark = TestSpark.session();
    String folder =
        EmbeddedModel.unpack(spark, Files.createTempDirectory("copydesk-pieces").toString());
    var model = (BertForTokenClassification) BertForTokenClassification.load(folder);
    var vocabulary = model.vocabulary().get().get();
    WordPieces pieces = new WordPieces(BertEngine.ids(vocabulary));
    WordpieceEncoder sparkNlp =
        new WordpieceEncoder(vocabulary, "[UNK]", WordPieces.LONGEST_TOKEN, "##");
    BasicTokenizer basic = new BasicTokenizer(true, false);
    ObjectMapper json = new ObjectMapper();
    long sentences = 0;
    long compared = 0;
    long differing = 0;
    try (Stream<String> lines = Files.lines(Path.of(args[0]))) {
      for (String line : (Iterable<String>) lines::iterator) {
        JsonNode row = json.readTree(line);
        int[] trained = json.convertValue(row.get("ids"), int[].class);
        IntList own = new IntList();
        IntList theirs = new IntList();
        own.add(pieces.first());
        theirs.add(pieces.first());
        for (JsonNode word : row.get("words")) {
          for (String token : ModelTokens.of(word.asText())) {
            pieces.encode(token, own);
            sparkNlp(basic, sparkNlp, token).forEach(theirs::add);
          }
        }
        own.add(pieces.last());
        theirs.add(pieces.last());
        sentences++;
        compared += trained.length;
        if (!Arrays.equals(trained, own.toArray()) || !Arrays.equals(trained, theirs.toArray())) {
          differing++;
          System.out.println("differs: " + row.get("words"));
        }
      }
    }
    System.out.printf("%d sentences, %d pieces, %d differ%n", sentences, compared, differing);
    System.exit(differing == 0 && sentences > 0 ? 0 : 1);
  }

  /** The ids of a token's pieces by the way that {@code BertForTokenClassification} takes. */
  private static List<Integer> sparkNlp(
      BasicTokenizer basic, WordpieceEncoder encoder, String token) {
    Sentence sentence = new Sentence(token, 0, token.length() - 1, 0, Option.empty());
    IndexedToken[] tokens = basic.tokenize(sentence);
    // of a token that it splits itself, Spark NLP keeps the first part
    return Arrays.stream(encoder.encode(tokens[0])).map(TokenPiece::pieceId).toList();
  }
}
