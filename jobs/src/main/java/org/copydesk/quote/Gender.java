package org.copydesk.quote;

/** Which pronoun a person takes, as far as the text tells. */
enum Gender {
  FEMALE,
  MALE,
  UNKNOWN
}
