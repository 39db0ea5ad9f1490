package org.bonafide.page.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Word files as docx-preview shows them in a browser: a reader that is not ours, which counts the
 * numbers of lists with counters of its style sheet.
 *
 * <p>Example: {@code @RegisterExtension static final DocxPreview PREVIEW = new DocxPreview();} and
 * {@code PREVIEW.words(bytes)} starts with {@code AI Addendum}.
 */
public final class DocxPreview implements BeforeAllCallback, AfterAllCallback {

  private static final String RENDER =
      """
      async file => {
        const bytes = Uint8Array.from(atob(file), c => c.charCodeAt(0));
        document.body.replaceChildren();
        await docx.renderAsync(new Blob([bytes]), document.body, null,
          {inWrapper: false, ignoreFonts: true, renderHeaders: false, renderFooters: false});
      }""";

  private TestBrowser browser;
  private Page page;

  @Override
  public void beforeAll(ExtensionContext context) {
    browser = TestBrowser.start();
    page = browser.browser().newPage();
    page.setContent("<!doctype html><title>a Word file</title>");
    for (String script :
        new String[] {"jszip/dist/jszip.min.js", "docx-preview/dist/docx-preview.min.js"}) {
      page.addScriptTag(new Page.AddScriptTagOptions().setContent(TestBrowser.script(script)));
    }
  }

  /**
   * The words of a file's body in the order of the page, with the numbers that stand before them,
   * as the browser tells them to a screen reader: numbers of counters are in no other text.
   */
  public String words(byte[] docx) {
    page.evaluate(RENDER, Base64.getEncoder().encodeToString(docx));
    JsonArray nodes =
        page.context()
            .newCDPSession(page)
            .send("Accessibility.getFullAXTree")
            .getAsJsonArray("nodes");
    Map<String, JsonObject> byId = new HashMap<>();
    for (JsonElement node : nodes) {
      byId.put(node.getAsJsonObject().get("nodeId").getAsString(), node.getAsJsonObject());
    }
    StringBuilder words = new StringBuilder();
    walk(nodes.get(0).getAsJsonObject(), byId, words);
    return words.toString();
  }

  private static void walk(JsonObject node, Map<String, JsonObject> byId, StringBuilder words) {
    boolean isText =
        node.has("role")
            && node.getAsJsonObject("role").get("value").getAsString().equals("StaticText");
    if (isText) {
      words.append(node.getAsJsonObject("name").get("value").getAsString());
      return;
    }
    if (node.has("childIds")) {
      node.getAsJsonArray("childIds").asList().stream()
          .map(id -> byId.get(id.getAsString()))
          .filter(child -> child != null)
          .forEach(child -> walk(child, byId, words));
    }
  }

  @Override
  public void afterAll(ExtensionContext context) {
    if (browser != null) {
      browser.close();
    }
  }
}
