/** Entity models on Spark NLP: loaded once an executor, called inside a task. */
@NullMarked
package org.copydesk.engine;

import org.jspecify.annotations.NullMarked;
