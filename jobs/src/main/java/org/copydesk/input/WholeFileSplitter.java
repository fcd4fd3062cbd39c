package org.copydesk.input;

import java.io.IOException;
import org.copydesk.input.RawRecord.Condition;
import org.jspecify.annotations.Nullable;

/** The whole file is one record, also when it is empty. */
final class WholeFileSplitter implements RecordSplitter {

  private final Window window;
  private final int maxRecordBytes;
  private boolean ended;

  WholeFileSplitter(Window window, int maxRecordBytes) {
    this.window = window;
    this.maxRecordBytes = maxRecordBytes;
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    if (ended) {
      return null;
    }
    ended = true;
    while (window.length() <= maxRecordBytes && window.grow()) {
      // until it is whole or too long
    }
    if (window.length() > maxRecordBytes) {
      return new RawRecord(1, window.copy(Head.BYTES_NEEDED), Condition.TOO_LONG);
    }
    if (window.failure() != null) {
      return new RawRecord(1, window.copy(Head.BYTES_NEEDED), Condition.CUT);
    }
    return new RawRecord(1, window.copy(window.length()), Condition.WHOLE);
  }
}
