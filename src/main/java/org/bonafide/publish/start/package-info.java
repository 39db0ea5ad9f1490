/**
 * A record begun from answers in plain words, before there is a work: it states what was answered
 * and nothing else.
 *
 * <p>May see law and data. Start at {@code Interview}, then {@code ContractRecord}.
 */
package org.bonafide.publish.start;
