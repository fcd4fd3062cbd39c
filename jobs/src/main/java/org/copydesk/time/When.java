package org.copydesk.time;

/** What a phrase says: certain days, or days that come round again ({@code in March}). */
sealed interface When permits Days, Cycle {}
