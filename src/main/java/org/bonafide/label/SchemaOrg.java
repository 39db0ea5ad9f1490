package org.bonafide.label;

import java.util.Map;
import java.util.Optional;

/**
 * The members of schema.org's {@code digitalSourceType} (version 30.0) for the IPTC types that we
 * print. It has none for {@code digitalCreation}, for which the IPTC address stands.
 */
final class SchemaOrg {

  private static final String SCHEMA = "https://schema.org/";

  private static final Map<String, String> MEMBERS =
      Map.of(
          "trainedAlgorithmicMedia", "TrainedAlgorithmicMediaDigitalSource",
          "compositeWithTrainedAlgorithmicMedia",
              "CompositeWithTrainedAlgorithmicMediaDigitalSource",
          "compositeSynthetic", "CompositeSyntheticDigitalSource",
          "algorithmicallyEnhanced", "AlgorithmicallyEnhancedDigitalSource");

  private SchemaOrg() {}

  static Optional<String> member(Map<String, String> marks) {
    return Optional.ofNullable(marks.get("digitalSourceType"))
        .map(
            address -> {
              String member = MEMBERS.get(address.substring(address.lastIndexOf('/') + 1));
              return member == null ? address : SCHEMA + member;
            });
  }
}
