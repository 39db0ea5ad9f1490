package org.bonafide.cli;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Scope;
import org.bonafide.diagnose.Severity;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Labelling;
import org.bonafide.publish.files.OwnFolders;
import org.bonafide.publish.files.ProjectSource;
import org.bonafide.publish.paste.TargetLabel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code bonafide label}: what to choose and paste at a target. */
@Command(
    name = "label",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Versions.class,
    sortOptions = false,
    header = "Print what to choose and paste where a work goes.",
    description =
        "With --target, prints where to click there, what to choose, what to paste, why, and how"
            + " sure that is; with --quiet exactly what to choose and paste and nothing else, and"
            + " what the record leaves open on the error stream. Without, says for each target of"
            + " the record whether a label is owed.",
    footer = {
      "",
      "Examples:",
      "  bonafide label project.yaml",
      "  bonafide label project.yaml --target etsy",
      "  bonafide label project.yaml --target kdp,instagram --quiet",
      "  bonafide label project.yaml --target cn --as notice --language zh-CN",
      "  bonafide label project.yaml --image poster.png --language zh-CN --corner top-right",
      "  bonafide label project.yaml --image poster.png --embed-xmp",
      "  bonafide label project.yaml --image cover.png --element novel.cover",
      "  bonafide label project.yaml --list"
    })
final class LabelCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "PROJECT", description = "The record, such as project.yaml.")
  private String project = "";

  @Option(
      names = "--target",
      split = ",",
      paramLabel = "ID",
      description = "Where the work goes, by any of its names; several with commas.")
  private List<String> targets = List.of();

  @Option(names = "--work", paramLabel = "ID", description = "One work of the record.")
  private String work = "";

  @Option(
      names = "--element",
      paramLabel = "ID",
      description =
          "One element of a work, alone, as in novel.cover; the id of a work for all of it. With"
              + " --image it may be left out where the work has one picture.")
  private String element = "";

  @Option(
      names = "--as",
      paramLabel = "FORM",
      description = "options (usual), label, short, notice, statement, text, image, audio, video.")
  private String form = "options";

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "As in en, zh-CN, de; usually the first language of the record.")
  private String language = "";

  @Option(names = "--quiet", description = "Only what to choose and paste.")
  private boolean quiet;

  @Option(names = "--list", description = "List the targets that there are.")
  private boolean list;

  @Option(
      names = "--targets",
      paramLabel = "DIR",
      description = "A folder of your own target files.")
  private Path own;

  @Option(
      names = "--image",
      paramLabel = "FILE",
      description = "Put the label on a copy of this PNG, JPEG, TIFF or still GIF.")
  private String image = "";

  @picocli.CommandLine.Mixin private PictureOptions picture = new PictureOptions();

  LabelCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Optional<Path> folder = OwnFolder.of(spec, terminal, "--targets", own);
    Bonafide bonafide =
        Main.library().with(folder.map(OwnFolders.NONE::targets).orElse(OwnFolders.NONE));
    Set<String> known = bonafide.targets();
    if (list) {
      known.forEach(terminal.out()::println);
      return 0;
    }
    Spelling.one(spec, "--as", form, LabelText.FORMS);
    Set<String> asked = new LinkedHashSet<>();
    targets.forEach(target -> asked.add(Spelling.target(spec, target, bonafide)));
    Labelling labelling =
        Labelling.of(bonafide, ProjectSource.file(terminal.current(), project), List.copyOf(asked));
    List<TargetLabel> chosen = chosen(labelling);
    String tag = language.isEmpty() ? labelling.language().toLanguageTag() : language;
    if (!image.isEmpty() && !chosen.isEmpty()) {
      return picture.write(spec, terminal, labelling, image, tag, chosen);
    }
    LabelText text = new LabelText(terminal, tag, quiet);
    if (!chosen.isEmpty() && asked.isEmpty() && form.equals("options")) {
      text.overview(chosen);
    } else {
      text.print(chosen, form);
    }
    return ended(labelling);
  }

  private List<TargetLabel> chosen(Labelling labelling) {
    List<TargetLabel> all = labelling.labels();
    if (all.isEmpty()) {
      return all;
    }
    PartOption parts = new PartOption(spec, labelling.parts());
    List<TargetLabel> whole = work.isEmpty() ? all : ofWork(all);
    if (!element.isEmpty()) {
      return parts.typed(element, whole);
    }
    return image.isEmpty() ? whole : parts.shownBy(image, whole);
  }

  private List<TargetLabel> ofWork(List<TargetLabel> all) {
    Set<String> works =
        all.stream().map(TargetLabel::work).collect(Collectors.toCollection(LinkedHashSet::new));
    Spelling.one(spec, "--work", work, works);
    return all.stream().filter(one -> one.work().equals(work)).toList();
  }

  /** Only what stops a label, and what leaves one open, is worth saying here. */
  private int ended(Labelling labelling) {
    List<Finding> said =
        labelling.findings().stream()
            .filter(
                f ->
                    (f.severity() == Severity.ERROR && f.withholds(Scope.disclosure()))
                        || f.rule().startsWith("label-"))
            .toList();
    int code = FindingText.said(terminal, said);
    if (labelling.labels().isEmpty() && said.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "The record has no finished work, so there is nothing to label.");
    }
    return code;
  }
}
