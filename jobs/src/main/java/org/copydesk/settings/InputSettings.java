package org.copydesk.settings;

import java.io.Serializable;
import java.nio.charset.Charset;

/**
 * How collections are read.
 *
 * @param format the format of every file, or {@link InputFormat#AUTO}
 * @param charset what text is encoded in; Parquet is always UTF-8
 * @param maxTextBytes the longest text of an article, in bytes of UTF-8
 * @param maxRecordBytes the longest record of a file, in bytes as they stand in the (decompressed)
 *     file
 * @param maxExpansion how many times as large as the file its decompressed content may be, checked
 *     past the first 100 MB
 * @param splitBytes about how many bytes of input one task reads, where the format can be split
 * @param authorSeparator what stands between authors that are given in one string
 * @param fields what the fields are called
 */
public record InputSettings(
    InputFormat format,
    Charset charset,
    long maxTextBytes,
    long maxRecordBytes,
    long maxExpansion,
    long splitBytes,
    String authorSeparator,
    FieldNames fields)
    implements Serializable {

  /** A charset is not serializable, its name is. */
  private Object writeReplace() {
    return new Serialized(
        format,
        charset.name(),
        maxTextBytes,
        maxRecordBytes,
        maxExpansion,
        splitBytes,
        authorSeparator,
        fields);
  }

  private record Serialized(
      InputFormat format,
      String charset,
      long maxTextBytes,
      long maxRecordBytes,
      long maxExpansion,
      long splitBytes,
      String authorSeparator,
      FieldNames fields)
      implements Serializable {

    private Object readResolve() {
      return new InputSettings(
          format,
          Charset.forName(charset),
          maxTextBytes,
          maxRecordBytes,
          maxExpansion,
          splitBytes,
          authorSeparator,
          fields);
    }
  }
}
