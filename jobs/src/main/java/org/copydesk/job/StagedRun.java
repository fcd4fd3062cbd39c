package org.copydesk.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sha2;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.functions;
import org.copydesk.table.Fate;
import org.copydesk.table.StagedRows;
import org.copydesk.table.TableDefinition;
import org.copydesk.table.Tables;

/** What a run has staged: one nested row a record, from which the tables are cut. */
final class StagedRun {

  /** Rows a file; larger tables are written as several. */
  private static final long ROWS_A_FILE = 500_000;

  private static final int TOP_OF_A_RULE = 2;
  private static final int TOP = 10;

  private final Dataset<Row> staged;
  private final Counts counts;

  StagedRun(Dataset<Row> staged) {
    this.staged = staged;
    this.counts = tally(staged);
  }

  /** Records by fate, rows a table, rejects a code, findings a rule. */
  Counts counts() {
    return counts;
  }

  private static Counts tally(Dataset<Row> staged) {
    List<Column> sums = new ArrayList<>();
    for (Fate fate : Fate.values()) {
      Column is = col(StagedRows.FATE).equalTo(fate.label());
      sums.add(sum(when(is, 1L).otherwise(0L)).as(fate.label() + "s"));
    }
    for (TableDefinition table : Tables.OF_ARTICLES) {
      Column rows = when(col(table.name()).isNull(), 0).otherwise(size(col(table.name())));
      sums.add(sum(rows.cast("long")).as(table.name()));
    }
    Dataset<Row> totals =
        staged.agg(sums.get(0), sums.subList(1, sums.size()).toArray(new Column[0]));
    Row total = totals.head();
    Counts counts = new Counts();
    for (String name : totals.columns()) {
      Long value = total.getAs(name);
      counts.put(name, value == null ? 0 : value);
    }
    add(counts, "rejects.", staged.filter("reject is not null").groupBy("reject.code").count());
    add(
        counts,
        "anomalies.",
        staged.select(explode(col("anomalies.rule")).as("rule")).groupBy("rule").count());
    return counts;
  }

  private static void add(Counts counts, String prefix, Dataset<Row> rows) {
    for (Row row : rows.collectAsList()) {
      counts.put(prefix + row.getString(0), row.getLong(1));
    }
  }

  /**
   * Checks what no run may publish without: every record has one fate, and every row's offsets give
   * its text.
   *
   * @throws IllegalStateException naming what does not hold
   */
  void verify() {
    long recordsRead = counts.get(Counts.RECORDS_READ);
    long fates = 0;
    for (Fate fate : Fate.values()) {
      fates += counts.get(fate.label() + "s");
    }
    if (fates != recordsRead) {
      throw new IllegalStateException(
          "%d records were read, but articles, rejects and duplicates are %d: %s"
              .formatted(recordsRead, fates, counts.asMap()));
    }
    for (TableDefinition table : Tables.OF_ARTICLES) {
      Column wrong =
          expr(
              "exists(%s, r -> substring(article.text, r.begin + 1, r.end - r.begin) != r.text)"
                  .formatted(table.name()));
      Row first =
          staged.filter(wrong).select("article.article_id").limit(1).collectAsList().stream()
              .findFirst()
              .orElse(null);
      if (first != null) {
        throw new IllegalStateException(
            "the offsets of a row of %s do not give its text in article %s"
                .formatted(table.name(), first.getString(0)));
      }
    }
  }

  /** Writes every table but {@code runs} as a folder below {@code path}. */
  void writeTables(String path) {
    Dataset<Row> articles = staged.filter(col(StagedRows.ARTICLE).isNotNull()).select("article.*");
    write(withDuplicates(articles), Tables.ARTICLES, counts.get(Counts.ARTICLES), path);
    for (TableDefinition table : Tables.OF_ARTICLES) {
      Dataset<Row> rows = staged.select(explode(col(table.name())).as("row")).select("row.*");
      write(rows, table, counts.get(table.name()), path);
    }
    Dataset<Row> rejects = staged.filter(col(StagedRows.REJECT).isNotNull()).select("reject.*");
    write(rejects, Tables.REJECTS, counts.get(Counts.REJECTS), path);
  }

  /** Articles whose text another one has too point at the first of them, by id. */
  private static Dataset<Row> withDuplicates(Dataset<Row> articles) {
    Dataset<Row> hashed =
        articles.select(col("article_id"), sha2(col("text"), 256).as("text_hash"));
    Dataset<Row> repeated =
        hashed
            .groupBy("text_hash")
            .agg(min("article_id").as("first_id"), count(lit(1)).as("times"))
            .filter("times > 1");
    Dataset<Row> later =
        hashed
            .join(repeated, "text_hash")
            .filter("article_id != first_id")
            .select("article_id", "first_id");
    return articles
        .join(later, new String[] {"article_id"}, "left")
        .withColumn("duplicate_of", col("first_id"));
  }

  /** Sorted by article and place, so that a look-up of one article reads little. */
  private static void write(Dataset<Row> rows, TableDefinition table, long count, String path) {
    int files = (int) Math.min(10_000, 1 + count / ROWS_A_FILE);
    Column[] columns =
        Arrays.stream(table.schema().fieldNames()).map(functions::col).toArray(Column[]::new);
    boolean placed = Arrays.asList(table.schema().fieldNames()).contains("begin");
    Column[] order =
        placed
            ? new Column[] {col("article_id"), col("begin"), col("end")}
            : new Column[] {col("article_id"), col("input_file"), col("input_record")};
    rows.select(columns)
        .repartitionByRange(files, order)
        .sortWithinPartitions(order)
        .write()
        .parquet(path + "/" + table.name());
  }

  /** The surest findings, few of each rule. */
  List<TopAnomaly> topAnomalies() {
    Column place =
        row_number()
            .over(
                Window.partitionBy("rule")
                    .orderBy(col("confidence").desc(), col("article_id"), col("begin")));
    return staged
        .select(explode(col("anomalies")).as("row"))
        .select("row.*")
        .withColumn("place", place)
        .filter(col("place").leq(TOP_OF_A_RULE))
        .orderBy(col("confidence").desc(), col("rule"), col("article_id"), col("begin"))
        .limit(TOP)
        .collectAsList()
        .stream()
        .map(
            row ->
                new TopAnomaly(
                    row.getAs("rule"),
                    row.getAs("article_id"),
                    row.getAs("text"),
                    row.getAs("suggestion"),
                    row.getAs("message"),
                    row.<Double>getAs("confidence")))
        .toList();
  }
}
