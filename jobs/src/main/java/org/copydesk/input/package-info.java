/** Reading collections: files, formats, records; what cannot be read becomes a reject. */
@NullMarked
package org.copydesk.input;

import org.jspecify.annotations.NullMarked;
