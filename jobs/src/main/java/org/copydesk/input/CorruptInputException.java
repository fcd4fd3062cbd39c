package org.copydesk.input;

import java.io.IOException;

/** The content of a file is damaged from here on; it becomes a {@link Reject}. */
final class CorruptInputException extends IOException {

  private static final long serialVersionUID = 1L;

  private final RejectCode code;
  private final String reason;

  CorruptInputException(RejectCode code, String reason) {
    super(reason);
    this.code = code;
    this.reason = reason;
  }

  RejectCode code() {
    return code;
  }

  String reason() {
    return reason;
  }
}
