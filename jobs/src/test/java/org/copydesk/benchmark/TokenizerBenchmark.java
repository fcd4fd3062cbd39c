package org.copydesk.benchmark;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.copydesk.text.TokenKind;
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

/**
 * Words a second of the tokenizer on one core, beside the JDK's own {@link BreakIterator}s for
 * sentences and words. The counter {@code words} is the figure to read.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Thread)
public class TokenizerBenchmark {

  private static final String[] PLACES = {"Harwich", "Port Ellery", "St. Odo", "Al-Qasr", "Łomża"};

  private static final String[] PEOPLE = {
    "Mr. Amos Pell", "Dr. R. J. Vane", "Anna O'Hare", "Gen. Tariq al-Sabri", "Jean-Luc Moreau"
  };

  private static final String[] SENTENCES = {
    "%s said on Tuesday that the harbour at %s wouldn't reopen before Sept. 11.",
    "“We are told the bridge is safe,” %s told reporters in %s. “It isn't.”",
    "The council's budget rose 3.5 percent to $25,000,000, according to %s of %s.",
    "\"Who will pay for it?\" asked %s, who moved to the U.S. in 1998. The town of %s won't.",
    "Trains left at 5 p.m. for the south; %s waited in %s until 10.30 p.m. Nobody came.",
    "Some 1,200 people – a third of them children – were moved, %s said (see p. 5 for %s).",
    "%s, a 54-year-old engineer at Pell & Sons Ltd., called %s's plan ‘a mess’...",
    "Write to %s at desk@example.com or see www.example.com/%s for more.",
    "Rents fell from £1,150 to £980 between 2014–15 and 2016, said %s, mayor of %s.",
    "The leaders' meeting was put off. %s blamed the weather in %s – and the state-run railway."
  };

  private String text = "";
  private int words;

  /** Counts the words that were cut, which JMH reports a second. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Count {
    public long words;
  }

  /** Composes some ten thousand characters in paragraphs. */
  @Setup
  public void compose() {
    StringBuilder composed = new StringBuilder();
    for (int i = 0; i < 120; i++) {
      String person = PEOPLE[i % PEOPLE.length];
      String place = PLACES[i / 7 % PLACES.length];
      composed.append(
          String.format(Locale.ROOT, SENTENCES[i * 3 % SENTENCES.length], person, place));
      composed.append(i % 4 == 3 ? "\n\n" : " ");
    }
    text = composed.toString();
    TokenizedText tokenized = Tokenizer.tokenize(text);
    for (int token = 0; token < tokenized.size(); token++) {
      TokenKind kind = tokenized.kind(token);
      if (kind == TokenKind.WORD || kind == TokenKind.NUMBER) {
        words++;
      }
    }
  }

  @Benchmark
  public TokenizedText tokenizer(Count count) {
    count.words += words;
    return Tokenizer.tokenize(text);
  }

  @Benchmark
  public int baseline(Count count) {
    count.words += words;
    return breaks(BreakIterator.getSentenceInstance(Locale.US))
        + breaks(BreakIterator.getWordInstance(Locale.US));
  }

  private int breaks(BreakIterator iterator) {
    iterator.setText(text);
    int breaks = 0;
    while (iterator.next() != BreakIterator.DONE) {
      breaks++;
    }
    return breaks;
  }
}
