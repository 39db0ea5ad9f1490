package org.bonafide.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.bonafide.publish.Bonafide;
import org.bonafide.publish.compare.ClauseCard;
import org.bonafide.publish.files.Exit;
import org.bonafide.publish.files.OwnFolders;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The clauses with the user's own folder on top, what is wrong with them being said.
 *
 * @param bonafide the program with that folder
 * @param code 0, or that of a folder that cannot be read
 */
record OwnClauses(Bonafide bonafide, List<ClauseCard> clauses, int code) {

  static OwnClauses of(CommandSpec spec, Terminal terminal, Path folder, String language) {
    OwnFolders own =
        OwnFolder.of(spec, terminal, "--clauses", folder)
            .map(OwnFolders.NONE::clauses)
            .orElse(OwnFolders.NONE);
    Bonafide bonafide = Main.library().with(own);
    FindingText.said(terminal, bonafide.clauseFindings());
    return new OwnClauses(
        bonafide,
        bonafide.cards(Locale.forLanguageTag(language)),
        Exit.of(bonafide.trouble().stream().toList()).code());
  }
}
