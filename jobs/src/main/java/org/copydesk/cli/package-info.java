/** The command line and its exit codes. */
@NullMarked
package org.copydesk.cli;

import org.jspecify.annotations.NullMarked;
