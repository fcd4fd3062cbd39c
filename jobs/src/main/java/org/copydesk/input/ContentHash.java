package org.copydesk.input;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * SHA-256 over the fields of an article, each as a netstring (D. J. Bernstein, 1997) of its UTF-8:
 * the length in bytes in decimal, a colon, the bytes, a comma. A missing field is {@code -}. So
 * fields cannot run together. The list of authors is one netstring around those of its items.
 */
final class ContentHash {

  private static final int ID_DIGITS = 16;

  private final MessageDigest digest = sha256();

  /** The id of an article that has none: 16 hex digits over source, url, title and text. */
  String idOf(@Nullable String source, @Nullable String url, @Nullable String title, String text) {
    add(source);
    add(url);
    add(title);
    add(text);
    return hex().substring(0, ID_DIGITS);
  }

  /** 64 hex digits over source, url, title, authors, published and text. */
  String ofArticle(
      @Nullable String source,
      @Nullable String url,
      @Nullable String title,
      List<String> authors,
      @Nullable String published,
      String text) {
    add(source);
    add(url);
    add(title);
    StringBuilder items = new StringBuilder();
    for (String author : authors) {
      int length = author.getBytes(StandardCharsets.UTF_8).length;
      items.append(length).append(':').append(author).append(',');
    }
    add(items.toString());
    add(published);
    add(text);
    return hex();
  }

  private void add(@Nullable String field) {
    if (field == null) {
      digest.update((byte) '-');
      return;
    }
    byte[] utf8 = field.getBytes(StandardCharsets.UTF_8);
    digest.update((utf8.length + ":").getBytes(StandardCharsets.US_ASCII));
    digest.update(utf8);
    digest.update((byte) ',');
  }

  private String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
