package org.bonafide.diagnose.rules;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bonafide.data.Data;
import org.bonafide.data.FaultyData;
import org.bonafide.data.ShippedFiles;

/**
 * The pages of all rules, one file a rule, in a folder for each topic. A file more is a page more.
 *
 * <p>Example: {@code RulePages.shipped().find("unknown-key")} is read from {@code
 * keys/unknown-key.yaml}.
 */
public final class RulePages {

  private static final Pattern FILE = Pattern.compile("([a-z]+)/([a-z0-9-]+)\\.yaml");

  private static final RulePages SHIPPED = new RulePages();

  private final Map<String, String> topics;
  private final Map<String, String> bases;
  private final Map<String, RulePage> pages = new LinkedHashMap<>();

  private RulePages() {
    topics = Data.shipped(RulePages.class, "topics.yaml", Data::strings);
    bases = Data.shipped(RulePages.class, "base.yaml", Data::strings);
    Map<String, byte[]> files = ShippedFiles.below("org/bonafide/diagnose/rules");
    for (String topic : topics.keySet()) {
      for (String file : files.keySet()) {
        Matcher name = FILE.matcher(file);
        if (name.matches() && name.group(1).equals(topic)) {
          pages.put(name.group(2), page(topic, name.group(2), file));
        }
      }
    }
  }

  /**
   * @throws FaultyData where a file is at fault
   */
  private static RulePage page(String topic, String id, String file) {
    return Data.shipped(RulePages.class, file, data -> RulePage.read(topic, id, data));
  }

  /** The pages that ship with the program. */
  public static RulePages shipped() {
    return SHIPPED;
  }

  /** The page of a rule. */
  public Optional<RulePage> find(String id) {
    return Optional.ofNullable(pages.get(id));
  }

  /** All of them, by topic and then by id. */
  public Collection<RulePage> all() {
    return Collections.unmodifiableCollection(pages.values());
  }

  /** The titles of the topics by their ids, in the order in which they are shown. */
  public Map<String, String> topics() {
    return Collections.unmodifiableMap(topics);
  }

  /** The records to which examples are added, by name. */
  public Map<String, String> bases() {
    return Collections.unmodifiableMap(bases);
  }
}
