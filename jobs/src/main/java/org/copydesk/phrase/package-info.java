/** Reading tokens piece by piece, and the words, phrases and noun phrases that stand among them. */
@NullMarked
package org.copydesk.phrase;

import org.jspecify.annotations.NullMarked;
