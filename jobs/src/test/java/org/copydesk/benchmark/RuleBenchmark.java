package org.copydesk.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.copydesk.article.Article;
import org.copydesk.document.Document;
import org.copydesk.rule.RuleCatalogue;
import org.copydesk.spelling.Dictionary;
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
 * Characters a second of all rules on one core, over articles of some 4,000 characters with a dozen
 * unknown names each and a slip in every fourth. The counter {@code characters} is the figure to
 * read.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Thread)
public class RuleBenchmark {

  private static final int ARTICLES = 64;
  private static final int SENTENCES = 40;

  private static final String[] NAMES = {"Brackwood", "Vantongeren", "Brzezny", "Quellmouth"};

  private static final String[] STEMS = {
    "%s said on Tuesday that the harbour would not reopen before 11 September 2018.",
    "The council's budget rose 3.5 percent to $25,000,000, according to %s.",
    "“Who will pay for it?” asked %s, who moved here in 1998. The town won't.",
    "Some 1,200 people – a third of them children – were moved, %s said."
  };

  private final Document[] documents = new Document[ARTICLES];
  private final RuleCatalogue catalogue = RuleCatalogue.standard(Dictionary.english());
  private int next;

  /** Counts the characters that were read, which JMH reports a second. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Count {
    public long characters;
  }

  @Setup
  public void write() {
    for (int article = 0; article < ARTICLES; article++) {
      StringBuilder text = new StringBuilder();
      for (int sentence = 0; sentence < SENTENCES; sentence++) {
        // names differ from article to article, so that no answer is remembered
        String name =
            NAMES[sentence % NAMES.length]
                + (char) ('a' + article % 26)
                + (char) ('a' + article / 26 + sentence % 3);
        text.append(STEMS[sentence % STEMS.length].formatted(name)).append(' ');
      }
      if (article % 4 == 0) {
        text.append("The goverment will answer.");
      }
      documents[article] = document(text.toString());
    }
  }

  private static Document document(String text) {
    Article article = new Article("a", null, null, null, List.of(), null, text, "benchmark", 1);
    return new Document(article, Tokenizer.tokenize(text), List.of(), List.of(), List.of());
  }

  @Benchmark
  public int allRules(Count count) {
    Document document = documents[next++ % ARTICLES];
    count.characters += document.text().length();
    return catalogue.check(document).size();
  }
}
