package org.copydesk.input;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The stored bytes of a file. Each read fills what it is given unless the file ends, so that what
 * is made of the bytes does not depend on how they arrive. Failures of the file system become
 * {@link SourceReadException}, so that they are not taken for damaged data.
 */
final class SourceStream extends InputStream {

  private final String name;
  private final FSDataInputStream in;

  private SourceStream(String name, FSDataInputStream in) {
    this.name = name;
    this.in = in;
  }

  static SourceStream open(SourceFile file, Configuration hadoop) {
    Path path = new Path(file.path());
    try {
      return new SourceStream(file.name(), fileSystem(path, hadoop).open(path));
    } catch (IOException e) {
      throw new SourceReadException(file.name(), e);
    }
  }

  /**
   * The file system of {@code path}. Of local files the plain one: with Hadoop's checksums, names
   * with a colon cannot be opened and files that were edited by hand fail.
   */
  static FileSystem fileSystem(Path path, Configuration hadoop) throws IOException {
    FileSystem files = path.getFileSystem(hadoop);
    return files instanceof LocalFileSystem local ? local.getRawFileSystem() : files;
  }

  @Override
  public int read() {
    try {
      return in.read();
    } catch (IOException e) {
      throw new SourceReadException(name, e);
    }
  }

  @Override
  public int read(byte[] bytes, int offset, int length) {
    try {
      int read = in.readNBytes(bytes, offset, length);
      return read == 0 && length > 0 ? -1 : read;
    } catch (IOException e) {
      throw new SourceReadException(name, e);
    }
  }

  void seek(long position) {
    try {
      in.seek(position);
    } catch (IOException e) {
      throw new SourceReadException(name, e);
    }
  }

  long position() {
    try {
      return in.getPos();
    } catch (IOException e) {
      throw new SourceReadException(name, e);
    }
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw new SourceReadException(name, e);
    }
  }
}
