package org.copydesk.evaluation;

import static org.apache.spark.sql.functions.col;
import static scala.collection.JavaConverters.asScalaBuffer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.copydesk.input.InputException;

/** Measures published tables against a gold set. */
public final class Evaluation {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Evaluation() {}

  /**
   * The figures of the views of the published tables.
   *
   * @param spark with the views registered
   * @param gold what is right
   * @param rules the only ones to count among anomalies; empty for all
   * @throws InputException when none of the gold's articles is published
   */
  public static Figures evaluate(SparkSession spark, GoldSet gold, Set<String> rules) {
    if (ofGold(spark, "articles", gold).isEmpty()) {
      throw new InputException("no article of the gold set " + gold.name() + " is published");
    }
    Column[] columns = measured(gold.task()).stream().map(functions::col).toArray(Column[]::new);
    List<JsonNode> published = new ArrayList<>();
    for (String row :
        ofGold(spark, gold.task().label(), gold)
            .select(columns)
            .orderBy(col("article_id"), col("begin"), col("end"))
            .toJSON()
            .collectAsList()) {
      try {
        published.add(JSON.readTree(row));
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("Spark wrote what is not JSON: " + row, e);
      }
    }
    return measure(gold, published, rules);
  }

  private static Dataset<Row> ofGold(SparkSession spark, String view, GoldSet gold) {
    Dataset<Row> ids =
        spark.createDataset(List.copyOf(gold.articleIds()), Encoders.STRING()).toDF("article_id");
    return spark
        .table(view)
        .join(functions.broadcast(ids), asScalaBuffer(List.of("article_id")), "left_semi");
  }

  private static List<String> measured(Task task) {
    return switch (task) {
      case ENTITIES -> List.of("article_id", "begin", "end", "type");
      case QUOTES ->
          List.of("article_id", "begin", "end", "kind", "speaker", "speaker_begin", "speaker_end");
      case CLAIMS ->
          List.of("article_id", "begin", "end", "low", "high", "relation", "normalized_unit");
      case ANOMALIES -> List.of("article_id", "begin", "end", "rule", "suggestion");
    };
  }

  /** The figures of rows with the columns of the published table. */
  static Figures measure(GoldSet gold, List<JsonNode> published, Set<String> rules) {
    List<JsonNode> annotations = gold.annotations();
    return switch (gold.task()) {
      case ENTITIES ->
          EntityMeasure.of(
              AnnotationReader.entities(annotations), AnnotationReader.entities(published));
      case QUOTES ->
          QuoteMeasure.of(AnnotationReader.quotes(annotations), AnnotationReader.quotes(published));
      case CLAIMS ->
          ClaimMeasure.of(AnnotationReader.claims(annotations), AnnotationReader.claims(published));
      case ANOMALIES ->
          AnomalyMeasure.of(
              ofRules(rules, AnnotationReader.anomalies(annotations)),
              ofRules(rules, AnnotationReader.anomalies(published)),
              gold.words());
    };
  }

  private static List<LabelledAnomaly> ofRules(Set<String> rules, List<LabelledAnomaly> rows) {
    return rules.isEmpty()
        ? rows
        : rows.stream().filter(row -> rules.contains(row.rule())).toList();
  }
}
