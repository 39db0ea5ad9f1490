package org.bonafide.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bonafide.data.Data;
import org.bonafide.data.Kept;
import org.bonafide.instrument.Block;
import org.bonafide.instrument.Inline;
import org.bonafide.instrument.SignatureBlock;

/**
 * The words by which an electronic signing service finds where somebody signs, in place of the
 * lines to write on. They are printed in plain sight: a paper of ours hides nothing.
 *
 * <p>Example: the first signer's line of {@code signwell} is <code>{{signature:1}}</code>.
 *
 * @param byKind what is printed for {@code signature}, {@code initials} and {@code date}, with
 *     {@code $n} for the number of the signer; empty where no service is asked for
 */
public record SignAnchors(Map<String, String> byKind) {

  private static final List<String> KINDS = List.of("signature", "initials", "date");
  private static final String NUMBER = "$n";

  private static final Kept<Map<String, SignAnchors>> SHIPPED =
      new Kept<>(() -> Data.shipped(SignAnchors.class, "sign-anchors.yaml", SignAnchors::read));

  /** The services that are known, by name. */
  public static List<String> services() {
    return List.copyOf(SHIPPED.get().keySet());
  }

  /** Those of a service; none for no name. */
  static SignAnchors of(String service) {
    return SHIPPED.get().getOrDefault(service, new SignAnchors(Map.of()));
  }

  private static Map<String, SignAnchors> read(Data data) {
    Map<String, SignAnchors> all = new TreeMap<>();
    data.children().forEach((name, service) -> all.put(name, service(service)));
    return all;
  }

  private static SignAnchors service(Data data) {
    data.knows(String.join(" ", KINDS) + " source checked note");
    data.day("checked");
    Map<String, String> byKind = new TreeMap<>();
    for (String kind : KINDS) {
      String text = data.text(kind);
      if (!text.contains(NUMBER)) {
        data.fault(kind, "does not say where the number of the signer stands", "Write $n there.");
      }
      byKind.put(kind, text);
    }
    return new SignAnchors(byKind);
  }

  /** The blocks with the words of the service on the lines to sign on. */
  List<Block> in(List<Block> blocks) {
    return byKind.isEmpty()
        ? blocks
        : blocks.stream().map(one -> one instanceof SignatureBlock b ? in(b) : one).toList();
  }

  private SignatureBlock in(SignatureBlock block) {
    List<SignatureBlock.Signatory> all = new ArrayList<>();
    for (SignatureBlock.Signatory one : block.signatories()) {
      String number = Integer.toString(all.size() + 1);
      all.add(
          new SignatureBlock.Signatory(
              one.who(),
              one.heading(),
              one.lines().stream().map(line -> in(line, number)).toList()));
    }
    return new SignatureBlock(block.origin(), block.initials(), all);
  }

  private SignatureBlock.Line in(SignatureBlock.Line line, String number) {
    String words = byKind.get(line.kind());
    return words == null
        ? line
        : new SignatureBlock.Line(
            line.kind(), line.label(), List.of(new Inline.Words(words.replace(NUMBER, number))));
  }
}
