package org.copydesk.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarFile;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.SparkSession;

/**
 * The model that Copydesk ships, a saved Spark NLP {@code BertForTokenClassification} on the class
 * path. Spark NLP loads models from file systems only, so it is unpacked before use.
 */
final class EmbeddedModel {

  static final String NAME = "ner-en";
  private static final String RESOURCE = "models/" + NAME;

  private EmbeddedModel() {}

  /**
   * Copies the model below {@code workFolder} and returns its folder. Spark NLP takes a path for a
   * URI; where it isn't one (it holds a space), a temporary folder of this machine serves instead.
   */
  static String unpack(SparkSession spark, String workFolder) {
    try {
      String parent =
          isUri(workFolder) ? workFolder : Files.createTempDirectory("copydesk-model").toString();
      Path target = new Path(parent, NAME);
      FileSystem files = target.getFileSystem(spark.sparkContext().hadoopConfiguration());
      for (String name : names()) {
        String resource = RESOURCE + "/" + name;
        try (InputStream in =
                Objects.requireNonNull(
                    loader().getResourceAsStream(resource), () -> "no resource " + resource);
            FSDataOutputStream out = files.create(new Path(target, name), true)) {
          in.transferTo(out);
        }
      }
      return target.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "The embedded model can't be unpacked to " + workFolder + ": " + e.getMessage(), e);
    }
  }

  /** Whether Spark NLP can load from the path. */
  static boolean isUri(String path) {
    try {
      new URI(path);
      return true;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** The model's files, relative to its folder. */
  private static List<String> names() throws IOException {
    URL url =
        Objects.requireNonNull(
            loader().getResource(RESOURCE), () -> RESOURCE + " is not on the class path");
    List<String> names = new ArrayList<>();
    if (url.openConnection() instanceof JarURLConnection connection) {
      // a shared one would be closed under the class loader
      connection.setUseCaches(false);
      try (JarFile jar = connection.getJarFile()) {
        jar.stream()
            .filter(entry -> !entry.isDirectory() && entry.getName().startsWith(RESOURCE + "/"))
            .forEach(entry -> names.add(entry.getName().substring(RESOURCE.length() + 1)));
      }
      return names;
    }
    try {
      java.nio.file.Path folder = java.nio.file.Path.of(url.toURI());
      try (var walk = Files.walk(folder)) {
        walk.filter(Files::isRegularFile)
            .forEach(file -> names.add(folder.relativize(file).toString().replace('\\', '/')));
      }
      return names;
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  private static ClassLoader loader() {
    return EmbeddedModel.class.getClassLoader();
  }
}
