package org.copydesk.engine;

import java.util.HashMap;
import java.util.Map;

/**
 * Cuts model tokens into the word pieces of a vocabulary: greedy longest match from the left,
 * {@code ##} before a piece that continues a word (Wu et al. 2016, Google's neural machine
 * translation system, section 4.1). Gives the ids that Spark NLP's own encoder gives, without an
 * annotation for each piece; a test compares the two.
 */
final class WordPieces {

  private static final String CONTINUES = "##";

  /** Spark NLP makes a longer token the unknown one. */
  static final int LONGEST_TOKEN = 200;

  private final Map<String, Integer> starts = new HashMap<>();
  private final Map<String, Integer> continuations = new HashMap<>();
  private final int longest;
  private final int unknown;
  private final int first;
  private final int last;

  /**
   * Pieces by id.
   *
   * @param vocabulary id by piece, with {@code [CLS]}, {@code [SEP]} and {@code [UNK]}
   */
  WordPieces(Map<String, Integer> vocabulary) {
    int longestPiece = 0;
    for (Map.Entry<String, Integer> entry : vocabulary.entrySet()) {
      String piece = entry.getKey();
      boolean continues = piece.startsWith(CONTINUES) && piece.length() > CONTINUES.length();
      String bare = continues ? piece.substring(CONTINUES.length()) : piece;
      (continues ? continuations : starts).put(bare, entry.getValue());
      longestPiece = Math.max(longestPiece, bare.length());
    }
    this.longest = longestPiece;
    this.unknown = id(vocabulary, "[UNK]");
    this.first = id(vocabulary, "[CLS]");
    this.last = id(vocabulary, "[SEP]");
  }

  private static int id(Map<String, Integer> vocabulary, String mark) {
    Integer id = vocabulary.get(mark);
    if (id == null) {
      throw new IllegalArgumentException("The model's vocabulary has no " + mark);
    }
    return id;
  }

  /** The id of the mark before a sentence. */
  int first() {
    return first;
  }

  /** The id of the mark behind a sentence. */
  int last() {
    return last;
  }

  /**
   * Appends the ids of a token's pieces, at least one.
   *
   * @param token one of {@link ModelTokens}
   * @param ids where to; grows if needed
   */
  void encode(String token, IntList ids) {
    Integer whole = starts.get(token);
    if (whole != null) {
      ids.add(whole);
      return;
    }
    int size = ids.size();
    if (token.length() > LONGEST_TOKEN) {
      ids.add(unknown);
      return;
    }
    int begin = 0;
    while (begin < token.length()) {
      Map<String, Integer> pieces = begin == 0 ? starts : continuations;
      int end = Math.min(token.length(), begin + longest);
      Integer piece = pieces.get(token.substring(begin, end));
      while (piece == null && end > begin + 1) {
        end--;
        piece = pieces.get(token.substring(begin, end));
      }
      if (piece == null) {
        ids.cut(size);
        ids.add(unknown);
        return;
      }
      ids.add(piece);
      begin = end;
    }
  }
}
