package org.copydesk.settings;

/** Where the model that finds entities comes from. */
public enum EngineKind {
  /** It comes with Copydesk. */
  EMBEDDED,
  /** A folder with a saved Spark NLP pipeline. */
  SAVED,
  /** A published Spark NLP pipeline, fetched by name. */
  PRETRAINED
}
