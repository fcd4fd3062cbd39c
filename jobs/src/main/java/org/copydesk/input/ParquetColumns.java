package org.copydesk.input;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.EnumLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.IntLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.JsonLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.StringLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.TimestampLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Type.Repetition;
import org.copydesk.settings.FieldNames;
import org.jspecify.annotations.Nullable;

/**
 * The columns of one Parquet file that hold the fields of articles: strings; for the id integers
 * too; for the date dates and timestamps too (by the rules of the Parquet format's {@code
 * LogicalTypes.md}); for the authors a list of strings or one string.
 */
final class ParquetColumns {

  /** 1970-01-01 as a Julian day, the count of INT96 timestamps. */
  private static final int JULIAN_EPOCH_DAY = 2_440_588;

  private final FieldNames names;
  private final MessageType schema;
  private final TextDecoder decoder =
      new TextDecoder(StandardCharsets.UTF_8, StandardCharsets.UTF_8);

  private ParquetColumns(FieldNames names, MessageType schema) {
    this.names = names;
    this.schema = schema;
  }

  /**
   * The columns of a file with the schema {@code file}.
   *
   * @throws UnusableRecordException when there is no text, or a column cannot hold its field
   */
  static ParquetColumns of(MessageType file, FieldNames names) throws UnusableRecordException {
    List<Type> columns = new ArrayList<>();
    for (String name : Columns.namesOf(names)) {
      if (file.containsField(name)) {
        Type type = file.getType(name);
        check(name, type, names);
        columns.add(type);
      }
    }
    if (!file.containsField(names.text())) {
      throw new UnusableRecordException(
          RejectCode.BAD_HEADER,
          "no column %s in the file; input.fields can name another".formatted(names.text()));
    }
    return new ParquetColumns(names, new MessageType(file.getName(), columns));
  }

  private static void check(String name, Type type, FieldNames names)
      throws UnusableRecordException {
    boolean fits =
        (!name.equals(names.id()) || isOneString(type) || isInteger(type))
            && (!name.equals(names.published()) || isOneString(type) || isTime(type))
            && (!name.equals(names.authors()) || isStrings(type));
    boolean plain =
        name.equals(names.source())
            || name.equals(names.url())
            || name.equals(names.title())
            || name.equals(names.text());
    if (!fits || (plain && !isOneString(type))) {
      throw new UnusableRecordException(
          RejectCode.BAD_HEADER,
          "the column %s is of the wrong type: %s".formatted(name, Head.of(type.toString())));
    }
  }

  private static boolean isOneString(Type type) {
    return isString(type) && !type.isRepetition(Repetition.REPEATED);
  }

  private static boolean isString(Type type) {
    LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
    return isPhysically(type, PrimitiveTypeName.BINARY)
        && (logical == null
            || logical instanceof StringLogicalTypeAnnotation
            || logical instanceof EnumLogicalTypeAnnotation
            || logical instanceof JsonLogicalTypeAnnotation);
  }

  private static boolean isStrings(Type type) {
    if (type.isPrimitive()) {
      return isString(type);
    }
    List<Type> fields = type.asGroupType().getFields();
    return fields.size() == 1 && isStrings(fields.get(0));
  }

  private static boolean isInteger(Type type) {
    LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
    return !type.isRepetition(Repetition.REPEATED)
        && (isPhysically(type, PrimitiveTypeName.INT32)
            || isPhysically(type, PrimitiveTypeName.INT64))
        && (logical == null
            || (logical instanceof IntLogicalTypeAnnotation integer && integer.isSigned()));
  }

  private static boolean isTime(Type type) {
    LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
    return !type.isRepetition(Repetition.REPEATED)
        && (logical instanceof DateLogicalTypeAnnotation
            || logical instanceof TimestampLogicalTypeAnnotation
            || isPhysically(type, PrimitiveTypeName.INT96));
  }

  private static boolean isPhysically(Type type, PrimitiveTypeName name) {
    return type.isPrimitive() && type.asPrimitiveType().getPrimitiveTypeName() == name;
  }

  /** What has to be read of the file. */
  MessageType schema() {
    return schema;
  }

  /** The fields of one row. */
  ArticleFields fields(Group row, ArticleChecks checks) throws UnusableRecordException {
    return new ArticleFields(
        string(row, names.id()),
        string(row, names.source()),
        string(row, names.url()),
        string(row, names.title()),
        authors(row, checks),
        string(row, names.published()),
        string(row, names.text()));
  }

  /** The head of the row's text. */
  String head(Group row) {
    return isNull(row, names.text()) ? "" : Head.of(row.getBinary(names.text(), 0).getBytes());
  }

  private List<String> authors(Group row, ArticleChecks checks) throws UnusableRecordException {
    if (isNull(row, names.authors())) {
      return List.of();
    }
    if (isOneString(schema.getType(names.authors()))) {
      return checks.authors(string(row, names.authors()));
    }
    List<String> authors = new ArrayList<>();
    collect(row, schema.getFieldIndex(names.authors()), authors);
    return authors;
  }

  /** The strings below a field, however many groups its list is built of. */
  private void collect(Group group, int field, List<String> strings)
      throws UnusableRecordException {
    boolean primitive = group.getType().getType(field).isPrimitive();
    for (int i = 0; i < group.getFieldRepetitionCount(field); i++) {
      if (primitive) {
        strings.add(decoded(group.getBinary(field, i)));
      } else {
        collect(group.getGroup(field, i), 0, strings);
      }
    }
  }

  private boolean isNull(Group row, String name) {
    return !schema.containsField(name) || row.getFieldRepetitionCount(name) == 0;
  }

  private @Nullable String string(Group row, String name) throws UnusableRecordException {
    if (isNull(row, name)) {
      return null;
    }
    Type type = schema.getType(name);
    if (isString(type)) {
      return decoded(row.getBinary(name, 0));
    }
    try {
      return isTime(type)
          ? time(row, name, type)
          : row.getValueToString(schema.getFieldIndex(name), 0);
    } catch (DateTimeException | ArithmeticException e) {
      throw new UnusableRecordException(
          RejectCode.BAD_DATE, "a time outside the calendar: " + Head.of(e.toString()));
    }
  }

  private String decoded(Binary utf8) throws UnusableRecordException {
    return decoder.decode(utf8.getBytes()).toString();
  }

  /** The date or the instant in ISO 8601. */
  private static String time(Group row, String name, Type type) {
    LogicalTypeAnnotation logical = type.getLogicalTypeAnnotation();
    if (logical instanceof DateLogicalTypeAnnotation) {
      return LocalDate.ofEpochDay(row.getInteger(name, 0)).toString();
    }
    if (logical instanceof TimestampLogicalTypeAnnotation timestamp) {
      long units = row.getLong(name, 0);
      Instant instant =
          switch (timestamp.getUnit()) {
            case MILLIS -> Instant.EPOCH.plus(units, ChronoUnit.MILLIS);
            case MICROS -> Instant.EPOCH.plus(units, ChronoUnit.MICROS);
            case NANOS -> Instant.EPOCH.plus(units, ChronoUnit.NANOS);
          };
      // a local time has no offset to tell
      return timestamp.isAdjustedToUTC()
          ? instant.toString()
          : instant.atOffset(ZoneOffset.UTC).toLocalDateTime().toString();
    }
    ByteBuffer int96 = row.getInt96(name, 0).toByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
    long nanosOfDay = int96.getLong();
    long julianDay = int96.getInt();
    return Instant.EPOCH
        .plus(julianDay - JULIAN_EPOCH_DAY, ChronoUnit.DAYS)
        .plusNanos(nanosOfDay)
        .toString();
  }
}
