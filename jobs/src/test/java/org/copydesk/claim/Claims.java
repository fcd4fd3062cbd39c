package org.copydesk.claim;

import java.math.BigDecimal;
import java.util.List;
import org.copydesk.document.Claim;
import org.copydesk.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/** Claims of texts without names. */
final class Claims {

  private Claims() {}

  static List<Claim> of(String text) {
    return ClaimExtractor.extract(Tokenizer.tokenize(text), List.of(), null);
  }

  /** A value without trailing zeros, or a dash. */
  static String plain(@Nullable BigDecimal value) {
    return value == null ? "-" : value.stripTrailingZeros().toPlainString();
  }
}
