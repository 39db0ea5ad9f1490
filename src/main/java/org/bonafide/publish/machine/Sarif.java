package org.bonafide.publish.machine;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.bonafide.diagnose.Finding;
import org.bonafide.diagnose.Place;
import org.bonafide.diagnose.rules.RulePage;
import org.bonafide.diagnose.rules.RulePages;
import org.bonafide.diagnose.rules.RuleText;

/** Writes findings as a SARIF 2.1.0 log: one run, rules by id, levels as our severities. */
record Sarif(JsonFile face, List<Finding> findings) {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  void write() throws IOException {
    JsonGenerator json = face.json();
    List<String> rules = findings.stream().map(Finding::rule).distinct().sorted().toList();
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Bonafide");
    json.writeStringField("version", Version.CURRENT);
    face.array("rules", rules, this::rule);
    json.writeEndObject();
    json.writeEndObject();
    json.writeStringField("columnKind", "unicodeCodePoints");
    face.array("results", findings, finding -> result(finding, rules.indexOf(finding.rule())));
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Without an address: a page of ours stands nowhere that every reader could open. */
  private void rule(String id) throws IOException {
    JsonGenerator json = face.json();
    json.writeStartObject();
    json.writeStringField("id", id);
    Optional<RulePage> page = RulePages.shipped().find(id);
    if (page.isPresent()) {
      RuleText text = new RuleText(page.get());
      json.writeFieldName("shortDescription");
      face.object("text", text.sentence());
      json.writeFieldName("fullDescription");
      face.object("text", RuleText.withoutLinks(page.get().told().why()));
      json.writeFieldName("defaultConfiguration");
      face.object("level", page.get().heaviest().word());
      json.writeFieldName("help");
      face.object(
          "text",
          RuleText.withoutLinks(page.get().told().remedy()),
          "markdown",
          RuleText.withoutLinks(text.body()));
    }
    json.writeEndObject();
  }

  private void result(Finding finding, int rule) throws IOException {
    JsonGenerator json = face.json();
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule());
    json.writeNumberField("ruleIndex", rule);
    json.writeStringField("level", finding.severity().word());
    json.writeFieldName("message");
    face.object("text", (finding.message() + " " + finding.remedy()).strip());
    if (!finding.place().file().isEmpty()) {
      json.writeArrayFieldStart("locations");
      location(finding.place());
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void location(Place place) throws IOException {
    JsonGenerator json = face.json();
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeFieldName("artifactLocation");
    face.object("uri", uri(place.file()));
    if (place.line() > 0) {
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", place.line());
      if (place.column() > 0) {
        json.writeNumberField("startColumn", place.column());
      }
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  /** A relative reference, or a file address where the user named an absolute path. */
  private static String uri(String file) {
    try {
      String path = file.replace('\\', '/');
      String scheme = path.startsWith("/") ? "file" : null;
      String host = scheme == null ? null : "";
      return new URI(scheme, host, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      return "project.yaml";
    }
  }
}
