package org.bonafide.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The address of a record, with names in any script. */
final class RecordAddress {

  private RecordAddress() {}

  /** Of what is wanted of a record, as in {@code /record/poster/project.yaml/label}. */
  static String of(String name, String wanted) {
    return "/record/" + encoded(name) + "/" + encoded(wanted);
  }

  private static String encoded(String path) {
    return Arrays.stream(path.split("/"))
        .map(one -> URLEncoder.encode(one, StandardCharsets.UTF_8).replace("+", "%20"))
        .collect(Collectors.joining("/"));
  }
}
