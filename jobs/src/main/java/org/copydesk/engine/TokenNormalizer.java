package org.copydesk.engine;

import java.text.Normalizer;

/**
 * Brings a token into the form that the embedded model was trained on: compatibility decomposition
 * without combining marks (so {@code é} is {@code e}), and ASCII for typographic quotes and dashes.
 * Letter case stays: the model's vocabulary tells it apart.
 */
final class TokenNormalizer {

  private TokenNormalizer() {}

  static String normalize(String token) {
    int i = 0;
    while (i < token.length() && token.charAt(i) < 0x80) {
      i++;
    }
    if (i == token.length()) {
      return token;
    }
    String decomposed = Normalizer.normalize(token, Normalizer.Form.NFKD);
    StringBuilder out = new StringBuilder(decomposed.length());
    decomposed.codePoints().forEach(c -> append(out, c));
    return out.isEmpty() ? token : out.toString();
  }

  private static void append(StringBuilder out, int codePoint) {
    switch (codePoint) {
      case '‘', '’', '‚', '‛', '′', '`' -> out.append('\'');
      case '“', '”', '„', '‟', '″', '«', '»' -> out.append('"');
      case '‐', '‑', '‒', '–', '—', '―', '−' -> out.append('-');
      case 0xAD -> {}
      default -> {
        if (Character.getType(codePoint) != Character.NON_SPACING_MARK) {
          out.appendCodePoint(codePoint);
        }
      }
    }
  }
}
