/** An article with its annotations: tokens, entities, quotations and claims. */
@NullMarked
package org.copydesk.document;

import org.jspecify.annotations.NullMarked;
