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
 * @param targets a folder of the user's own disclosure targets
 */
public record Request(
    String project,
    Path current,
    Optional<String> out,
    Set<String> kinds,
    Set<String> formats,
    Optional<Path> templates,
    Optional<Path> clauses,
    Optional<Path> targets,
    Manner manner) {

  /** Every kind of instrument that can be asked for. */
  public static final List<String> KINDS = List.of("contract", "disclosure", "registration");

  public Request {
    kinds = Collections.unmodifiableSet(new LinkedHashSet<>(kinds));
    formats = Collections.unmodifiableSet(new LinkedHashSet<>(formats));
  }

  /**
   * How the instruments are written.
   *
   * <p>Example: {@code Manner.PLAIN.finalCopy(true)} is the signing copy.
   *
   * @param notes whether drafting notes are printed
   * @param force whether files that a person edited may be overwritten
   * @param finalCopy whether they are to be signed, so that nothing may be open in them
   */
  public record Manner(boolean notes, boolean force, boolean finalCopy) {

    /** A draft without notes that overwrites no edited file. */
    public static final Manner PLAIN = new Manner(false, false, false);

    /** The same manner, with drafting notes or without. */
    public Manner notes(boolean print) {
      return new Manner(print, force, finalCopy);
    }

    /** The same manner, with or without leave to overwrite edited files. */
    public Manner force(boolean overwrite) {
      return new Manner(notes, overwrite, finalCopy);
    }

    /** The same manner, for a signing copy or for a draft. */
    public Manner finalCopy(boolean sign) {
      return new Manner(notes, force, sign);
    }
  }

  /** All kinds in the usual formats, from the process's own current folder. */
  public static Request of(String project) {
    return new Request(
        project,
        Path.of(""),
        Optional.empty(),
        new LinkedHashSet<>(KINDS),
        new LinkedHashSet<>(Formats.usual()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Manner.PLAIN);
  }

  /** The same request, with names read from another folder. */
  public Request from(Path folder) {
    return new Request(project, folder, out, kinds, formats, templates, clauses, targets, manner);
  }

  /** The same request for some kinds only. */
  public Request only(Set<String> some) {
    return new Request(project, current, out, some, formats, templates, clauses, targets, manner);
  }

  /** The same request in other formats. */
  public Request as(Set<String> others) {
    return new Request(project, current, out, kinds, others, templates, clauses, targets, manner);
  }

  /** The same request into a folder. */
  public Request into(String folder) {
    return new Request(
        project, current, Optional.of(folder), kinds, formats, templates, clauses, targets, manner);
  }

  /** The same request with the user's own templates and clauses. */
  public Request with(Optional<Path> ownTemplates, Optional<Path> ownClauses) {
    return new Request(
        project, current, out, kinds, formats, ownTemplates, ownClauses, targets, manner);
  }

  /** The same request with the user's own disclosure targets. */
  public Request withTargets(Optional<Path> ownTargets) {
    return new Request(
        project, current, out, kinds, formats, templates, clauses, ownTargets, manner);
  }

  /** The same request in another manner. */
  public Request in(Manner other) {
    return new Request(project, current, out, kinds, formats, templates, clauses, targets, other);
  }

  /** The record's own path. */
  public Path file() {
    return current.resolve(project);
  }

  /** The user's own clause folder by its name, without the folders above; empty without one. */
  public String clauseFolder() {
    return clauses
        .map(folder -> folder.toAbsolutePath().normalize().getFileName())
        .map(Path::toString)
        .orElse("");
  }
}
