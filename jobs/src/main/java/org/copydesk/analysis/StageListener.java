package org.copydesk.analysis;

/** Is told how long the stages of an analysis took. */
@FunctionalInterface
public interface StageListener {

  /** A stage of one article is done. */
  void spent(Stage stage, long nanoseconds);
}
