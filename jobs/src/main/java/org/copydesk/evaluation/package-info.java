/** Precision, recall and F1 of published tables against gold annotations. */
@NullMarked
package org.copydesk.evaluation;

import org.jspecify.annotations.NullMarked;
