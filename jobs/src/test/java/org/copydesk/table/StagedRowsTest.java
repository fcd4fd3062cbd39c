package org.copydesk.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.GenericRowWithSchema;
import org.copydesk.analysis.Analysis;
import org.copydesk.article.Article;
import org.copydesk.document.Claim;
import org.copydesk.document.Document;
import org.copydesk.document.Entity;
import org.copydesk.document.EntityType;
import org.copydesk.document.Interval;
import org.copydesk.document.Quote;
import org.copydesk.document.QuoteKind;
import org.copydesk.document.Relation;
import org.copydesk.rule.Category;
import org.copydesk.rule.Finding;
import org.copydesk.rule.RuleMetadata;
import org.copydesk.rule.Severity;
import org.copydesk.text.Span;
import org.copydesk.text.Tokenizer;
import org.junit.jupiter.api.Test;

class StagedRowsTest {

  private static final String TEXT = "🚢🚢 Rosa said “all 40 boats sank”, and 40 sank.";

  @Test
  void offsetsAreCodePoints() {
    Row entity = first(row(TEXT, "Rosa"), Tables.ENTITIES);
    int begin = entity.getAs("begin");
    int end = entity.getAs("end");
    assertThat(begin).isEqualTo(3);
    int[] points = TEXT.codePoints().toArray();
    assertThat(new String(points, begin, end - begin)).isEqualTo("Rosa");
  }

  @Test
  void aClaimInsideAQuotationPointsAtIt() {
    Row staged = row(TEXT, "Rosa");
    Row[] claims = rows(staged, Tables.CLAIMS);
    Row quote = first(staged, Tables.QUOTES);
    assertThat(named(claims[0], Tables.CLAIMS).<String>getAs("quote_id"))
        .isEqualTo(quote.getAs("quote_id"));
    assertThat(named(claims[1], Tables.CLAIMS).<String>getAs("quote_id")).isNull();
  }

  @Test
  void aFigureBeyondTheColumnIsNotAClaim() {
    Claim tooLarge = claim(TEXT, "40", 0, BigDecimal.TEN.pow(30));
    Row staged = StagedRows.article(analysis(TEXT, List.of(), List.of(), List.of(tooLarge)), "h");
    assertThat(rows(staged, Tables.CLAIMS)).isEmpty();
  }

  @Test
  void aFingerprintStaysWhenTheTextBeforeItGrows() {
    Row before = finding("The teh end.");
    Row after = finding("A word more. The teh end.");
    assertThat(after.<String>getAs("fingerprint")).isEqualTo(before.getAs("fingerprint"));
    assertThat(after.<String>getAs("anomaly_id")).isNotEqualTo(before.getAs("anomaly_id"));
  }

  @Test
  void theSameFormOfANameHasOneId() {
    assertThat(first(row(TEXT, "Rosa"), Tables.ENTITIES).<String>getAs("name_id"))
        .isEqualTo(first(row("Rosa.", "Rosa"), Tables.ENTITIES).getAs("name_id"));
  }

  private static Row finding(String text) {
    int begin = text.indexOf("teh");
    Finding finding =
        new Finding(
            new RuleMetadata("typo", Category.SPELLING, Severity.ERROR, "A word is misspelt."),
            new Span(begin, begin + 3),
            "misspelt",
            "the",
            0.9,
            List.of(),
            null);
    Analysis analysis =
        new Analysis(analysis(text, List.of(), List.of(), List.of()).document(), List.of(finding));
    return first(StagedRows.article(analysis, "h"), Tables.ANOMALIES);
  }

  private static Row row(String text, String name) {
    int begin = text.indexOf(name);
    Entity entity =
        new Entity(
            new Span(begin, begin + name.length()), 0, EntityType.PER, name, "Rosa Lindqvist", 1);
    if (!text.equals(TEXT)) {
      return StagedRows.article(analysis(text, List.of(entity), List.of(), List.of()), "h");
    }
    String words = "all 40 boats sank";
    int quoted = text.indexOf(words);
    Quote quote =
        new Quote(
            new Span(quoted, quoted + words.length()),
            0,
            new Span(quoted, quoted + words.length()),
            QuoteKind.DIRECT,
            words,
            0,
            "Rosa Lindqvist",
            entity.span(),
            "said",
            null,
            "cue-before",
            1);
    List<Claim> claims =
        List.of(
            claim(text, "40", 0, BigDecimal.valueOf(40)),
            claim(text, "40", text.indexOf("and"), BigDecimal.valueOf(40)));
    return StagedRows.article(analysis(text, List.of(entity), List.of(quote), claims), "h");
  }

  private static Claim claim(String text, String surface, int from, BigDecimal value) {
    int begin = text.indexOf(surface, from);
    return new Claim(
        new Span(begin, begin + surface.length()),
        0,
        surface,
        value,
        value,
        Relation.EQUAL,
        new Interval(value, value),
        null,
        null,
        null,
        "boats",
        "boat",
        null,
        null,
        null,
        null,
        null);
  }

  private static Analysis analysis(
      String text, List<Entity> entities, List<Quote> quotes, List<Claim> claims) {
    Article article =
        new Article(
            "a-1",
            null,
            null,
            null,
            List.of(),
            OffsetDateTime.parse("2026-03-02T00:00:00Z"),
            text,
            "in.jsonl",
            1);
    return new Analysis(
        new Document(article, Tokenizer.tokenize(text), entities, quotes, claims), List.of());
  }

  private static Row first(Row staged, TableDefinition table) {
    return named(rows(staged, table)[0], table);
  }

  private static Row[] rows(Row staged, TableDefinition table) {
    return staged.getAs(StagedRows.SCHEMA.fieldIndex(table.name()));
  }

  private static Row named(Row row, TableDefinition table) {
    Object[] values = new Object[row.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = row.get(i);
    }
    return new GenericRowWithSchema(values, table.schema());
  }
}
