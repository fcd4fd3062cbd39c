package org.copydesk.benchmark;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.copydesk.claim.ClaimExtractor;
import org.copydesk.document.Claim;
import org.copydesk.text.TokenizedText;
import org.copydesk.text.Tokenizer;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Megabytes of text a second through the claim extractor, on tokens that are ready. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ClaimBenchmark {

  private static final String PARAGRAPH =
      "The harbour board said on Tuesday that some 40 trawlers, nearly a third of the fleet, had"
          + " stayed in port since 5 March 2019. Landings fell 12% to 3.4 million tonnes, worth"
          + " between $15 million and $20 million, while prices rose to 58.24 euros a crate. The"
          + " mayor, who has held her office for two terms, told the council that the town could"
          + " not wait any longer for the new quay, which was first promised by the ministry when"
          + " the old one was closed. Fishermen and their families gathered outside the hall, and"
          + " many of them spoke of boats that had not left the water for weeks.\n";

  /** Counts what was read, for the rate in megabytes. */
  @AuxCounters
  @State(Scope.Thread)
  public static class Read {
    /** Megabytes of UTF-8. */
    public double megabytes;
  }

  private TokenizedText tokens = Tokenizer.tokenize("");
  private double size;

  /** Makes the text. */
  @Setup
  public void tokenize() {
    String text = PARAGRAPH.repeat(200);
    tokens = Tokenizer.tokenize(text);
    size = text.getBytes(StandardCharsets.UTF_8).length / 1e6;
  }

  /** Extracts the claims of some hundred kilobytes. */
  @Benchmark
  public List<Claim> extract(Read read) {
    List<Claim> claims = ClaimExtractor.extract(tokens, List.of(), LocalDate.of(2019, 4, 1));
    read.megabytes += size;
    return claims;
  }
}
