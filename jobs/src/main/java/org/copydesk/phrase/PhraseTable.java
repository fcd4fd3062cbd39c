package org.copydesk.phrase;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A fixed map from phrases to values that finds the longest phrase at a piece, without regard to
 * letter case or to white space between pieces. A phrase written with {@code =} before it counts
 * only letter for letter.
 */
public final class PhraseTable<V> {

  /** What was found, and the piece after it. */
  public record Match<V>(V value, int end) {}

  private record Entry<V>(@Nullable String exact, V value) {}

  private static final class Growing<V> {
    final List<Entry<V>> entries = new ArrayList<>(1);
    final Map<String, Growing<V>> next = new HashMap<>(2);

    Node<V> freeze(WordTable<Node<V>> none) {
      if (next.isEmpty()) {
        return new Node<>(List.copyOf(entries), none);
      }
      Map<String, Node<V>> frozen = new HashMap<>();
      next.forEach((word, node) -> frozen.put(word, node.freeze(none)));
      return new Node<>(List.copyOf(entries), new WordTable<>(frozen));
    }
  }

  private record Node<V>(List<Entry<V>> entries, WordTable<Node<V>> next) {}

  private final Node<V> root;

  public PhraseTable(Map<String, ? extends V> phrases) {
    Growing<V> growing = new Growing<>();
    phrases.forEach((phrase, value) -> add(growing, phrase, value));
    root = growing.freeze(new WordTable<>(Map.of()));
  }

  /**
   * Reads a resource beside {@code owner}: lines of fields between tabs, of which the first holds
   * phrases between {@code |}; empty lines and lines that begin with {@code #} are left out.
   */
  public static <V> PhraseTable<V> read(
      Class<?> owner, String resource, Function<String[], @Nullable V> value) {
    Map<String, V> phrases = new HashMap<>();
    for (String[] fields : rows(owner, resource)) {
      V found = value.apply(fields);
      if (found != null) {
        for (String phrase : fields[0].split("\\|", -1)) {
          phrases.put(phrase, found);
        }
      }
    }
    return new PhraseTable<>(phrases);
  }

  /** The rows of a resource beside {@code owner}, cut at tabs. */
  public static List<String[]> rows(Class<?> owner, String resource) {
    InputStream stream = owner.getResourceAsStream(resource);
    if (stream == null) {
      throw new IllegalStateException("no resource " + resource);
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The first piece of each phrase. */
  public WordTable<?> firsts() {
    return root.next;
  }

  /** The longest phrase that begins at a piece and stays in its sentence; null if there is none. */
  public @Nullable Match<V> match(Pieces pieces, int at) {
    Match<V> longest = null;
    Node<V> node = root;
    int piece = at;
    while (piece < pieces.size() && pieces.together(piece, at)) {
      Node<V> next = pieces.any(node.next, piece);
      if (next == null) {
        break;
      }
      node = next;
      piece++;
      for (Entry<V> entry : node.entries) {
        if (entry.exact == null || pieces.text().startsWith(entry.exact, pieces.begin(at))) {
          longest = new Match<>(entry.value, piece);
        }
      }
    }
    return longest;
  }

  private static <V> void add(Growing<V> root, String phrase, V value) {
    boolean exact = phrase.length() > 1 && phrase.charAt(0) == '=';
    String form = exact ? phrase.substring(1) : phrase;
    Growing<V> node = root;
    int at = 0;
    while (at < form.length()) {
      int end = Pieces.pieceEnd(form, at, form.length());
      if (form.charAt(at) != ' ') {
        String piece = form.substring(at, end).toLowerCase(Locale.ROOT);
        node = node.next.computeIfAbsent(piece, word -> new Growing<>());
      }
      at = end;
    }
    Entry<V> entry = new Entry<>(exact ? form : null, value);
    // a letter-for-letter entry is looked at last, so that it wins over the loose one
    if (exact) {
      node.entries.add(entry);
    } else {
      node.entries.add(0, entry);
    }
  }
}
