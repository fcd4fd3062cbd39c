package org.copydesk.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.nio.CharBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.copydesk.settings.FieldNames;
import org.copydesk.settings.InputSettings;
import org.jspecify.annotations.Nullable;

/**
 * Reads one JSON object (RFC 8259, strictly). Fields that are not mapped are skipped; of a field
 * that stands twice the last counts.
 */
final class JsonRecordParser implements RecordParser {

  /** The deepest nesting of values, fields that are skipped included. */
  private static final int MAX_DEPTH = 1000;

  private enum Kind {
    NULL,
    STRING,
    NUMBER,
    STRINGS,
    OTHER
  }

  private record Value(Kind kind, String text, List<String> items) {
    static final Value NULL = new Value(Kind.NULL, "", List.of());
    static final Value OTHER = new Value(Kind.OTHER, "", List.of());
  }

  private final TextDecoder decoder;
  private final ArticleChecks checks;
  private final FieldNames names;
  private final Set<String> wanted;
  private final JsonFactory json;

  JsonRecordParser(TextDecoder decoder, InputSettings settings) {
    this.decoder = decoder;
    this.checks = new ArticleChecks(settings);
    this.names = settings.fields();
    this.wanted = Columns.namesOf(names);
    this.json =
        new JsonFactoryBuilder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength((int) Math.min(settings.maxTextBytes(), Integer.MAX_VALUE))
                    .build())
            // tables of names would grow with hostile input
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();
  }

  @Override
  public ArticleRecord parse(RawRecord record) throws UnusableRecordException {
    Map<String, Value> values = values(decoder.decode(record.bytes()));
    return checks.article(
        record.number(),
        new ArticleFields(
            id(values),
            string(values, names.source()),
            string(values, names.url()),
            string(values, names.title()),
            authors(values),
            string(values, names.published()),
            string(values, names.text())));
  }

  private Map<String, Value> values(CharBuffer chars) throws UnusableRecordException {
    try (JsonParser parser =
        json.createParser(
            chars.array(), chars.arrayOffset() + chars.position(), chars.remaining())) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new UnusableRecordException(RejectCode.NOT_AN_OBJECT, "not a JSON object");
      }
      Map<String, Value> values = new HashMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String name = parser.currentName();
        parser.nextToken();
        if (wanted.contains(name)) {
          values.put(name, value(name, parser));
        } else {
          parser.skipChildren();
        }
      }
      if (parser.nextToken() != null) {
        throw new UnusableRecordException(
            RejectCode.NOT_JSON, "something stands behind the JSON object");
      }
      return values;
    } catch (JsonProcessingException e) {
      throw new UnusableRecordException(
          RejectCode.NOT_JSON,
          "not JSON at character %d: %s"
              .formatted(
                  e.getLocation() == null ? 0 : e.getLocation().getColumnNr(),
                  Head.of(e.getOriginalMessage())));
    } catch (IOException e) {
      throw new IllegalStateException("reading from memory", e);
    }
  }

  private static Value value(String name, JsonParser parser)
      throws IOException, UnusableRecordException {
    return switch (parser.currentToken()) {
      case VALUE_NULL -> Value.NULL;
      case VALUE_STRING -> new Value(Kind.STRING, text(name, parser), List.of());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          new Value(Kind.NUMBER, text(name, parser), List.of());
      case START_ARRAY -> items(name, parser);
      case START_OBJECT -> {
        parser.skipChildren();
        yield Value.OTHER;
      }
      default -> Value.OTHER;
    };
  }

  private static Value items(String name, JsonParser parser)
      throws IOException, UnusableRecordException {
    List<String> items = new ArrayList<>();
    boolean strings = true;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      switch (parser.currentToken()) {
        case VALUE_STRING -> items.add(text(name, parser));
        case VALUE_NULL -> {}
        default -> {
          strings = false;
          parser.skipChildren();
        }
      }
    }
    return strings ? new Value(Kind.STRINGS, "", items) : Value.OTHER;
  }

  private static String text(String name, JsonParser parser)
      throws IOException, UnusableRecordException {
    try {
      return parser.getText();
    } catch (StreamConstraintsException e) {
      throw new UnusableRecordException(
          RejectCode.TOO_LARGE, "the field %s is longer than input.max-text-bytes".formatted(name));
    }
  }

  private @Nullable String id(Map<String, Value> values) throws UnusableRecordException {
    Value value = values.getOrDefault(names.id(), Value.NULL);
    return value.kind() == Kind.NUMBER ? value.text() : string(values, names.id());
  }

  private List<String> authors(Map<String, Value> values) throws UnusableRecordException {
    Value value = values.getOrDefault(names.authors(), Value.NULL);
    return value.kind() == Kind.STRINGS
        ? value.items()
        : checks.authors(string(values, names.authors()));
  }

  private static @Nullable String string(Map<String, Value> values, String name)
      throws UnusableRecordException {
    Value value = values.getOrDefault(name, Value.NULL);
    return switch (value.kind()) {
      case NULL -> null;
      case STRING -> value.text();
      case NUMBER, STRINGS, OTHER ->
          throw new UnusableRecordException(
              RejectCode.BAD_FIELD,
              "the field %s is of the wrong type: %s".formatted(name, description(value.kind())));
    };
  }

  private static String description(Kind kind) {
    return switch (kind) {
      case NULL, STRING, NUMBER -> "a " + kind.name().toLowerCase(Locale.ROOT);
      case STRINGS -> "an array";
      case OTHER -> "an object, a boolean or a mixed array";
    };
  }
}
