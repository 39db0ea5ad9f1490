package org.bonafide.publish;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a user asks for: a record in, instruments out.
 *
 * <p>Example: {@code Request.of("examples/campaign/project.yaml").only(Set.of("contract"))}.
 *
 * @param project the record, as the user named it; findings call it so
 * @param current the current folder, from which names are read
 * @param out where to write; empty means {@code out/} and the slug of the reference or title
 * @param kinds {@code contract, disclosure, registration}
 * @param formats as in {@code docx}, {@code pdf}; see {@link Formats#known()}
 * @param templates a folder of the user's own templates
 * @param clauses a folder of the user's own clauses
 * @param notes whether drafting notes are printed
 * @param force whether files that a person edited may be overwritten
 */
public record Request(
    String project,
    Path current,
    Optional<String> out,
    Set<String> kinds,
    Set<String> formats,
    Optional<Path> templates,
    Optional<Path> clauses,
    boolean notes,
    boolean force) {

  /** Every kind of instrument that can be asked for. */
  public static final List<String> KINDS = List.of("contract", "disclosure", "registration");

  public Request {
    kinds = Collections.unmodifiableSet(new LinkedHashSet<>(kinds));
    formats = Collections.unmodifiableSet(new LinkedHashSet<>(formats));
  }

  /** All kinds in the usual formats, from the process's own current folder. */
  public static Request of(String project) {
    return new Request(
        project,
        Path.of(""),
        Optional.empty(),
        new LinkedHashSet<>(KINDS),
        new LinkedHashSet<>(Formats.known()),
        Optional.empty(),
        Optional.empty(),
        false,
        false);
  }

  /** The same request, with names read from another folder. */
  public Request from(Path folder) {
    return new Request(project, folder, out, kinds, formats, templates, clauses, notes, force);
  }

  /** The same request for some kinds only. */
  public Request only(Set<String> some) {
    return new Request(project, current, out, some, formats, templates, clauses, notes, force);
  }

  /** The same request in other formats. */
  public Request as(Set<String> others) {
    return new Request(project, current, out, kinds, others, templates, clauses, notes, force);
  }

  /** The same request into a folder. */
  public Request into(String folder) {
    return new Request(
        project, current, Optional.of(folder), kinds, formats, templates, clauses, notes, force);
  }

  /** The same request with the user's own templates and clauses. */
  public Request with(Optional<Path> ownTemplates, Optional<Path> ownClauses) {
    return new Request(
        project, current, out, kinds, formats, ownTemplates, ownClauses, notes, force);
  }

  /** The same request with drafting notes, or with leave to overwrite edited files. */
  public Request noting(boolean printNotes, boolean overwrite) {
    return new Request(
        project, current, out, kinds, formats, templates, clauses, printNotes, overwrite);
  }

  /** The record's own path. */
  public Path file() {
    return current.resolve(project);
  }
}
