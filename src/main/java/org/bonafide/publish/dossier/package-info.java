/**
 * The papers of a dossier: the cover of each work, the list of exhibits, and the hash page.
 *
 * <p>May see data, evidence and its rooms, draft (for its vocabulary), instrument, project and
 * diagnose. Start at {@code DossierPapers}.
 */
package org.bonafide.publish.dossier;
