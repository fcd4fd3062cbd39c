package org.copydesk;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Packages import in one direction, and each library stays where its job is. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.copydesk");

  /** From the first to the last; a package uses only packages of lines above its own. */
  private static final List<List<String>> ORDER =
      List.of(
          List.of("article", "text", "settings"),
          List.of("document"),
          List.of("phrase"),
          List.of("quantity", "time"),
          List.of("entity", "quote", "claim", "spelling"),
          List.of("rule", "engine"),
          List.of("analysis"),
          List.of("input"),
          List.of("table"),
          List.of("job"),
          List.of("evaluation"),
          List.of("cli"));

  private static final Set<String> CORE =
      Set.of(
          "article",
          "text",
          "document",
          "phrase",
          "quantity",
          "time",
          "entity",
          "quote",
          "claim",
          "spelling",
          "rule",
          "analysis");

  @Test
  void everyPackageHasItsPlace() {
    Set<String> packages =
        CLASSES.stream()
            .map(ArchitectureTest::packageOf)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(ORDER.stream().flatMap(List::stream)).containsAll(packages);
  }

  @TestFactory
  Stream<DynamicTest> aPackageUsesOnlyThoseBeforeIt() {
    List<DynamicTest> tests = new ArrayList<>();
    List<String> later = new ArrayList<>();
    for (int i = ORDER.size() - 1; i >= 0; i--) {
      for (String name : ORDER.get(i)) {
        List<String> forbidden = new ArrayList<>(later);
        ORDER.get(i).stream().filter(beside -> !beside.equals(name)).forEach(forbidden::add);
        if (CORE.contains(name)) {
          forbidden.add("settings");
        }
        tests.add(
            DynamicTest.dynamicTest(
                name,
                () ->
                    noClasses()
                        .that()
                        .resideInAPackage(ours(name))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                            forbidden.stream().map(ArchitectureTest::ours).toArray(String[]::new))
                        .allowEmptyShould(true)
                        .check(CLASSES)));
      }
      later.addAll(ORDER.get(i));
    }
    return tests.stream();
  }

  @Test
  void noPackagesUseEachOther() {
    slices().matching("org.copydesk.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void theCoreIsPlainJava() {
    onlyIn("org.apache.spark..", "input", "engine", "table", "job", "evaluation", "cli");
    onlyIn("org.apache.hadoop..", "input", "engine", "table", "job", "evaluation", "cli");
    onlyIn("scala..", "input", "engine", "table", "job", "evaluation", "cli");
  }

  @Test
  void eachLibraryHasItsPackage() {
    onlyIn("com.johnsnowlabs..", "engine");
    onlyIn("com.typesafe.config..", "settings");
    onlyIn("picocli..", "cli");
    onlyIn("org.apache.lucene..", "spelling");
    onlyIn("de.siegmar.fastcsv..", "input", "cli");
    onlyIn("javax.measure..", "quantity");
    onlyIn("tech.units..", "quantity");
  }

  private static void onlyIn(String library, String... packages) {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            Arrays.stream(packages).map(ArchitectureTest::ours).toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .check(CLASSES);
  }

  private static String ours(String name) {
    return "org.copydesk." + name + "..";
  }

  private static String packageOf(JavaClass type) {
    return type.getPackageName().split("\\.", -1)[2];
  }
}
