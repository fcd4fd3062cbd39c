package org.copydesk.engine;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.copydesk.document.Entity;
import org.copydesk.entity.EntityTagger;
import org.copydesk.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * Feeds one article's sentences to the model as word pieces, those of like length together, so that
 * little is padding. Dynamic int8 weights round a little differently with the company a sentence
 * keeps in its batch, so a batch is never shared between articles: the result depends on the
 * article alone.
 */
final class BertTagger implements EntityTagger {

  /** Model tokens in one run of the model; it was trained on no longer ones. */
  private static final int MODEL_TOKENS = 64;

  /** Word pieces in one run: the model's 128 positions without the marks around a sentence. */
  private static final int PIECES = 126;

  /**
   * What a call of the model costs by itself, in pieces of padding: 80 µs against 25 µs a piece
   * (int8, three layers, one thread).
   */
  private static final int CALL = 4;

  /** What gives the logits. */
  interface Network {

    /**
     * Logits of a batch.
     *
     * @param rows piece ids, each row with the marks around its sentence
     * @param longest the length of the longest row, to which the others are padded
     * @return {@code rows × longest × labels} numbers, row by row
     */
    FloatBuffer logits(List<int[]> rows, int longest);
  }

  private final Network model;
  private final WordPieces pieces;
  private final String[] labels;
  private final int batchSize;

  /**
   * A tagger.
   *
   * @param model the network
   * @param pieces its vocabulary
   * @param labels its labels by id
   * @param batchSize sentences in one call
   */
  BertTagger(Network model, WordPieces pieces, String[] labels, int batchSize) {
    this.model = model;
    this.pieces = pieces;
    this.labels = labels;
    this.batchSize = batchSize;
  }

  @Override
  public List<Entity> tag(TokenizedText text) {
    List<Run> runs = runs(text);
    Labels best = new Labels(text.size());
    runs.sort(Comparator.comparingInt(run -> run.ids.length));
    int begin = 0;
    while (begin < runs.size()) {
      int end = endOfBatch(runs, begin);
      label(runs.subList(begin, end), best);
      begin = end;
    }
    BioDecoder decoder = new BioDecoder(text);
    for (int word = 0; word < text.size(); word++) {
      String label = best.labels[word];
      if (label != null) {
        decoder.label(word, label, best.scores[word]);
      }
    }
    return decoder.entities();
  }

  /** The piece ids of what the model would be given, one array a run. */
  List<int[]> ids(TokenizedText text) {
    return runs(text).stream().map(run -> run.ids).toList();
  }

  private List<Run> runs(TokenizedText text) {
    List<Run> runs = new ArrayList<>();
    Capitals capitals = new Capitals(text);
    for (int sentence = 0; sentence < text.sentences(); sentence++) {
      if (capitals.mayName(sentence)) {
        addRuns(text, text.firstToken(sentence), text.endToken(sentence), runs);
      }
    }
    return runs;
  }

  /**
   * The pieces of a sentence, cut between words where it is too long for one run; a word that is
   * too long by itself loses its last tokens.
   */
  private void addRuns(TokenizedText text, int begin, int end, List<Run> runs) {
    int first = begin;
    int tokens = 0;
    IntList ids = new IntList();
    int[] places = new int[end - begin];
    ids.add(pieces.first());
    for (int word = begin; word < end; word++) {
      int place = ids.size();
      List<String> modelTokens = ModelTokens.of(text.token(word));
      boolean fits = encode(modelTokens, ids) && tokens + modelTokens.size() <= MODEL_TOKENS;
      if (!fits && place > 1) {
        ids.cut(place);
        runs.add(run(first, word, places, ids));
        first = word;
        tokens = 0;
        place = 1;
        ids.cut(place);
        encode(modelTokens, ids);
      }
      places[word - first] = ids.size() > place ? place : 0;
      tokens += modelTokens.size();
    }
    if (ids.size() > 1) {
      runs.add(run(first, end, places, ids));
    }
  }

  /** Appends the pieces of a word's tokens as long as a run has room; whether it had for all. */
  private boolean encode(List<String> modelTokens, IntList ids) {
    for (String token : modelTokens) {
      int size = ids.size();
      pieces.encode(token, ids);
      if (ids.size() > PIECES + 1) {
        ids.cut(size);
        return false;
      }
    }
    return true;
  }

  private Run run(int first, int end, int[] places, IntList ids) {
    ids.add(pieces.last());
    return new Run(first, Arrays.copyOf(places, end - first), ids.toArray());
  }

  /** One past the last run that is better called with the one at {@code begin} than apart. */
  private int endOfBatch(List<Run> runs, int begin) {
    int end = begin + 1;
    while (end < runs.size()
        && end - begin < batchSize
        && (end - begin) * (runs.get(end).ids.length - runs.get(end - 1).ids.length) <= CALL) {
      end++;
    }
    return end;
  }

  private void label(List<Run> runs, Labels best) {
    // sorted, so the last is the longest
    int longest = runs.get(runs.size() - 1).ids.length;
    FloatBuffer logits = model.logits(runs.stream().map(run -> run.ids).toList(), longest);
    for (int i = 0; i < runs.size(); i++) {
      Run run = runs.get(i);
      for (int word = 0; word < run.places.length; word++) {
        if (run.places[word] > 0) {
          int at = (i * longest + run.places[word]) * labels.length;
          int label = largest(logits, at);
          best.labels[run.first + word] = labels[label];
          best.scores[run.first + word] = probability(logits, at, label);
        }
      }
    }
  }

  private int largest(FloatBuffer logits, int at) {
    int largest = 0;
    for (int i = 1; i < labels.length; i++) {
      if (logits.get(at + i) > logits.get(at + largest)) {
        largest = i;
      }
    }
    return largest;
  }

  /** Softmax of the largest logit. */
  private float probability(FloatBuffer logits, int at, int largest) {
    double sum = 0;
    for (int i = 0; i < labels.length; i++) {
      sum += Math.exp(logits.get(at + i) - logits.get(at + largest));
    }
    return (float) (1 / sum);
  }

  /** What the model reads at once: a sentence, or a part of one that is too long. */
  private static final class Run {

    /** The first word's index in the text. */
    private final int first;

    /** Where each word's first piece stands in {@link #ids}; 0 for a word without pieces. */
    private final int[] places;

    /** Piece ids with the marks around them. */
    private final int[] ids;

    Run(int first, int[] places, int[] ids) {
      this.first = first;
      this.places = places;
      this.ids = ids;
    }
  }

  /** Label and probability of each word of the text; null where it has no piece. */
  private static final class Labels {

    private final @Nullable String[] labels;
    private final float[] scores;

    Labels(int words) {
      this.labels = new @Nullable String[words];
      this.scores = new float[words];
    }
  }
}
