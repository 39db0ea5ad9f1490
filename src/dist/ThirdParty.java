import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Holds THIRD-PARTY.md to what ships: its table of libraries to the list of parts (CycloneDX) that
 * the build makes from the dependencies, and its tables of files to the licences that lie beside
 * fonts and scripts. {@code mvn -Pdist package} calls it.
 *
 * <p>Usage: {@code java src/dist/ThirdParty.java target/dist/bonafide-VERSION-sbom.xml [accept]};
 * with {@code accept} it writes the table of libraries.
 */
public final class ThirdParty {

  private static final Path PAGE = Path.of("THIRD-PARTY.md");
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final String BEGIN = "<!-- libraries: made by src/dist/ThirdParty.java -->\n";
  private static final String END = "<!-- end of libraries -->\n";

  private ThirdParty() {}

  public static void main(String[] args) throws Exception {
    String page = Files.readString(PAGE);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    int end = page.indexOf(END);
    String made = page.substring(0, begin) + table(Path.of(args[0])) + page.substring(end);
    if (args.length > 1 && args[1].equals("accept")) {
      Files.writeString(PAGE, made);
      page = made;
    }
    List<String> wrong = new ArrayList<>();
    if (!made.equals(page)) {
      wrong.add("its table of libraries is not that of the dependencies");
    }
    for (String licence : licences()) {
      if (!page.contains("`" + licence + "`")) {
        wrong.add("it does not name " + licence);
      }
    }
    for (String one : wrong) {
      System.err.println(PAGE + ": " + one + ". Run: java src/dist/ThirdParty.java " + args[0] + " accept");
    }
    System.exit(wrong.isEmpty() ? 0 : 1);
  }

  /** By name, each with its version and its licences as its own metadata has them. */
  private static String table(Path parts) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    Element root = factory.newDocumentBuilder().parse(parts.toFile()).getDocumentElement();
    TreeMap<String, String> rows = new TreeMap<>();
    for (Element one : below(below(root, "components").get(0), "component")) {
      List<String> licences = new ArrayList<>();
      for (Element list : below(one, "licenses")) {
        for (Element licence : below(list, "license")) {
          licences.add(text(licence, below(licence, "id").isEmpty() ? "name" : "id"));
        }
        below(list, "expression").forEach(e -> licences.add(e.getTextContent().strip()));
      }
      String name = text(one, "group") + ":" + text(one, "name");
      if (licences.isEmpty()) {
        throw new IllegalStateException(name + " states no licence");
      }
      rows.put(name, text(one, "version") + " | " + String.join(" or ", licences));
    }
    StringBuilder table = new StringBuilder("| library | version | licence |\n|---|---|---|\n");
    rows.forEach((name, rest) -> table.append("| ").append(name).append(" | ").append(rest).append(" |\n"));
    return table.toString();
  }

  private static List<Element> below(Element parent, String name) {
    List<Element> all = new ArrayList<>();
    NodeList children = parent.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i) instanceof Element child && child.getLocalName().equals(name)) {
        all.add(child);
      }
    }
    return all;
  }

  private static String text(Element parent, String name) {
    return below(parent, name).stream().findFirst().map(e -> e.getTextContent().strip()).orElse("");
  }

  /** The names of the licence files that lie beside what ships. */
  private static List<String> licences() throws IOException {
    try (Stream<Path> all = Files.walk(RESOURCES)) {
      return all.map(file -> file.getFileName().toString())
          .filter(name -> name.matches(".*(OFL|LICENSE|LICENCE|NOTICE).*\\.txt"))
          .distinct()
          .sorted()
          .toList();
    }
  }
}
