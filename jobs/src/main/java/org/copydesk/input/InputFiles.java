package org.copydesk.input;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.apache.spark.sql.SparkSession;
import org.copydesk.settings.InputFormat;
import org.copydesk.settings.InputSettings;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the files of the input through Hadoop's file systems: files, folders with all that is below
 * them, and globs. Names that begin with {@code _} or {@code .} are passed over, as are, unless a
 * format is chosen, files whose extension tells none. A file that several paths lead to counts
 * once.
 */
public final class InputFiles {

  private static final Logger LOG = LoggerFactory.getLogger(InputFiles.class);
  private static final String WILDCARDS = "*?[{";

  private final Configuration hadoop;
  private final InputFormat format;
  private final List<SourceFile> files = new ArrayList<>();
  private long passedOver;
  private @Nullable String firstPassedOver;

  private InputFiles(Configuration hadoop, InputFormat format) {
    this.hadoop = hadoop;
    this.format = format;
  }

  /**
   * The files that {@code paths} lead to, folder by folder in the order of their names.
   *
   * @throws InputException when a path is missing, cannot be read or leads to no file
   */
  public static List<SourceFile> list(
      SparkSession spark, List<String> paths, InputSettings settings) {
    return list(spark.sparkContext().hadoopConfiguration(), paths, settings);
  }

  static List<SourceFile> list(Configuration hadoop, List<String> paths, InputSettings settings) {
    InputFiles input = new InputFiles(hadoop, settings.format());
    for (Root root : input.roots(paths)) {
      input.collect(root);
    }
    if (input.passedOver > 0) {
      LOG.warn(
          "files of no known format are passed over: {} in all, the first {}",
          input.passedOver,
          input.firstPassedOver);
    }
    if (input.files.isEmpty()) {
      throw new InputException(
          "nothing to read in %s: no file of a known format".formatted(String.join(", ", paths)));
    }
    return input.files;
  }

  /** A file or folder to begin at, before its files are known. */
  private record Root(String given, Path path, boolean isFolder, long length, boolean matched) {}

  /** A name within a folder; the length of a folder is {@link #FOLDER}. */
  private record Entry(String name, long length) {
    static final long FOLDER = -1;
  }

  /** Where to begin: each once, and none that another one holds. */
  private List<Root> roots(List<String> paths) {
    List<Root> roots = new ArrayList<>();
    for (String given : paths) {
      List<Root> found = roots(given);
      if (found.isEmpty()) {
        throw new InputException("nothing matches " + given);
      }
      roots.addAll(found);
    }
    // the order of the arguments must not matter
    roots.sort(
        Comparator.comparing((Root root) -> root.path().toString()).thenComparing(Root::given));
    Set<Path> folders = new HashSet<>();
    Set<Path> seen = new HashSet<>();
    for (Root root : roots) {
      if (root.isFolder()) {
        folders.add(root.path());
      }
    }
    roots.removeIf(root -> !seen.add(root.path()) || isWithin(root, folders));
    return roots;
  }

  private List<Root> roots(String given) {
    try {
      Path path = new Path(given);
      FileSystem files = SourceStream.fileSystem(path, hadoop);
      try {
        FileStatus status = files.getFileStatus(path);
        return List.of(root(withoutEndSlashes(given), status, false));
      } catch (FileNotFoundException e) {
        int wildcard = firstWildcard(given);
        if (wildcard < 0) {
          throw new InputException("no such file or folder: " + given, e);
        }
        return matches(given, given.lastIndexOf('/', wildcard), files);
      }
    } catch (IOException | IllegalArgumentException e) {
      throw unreadable(given, e);
    }
  }

  /** What a glob matches; names are given from the last folder before the first wildcard. */
  private static List<Root> matches(String glob, int slash, FileSystem files) throws IOException {
    String folder = slash < 0 ? "" : slash == 0 ? "/" : glob.substring(0, slash);
    Path base = files.makeQualified(new Path(folder.isEmpty() ? "." : folder));
    FileStatus[] statuses = files.globStatus(new Path(glob));
    List<Root> roots = new ArrayList<>();
    if (statuses != null) {
      String prefix = base.toUri().getPath();
      for (FileStatus status : statuses) {
        Path path = status.getPath();
        if (!isHidden(path.getName())) {
          String below = path.toUri().getPath().substring(prefix.length());
          roots.add(root(joined(folder, below), status, true));
        }
      }
    }
    return roots;
  }

  private static Root root(String given, FileStatus status, boolean matched) {
    return new Root(given, status.getPath(), status.isDirectory(), status.getLen(), matched);
  }

  private static String joined(String folder, String below) {
    String relative = below.startsWith("/") ? below.substring(1) : below;
    return folder.isEmpty() || folder.endsWith("/") ? folder + relative : folder + "/" + relative;
  }

  /** Whether a walk through one of {@code folders} comes to {@code root}. */
  private boolean isWithin(Root root, Set<Path> folders) {
    if (!root.isFolder() && !isKnown(root.path().getName())) {
      return false;
    }
    Path path = root.path();
    while (!isHidden(path.getName())) {
      Path parent = path.getParent();
      if (parent == null) {
        return false;
      }
      if (folders.contains(parent)) {
        return true;
      }
      path = parent;
    }
    return false;
  }

  private void collect(Root root) {
    SourceRoot source = new SourceRoot(root.given(), root.path().toString());
    int before = files.size();
    try {
      if (root.isFolder()) {
        walk(source, root.path(), "");
      } else if (isKnown(root.path().getName())) {
        SourceStream.fileSystem(root.path(), hadoop).open(root.path()).close();
        files.add(new SourceFile(source, "", root.length()));
      } else if (root.matched()) {
        passOver(root.given());
        return;
      } else {
        throw new InputException(
            "the name of %s does not tell its format; choose one with --format"
                .formatted(root.given()));
      }
    } catch (IOException e) {
      throw unreadable(root.given(), e);
    }
    // one empty folder among those of a glob is no reason to stop
    if (files.size() == before && !root.matched()) {
      throw new InputException(
          "nothing to read in %s: no file of a known format is in it".formatted(root.given()));
    }
  }

  private void walk(SourceRoot root, Path folder, String relative) throws IOException {
    List<Entry> entries = new ArrayList<>();
    RemoteIterator<FileStatus> statuses =
        SourceStream.fileSystem(folder, hadoop).listStatusIterator(folder);
    while (statuses.hasNext()) {
      FileStatus status = statuses.next();
      String name = status.getPath().getName();
      if (!isHidden(name)) {
        entries.add(new Entry(name, status.isDirectory() ? Entry.FOLDER : status.getLen()));
      }
    }
    entries.sort(Comparator.comparing(Entry::name));
    for (Entry entry : entries) {
      String path = relative + entry.name();
      if (entry.length() == Entry.FOLDER) {
        walk(root, new Path(folder, new Path(null, null, entry.name())), path + "/");
      } else if (isKnown(entry.name())) {
        files.add(new SourceFile(root, path, entry.length()));
      } else {
        passOver(joined(root.given(), path));
      }
    }
  }

  private void passOver(String name) {
    passedOver++;
    firstPassedOver = firstPassedOver == null ? name : firstPassedOver;
  }

  private boolean isKnown(String name) {
    return format != InputFormat.AUTO || SourceFile.formatOf(name).isPresent();
  }

  private static boolean isHidden(String name) {
    return name.startsWith("_") || name.startsWith(".");
  }

  private static int firstWildcard(String given) {
    for (int i = 0; i < given.length(); i++) {
      if (WILDCARDS.indexOf(given.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static String withoutEndSlashes(String given) {
    int end = given.length();
    while (end > 1 && given.charAt(end - 1) == '/') {
      end--;
    }
    return given.substring(0, end);
  }

  private static InputException unreadable(String given, Exception e) {
    return new InputException("cannot read %s: %s".formatted(given, e.getMessage()), e);
  }
}
