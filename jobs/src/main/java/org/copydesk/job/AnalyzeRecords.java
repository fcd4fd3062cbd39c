package org.copydesk.job;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.util.LongAccumulator;
import org.copydesk.analysis.Analyzer;
import org.copydesk.article.Article;
import org.copydesk.engine.EntityEngine;
import org.copydesk.input.Head;
import org.copydesk.input.PublishedDate;
import org.copydesk.input.RejectCode;
import org.copydesk.job.RunRequest.Scope;
import org.copydesk.rule.RuleCatalogue;
import org.copydesk.spelling.Dictionary;
import org.copydesk.table.StagedRows;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Analyses the records of a partition one after another. They come sorted by id and place, so that
 * records of one id stand together and the first of them, in the order of the input, is the
 * article.
 */
final class AnalyzeRecords implements MapPartitionsFunction<Row, Row> {

  private static final long serialVersionUID = 1;
  private static final Logger LOG = LoggerFactory.getLogger(AnalyzeRecords.class);

  private final EntityEngine engine;
  private final Scope scope;
  private final Set<String> disabledRules;
  private final LongAccumulator done;
  private final StageTimes times;

  AnalyzeRecords(
      EntityEngine engine,
      Scope scope,
      Set<String> disabledRules,
      LongAccumulator done,
      StageTimes times) {
    this.engine = engine;
    this.scope = scope;
    this.disabledRules = Set.copyOf(disabledRules);
    this.done = done;
    this.times = times;
  }

  @Override
  public Iterator<Row> call(Iterator<Row> records) {
    return new Analyzed(records, new Analyzer(engine.tagger(), rules(), times), done);
  }

  private RuleCatalogue rules() {
    return switch (scope) {
      case ALL -> RuleCatalogue.standard(Dictionary.english()).without(disabledRules);
      case EXTRACT -> new RuleCatalogue(List.of());
    };
  }

  /** The staged rows of a partition, made one at a time. */
  private static final class Analyzed implements Iterator<Row> {

    private final Iterator<Row> records;
    private final Analyzer analyzer;
    private final LongAccumulator done;
    private @Nullable String id;
    private String text = "";

    Analyzed(Iterator<Row> records, Analyzer analyzer, LongAccumulator done) {
      this.records = records;
      this.analyzer = analyzer;
      this.done = done;
    }

    @Override
    public boolean hasNext() {
      return records.hasNext();
    }

    @Override
    public Row next() {
      Row staged = staged(records.next());
      done.add(1);
      return staged;
    }

    private Row staged(Row row) {
      String code = row.getAs("reject_code");
      if (code != null) {
        return reject(row, code, row.getAs("reject_message"), row.getAs("reject_head"));
      }
      String hash = row.getAs("content_hash");
      if (row.<String>getAs("id").equals(id)) {
        return row.<String>getAs("text").equals(text)
            ? StagedRows.duplicate()
            : reject(
                row,
                RejectCode.ID_CONFLICT.label(),
                "a record before it has the same id and another text",
                Head.of(row.<String>getAs("text")));
      }
      id = row.getAs("id");
      text = row.getAs("text");
      try {
        return StagedRows.article(analyzer.analyze(article(row)), hash);
      } catch (RuntimeException | StackOverflowError e) {
        // no article can stop a run; what could not be analysed is seen and counted as a reject
        LOG.error("the analysis of article {} failed", Head.of(row.<String>getAs("id")), e);
        return reject(
            row,
            RejectCode.ANALYSIS_FAILED.label(),
            e.toString(),
            Head.of(row.<String>getAs("text")));
      }
    }

    private static Row reject(Row row, String code, String message, String head) {
      return StagedRows.reject(
          row.getAs("id"),
          row.getAs("input_file"),
          row.<Long>getAs("input_record"),
          code,
          message,
          head);
    }

    private static Article article(Row row) {
      String published = row.getAs("published");
      List<String> authors = row.getList(row.fieldIndex("authors"));
      return new Article(
          row.getAs("id"),
          row.getAs("source"),
          row.getAs("url"),
          row.getAs("title"),
          authors,
          published == null ? null : PublishedDate.parse(published),
          row.getAs("text"),
          row.getAs("input_file"),
          row.<Long>getAs("input_record"));
    }
  }
}
