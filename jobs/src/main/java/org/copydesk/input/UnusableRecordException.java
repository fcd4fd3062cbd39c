package org.copydesk.input;

/** One record cannot be used; it becomes a {@link Reject}. Carries no stack trace. */
final class UnusableRecordException extends Exception {

  private static final long serialVersionUID = 1L;

  private final RejectCode code;
  private final String reason;

  UnusableRecordException(RejectCode code, String reason) {
    super(reason, null, false, false);
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
