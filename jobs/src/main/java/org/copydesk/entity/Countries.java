package org.copydesk.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Countries that news calls by an abbreviation that readers know, so that an article need not say
 * what it stands for. The abbreviations are those of the Associated Press and Reuters style books;
 * the names are the short names of ISO 3166-1 as the Unicode CLDR gives them in English, or of ISO
 * 3166-3 for states that have gone. Short names ("Britain", "America") are left as written: they
 * have a meaning of their own.
 */
final class Countries {

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("US", "United States"),
          Map.entry("USA", "United States"),
          Map.entry("UK", "United Kingdom"),
          Map.entry("UAE", "United Arab Emirates"),
          Map.entry("DRC", "Democratic Republic of the Congo"),
          Map.entry("PRC", "China"),
          Map.entry("ROK", "South Korea"),
          Map.entry("DPRK", "North Korea"),
          Map.entry("PNG", "Papua New Guinea"),
          Map.entry("NZ", "New Zealand"),
          Map.entry("USSR", "Soviet Union"),
          Map.entry("GDR", "East Germany"));

  private Countries() {}

  /** The name of the country that {@code text} abbreviates in capitals, with dots or without. */
  static @Nullable String name(String text) {
    return NAMES.get(text.replace(".", ""));
  }
}
