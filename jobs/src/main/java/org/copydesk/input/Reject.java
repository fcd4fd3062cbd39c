package org.copydesk.input;

/**
 * Something that could not be used.
 *
 * @param number the place in the file
 * @param code why, for programs
 * @param message why, for people
 * @param head how the record begins, as {@link Head} shows it
 */
record Reject(long number, RejectCode code, String message, String head) implements InputRecord {}
