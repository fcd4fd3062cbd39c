/** The nightly job: read, extract, check, publish, report. */
@NullMarked
package org.copydesk.job;

import org.jspecify.annotations.NullMarked;
