package org.bonafide.jurisdictions.cn;

import static org.bonafide.law.Particular.each;

import java.util.ArrayList;
import java.util.List;
import org.bonafide.law.Particular;
import org.bonafide.law.Particular.Group;
import org.bonafide.law.Particular.Said;
import org.bonafide.law.Particular.Yes;
import org.bonafide.law.Sentence;
import org.bonafide.project.Element;
import org.bonafide.project.Project;
import org.bonafide.project.Step;
import org.bonafide.project.Work;

/** What a PRC statement says besides: the items of the description, its owner and its extent. */
record CnParticulars(CnDescription cn, Project project, Work work) {

  Group all() {
    return Group.of()
        .and("items", each(cn.items(), CnParticulars::item))
        .and("paragraphs", each(cn.page().paragraphs(), CnParticulars::paragraph))
        .and("characters", Integer.toString(cn.page().length()))
        .and("annexed", new Yes(cn.page().annexed()))
        .and("owner", cn.owner().words())
        .and("owners", Sentence.list(cn.owner().who(), project::nameOf))
        .and("independence", new CnIndependence(project, work).words())
        .and("extent", cn.extent())
        .and("originality", new Particular.Many(originality()))
        .and("tells-arrangement", new Yes(CnOriginality.tellsArrangement(work)));
  }

  private static Particular paragraph(CnDescription.Paragraph paragraph) {
    return Group.of()
        .and("id", paragraph.id())
        .and("heading", paragraph.heading())
        .and("text", Particular.entered(paragraph.text()))
        .and("open", new Said(paragraph.open()))
        .and("field", paragraph.field());
  }

  private static Particular item(CnDescription.Item item) {
    return Group.of()
        .and("id", item.id())
        .and("heading", item.heading())
        .and("text", Particular.entered(item.text()))
        .and("open", new Said(item.open()))
        .and("field", item.field());
  }

  private static String byHand(Step step) {
    return step.isByHand() ? CnWords.byHand(step) : "";
  }

  /** The acts that are told as original, each with its element. */
  private List<Particular> originality() {
    List<Particular> all = new ArrayList<>();
    for (Element element : work.elements().values()) {
      for (int i = 0; i < element.steps().size(); i++) {
        if (CnOriginality.tells(project, element, element.steps().get(i))) {
          all.add(
              Group.of()
                  .and("element", new Particular.OfElement(element.id()))
                  .and("step", new Particular.OfStep(element.id(), i))
                  .and("by-hand", byHand(element.steps().get(i))));
        }
      }
    }
    return all;
  }
}
