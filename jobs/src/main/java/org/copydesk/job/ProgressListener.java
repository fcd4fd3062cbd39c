package org.copydesk.job;

/** Is told how far a long run is. */
@FunctionalInterface
public interface ProgressListener {

  /** Hears nothing. */
  ProgressListener SILENT = (stage, done, total) -> {};

  /**
   * Called a few times a second.
   *
   * @param stage what is being done
   * @param done records done so far
   * @param total records to do, -1 while that is not known
   */
  void progress(String stage, long done, long total);
}
