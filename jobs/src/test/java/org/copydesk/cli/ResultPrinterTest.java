package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.SparkSession;
import org.copydesk.TestSpark;
import org.junit.jupiter.api.Test;

class ResultPrinterTest {

  private final SparkSession spark = TestSpark.session();

  @Test
  void aTableHasColumnsNumbersToTheRight() {
    assertThat(
            print(
                ResultFormat.table,
                "SELECT 'typo' AS rule, 12 AS found UNION ALL SELECT 'ocr', 3 ORDER BY found DESC"))
        .isEqualTo(
            """
            rule  found
            ----  -----
            typo     12
            ocr       3
            """);
  }

  @Test
  void aTableCutsLongValuesAndIsHarmlessOnATerminal() {
    String shown =
        print(
            ResultFormat.table,
            "SELECT repeat('ab', 100) AS long, concat('a', char(27), '[2J', char(10)) AS hostile, null AS none");

    assertThat(shown).contains("ba…  a\\u001b[2J\\u000a").doesNotContain("\u001b");
    assertThat(shown.lines()).hasSize(3);
  }

  @Test
  void aTableOfManyRowsSaysThatItIsCut() {
    String shown = print(ResultFormat.table, "SELECT id FROM range(1001)");

    assertThat(shown.lines()).hasSize(1003);
    assertThat(shown).endsWith("The first 1,000 rows; --format csv or json gives all.\n");
  }

  @Test
  void csvIsRfc4180AndInertInASpreadsheet() {
    assertThat(
            print(
                ResultFormat.csv,
                "SELECT '=1+2' AS `=a`, 'say \"no\", twice' AS b, -1.5 AS c, null AS d, '' AS e, array(1, 2) AS f,"
                    + " named_struct('x', date'2026-01-02', 'y', null) AS g"))
        .isEqualTo(
            """
            '=a,b,c,d,e,f,g\r
            '=1+2,"say ""no"", twice",-1.5,,"","[1,2]","{""x"":""2026-01-02"",""y"":null}"\r
            """);
  }

  @Test
  void jsonHasEveryColumnOfEveryRow() {
    assertThat(
            print(
                ResultFormat.json,
                "SELECT 'a\\u001b\\u009b\\n' AS text, CAST(1.50 AS decimal(38, 9)) AS low, null AS none,"
                    + " array(named_struct('begin', 1)) AS parts, timestamp'2026-01-02 03:04:05Z' AS at"))
        .isEqualTo(
            """
            {"text":"a\\u001B\\u009b\\n","low":1.500000000,"none":null,"parts":[{"begin":1}],"at":"2026-01-02T03:04:05.000Z"}
            """);
  }

  @Test
  void twoColumnsMayHaveOneName() {
    String query = "SELECT 1 AS a, 2 AS a";

    assertThat(print(ResultFormat.table, query)).isEqualTo("a  a\n-  -\n1  2\n");
    assertThat(print(ResultFormat.csv, query)).isEqualTo("a,a\r\n1,2\r\n");
    assertThat(print(ResultFormat.json, query)).isEqualTo("{\"a\":1,\"a\":2}\n");
  }

  private String print(ResultFormat format, String query) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ResultPrinter.print(
        spark.sql(query), format, new PrintStream(bytes, true, StandardCharsets.UTF_8));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
