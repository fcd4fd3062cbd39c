package org.copydesk.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;

/**
 * docs/tables.md says what {@link Tables} says. {@code mvn test -Dtest=TablesPageTest
 * -Dcopydesk.write-pages=true} writes the page anew.
 */
final class TablesPageTest {

  private static final Path PAGE = Path.of("docs/tables.md");

  private static final String INTRODUCTION =
      """
      # Tables

      <!-- Written by TablesPageTest from the schemas in the code: mvn test -Dtest=TablesPageTest -Dcopydesk.write-pages=true -->

      Parquet files below `DIR/tables/<name>/run_date=YYYY-MM-DD/`. Every table has, besides the columns below, `run_date` (date), which is
      the folder: the run that wrote the row. Views over them and queries: [sql.md](sql.md).

      `begin` and `end` are Unicode code points of the article's `text`, from 0, `end` one past the last, so that
      `substring(text, begin + 1, end - begin)` in Spark SQL and `text[begin:end]` in Python give the row's `text`. Ids and fingerprints are the
      first 16 hex digits of a SHA-256: the same input gives the same ids. Times are UTC. Types are Spark SQL's; *or null* marks columns that
      may be empty.
      """;

  @Test
  void thePageIsWhatTheCodeSays() throws IOException {
    String page = page();
    if (Boolean.getBoolean("copydesk.write-pages")) {
      Files.writeString(PAGE, page);
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page);
  }

  @Test
  void everyColumnHasAMeaning() {
    assertThat(Tables.ALL)
        .allSatisfy(
            table ->
                assertThat(table.schema().fields())
                    .allSatisfy(field -> assertThat(field.getComment().isDefined()).isTrue()));
  }

  private static String page() {
    StringBuilder page = new StringBuilder(INTRODUCTION);
    for (TableDefinition table : Tables.ALL) {
      page.append("\n## ").append(table.name()).append("\n\n");
      page.append(table.description()).append("\n\n");
      page.append("| column | type | meaning |\n|---|---|---|\n");
      appendRows(page, "", table.schema());
    }
    return page.toString();
  }

  private static void appendRows(StringBuilder page, String parent, StructType columns) {
    for (StructField column : columns.fields()) {
      String name = parent + column.name();
      String type = "`" + type(column) + (column.nullable() ? "` or null" : "`");
      String meaning = column.getComment().get();
      page.append("| `%s` | %s | %s |\n".formatted(name, type, meaning.replace("|", "\\|")));
      if (column.dataType() instanceof ArrayType array
          && array.elementType() instanceof StructType members) {
        appendRows(page, name + "[].", members);
      }
    }
  }

  private static String type(StructField column) {
    return column.dataType() instanceof ArrayType array && array.elementType() instanceof StructType
        ? "array"
        : column.dataType().simpleString().replace(",", ", ");
  }
}
