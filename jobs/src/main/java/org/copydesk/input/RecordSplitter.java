package org.copydesk.input;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Cuts the content of a file into records, in memory bounded by the longest record allowed. */
interface RecordSplitter {

  /** The next record, or null after the last. */
  @Nullable RawRecord next() throws IOException;
}
