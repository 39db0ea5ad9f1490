/**
 * A record begun from answers in plain words, for a contract before there is a work or for the
 * label of a work that is made: it states what was answered and nothing else.
 *
 * <p>May see law and data. Start at {@code Interview}, then {@code ContractRecord}; for a label at
 * {@code LabelInterview}, then {@code LabelRecord}. What a plain answer states is {@code
 * plain-answers.yaml}.
 */
package org.bonafide.publish.start;
