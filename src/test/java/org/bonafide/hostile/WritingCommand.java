package org.bonafide.hostile;

import java.util.List;

/** The commands that write, each as it is run on a copy of the {@link Workshop}. */
enum WritingCommand {
  GENERATE_OVER(
      "generate, over earlier papers",
      "generate project.yaml --only disclosure --formats docx,txt,svg --out out --force"),
  GENERATE_NEW(
      "generate, into a new folder", "generate project.yaml --only contract --formats txt --out n"),
  LABEL(
      "label --image",
      "label project.yaml --target etsy --image p.png --element poster --out labelled.png --force"),
  SEAL("evidence seal", "evidence seal project.yaml"),
  STAMP("evidence stamp", "evidence stamp sealed/project.yaml --response reply.tsr"),
  DOSSIER("evidence dossier", "evidence dossier project.yaml --formats txt --out dossier --force"),
  SCAN(
      "evidence scan --write",
      "evidence scan pendant/exports --project pendant/project.yaml --write"),
  INIT("init", "init begun --example comic"),
  JOIN("join", "join host.docx join.yaml --out joined.docx --force"),
  REVIEW("review --out", "review host.docx --format docx --out reviewed.docx --force"),
  RETURNED(
      "returned, a table", "returned draft.docx project.yaml --format docx --out t.docx --force"),
  RETURNED_WRITE("returned --write", ""),
  REDLINE("redline", "redline draft.docx other.docx --out redline.docx --force"),
  BATCH("batch", "batch in.jsonl --out results --quiet"),
  SERVE("serve, saving an answer", "");

  private final String words;
  private final String arguments;

  WritingCommand(String words, String arguments) {
    this.words = words;
    this.arguments = arguments;
  }

  /** As the page of figures names it. */
  String words() {
    return words;
  }

  /** Of the command line; empty where it is a program of the tests that writes. */
  List<String> arguments() {
    return arguments.isEmpty() ? List.of() : List.of(arguments.split(" "));
  }

  /** Whether what stands after a run is the same however often it is run. */
  boolean isSettled() {
    return this != SEAL;
  }
}
