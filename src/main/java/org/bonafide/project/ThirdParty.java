package org.bonafide.project;

import java.util.List;

/** One thing in a work that belongs to somebody else; an empty owner or licence is not stated. */
public record ThirdParty(LocalText what, String owner, String licence, List<String> records) {
  public ThirdParty {
    records = List.copyOf(records);
  }
}
