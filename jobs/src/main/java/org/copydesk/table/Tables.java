package org.copydesk.table;

import java.util.List;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DecimalType;
import org.apache.spark.sql.types.StructType;

/**
 * The schemas of the published tables. Offsets are Unicode code points of {@code articles.text},
 * half-open, so that {@code substring(text, begin + 1, end - begin)} is the row's {@code text}.
 */
public final class Tables {

  private static final DataType STRING = DataTypes.StringType;
  private static final DataType INT = DataTypes.IntegerType;
  private static final DataType LONG = DataTypes.LongType;
  private static final DataType DOUBLE = DataTypes.DoubleType;
  private static final DataType DATE = DataTypes.DateType;
  private static final DataType TIMESTAMP = DataTypes.TimestampType;
  private static final boolean REQUIRED = false;
  private static final boolean OPTIONAL = true;

  /** The type of {@code claims.low} and {@code high}. */
  public static final DecimalType AMOUNT = DataTypes.createDecimalType(38, 9);

  public static final TableDefinition ARTICLES =
      new TableDefinition(
          "articles",
          "One row an article, as read.",
          new StructType()
              .add(
                  "article_id", STRING, REQUIRED, "the collection's id, or one made of the content")
              .add("source", STRING, OPTIONAL, "who published it")
              .add("url", STRING, OPTIONAL, "where")
              .add("title", STRING, OPTIONAL, "the headline")
              .add("authors", new ArrayType(STRING, false), REQUIRED, "in the order given")
              .add("published_at", TIMESTAMP, OPTIONAL, "when; a bare date is midnight UTC")
              .add("language", STRING, OPTIONAL, "ISO 639-1; null, as it is not told yet")
              .add("text", STRING, REQUIRED, "the text that all offsets refer to")
              .add(
                  "content_hash",
                  STRING,
                  REQUIRED,
                  "SHA-256 of the record, to see whether it changed")
              .add("duplicate_of", STRING, OPTIONAL, "the first article (by id) of the same text")
              .add("input_file", STRING, REQUIRED, "the file it was read from")
              .add("input_record", LONG, REQUIRED, "its place in that file, from 1"));

  public static final TableDefinition ENTITIES =
      new TableDefinition(
          "entities",
          "One row a mention of a name.",
          new StructType()
              .add("article_id", STRING, REQUIRED, "the article")
              .add("entity_id", STRING, REQUIRED, "the same for the same input")
              .add("sentence", INT, REQUIRED, "index of the sentence, from 0")
              .add("begin", INT, REQUIRED, "first code point")
              .add("end", INT, REQUIRED, "one past the last")
              .add("text", STRING, REQUIRED, "as written")
              .add("type", STRING, REQUIRED, "PER, ORG, LOC or MISC (CoNLL-2003)")
              .add(
                  "canonical",
                  STRING,
                  REQUIRED,
                  "the fullest form in the article; of a well-known abbreviation, what it stands for")
              .add("name_id", STRING, REQUIRED, "the same for the same type and canonical form")
              .add(
                  "score",
                  DOUBLE,
                  REQUIRED,
                  "the model's probability, or that of the evidence that gave the type"));

  public static final TableDefinition QUOTES =
      new TableDefinition(
          "quotes",
          "One row a piece of quotation, without its marks, or of reported speech.",
          new StructType()
              .add("article_id", STRING, REQUIRED, "the article")
              .add("quote_id", STRING, REQUIRED, "the same for the same input")
              .add("attribution_id", STRING, REQUIRED, "shared by the pieces of an interrupted one")
              .add("sentence", INT, REQUIRED, "index of the sentence it begins in, from 0")
              .add("begin", INT, REQUIRED, "first code point")
              .add("end", INT, REQUIRED, "one past the last")
              .add("text", STRING, REQUIRED, "the words, without the marks")
              .add("kind", STRING, REQUIRED, "direct, fragment, indirect or scare")
              .add("speaker", STRING, OPTIONAL, "the fullest name the mention resolves to")
              .add("speaker_begin", INT, OPTIONAL, "the mention beside the cue")
              .add("speaker_end", INT, OPTIONAL, "one past its last code point")
              .add("cue", STRING, OPTIONAL, "the reporting words")
              .add("cue_begin", INT, OPTIONAL, "where they stand")
              .add("cue_end", INT, OPTIONAL, "one past their last code point")
              .add(
                  "method",
                  STRING,
                  REQUIRED,
                  "how the speaker was found, and +unclosed or +unopened")
              .add("score", DOUBLE, REQUIRED, "how sure, 0 to 1"));

  private static final StructType CHANGE =
      new StructType()
          .add("change_id", STRING, REQUIRED, "shared by the figures of one statement of change")
          .add("role", STRING, REQUIRED, "what the figure is in it: amount, from, to, range")
          .add("direction", STRING, REQUIRED, "up or down, as the text says")
          .add("from_value", AMOUNT, OPTIONAL, "the value before")
          .add("to_value", AMOUNT, OPTIONAL, "the value after");

  public static final TableDefinition CLAIMS =
      new TableDefinition(
          "claims",
          "One row a figure that an article states.",
          new StructType()
              .add("article_id", STRING, REQUIRED, "the article")
              .add("claim_id", STRING, REQUIRED, "the same for the same input")
              .add("sentence", INT, REQUIRED, "index of the sentence, from 0")
              .add("begin", INT, REQUIRED, "first code point")
              .add("end", INT, REQUIRED, "one past the last")
              .add("text", STRING, REQUIRED, "as written, with its hedge")
              .add("low", AMOUNT, REQUIRED, "the value, or the lower of a range")
              .add("high", AMOUNT, REQUIRED, "the value, or the upper of a range")
              .add(
                  "relation",
                  STRING,
                  REQUIRED,
                  "equal, about, nearly, above, at_least, below, at_most, between, up, down")
              .add(
                  "interval_low",
                  AMOUNT,
                  OPTIONAL,
                  "the least value it may stand for, by hedge and rounding; null when unbounded")
              .add("interval_high", AMOUNT, OPTIONAL, "the greatest one; null when unbounded")
              .add("doubt", STRING, OPTIONAL, "why it may be misread: ocr or grouping")
              .add("unit", STRING, OPTIONAL, "as written")
              .add("normalized_unit", STRING, OPTIONAL, "singular word, ISO 4217 code, or percent")
              .add("counted", STRING, OPTIONAL, "the noun phrase counted")
              .add("counted_head", STRING, OPTIONAL, "its head noun in the singular, for grouping")
              .add("subject", STRING, OPTIONAL, "who or what it is about")
              .add("place", STRING, OPTIONAL, "where")
              .add("time_begin", DATE, OPTIONAL, "first day of the time it speaks of")
              .add("time_end", DATE, OPTIONAL, "last day of that time")
              .add("change", CHANGE, OPTIONAL, "its part in a statement of change, such as a rise")
              .add("quote_id", STRING, OPTIONAL, "the quotation it is said in, or around"));

  private static final StructType EVIDENCE =
      new StructType()
          .add("article_id", STRING, REQUIRED, "the article that speaks for the finding")
          .add("begin", INT, REQUIRED, "first code point")
          .add("end", INT, REQUIRED, "one past the last")
          .add("text", STRING, REQUIRED, "what stands there");

  public static final TableDefinition ANOMALIES =
      new TableDefinition(
          "anomalies",
          "One row a place that looks wrong.",
          new StructType()
              .add("article_id", STRING, REQUIRED, "the article")
              .add("anomaly_id", STRING, REQUIRED, "the same for the same input")
              .add("rule", STRING, REQUIRED, "the rule's id")
              .add("category", STRING, REQUIRED, "what the rule looks at")
              .add("severity", STRING, REQUIRED, "error, warning or info")
              .add("begin", INT, REQUIRED, "first code point")
              .add("end", INT, REQUIRED, "one past the last")
              .add("text", STRING, REQUIRED, "what stands there")
              .add("message", STRING, REQUIRED, "what is wrong, for an editor")
              .add(
                  "suggestion",
                  STRING,
                  OPTIONAL,
                  "replacement; empty to delete, null if none is sure")
              .add("confidence", DOUBLE, REQUIRED, "how sure, 0 to 1")
              .add("evidence", new ArrayType(EVIDENCE, false), REQUIRED, "places that speak for it")
              .add("proof", STRING, OPTIONAL, "for a figure: operands and arithmetic in words")
              .add("fingerprint", STRING, REQUIRED, "stable when the text around it moves"));

  public static final TableDefinition REJECTS =
      new TableDefinition(
          "rejects",
          "One row a record that could not be used.",
          new StructType()
              .add(
                  "article_id", STRING, OPTIONAL, "its id, where the record was read but not taken")
              .add("input_file", STRING, REQUIRED, "the file")
              .add("input_record", LONG, REQUIRED, "its place in that file, from 1")
              .add("code", STRING, REQUIRED, "why, a stable word")
              .add("message", STRING, REQUIRED, "why, in a sentence")
              .add("head", STRING, REQUIRED, "its first bytes; those that are no text as \\xNN"));

  public static final TableDefinition RUNS =
      new TableDefinition(
          "runs",
          "One row a run.",
          new StructType()
              .add("run_id", STRING, REQUIRED, "the run")
              .add("started_at", TIMESTAMP, REQUIRED, "when it began")
              .add("ended_at", TIMESTAMP, REQUIRED, "when its tables were ready")
              .add("status", STRING, REQUIRED, "published, published-with-warnings")
              .add("version", STRING, REQUIRED, "of Copydesk")
              .add("settings_hash", STRING, REQUIRED, "SHA-256 of the settings in force")
              .add("model_id", STRING, REQUIRED, "the entity model")
              .add(
                  "counts",
                  DataTypes.createMapType(STRING, LONG, false),
                  REQUIRED,
                  "records by fate, rows a table, findings a rule")
              .add(
                  "metrics",
                  DataTypes.createMapType(STRING, DOUBLE, false),
                  REQUIRED,
                  "shares, rates and seconds a stage"));

  /** The tables that are made of articles, in the order of the contract. */
  public static final List<TableDefinition> OF_ARTICLES =
      List.of(ENTITIES, QUOTES, CLAIMS, ANOMALIES);

  /** Every table. */
  public static final List<TableDefinition> ALL =
      List.of(ARTICLES, ENTITIES, QUOTES, CLAIMS, ANOMALIES, REJECTS, RUNS);

  private Tables() {}
}
