package org.copydesk.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.copydesk.TestSpark;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every query of docs/sql.md. */
final class SqlPageTest {

  /** The line of the page before a query whose rows would be errors. */
  private static final String NO_ROW_IS_GOOD = "No row is good:\n";

  private static final Pattern QUERY =
      Pattern.compile("## ([^\n]+)\n|(" + NO_ROW_IS_GOOD + ")|```sql\n([^`]+)```");

  private static SparkSession spark;

  /** A query of the page under its heading. */
  record Query(String heading, boolean findsErrors, String text) {

    @Override
    public String toString() {
      return heading;
    }
  }

  @BeforeAll
  static void publish(@TempDir Path output) {
    spark = TestSpark.session();
    PublishedFixture.publish(spark, output);
  }

  static List<Query> queries() throws IOException {
    List<Query> queries = new ArrayList<>();
    String heading = "";
    boolean findsErrors = false;
    for (MatchResult match :
        QUERY.matcher(Files.readString(Path.of("docs/sql.md"))).results().toList()) {
      if (match.group(1) != null) {
        heading = match.group(1);
      } else if (match.group(2) != null) {
        findsErrors = true;
      } else {
        queries.add(new Query(heading, findsErrors, match.group(3)));
        findsErrors = false;
      }
    }
    return queries;
  }

  @ParameterizedTest
  @MethodSource("queries")
  void theQueryRunsAndGivesRowsUnlessTheyWouldBeErrors(Query query) {
    List<Row> rows = spark.sql(query.text()).collectAsList();
    if (query.findsErrors()) {
      assertThat(rows).isEmpty();
    } else {
      assertThat(rows).isNotEmpty();
    }
  }

  @Test
  void thereAreTenAndTheCheckOfOffsets() throws IOException {
    assertThat(queries()).hasSize(11);
    assertThat(queries()).filteredOn(Query::findsErrors).hasSize(1);
  }

  @Test
  void mostNamedCountsAnArticleOfTwoNightsOnce() throws IOException {
    assertThat(rows("1. "))
        .containsExactly("[2026-03,1,Ines Vail,2,4]", "[2026-03,2,Omar Lund,1,2]");
  }

  @Test
  void anInterruptedQuotationIsPutTogether() throws IOException {
    assertThat(rows("2. "))
        .contains(
            "[2026-03-02,Gull Bay Courier,Ines Vail,Then, … the lights went out.,Ferry aground off"
                + " Sandholm]");
  }

  @Test
  void onlyFiguresThatCannotBothBeRightDisagree() throws IOException {
    assertThat(rows("5. "))
        .containsExactly(
            "[2026-03-02,Sandholm,people,Fourteen,Gull Bay Courier,gull-1,Some 17,Northern"
                + " Wire,north-7]");
  }

  @Test
  void whatAnEarlierRunFoundIsNotNew() throws IOException {
    assertThat(rows("7. "))
        .hasSize(2)
        .anySatisfy(
            row -> assertThat(row).contains("when the ferry Petrel [ran ran → ran] aground off"))
        .anySatisfy(row -> assertThat(row).contains("[the the → the]"));
  }

  private static List<String> rows(String heading) throws IOException {
    Query query =
        queries().stream().filter(q -> q.heading().startsWith(heading)).findFirst().orElseThrow();
    return spark.sql(query.text()).collectAsList().stream().map(Row::toString).toList();
  }
}
