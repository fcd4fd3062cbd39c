package org.copydesk.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.copydesk.document.Entity;
import org.copydesk.document.EntityType;
import org.copydesk.document.Quote;
import org.copydesk.quote.QuoteExtractor;
import org.copydesk.text.Span;
import org.copydesk.text.TokenizedText;
import org.copydesk.text.Tokenizer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Quotations of a text whose tokens and entities are at hand; one operation is 1,000,000
 * characters, so that operations a second are MB a second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class QuoteBenchmark {

  private static final String NEWS =
      """
      The Harbour Board will close the old pier in October, its chair said on Monday. “We have waited \
      long enough,” Mira Olsen told a full hall. “The wood is rotten, and the insurers know it.”
      Fishermen were not pleased. Tomas Brandt, who has sailed from the pier for thirty years, called \
      the plan “absurd” and asked who would pay for the new berths. The board put the cost at 4.2 \
      million crowns, a third more than it had said in spring, when the first tender failed.
      “They tell us it's safe,” he said, “and then they tell us it isn't.” According to the Daily \
      Ledger, two of the seven members voted against the closure after a debate of three hours. The \
      ferry to the islands will leave from the north quay until the work is done, the board added.
      """;

  /** The words between double marks alone, without speakers: what the least of tools would do. */
  private static final Pattern DOUBLE_MARKS = Pattern.compile("“[^”\n]*”|\"[^\"\n]*\"");

  private final TokenizedText tokens = Tokenizer.tokenize(megabyte());
  private final List<Entity> entities =
      Pattern.compile("Harbour Board|Mira Olsen|Tomas Brandt|Daily Ledger")
          .matcher(tokens.text())
          .results()
          .map(
              match ->
                  new Entity(
                      new Span(match.start(), match.end()),
                      tokens.sentenceOf(tokens.tokenAt(match.start())),
                      match.group().contains(" B") || match.group().contains(" L")
                          ? EntityType.ORG
                          : EntityType.PER,
                      match.group(),
                      match.group(),
                      1))
          .toList();

  private static String megabyte() {
    return NEWS.repeat(1_000_000 / NEWS.length() + 1).substring(0, 1_000_000);
  }

  @Benchmark
  public List<Quote> quotesWithSpeakers() {
    return QuoteExtractor.extract(tokens, entities);
  }

  @Benchmark
  public List<String> baselineRegexOfDoubleMarks() {
    return DOUBLE_MARKS.matcher(tokens.text()).results().map(match -> match.group()).toList();
  }
}
