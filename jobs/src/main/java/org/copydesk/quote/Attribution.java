package org.copydesk.quote;

import org.copydesk.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Who a quotation is given to.
 *
 * @param speaker the mention beside the cue, or null when nobody is named
 * @param cue the reporting words, or null
 * @param method how they were found
 */
record Attribution(@Nullable Mention speaker, @Nullable Span cue, Method method) {

  static final Attribution NONE = new Attribution(null, null, Method.NONE);

  Attribution with(Method other) {
    return new Attribution(speaker, cue, other);
  }
}
