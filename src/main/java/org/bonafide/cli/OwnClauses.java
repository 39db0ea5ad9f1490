package org.bonafide.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bonafide.diagnose.Finding;
import org.bonafide.draft.LibraryClause;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.Exit;
import org.bonafide.publish.OwnFolders;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The clauses with the user's own folder on top, what is wrong with them being said.
 *
 * @param code 0, or that of a folder that cannot be read
 */
record OwnClauses(List<LibraryClause> clauses, int code) {

  static OwnClauses of(CommandSpec spec, Terminal terminal, Path folder) {
    OwnFolders own =
        OwnFolder.of(spec, terminal, "--clauses", folder)
            .map(OwnFolders.NONE::clauses)
            .orElse(OwnFolders.NONE);
    Bonafide bonafide = Main.LIBRARY.with(own);
    List<Finding> findings = new ArrayList<>(bonafide.clauses().findings());
    bonafide.trouble().ifPresent(findings::add);
    new FindingText(terminal, "").lines(findings, true).forEach(terminal.err()::println);
    return new OwnClauses(
        bonafide.clauses().clauses(), Exit.of(bonafide.trouble().stream().toList()).code());
  }
}
