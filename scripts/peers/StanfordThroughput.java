import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.BufferedReader;
import java.io.FileInputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPInputStream;
import org.copydesk.engine.EntityThroughput;

/**
 * Words a CPU second of Stanford's CRF tagger (english.all.3class.distsim), from text to character
 * offsets, on two threads; words counted as EntityThroughput counts them. Run by
 * scripts/benchmark-entities. Usage: FILE.jsonl.gz ARTICLES.
 */
public final class StanfordThroughput {

  private static final String MODEL =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  public static void main(String[] args) throws Exception {
    List<String> texts = texts(args[0], Integer.parseInt(args[1]));
    long words = texts.stream().mapToLong(EntityThroughput::words).sum();
    CRFClassifier<CoreLabel> tagger = CRFClassifier.getClassifier(MODEL);
    OperatingSystemMXBean process =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    List<Double> rounds = new ArrayList<>();
    for (int round = 0; round < 5; round++) {
      long before = process.getProcessCpuTime();
      List<Callable<Integer>> tasks = new ArrayList<>();
      for (int thread = 0; thread < 2; thread++) {
        int first = thread;
        tasks.add(
            () -> {
              int mentions = 0;
              for (int i = first; i < texts.size(); i += 2) {
                mentions += tagger.classifyToCharacterOffsets(texts.get(i)).size();
              }
              return mentions;
            });
      }
      for (var task : threads.invokeAll(tasks)) {
        task.get();
      }
      rounds.add(words / ((process.getProcessCpuTime() - before) / 1e9));
    }
    threads.shutdown();
    System.out.printf(
        "%d articles, %d words%nStanford CRF, 3 classes: %.0f words a CPU second %s%n",
        texts.size(), words, rounds.stream().sorted().skip(2).findFirst().orElseThrow(), rounds);
  }

  private static List<String> texts(String file, int limit) throws Exception {
    List<String> texts = new ArrayList<>();
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(new FileInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine();
          line != null && texts.size() < limit;
          line = lines.readLine()) {
        var text = json.readTree(line).get("text");
        if (text != null && !text.isNull()) {
          texts.add(text.asText());
        }
      }
    }
    return texts;
  }
}
