/**
 * What templates may see: the record, the assessment and the disclosures as values by name, each
 * with its field, each gap an open point.
 *
 * <p>May see draft.markdown, data, project, evidence, law, label, instrument and diagnose. Start at
 * {@code RootFacts}, then {@code Facts}.
 */
package org.bonafide.draft.facts;
