package org.bonafide.publish.machine;

import java.io.IOException;
import java.util.Map;
import org.bonafide.label.Disclosed;
import org.bonafide.project.Category;
import org.bonafide.project.Project;
import org.bonafide.project.Work;

/**
 * The work as schema.org describes it (JSON-LD): its title, the digital source type where the
 * record settles it, and the address of the notice. Nobody is named.
 */
public record LinkedData(Project project, Disclosed one) {

  private static final Map<Category, String> TYPES =
      Map.of(
          Category.VISUAL_ART, "VisualArtwork",
          Category.LITERARY, "CreativeWork",
          Category.PERFORMING_ARTS, "CreativeWork",
          Category.SOUND_RECORDING, "AudioObject",
          Category.MOTION_PICTURE, "VideoObject",
          Category.SOFTWARE, "SoftwareSourceCode");

  public String json() {
    return JsonFile.text(this::write).strip();
  }

  private void write(JsonFile face) throws IOException {
    Work work = project.works().get(one.work());
    face.json().writeStartObject();
    face.json().writeStringField("@context", "https://schema.org");
    face.json().writeStringField("@type", TYPES.getOrDefault(work.category(), "CreativeWork"));
    face.json().writeStringField("name", work.titleIn(project.languages().get(0)));
    String type = one.schemaType();
    if (!type.isEmpty()) {
      face.json().writeStringField("digitalSourceType", type);
    }
    if (!project.disclosure().notice().isEmpty()) {
      face.json().writeStringField("usageInfo", project.disclosure().notice());
    }
    face.json().writeEndObject();
  }
}
