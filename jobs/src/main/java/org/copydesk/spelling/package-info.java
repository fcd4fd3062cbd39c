/** The dictionary that tells a word from a slip. */
@NullMarked
package org.copydesk.spelling;

import org.jspecify.annotations.NullMarked;
