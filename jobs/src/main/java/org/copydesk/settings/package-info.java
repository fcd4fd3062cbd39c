/** Settings, read whole at start into records; a wrong one fails before any work. */
@NullMarked
package org.copydesk.settings;

import org.jspecify.annotations.NullMarked;
