package org.bonafide.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A record drawn at random from a seed: people, parties, tools that generate or do not or of which
 * it is not stated, one to three works, records of the making, a contract, targets and offices.
 *
 * <p>The elements are drawn by plausible courses of making and a wild one ({@link DrawnElement}),
 * so that claims, limited claims and labels do occur.
 */
final class DrawnRecord {

  private static final List<String> PEOPLE = List.of("ann", "bo", "chen");
  private static final List<String> NAMES = List.of("Ann Ames", "Bo Bell", "Chen Lan");
  private static final List<String> CHINESE = List.of("安艾", "贝波", "陈岚");
  private static final List<String> WORKS = List.of("poster", "song", "zine");
  private static final List<String> TITLES = List.of("Quiet Pier", "Slow River", "Paper Boat");
  private static final List<String> TITLES_ZH = List.of("静码头", "慢河", "纸船");
  private static final List<String> CATEGORIES =
      List.of("visual-art", "visual-art", "literary", "performing-arts", "motion-picture");
  private static final List<String> TARGETS =
      List.of("general", "etsy", "cn", "eu", "new-york", "youtube", "amazon-kdp", "aia", "itch");

  private static final List<String> OWNED_BY =
      List.of("assignment", "commission", "employment", "legal-entity", "service", "unknown");

  private final Dice dice;
  private final Map<String, Object> root = new LinkedHashMap<>();
  private final List<String> people = new ArrayList<>();

  private DrawnRecord(Dice dice) {
    this.dice = dice;
  }

  static RecordTree of(long seed) {
    return new RecordTree(new DrawnRecord(Dice.of(seed)).draw());
  }

  private Map<String, Object> draw() {
    root.put("bonafide", "1");
    root.put("title", "Drawn record");
    root.put("speaks-as-of", "2026-05-01");
    root.put("languages", dice.any(List.of("en"), List.of("zh-CN"), List.of("en", "zh-CN")));
    root.put("people", people());
    Map<String, Object> parties = map("firm", map("name", "Firm LLC", "kind", "company"));
    parties.put("self", map("person", people.get(0)));
    root.put("parties", parties);
    root.put("tools", tools());
    Map<String, Object> works = new LinkedHashMap<>();
    int count = dice.any(1, 1, 1, 2, 3);
    for (int i = 0; i < count; i++) {
      works.put(WORKS.get(i), work(i));
    }
    root.put("works", works);
    root.put("records", records());
    if (dice.chance(40)) {
      root.put("contract", contract());
    }
    Map<String, Object> disclosure = map("targets", dice.some(TARGETS, 3));
    dice.perhaps(60, disclosure, "publisher", "firm");
    dice.perhaps(50, disclosure, "responsible", people.get(0));
    dice.perhaps(40, disclosure, "role", dice.any("deployer", "publisher", "provider"));
    root.put("disclosure", disclosure);
    Map<String, Object> registration = map("offices", dice.some(List.of("us", "cn"), 2));
    dice.perhaps(40, registration, "claimant", dice.any("firm", "self"));
    root.put("registration", registration);
    return root;
  }

  private Map<String, Object> people() {
    Map<String, Object> all = new LinkedHashMap<>();
    int count = dice.number(1, 3);
    for (int i = 0; i < count; i++) {
      Map<String, Object> one = map("name", NAMES.get(i));
      dice.perhaps(60, one, "names", map("zh-CN", CHINESE.get(i)));
      dice.perhaps(50, one, "citizenship", dice.any("US", "CN"));
      dice.perhaps(30, one, "credit", "A. " + PEOPLE.get(i));
      all.put(PEOPLE.get(i), one);
      people.add(PEOPLE.get(i));
    }
    return all;
  }

  /** Always one that generates and one that does not; the others as it falls. */
  private Map<String, Object> tools() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("gen", tool("Genie", "generative", "yes"));
    all.put("ed", tool("Editor", "generative", "no"));
    if (dice.chance(50)) {
      all.put("odd", dice.chance(50) ? tool("Oddment") : tool("Oddment", "generative", "unknown"));
    } else {
      all.put("odd", tool("Oddment", "generative", dice.answer()));
    }
    if (dice.chance(50)) {
      Map<String, Object> mixed = tool("Mixer");
      mixed.put("generative", map("functions", list("Magic Fill")));
      all.put("mix", mixed);
    }
    return all;
  }

  private Map<String, Object> tool(String name, Object... more) {
    Map<String, Object> tool = map("name", name);
    tool.putAll(map(more));
    dice.perhaps(40, tool, "version", "7");
    dice.perhaps(40, tool, "provider", name + " Ltd");
    dice.perhaps(20, tool, "plan", "Standard");
    dice.perhaps(30, tool, "account", people.get(0));
    if (dice.chance(30)) {
      Map<String, Object> terms = map("read", "2026-01-10");
      dice.perhaps(60, terms, "output-owner", dice.any("user", "provider", "unknown"));
      dice.perhaps(60, terms, "trains-on-inputs", dice.answer());
      tool.put("terms", terms);
    }
    return tool;
  }

  private Map<String, Object> work(int number) {
    Map<String, Object> work = map("title", TITLES.get(number));
    dice.perhaps(50, work, "titles", map("zh-CN", TITLES_ZH.get(number)));
    dice.perhaps(85, work, "category", dice.any(CATEGORIES));
    dice.perhaps(80, work, "created", "2026-04-01");
    if (dice.chance(40)) {
      work.put("unpublished", dice.any("yes", "no"));
    } else {
      dice.perhaps(60, work, "published", map("on", "2026-04-10", "in", dice.any("US", "CN")));
    }
    dice.perhaps(50, work, "place", dice.any("US", "CN"));
    dice.perhaps(40, work, "intent", "A quiet place to look at.");
    owner(work);
    Map<String, Object> elements = new LinkedHashMap<>();
    int count = dice.number(1, 4);
    DrawnElement drawn = new DrawnElement(dice, people, root, TITLES.get(number));
    for (int i = 0; i < count; i++) {
      elements.put("part" + (i + 1), drawn.draw(i));
    }
    if (count < 4 && dice.chance(20)) {
      elements.put("twin", drawn.twin(elements.get("part" + count)));
    }
    work.put("elements", elements);
    if (dice.chance(40)) {
      work.put("third-party", dice.chance(60) ? list() : list(DrawnElement.foreign(dice)));
    }
    if (dice.chance(40)) {
      Map<String, Object> arrangement = new LinkedHashMap<>();
      dice.perhaps(80, arrangement, "by", dice.some(people, 1));
      dice.perhaps(70, arrangement, "on", "2026-03-28");
      dice.perhaps(80, arrangement, "describe", "order and place of the parts");
      dice.perhaps(40, arrangement, "records", list("log"));
      dice.perhaps(50, arrangement, "items", String.valueOf(dice.number(1, 9)));
      dice.perhaps(60, arrangement, "expressive", dice.any("yes", "yes", "no"));
      dice.perhaps(60, arrangement, "perceptible", dice.any("yes", "yes", "no"));
      work.put("arrangement", arrangement);
    }
    dice.perhaps(50, work, "impression", DrawnElement.impression(dice, true));
    return work;
  }

  private void owner(Map<String, Object> work) {
    if (dice.chance(30)) {
      List<Object> owners = list();
      for (String person : people) {
        Map<String, Object> owner = title(map("person", person), person);
        dice.perhaps(30, owner, "vests", dice.any("on-making", "on-delivery", "on-payment"));
        dice.perhaps(30, owner, "paid", dice.any("yes", "no", "2026-04-20"));
        dice.perhaps(30, owner, "for", list(dice.any("part1", person)));
        owners.add(owner);
      }
      work.put("owners", owners);
    } else if (dice.chance(80)) {
      String person = people.get(0);
      work.put("owner", title(dice.any(map("person", person), map("party", "firm")), person));
    }
  }

  private Map<String, Object> title(Map<String, Object> owner, String person) {
    boolean self = owner.containsValue(person);
    dice.perhaps(80, owner, "by", self ? "authored" : dice.any(OWNED_BY));
    dice.perhaps(50, owner, "signed", "2026-02-01");
    dice.perhaps(30, owner, "records", list("deal"));
    return owner;
  }

  private Map<String, Object> records() {
    Map<String, Object> log =
        map("file", "evidence/log.txt", "kind", "prompt-log", "made", "2026-03-05");
    dice.perhaps(80, log, "origin", dice.any("original", "exported", "written", "re-created"));
    Map<String, Object> layers = map("file", "evidence/layers.txt");
    layers.put("kind", dice.any("layer-list", "photograph", "scan"));
    dice.perhaps(80, layers, "made", dice.any("2026-03-06", "2026-03-20"));
    layers.put("origin", "original");
    Map<String, Object> deal =
        map("file", "evidence/deal.txt", "kind", "agreement", "made", "2026-02-01");
    return map("log", log, "layers", layers, "deal", deal);
  }

  private Map<String, Object> contract() {
    Map<String, Object> contract = map("agency", "firm", "with", list("self"));
    dice.perhaps(60, contract, "form", dice.any("addendum", "rider", "schedule"));
    dice.perhaps(60, contract, "ai-use", dice.any("none", "listed", "by-consent", "open"));
    dice.perhaps(60, contract, "position", dice.any("agency", "balanced", "freelancer"));
    dice.perhaps(60, contract, "governing-law", dice.any("US-NY", "CN"));
    dice.perhaps(60, contract, "agreement", "Agreement of 1 February 2026");
    Map<String, Object> tools = new LinkedHashMap<>();
    dice.perhaps(60, tools, "permitted", dice.some(List.of("gen", "ed"), 2));
    dice.perhaps(20, tools, "banned", list("odd"));
    dice.perhaps(70, contract, "tools", tools);
    return contract;
  }

  static Map<String, Object> map(Object... entries) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < entries.length; i += 2) {
      map.put(entries[i].toString(), entries[i + 1]);
    }
    return map;
  }

  static List<Object> list(Object... values) {
    return new ArrayList<>(List.of(values));
  }
}
