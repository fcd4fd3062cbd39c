package org.copydesk.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.copydesk.document.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Abbreviations and second names that readers know, so that an article need not say what they stand
 * for. The table is {@code common-names.tsv}, which names its sources and what it leaves out. Short
 * names ("Britain", "America") are left as written: they have a meaning of their own.
 */
final class CommonNames {

  private static final Map<EntityType, Map<String, String>> NAMES = read();

  private CommonNames() {}

  /**
   * The fullest form of a name, with dots in it or without; null when the table has none.
   *
   * @param type of the mention: the table's must be the same
   * @param name letter case counts
   */
  static @Nullable String fullest(EntityType type, String name) {
    return NAMES.getOrDefault(type, Map.of()).get(plain(name));
  }

  /** The type of a name of the table; null when the table has none, or of two types. */
  static @Nullable EntityType type(String name) {
    String plain = plain(name);
    EntityType found = null;
    for (Map.Entry<EntityType, Map<String, String>> entry : NAMES.entrySet()) {
      if (entry.getValue().containsKey(plain)) {
        if (found != null) {
          return null;
        }
        found = entry.getKey();
      }
    }
    return found;
  }

  private static String plain(String name) {
    return name.indexOf('.') < 0 ? name.replace('’', '\'') : name.replace(".", "");
  }

  private static Map<EntityType, Map<String, String>> read() {
    Map<EntityType, Map<String, String>> names = new EnumMap<>(EntityType.class);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(CommonNames.class.getResourceAsStream("common-names.tsv")),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] fields = line.split("\t", -1);
          names
              .computeIfAbsent(EntityType.valueOf(fields[1]), type -> new HashMap<>())
              .put(fields[0], fields[2]);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }
}
