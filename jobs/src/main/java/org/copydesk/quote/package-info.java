/** Finding quotations and who said them. */
@NullMarked
package org.copydesk.quote;

import org.jspecify.annotations.NullMarked;
