package org.bonafide.evidence.scan;

import java.util.Set;

/**
 * What a user chooses for a proposal.
 *
 * @param contents whether prompts are copied
 * @param prefix the way from the project's folder to the folder that was read, with a slash at its
 *     end, or empty
 * @param conversations ids of the conversations that were for this work; others are not proposed
 * @param known what the record has already
 */
public record ProposalOptions(
    Contents contents, String prefix, Set<String> conversations, Known known) {

  /** What becomes of prompts. */
  public enum Contents {
    /** Prompts are copied into the proposal. */
    COPIED,
    /** Prompts are confidential: only their digests and the numbers of words are given. */
    DIGESTS
  }

  public ProposalOptions {
    conversations = Set.copyOf(conversations);
  }

  /** Prompts copied, files named as the scan names them, no conversation, nothing known. */
  public static ProposalOptions plain() {
    return new ProposalOptions(Contents.COPIED, "", Set.of(), Known.nothing());
  }

  /** The same with digests in place of prompts. */
  public ProposalOptions confidential() {
    return new ProposalOptions(Contents.DIGESTS, prefix, conversations, known);
  }

  boolean copies() {
    return contents == Contents.COPIED;
  }
}
