package org.copydesk.input;

import org.jspecify.annotations.Nullable;

/** The input is missing, unreadable or empty; the message names the path as it was given. */
public final class InputException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public InputException(String message) {
    this(message, null);
  }

  public InputException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
