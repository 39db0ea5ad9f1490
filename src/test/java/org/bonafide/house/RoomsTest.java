package org.bonafide.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rooms of the house and the arrows between them, as docs/architecture.md draws them. */
class RoomsTest {

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.bonafide");

  private static final DescribedPredicate<JavaAccess<?>> CLOCK_OR_CHANCE =
      DescribedPredicate.describe(
          "read a clock or draw at random",
          access -> {
            String owner = access.getTarget().getOwner().getName();
            String name = access.getTarget().getName();
            boolean noArguments = access.getTarget().getFullName().endsWith("()");
            return owner.startsWith("java.time.") && name.equals("now")
                || owner.equals("java.time.Clock")
                || owner.equals("java.lang.System")
                    && List.of("currentTimeMillis", "nanoTime").contains(name)
                || owner.equals("java.util.Calendar") && name.equals("getInstance")
                || owner.equals("java.util.Date") && name.equals("<init>") && noArguments
                || owner.equals("java.util.UUID") && name.equals("randomUUID")
                || owner.equals("java.lang.Math") && name.equals("random")
                || List.of(
                        "java.util.Random",
                        "java.util.concurrent.ThreadLocalRandom",
                        "java.util.SplittableRandom")
                    .contains(owner);
          });

  private static final Pattern ROW = Pattern.compile("\\| `([\\w.]+)` \\| [^|]+ \\| ([^|]+) \\|");

  /** Room to the rooms it may see, as docs/architecture.md draws them. */
  private static final Map<String, String> MAY_SEE = plan();

  private static Map<String, String> plan() {
    try (Stream<String> lines = Files.lines(Path.of("docs/architecture.md"))) {
      Map<String, String> plan = new TreeMap<>();
      lines
          .map(ROW::matcher)
          .filter(Matcher::matches)
          .forEach(
              row ->
                  plan.put(
                      row.group(1),
                      row.group(2).equals("nothing") ? "" : row.group(2).replace(",", "")));
      return plan;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Values of other rooms that the front doors hand out, which the command line prints: a clause at
   * three positions is laid out by each face in its own way, so a type of {@code publish} would be
   * the same one again. The list only gets shorter.
   */
  private static final Set<String> HANDED_OUT =
      Set.of("draft.compare.ComparedClause", "draft.compare.Passage");

  @TestFactory
  Stream<DynamicTest> aRoomSeesOnlyTheRoomsItMaySee() {
    return MAY_SEE.entrySet().stream()
        .map(
            room ->
                DynamicTest.dynamicTest(
                    room.getKey(),
                    () ->
                        classes()
                            .that()
                            .resideInAPackage("org.bonafide." + room.getKey())
                            .should()
                            .onlyDependOnClassesThat(
                                not(resideInAPackage("org.bonafide.."))
                                    .or(resideInAnyPackage(allowed(room)))
                                    .or(handedOut(room.getKey()))
                                    .as("reside outside the house or in " + room.getValue()))
                            .check(HOUSE)));
  }

  private static DescribedPredicate<JavaClass> handedOut(String room) {
    return DescribedPredicate.describe(
        "are handed out",
        c ->
            room.equals("cli")
                && HANDED_OUT.contains(
                    c.getName().replaceFirst("^org\\.bonafide\\.", "").replaceFirst("\\$.*", "")));
  }

  private static String[] allowed(Map.Entry<String, String> room) {
    return Stream.concat(Stream.of(room.getKey()), Arrays.stream(room.getValue().split(" ")))
        .filter(name -> !name.isEmpty())
        .map(name -> "org.bonafide." + name)
        .toArray(String[]::new);
  }

  @Test
  void thePlanHasEachRoomAndNoOther() {
    TreeSet<String> found = new TreeSet<>();
    HOUSE.forEach(c -> found.add(c.getPackageName().replaceFirst("^org\\.bonafide\\.?", "")));
    assertThat(MAY_SEE.keySet()).isEqualTo(found);
  }

  @Test
  void roomsHaveNoCycles() {
    slices().matching("org.bonafide.(**)").should().beFreeOfCycles().check(HOUSE);
  }

  /** The library that writes PDF may have to be changed: these are all that know it. */
  @Test
  void fiveFilesKnowThePdfLibrary() {
    assertThat(HOUSE.stream())
        .filteredOn(
            one ->
                one.getDirectDependenciesFromSelf().stream()
                    .anyMatch(d -> d.getTargetClass().getPackageName().startsWith("com.lowagie")))
        .extracting(one -> one.getName().replaceFirst("\\$.*", ""))
        .containsOnly(
            "org.bonafide.write.pdf.Canvas",
            "org.bonafide.write.pdf.EmbeddedFonts",
            "org.bonafide.write.pdf.File",
            "org.bonafide.write.pdf.PackingWriter",
            "org.bonafide.write.pdf.Structure");
  }

  /** Same input, same bytes, on any day: no clock and no chance, by whatever name. */
  @Test
  void theClockIsNeverReadAndNothingIsLeftToChance() {
    noClasses().should().accessTargetWhere(CLOCK_OR_CHANCE).check(HOUSE);
  }

  @Test
  void everyClockAndEveryChanceIsSeen() {
    JavaClasses offenders = new ClassFileImporter().importClasses(Offenders.class);
    assertThat(
            offenders.get(Offenders.class).getAccessesFromSelf().stream()
                .filter(CLOCK_OR_CHANCE)
                .map(access -> access.getTarget().getOwner().getSimpleName())
                .distinct())
        .containsExactlyInAnyOrder(
            "LocalDate",
            "Instant",
            "Clock",
            "System",
            "Calendar",
            "Date",
            "UUID",
            "Random",
            "Math");
  }

  @SuppressWarnings("unused")
  private static final class Offenders {
    Object[] all() {
      return new Object[] {
        java.time.LocalDate.now(java.time.ZoneOffset.UTC),
        java.time.Instant.now(java.time.Clock.systemUTC()),
        System.currentTimeMillis(),
        System.nanoTime(),
        java.util.Calendar.getInstance(),
        new java.util.Date(),
        java.util.UUID.randomUUID(),
        new java.util.Random(),
        Math.random()
      };
    }
  }

  @Test
  void onlyTheCommandLineUsesThreadsThatNobodyHandedIn() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.bonafide.cli")
        .should()
        .callMethod(java.util.Collection.class, "parallelStream")
        .orShould()
        .callMethod(java.util.stream.BaseStream.class, "parallel")
        .orShould()
        .callMethod(java.util.stream.Stream.class, "parallel")
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(
            java.util.concurrent.CompletableFuture.class,
            java.util.concurrent.ForkJoinPool.class,
            java.util.concurrent.Executors.class,
            java.util.concurrent.ThreadPoolExecutor.class,
            java.util.Timer.class)
        .orShould(
            ArchConditions.callConstructorWhere(
                DescribedPredicate.describe(
                    "a thread is made",
                    call -> call.getTargetOwner().isEquivalentTo(Thread.class))))
        .check(HOUSE);
  }

  @Test
  void noFileSystemIsMountedForAll() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .belongToAnyOf(java.nio.file.FileSystems.class)
        .check(HOUSE);
  }

  @Test
  void onlyTheCommandLinePrintsOrExits() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.bonafide.cli")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(HOUSE);
  }
}
