package org.bonafide.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bonafide.diagnose.InstrumentKind;
import org.bonafide.publish.files.OwnFolders;
import org.bonafide.publish.files.ProjectSource;

/**
 * What a user asks for at a command line: a record in a file, and a folder to write into.
 *
 * <p>Example: {@code Request.of("examples/campaign/project.yaml").only(Set.of("contract"))}.
 *
 * @param named the record
 * @param into where to write
 */
public record Request(Named named, Into into, Wanted wanted, OwnFolders own) {

  /** Every kind of instrument that is made where nobody asks for some of them. */
  public static final List<String> KINDS = List.of("contract", "disclosure", "registration");

  /** Every kind that can be asked for by name: those, what follows a filing, and papers apart. */
  public static final List<String> ASKABLE =
      Stream.concat(
              KINDS.stream(),
              Stream.concat(InstrumentKind.later().stream(), InstrumentKind.apart().stream())
                  .map(InstrumentKind::stem))
          .distinct()
          .toList();

  /**
   * A record as a user names it.
   *
   * @param project its path; findings call it so
   * @param current the current folder, from which names are read
   */
  public record Named(String project, Path current) {}

  /**
   * A folder to write into.
   *
   * @param folder empty means {@code out/} and the slug of the reference or title
   * @param force whether files that a person edited may be overwritten
   */
  public record Into(Optional<String> folder, boolean force) {}

  /** All kinds in the usual formats, from the process's own current folder. */
  public static Request of(String project) {
    return new Request(
        new Named(project, Path.of("")),
        new Into(Optional.empty(), false),
        Wanted.all(),
        OwnFolders.NONE);
  }

  /** The same request, with names read from another folder. */
  public Request from(Path folder) {
    return new Request(new Named(named.project, folder), into, wanted, own);
  }

  /** The same request for some kinds only. */
  public Request only(Set<String> some) {
    return wanting(wanted.only(some));
  }

  /** The same request in other formats. */
  public Request as(Set<String> others) {
    return wanting(wanted.as(others));
  }

  /** The same request in another manner. */
  public Request in(Wanted.Manner other) {
    return wanting(wanted.in(other));
  }

  /** The same request for contracts on other terms than the record says. */
  public Request on(AskedTerms others) {
    return wanting(wanted.on(others));
  }

  /** The same request for other instruments. */
  public Request wanting(Wanted other) {
    return new Request(named, into, other, own);
  }

  /** The same request into a folder. */
  public Request into(String folder) {
    return new Request(named, new Into(Optional.of(folder), into.force), wanted, own);
  }

  /** The same request, with or without leave to overwrite edited files. */
  public Request force(boolean overwrite) {
    return new Request(named, new Into(into.folder, overwrite), wanted, own);
  }

  /** The same request with the user's own folders. */
  public Request with(OwnFolders folders) {
    return new Request(named, into, wanted, folders);
  }

  /** The same request with the user's own templates and clauses. */
  public Request with(Optional<Path> templates, Optional<Path> clauses) {
    return with(new OwnFolders(templates, clauses, own.targets()));
  }

  /** The same request with the user's own disclosure targets. */
  public Request withTargets(Optional<Path> targets) {
    return with(new OwnFolders(own.templates(), own.clauses(), targets));
  }

  /** The record, read anew each time it is worked up. */
  public ProjectSource source() {
    return ProjectSource.file(named.current, named.project);
  }

  /** The user's own clause folder by its name, without the folders above; empty without one. */
  public String clauseFolder() {
    return own.clauseFolder();
  }
}
