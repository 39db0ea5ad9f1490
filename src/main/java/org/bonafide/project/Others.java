package org.bonafide.project;

import java.util.List;

/**
 * Material of others, three-valued: stated yes with what it is, stated no ({@code third-party:
 * []}), or not stated.
 */
public record Others(Answer any, List<ThirdParty> items) {

  /** Nothing is stated. */
  public static final Others NOT_STATED = new Others(Answer.UNKNOWN, List.of());

  public Others {
    items = List.copyOf(items);
  }

  /** Whether the record says that nothing belongs to somebody else. */
  public boolean isNone() {
    return any == Answer.NO;
  }
}
