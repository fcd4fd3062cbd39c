/** The published tables: their schemas, and rows from analyses. */
@NullMarked
package org.copydesk.table;

import org.jspecify.annotations.NullMarked;
