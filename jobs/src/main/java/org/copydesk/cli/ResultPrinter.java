package org.copydesk.cli;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.to_json;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.NumericType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Prints the rows of a query. */
final class ResultPrinter {

  private static final int TABLE_ROWS = 1000;
  private static final int TABLE_CELL = 80;
  private static final Map<String, String> WITH_NULLS = Map.of("ignoreNullFields", "false");

  private ResultPrinter() {}

  static void print(Dataset<Row> rows, ResultFormat format, PrintStream out) {
    switch (format) {
      case table -> printTable(rows, out);
      case csv -> printCsv(rows, out);
      case json -> printJson(rows, out);
    }
    out.flush();
  }

  private static void printJson(Dataset<Row> rows, PrintStream out) {
    String[] names = uniqueNames(rows);
    String[] given = rows.columns();
    Column[] columns = new Column[names.length];
    for (int i = 0; i < names.length; i++) {
      columns[i] = col(names[i]).as(given[i]);
    }
    Dataset<Row> lines = rows.toDF(names).select(to_json(struct(columns), WITH_NULLS));
    // what is escaped for the terminal is so escaped in JSON too
    lines.toLocalIterator().forEachRemaining(line -> out.println(Escapes.line(line.getString(0))));
  }

  private static void printCsv(Dataset<Row> rows, PrintStream out) {
    // without closing it, since that would close the stream
    CsvWriter csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.CRLF)
            .quoteStrategy(QuoteStrategies.EMPTY)
            .build(new PrintWriter(out, false, StandardCharsets.UTF_8));
    csv.writeRecord(cells(List.of(rows.columns())));
    Iterator<Row> texts = texts(rows).toLocalIterator();
    while (texts.hasNext()) {
      csv.writeRecord(cells(values(texts.next())));
    }
    try {
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<@Nullable String> cells(List<@Nullable String> values) {
    List<@Nullable String> cells = new ArrayList<>();
    for (String value : values) {
      cells.add(value == null ? null : SpreadsheetCells.inert(value));
    }
    return cells;
  }

  private static void printTable(Dataset<Row> rows, PrintStream out) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(Arrays.stream(rows.columns()).map(ResultPrinter::shown).toList());
    for (Row row : texts(rows).limit(TABLE_ROWS + 1).collectAsList()) {
      lines.add(values(row).stream().map(ResultPrinter::shown).toList());
    }
    boolean cut = lines.size() > TABLE_ROWS + 1;
    if (cut) {
      lines.remove(lines.size() - 1);
    }
    StructField[] fields = rows.schema().fields();
    int[] widths = new int[fields.length];
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], length(line.get(i)));
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      out.println(line(lines.get(i), widths, fields));
      if (i == 0) {
        out.println(rule(widths));
      }
    }
    if (cut) {
      out.printf("The first %,d rows; --format csv or json gives all.%n", TABLE_ROWS);
    }
  }

  private static String line(List<String> cells, int[] widths, StructField[] fields) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String space = " ".repeat(widths[i] - length(cells.get(i)));
      boolean right = fields[i].dataType() instanceof NumericType;
      line.append(i == 0 ? "" : "  ");
      line.append(right ? space + cells.get(i) : cells.get(i) + space);
    }
    return line.toString().stripTrailing();
  }

  private static String rule(int[] widths) {
    return String.join("  ", Arrays.stream(widths).mapToObj("-"::repeat).toList());
  }

  private static String shown(@Nullable String value) {
    String text = value == null ? "" : Escapes.line(value);
    return length(text) <= TABLE_CELL
        ? text
        : text.substring(0, text.offsetByCodePoints(0, TABLE_CELL - 1)) + "…";
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** The rows with every value as text; what has parts becomes JSON. */
  private static Dataset<Row> texts(Dataset<Row> rows) {
    StructField[] fields = rows.schema().fields();
    String[] names = uniqueNames(rows);
    Column[] columns = new Column[names.length];
    for (int i = 0; i < names.length; i++) {
      Column column = col(names[i]);
      columns[i] =
          hasParts(fields[i].dataType()) ? to_json(column, WITH_NULLS) : column.cast("string");
    }
    return rows.toDF(names).select(columns);
  }

  /** A query may give two columns the same name, by which neither could be selected. */
  private static String[] uniqueNames(Dataset<Row> rows) {
    return IntStream.range(0, rows.columns().length).mapToObj(i -> "c" + i).toArray(String[]::new);
  }

  private static boolean hasParts(DataType type) {
    return type instanceof ArrayType || type instanceof StructType || type instanceof MapType;
  }

  private static List<@Nullable String> values(Row row) {
    List<@Nullable String> values = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      values.add(row.isNullAt(i) ? null : row.getString(i));
    }
    return values;
  }
}
