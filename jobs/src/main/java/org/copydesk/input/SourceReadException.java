package org.copydesk.input;

import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * The file system failed while a file was read. Unlike damaged data, which becomes a reject, this
 * fails the task, so that Spark tries again.
 */
public final class SourceReadException extends UncheckedIOException {

  private static final long serialVersionUID = 1L;

  SourceReadException(String file, IOException cause) {
    super("cannot read " + file + ": " + cause.getMessage(), cause);
  }
}
