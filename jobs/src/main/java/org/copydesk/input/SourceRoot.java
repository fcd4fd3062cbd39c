package org.copydesk.input;

import java.io.Serializable;

/**
 * A path that was given as input.
 *
 * @param given the path as it was given, without slashes at its end; of a glob, the folder before
 *     its first wildcard
 * @param path the same with scheme and from the root, as Hadoop's file systems want it
 */
public record SourceRoot(String given, String path) implements Serializable {}
