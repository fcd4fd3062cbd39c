package org.copydesk.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.copydesk.input.InputException;
import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads annotations, by hand or published, which name their fields alike. */
final class AnnotationReader {

  private AnnotationReader() {}

  static List<LabelledEntity> entities(List<JsonNode> rows) {
    return rows.stream()
        .map(row -> new LabelledEntity(article(row), span(row), required(row, "type").asText()))
        .toList();
  }

  static List<LabelledQuote> quotes(List<JsonNode> rows) {
    return rows.stream()
        .map(
            row ->
                new LabelledQuote(
                    article(row),
                    span(row),
                    row.has("kind") ? row.get("kind").asText() : "direct",
                    text(row, "speaker"),
                    optionalSpan(row, "speaker_begin", "speaker_end")))
        .toList();
  }

  static List<LabelledClaim> claims(List<JsonNode> rows) {
    return rows.stream()
        .map(
            row ->
                new LabelledClaim(
                    article(row),
                    optionalSpan(row, "begin", "end"),
                    number(row, "low"),
                    number(row, "high"),
                    text(row, "relation"),
                    text(row, "normalized_unit")))
        .toList();
  }

  static List<LabelledAnomaly> anomalies(List<JsonNode> rows) {
    return rows.stream()
        .map(
            row ->
                new LabelledAnomaly(
                    article(row),
                    span(row),
                    required(row, "rule").asText(),
                    text(row, "suggestion"),
                    row.path("required").asBoolean(true),
                    also(row)))
        .toList();
  }

  /**
   * The value of a field.
   *
   * @throws InputException when it is missing or null
   */
  static JsonNode required(JsonNode row, String field) {
    JsonNode value = row.path(field);
    if (value.isMissingNode() || value.isNull()) {
      throw new InputException("a row of the gold set has no " + field + ": " + row);
    }
    return value;
  }

  private static String article(JsonNode row) {
    return required(row, "article_id").asText();
  }

  private static Span span(JsonNode row) {
    return new Span(required(row, "begin").asInt(), required(row, "end").asInt());
  }

  private static @Nullable Span optionalSpan(JsonNode row, String begin, String end) {
    return row.hasNonNull(begin) && row.hasNonNull(end)
        ? new Span(row.get(begin).asInt(), row.get(end).asInt())
        : null;
  }

  private static @Nullable Span also(JsonNode row) {
    JsonNode also = row.path("also");
    return also.size() == 2 ? new Span(also.get(0).asInt(), also.get(1).asInt()) : null;
  }

  private static @Nullable String text(JsonNode row, String field) {
    return row.hasNonNull(field) ? row.get(field).asText() : null;
  }

  private static @Nullable Double number(JsonNode row, String field) {
    return row.hasNonNull(field) ? row.get(field).asDouble() : null;
  }
}
