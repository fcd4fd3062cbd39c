package org.copydesk.engine;

import java.io.Serializable;
import org.copydesk.entity.EntityTagger;

/**
 * A loaded model on its way to the executors: opened once on the driver, sent with the tasks, its
 * weights held once by each executor.
 */
public interface EntityEngine extends Serializable {

  /** What the model is, for the {@code runs} table. */
  String modelId();

  /** A tagger for one task; it is not shared between threads. */
  EntityTagger tagger();
}
