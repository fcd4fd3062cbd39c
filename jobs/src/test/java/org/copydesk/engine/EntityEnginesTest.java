package org.copydesk.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.johnsnowlabs.nlp.DocumentAssembler;
import com.johnsnowlabs.nlp.annotators.Tokenizer;
import com.johnsnowlabs.nlp.annotators.classifier.dl.BertForTokenClassification;
import com.johnsnowlabs.nlp.annotators.ner.NerConverter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.copydesk.TestSpark;
import org.copydesk.document.Entity;
import org.copydesk.settings.EngineKind;
import org.copydesk.settings.EngineSettings;
import org.copydesk.text.TokenizedText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityEnginesTest {

  private static final String TEXT =
      "Angela Merkel met Boris Johnson in Berlin on Tuesday.\nThe talks at the United Nations"
          + " were about Germany, a spokesman said.";

  @TempDir static Path folder;
  private static SparkSession spark;
  private static EntityEngine embedded;

  @BeforeAll
  static void open() {
    spark = TestSpark.session();
    embedded =
        EntityEngines.open(spark, settings(EngineKind.EMBEDDED, ""), folder.resolve("work") + "");
  }

  @Test
  void theEmbeddedModelFindsNames() {
    assertThat(show(tag(embedded, TEXT)))
        .contains("PER Angela Merkel", "PER Boris Johnson", "LOC Berlin", "ORG United Nations")
        .doesNotContain("LOC Tuesday");
  }

  @Test
  void aMentionStandsWhereItsTextIs() {
    String text = "🚢 " + TEXT.replace("Berlin", "Besanc\u0327on");
    assertThat(tag(embedded, text))
        .isNotEmpty()
        .allSatisfy(entity -> assertThat(entity.span().in(text)).isEqualTo(entity.text()));
  }

  @Test
  void namesFarIntoAnEndlessSentenceAreFound() {
    String text =
        "He saw the boats and the cars, ".repeat(60) + "and in Berlin he met Angela Merkel.";
    assertThat(show(tag(embedded, text))).contains("LOC Berlin", "PER Angela Merkel");
  }

  @Test
  void aTextWithoutTokensHasNoNames() {
    assertThat(tag(embedded, " \n ")).isEmpty();
  }

  @Test
  void whatATextHoldsDoesNotDependOnTheTextsBeforeIt() {
    var tagger = embedded.tagger();
    TokenizedText text = org.copydesk.text.Tokenizer.tokenize(TEXT);
    List<Entity> alone = tagger.tag(text);
    String longer = "He met Boris Johnson in Oslo, not in Berlin, ".repeat(4) + "as was said. ";
    tagger.tag(org.copydesk.text.Tokenizer.tokenize(longer.repeat(20)));
    assertThat(tagger.tag(text)).isEqualTo(alone);
  }

  @Test
  void tasksShareOneModel() {
    EntityEngine engine = embedded;
    MapPartitionsFunction<Integer, String> count = numbers -> counts(engine, numbers);
    List<Integer> numbers = IntStream.range(0, 8).boxed().toList();
    List<String> counts =
        spark
            .createDataset(numbers, Encoders.INT())
            .repartition(4)
            .mapPartitions(count, Encoders.STRING())
            .collectAsList();
    assertThat(counts).hasSize(8).containsOnly(show(tag(embedded, TEXT)).toString());
  }

  private static Iterator<String> counts(EntityEngine engine, Iterator<Integer> numbers) {
    var tagger = engine.tagger();
    return Stream.iterate(numbers, Iterator::hasNext, it -> it)
        .map(Iterator::next)
        .map(number -> show(tagger.tag(org.copydesk.text.Tokenizer.tokenize(TEXT))).toString())
        .toList()
        .iterator();
  }

  @Test
  void aSavedPipelineTakesTheModelsPlace() throws IOException {
    DocumentAssembler document = new DocumentAssembler();
    document.setInputCol("text");
    document.setOutputCol("document");
    Tokenizer tokens = new Tokenizer();
    tokens.setInputCols(new String[] {"document"});
    tokens.setOutputCol("token");
    BertForTokenClassification labels =
        (BertForTokenClassification)
            BertForTokenClassification.load(
                EmbeddedModel.unpack(spark, folder.resolve("pipeline") + ""));
    labels.setInputCols(new String[] {"document", "token"});
    labels.setOutputCol("ner");
    NerConverter chunks = new NerConverter();
    chunks.setInputCols(new String[] {"document", "token", "ner"});
    chunks.setOutputCol("chunk");
    String saved = folder.resolve("saved").toString();
    new Pipeline()
        .setStages(new PipelineStage[] {document, tokens, labels, chunks})
        .fit(spark.createDataset(List.of(""), Encoders.STRING()).toDF("text"))
        .write()
        .save(saved);

    EntityEngine engine =
        EntityEngines.open(spark, settings(EngineKind.SAVED, saved), folder + "/unused");

    assertThat(engine.modelId()).isEqualTo(saved);
    assertThat(show(tag(engine, TEXT))).contains("PER Angela Merkel", "LOC Berlin");
    assertThat(tag(engine, TEXT))
        .allSatisfy(entity -> assertThat(entity.span().in(TEXT)).isEqualTo(entity.text()));
  }

  private static EngineSettings settings(EngineKind kind, String path) {
    return new EngineSettings(kind, path, "", "en", 8);
  }

  private static List<Entity> tag(EntityEngine engine, String text) {
    return engine.tagger().tag(org.copydesk.text.Tokenizer.tokenize(text));
  }

  private static List<String> show(List<Entity> entities) {
    return entities.stream().map(entity -> entity.type() + " " + entity.text()).toList();
  }
}
