package org.copydesk.quote;

import org.copydesk.text.Span;

/**
 * A double quotation mark that no other answers.
 *
 * @param begin where it begins, UTF-16
 * @param end one past its last character
 * @param opening whether it opens
 */
record UnpairedMark(int begin, int end, boolean opening) {

  Span span() {
    return new Span(begin, end);
  }
}
