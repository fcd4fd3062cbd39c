package org.copydesk.document;

/** The types of CoNLL-2003 (Tjong Kim Sang and De Meulder, 2003). */
public enum EntityType {
  /** A person. */
  PER,
  /** An organisation. */
  ORG,
  /** A place. */
  LOC,
  /** Another name: nationalities, events, works, wars. */
  MISC
}
