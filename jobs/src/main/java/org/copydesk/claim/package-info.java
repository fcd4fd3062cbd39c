/** The figures that an article states: what each counts, who and where and when it is about. */
@NullMarked
package org.copydesk.claim;

import org.jspecify.annotations.NullMarked;
