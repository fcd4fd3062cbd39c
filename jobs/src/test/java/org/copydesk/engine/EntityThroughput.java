package org.copydesk.engine;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipInputStream;
import org.apache.commons.io.FileUtils;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.copydesk.TestSpark;
import org.copydesk.entity.ArticleNames;
import org.copydesk.entity.EntityTagger;
import org.copydesk.settings.EngineKind;
import org.copydesk.settings.EngineSettings;
import org.copydesk.text.TokenKind;
import org.copydesk.text.TokenizedText;
import org.copydesk.text.Tokenizer;

/**
 * Words a CPU second of the entity stage as Spark runs it, from text to named mentions, and of
 * onnxruntime alone, given the same model and piece ids made beforehand, sorted by length over all
 * articles, eight sentences a call. Both with two threads on two cores, so that both share them
 * alike; the CPU time is the process's, garbage collection and all. Usage: JSONL_FOLDER_OR_FILE
 * [ARTICLES].
 */
public final class EntityThroughput {

  private static final int THREADS = 2;
  private static final int ROUNDS = 5;
  private static final int BATCH = 8;
  private static final OperatingSystemMXBean PROCESS =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private EntityThroughput() {}

  /** Measures and prints. */
  public static void main(String[] args) throws Exception {
    int limit = args.length > 1 ? Integer.parseInt(args[1]) : 2000;
    SparkSession spark = TestSpark.session();
    List<String> texts =
        spark
            .read()
            .json(args[0])
            .select("text")
            .where("text is not null")
            .limit(limit)
            .as(Encoders.STRING())
            .collectAsList();
    long words = texts.stream().mapToLong(EntityThroughput::words).sum();
    Path work = Files.createTempDirectory("copydesk-throughput");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> FileUtils.deleteQuietly(work.toFile())));
    long opening = System.nanoTime();
    long before = resident();
    EntityEngine engine =
        EntityEngines.open(
            spark,
            new EngineSettings(EngineKind.EMBEDDED, "", "", "en", BATCH),
            work.resolve("model").toString());
    engine.tagger().tag(Tokenizer.tokenize("Oslo is in Norway."));
    System.out.printf(
        "model ready after %.1f s, %d MB more in memory%n",
        (System.nanoTime() - opening) / 1e9, resident() - before);
    Dataset<String> articles =
        spark.createDataset(texts, Encoders.STRING()).repartition(THREADS).cache();
    articles.count();
    List<Batch> batches = batches(texts, engine);
    try (OrtEnvironment environment = OrtEnvironment.getEnvironment();
        OrtSession session = session(environment)) {
      List<Double> stage = new ArrayList<>();
      List<Double> raw = new ArrayList<>();
      for (int round = 0; round < ROUNDS; round++) {
        raw.add(words / cpuSeconds(() -> run(environment, session, batches)));
        stage.add(words / cpuSeconds(() -> mentions(articles, engine)));
      }
      System.out.printf(
          "%d articles, %d words%nonnxruntime alone: %.0f words a CPU second %s%n"
              + "entity stage in Spark: %.0f words a CPU second %s%nratio: %.2f%n",
          texts.size(), words, median(raw), raw, median(stage), stage, median(stage) / median(raw));
    }
  }

  /** Words of a text as all these measurements count them: tokens that are no punctuation. */
  public static long words(String text) {
    TokenizedText tokens = Tokenizer.tokenize(text);
    long words = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.kind(i) != TokenKind.PUNCTUATION) {
        words++;
      }
    }
    return words;
  }

  private static long mentions(Dataset<String> articles, EntityEngine engine) {
    MapPartitionsFunction<String, Integer> count =
        partition -> {
          EntityTagger tagger = engine.tagger();
          return counts(partition, tagger);
        };
    return articles.mapPartitions(count, Encoders.INT()).toJavaRDD().fold(0, Integer::sum);
  }

  private static Iterator<Integer> counts(Iterator<String> texts, EntityTagger tagger) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return texts.hasNext();
      }

      @Override
      public Integer next() {
        TokenizedText tokens = Tokenizer.tokenize(texts.next());
        return ArticleNames.complete(tokens, tagger.tag(tokens)).size();
      }
    };
  }

  /** One call's input, made beforehand. */
  private record Batch(LongBuffer ids, LongBuffer mask, LongBuffer segments, int rows, int length) {

    static Batch of(List<int[]> rows) {
      int length = rows.get(rows.size() - 1).length;
      Batch batch =
          new Batch(
              buffer(rows.size() * length),
              buffer(rows.size() * length),
              buffer(rows.size() * length),
              rows.size(),
              length);
      for (int row = 0; row < rows.size(); row++) {
        for (int i = 0; i < rows.get(row).length; i++) {
          batch.ids.put(row * length + i, rows.get(row)[i]);
          batch.mask.put(row * length + i, 1);
        }
      }
      return batch;
    }

    private static LongBuffer buffer(int size) {
      return ByteBuffer.allocateDirect(size * Long.BYTES)
          .order(ByteOrder.nativeOrder())
          .asLongBuffer();
    }

    long[] shape() {
      return new long[] {rows, length};
    }
  }

  /** Piece ids of the sentences that the stage gives the model, sorted by length. */
  private static List<Batch> batches(List<String> texts, EntityEngine engine) {
    BertTagger tagger = (BertTagger) engine.tagger();
    List<int[]> ids = new ArrayList<>();
    for (String text : texts) {
      ids.addAll(tagger.ids(Tokenizer.tokenize(text)));
    }
    ids.sort(Comparator.comparingInt(row -> row.length));
    List<Batch> batches = new ArrayList<>();
    for (int begin = 0; begin < ids.size(); begin += BATCH) {
      batches.add(Batch.of(ids.subList(begin, Math.min(ids.size(), begin + BATCH))));
    }
    // so that both threads meet all lengths
    Collections.shuffle(batches, new Random(1));
    return batches;
  }

  private static OrtSession session(OrtEnvironment environment) throws OrtException, IOException {
    OrtSession.SessionOptions options = new OrtSession.SessionOptions();
    options.setIntraOpNumThreads(1);
    try (InputStream saved =
            EntityThroughput.class.getResourceAsStream("/models/ner-en/bert_classification_onnx");
        ZipInputStream zip = new ZipInputStream(saved)) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().endsWith("model.onnx")) {
          return environment.createSession(zip.readAllBytes(), options);
        }
      }
    }
    throw new IOException("The saved model holds no model.onnx");
  }

  private static long run(OrtEnvironment environment, OrtSession session, List<Batch> batches)
      throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Callable<Long>> tasks = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int first = thread;
        tasks.add(
            () -> {
              long rows = 0;
              for (int i = first; i < batches.size(); i += THREADS) {
                rows += run(environment, session, batches.get(i));
              }
              return rows;
            });
      }
      long rows = 0;
      for (Future<Long> task : threads.invokeAll(tasks)) {
        rows += task.get();
      }
      return rows;
    } finally {
      threads.shutdown();
    }
  }

  private static long run(OrtEnvironment environment, OrtSession session, Batch batch)
      throws OrtException {
    try (OnnxTensor ids = OnnxTensor.createTensor(environment, batch.ids, batch.shape());
        OnnxTensor mask = OnnxTensor.createTensor(environment, batch.mask, batch.shape());
        OnnxTensor segments = OnnxTensor.createTensor(environment, batch.segments, batch.shape());
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", segments))) {
      return ((OnnxTensor) result.get(0)).getInfo().getShape()[0];
    }
  }

  private static double cpuSeconds(Callable<Long> work) throws Exception {
    long before = PROCESS.getProcessCpuTime();
    if (work.call() == 0) {
      throw new IllegalStateException("nothing was done");
    }
    return (PROCESS.getProcessCpuTime() - before) / 1e9;
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }

  /** Megabytes of this process in memory, from Linux's own account. */
  private static long resident() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElse(-1);
  }
}
