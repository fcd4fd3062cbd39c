package org.copydesk.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.copydesk.analysis.Analysis;
import org.copydesk.article.Article;
import org.copydesk.document.Change;
import org.copydesk.document.Claim;
import org.copydesk.document.Document;
import org.copydesk.document.Doubt;
import org.copydesk.document.Entity;
import org.copydesk.document.Quote;
import org.copydesk.rule.Finding;
import org.copydesk.text.CodePoints;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Rows of the staged file: one a record, with all that is said of it in nested columns. The tables
 * are cut from it, so that the analysis is computed once. Here, and only here, UTF-16 offsets
 * become code points.
 */
public final class StagedRows {

  /** The column of a record's {@link Fate}. */
  public static final String FATE = "fate";

  /** The column of an article's own row. */
  public static final String ARTICLE = "article";

  /** The column of a reject's row. */
  public static final String REJECT = "reject";

  /** The schema of a staged row. */
  public static final StructType SCHEMA = schema();

  private StagedRows() {}

  private static StructType schema() {
    StructType schema =
        new StructType()
            .add(FATE, DataTypes.StringType, false)
            .add(ARTICLE, Tables.ARTICLES.schema())
            .add(REJECT, Tables.REJECTS.schema());
    for (TableDefinition table : Tables.OF_ARTICLES) {
      schema = schema.add(table.name(), new ArrayType(table.schema(), false));
    }
    return schema;
  }

  /**
   * An analysed article.
   *
   * @param analysis what is said of it
   * @param contentHash of the record
   */
  public static Row article(Analysis analysis, String contentHash) {
    Document document = analysis.document();
    Article article = document.article();
    CodePoints points = CodePoints.of(article.text());
    List<String> quoteIds = quoteIds(document, points);
    return RowFactory.create(
        Fate.ARTICLE.label(),
        RowFactory.create(
            article.id(),
            article.source(),
            article.url(),
            article.title(),
            article.authors().toArray(String[]::new),
            article.published() == null ? null : article.published().toInstant(),
            null,
            article.text(),
            contentHash,
            null,
            article.inputFile(),
            article.inputRecord()),
        null,
        entities(document, points),
        quotes(document, points, quoteIds),
        claims(document, points, quoteIds),
        anomalies(analysis, points));
  }

  /** A record that can't be used. */
  public static Row reject(
      @Nullable String articleId,
      String inputFile,
      long inputRecord,
      String code,
      String message,
      String head) {
    Row reject = RowFactory.create(articleId, inputFile, inputRecord, code, message, head);
    return RowFactory.create(Fate.REJECT.label(), null, reject, null, null, null, null);
  }

  /** A record that says again what one before it said. */
  public static Row duplicate() {
    return RowFactory.create(Fate.DUPLICATE.label(), null, null, null, null, null, null);
  }

  private static Row[] entities(Document document, CodePoints points) {
    List<Row> rows = new ArrayList<>(document.entities().size());
    String article = document.article().id();
    for (Entity entity : document.entities()) {
      Span span = points(points, entity.span());
      String type = entity.type().name();
      rows.add(
          RowFactory.create(
              article,
              Ids.of(article, "entity", type, at(span)),
              entity.sentence(),
              span.begin(),
              span.end(),
              entity.text(),
              type,
              entity.canonical(),
              Ids.of("name", type, entity.canonical().toLowerCase(Locale.ROOT)),
              entity.score()));
    }
    return rows.toArray(Row[]::new);
  }

  private static List<String> quoteIds(Document document, CodePoints points) {
    List<String> ids = new ArrayList<>(document.quotes().size());
    for (Quote quote : document.quotes()) {
      ids.add(Ids.of(document.article().id(), "quote", at(points(points, quote.span()))));
    }
    return ids;
  }

  private static Row[] quotes(Document document, CodePoints points, List<String> ids) {
    List<Row> rows = new ArrayList<>(ids.size());
    String article = document.article().id();
    for (int i = 0; i < ids.size(); i++) {
      Quote quote = document.quotes().get(i);
      Span span = points(points, quote.span());
      Span speaker = quote.speakerSpan() == null ? null : points(points, quote.speakerSpan());
      Span cue = quote.cueSpan() == null ? null : points(points, quote.cueSpan());
      rows.add(
          RowFactory.create(
              article,
              ids.get(i),
              Ids.of(article, "attribution", Integer.toString(quote.attribution())),
              quote.sentence(),
              span.begin(),
              span.end(),
              quote.text(),
              quote.kind().label(),
              quote.speaker(),
              speaker == null ? null : speaker.begin(),
              speaker == null ? null : speaker.end(),
              quote.cue(),
              cue == null ? null : cue.begin(),
              cue == null ? null : cue.end(),
              quote.method(),
              quote.score()));
    }
    return rows.toArray(Row[]::new);
  }

  private static Row[] claims(Document document, CodePoints points, List<String> quoteIds) {
    List<Row> rows = new ArrayList<>(document.claims().size());
    String article = document.article().id();
    SaidIn saidIn = new SaidIn(document.quotes());
    for (Claim claim : document.claims()) {
      int quote = saidIn.quote(claim.span());
      BigDecimal low = amount(claim.low());
      BigDecimal high = amount(claim.high());
      if (low == null || high == null) {
        continue;
      }
      Span span = points(points, claim.span());
      Doubt doubt = claim.doubt();
      rows.add(
          RowFactory.create(
              article,
              Ids.of(article, "claim", at(span)),
              claim.sentence(),
              span.begin(),
              span.end(),
              claim.text(),
              low,
              high,
              claim.relation().label(),
              bound(claim.interval().low()),
              bound(claim.interval().high()),
              doubt == null ? null : doubt.label(),
              claim.unit(),
              claim.normalizedUnit(),
              claim.counted(),
              claim.countedHead(),
              claim.subject(),
              claim.place(),
              claim.timeBegin(),
              claim.timeEnd(),
              change(article, claim.change()),
              quote < 0 ? null : quoteIds.get(quote)));
    }
    return rows.toArray(Row[]::new);
  }

  private static @Nullable BigDecimal bound(@Nullable BigDecimal value) {
    return value == null ? null : amount(value);
  }

  private static @Nullable Row change(String article, @Nullable Change change) {
    return change == null
        ? null
        : RowFactory.create(
            Ids.of(article, "change", String.valueOf(change.statement())),
            change.role().label(),
            change.direction().label(),
            bound(change.from()),
            bound(change.to()));
  }

  /** The value in the column's scale, or null where it has more digits than any column holds. */
  private static @Nullable BigDecimal amount(BigDecimal value) {
    BigDecimal scaled = value.setScale(Tables.AMOUNT.scale(), RoundingMode.HALF_EVEN);
    return scaled.precision() > Tables.AMOUNT.precision() ? null : scaled;
  }

  private static Row[] anomalies(Analysis analysis, CodePoints points) {
    List<Row> rows = new ArrayList<>(analysis.findings().size());
    Article article = analysis.document().article();
    Map<String, Integer> seen = new HashMap<>();
    for (Finding finding : analysis.findings()) {
      Span span = points(points, finding.span());
      String text = finding.span().in(article.text());
      String rule = finding.rule().id();
      // the n-th of its kind: an edit elsewhere in the article moves offsets, not this
      int nth = seen.merge(rule + '\n' + text, 1, Integer::sum);
      rows.add(
          RowFactory.create(
              article.id(),
              Ids.of(article.id(), "anomaly", rule, at(span)),
              rule,
              finding.rule().category().label(),
              finding.rule().severity().label(),
              span.begin(),
              span.end(),
              text,
              finding.message(),
              finding.suggestion(),
              finding.confidence(),
              evidence(article, finding, points),
              finding.proof(),
              Ids.of("finding", article.id(), rule, text, Integer.toString(nth))));
    }
    return rows.toArray(Row[]::new);
  }

  private static Row[] evidence(Article article, Finding finding, CodePoints points) {
    List<Row> rows = new ArrayList<>(finding.evidence().size());
    for (Span place : finding.evidence()) {
      Span span = points(points, place);
      rows.add(RowFactory.create(article.id(), span.begin(), span.end(), place.in(article.text())));
    }
    return rows.toArray(Row[]::new);
  }

  private static Span points(CodePoints points, Span span) {
    return new Span(points.offset(span.begin()), points.offset(span.end()));
  }

  private static String at(Span span) {
    return span.begin() + "-" + span.end();
  }
}
