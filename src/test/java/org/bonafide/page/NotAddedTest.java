package org.bonafide.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bonafide.publish.interview.OpenRecord.Came;
import org.junit.jupiter.api.Test;

/** Where something was not put in, the page says so beside the field and keeps what was typed. */
class NotAddedTest extends HarborCase {

  private static final String RECORD = "/record/" + HarborRecord.NAME + "/";

  NotAddedTest() {
    super(HarborRecord.TEXT.replace("    elements:", "    owner: {person: lin}\n    elements:"));
  }

  /** The form as it is shown after it was sent in vain. */
  private String sent(String door, String... fields) throws IOException {
    String before = record();
    HttpResponse<byte[]> answer = client.post(RECORD + door, fields);
    assertThat(answer.statusCode()).as(door).isEqualTo(200);
    assertThat(record()).isEqualTo(before);
    String page = PageClient.text(answer);
    int form = page.lastIndexOf("<details", page.indexOf(" open><summary>"));
    return page.substring(form).split("</details>")[0];
  }

  @Test
  void whoIsAnOwnerAlreadyIsNotPutInTwice() throws IOException {
    assertThat(sent("register/add-owner", "name", "Lin Yue", "kind", "person"))
        .contains("id=\"another-owner\" open", "value=\"Lin Yue\"", "role=\"alert\"")
        .contains("“Lin Yue” stands there already", "aria-describedby=\"not-added\"");
    assertThat(sent("register/add-owner", "name", "  ", "kind", "company"))
        .contains("Type a name first", "value=\"company\" checked");
    client.post(RECORD + "register/add-owner", "name", "Mara Ode", "kind", "person");
    assertThat(sent("register/add-owner", "name", "Mara Ode", "kind", "person"))
        .contains("“Mara Ode” stands there already");
  }

  @Test
  void aWorkOrAFreelancerOfThatNameIsNotPutInTwice() throws IOException {
    assertThat(sent("label/add", "name", "Moonlit Harbor"))
        .contains("id=\"another\" open", "value=\"Moonlit Harbor\"", "stands there already");
    assertThat(sent("contract/add", "name", "Lin Yue")).contains("“Lin Yue” stands there already");
    client.in("zh-CN");
    assertThat(sent("contract/add", "name", " ")).contains("请先填写名称");
  }

  @Test
  void whatCannotBeWrittenIsToldWithTheReason() throws IOException {
    String much = "x".repeat(600_000);
    assertThat(sent("label/add", "name", "D" + much))
        .contains("could not be written into the record", "value=\"Dxxx");
    assertThat(sent("register/add-owner", "name", "E" + much, "kind", "company"))
        .contains("could not be written into the record", "value=\"Exxx");
  }

  @Test
  void anUndoThatCannotBeWrittenIsNotSaidToBeAChangeOfSomebodyElse() {
    assertThat(RecordPage.undone(Came.REFUSED)).isEqualTo("refused");
    assertThat(RecordPage.undone(Came.CONFLICT)).isEqualTo("changed-on-disk");
  }

  @Test
  void aRecordThatCannotBeBegunIsSaid() throws IOException {
    Path gone = Files.createDirectory(folder.resolve("gone"));
    try (PageClient other = new PageClient(gone)) {
      Files.delete(gone);
      Files.writeString(gone, "a file now");
      HttpResponse<byte[]> answer = other.post("/begin", "door", "label");
      assertThat(answer.statusCode()).isEqualTo(507);
      assertThat(PageClient.text(answer)).contains("No record could be begun in this folder");
    }
  }

  @Test
  void noResultOfAWriteIsDropped() throws IOException {
    Pattern dropped =
        Pattern.compile(
            "(?m)^ +record\\s*\\.(answer|add|addOwner|change|undo|takeOut)\\([^;]*;",
            Pattern.DOTALL);
    try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/bonafide/page"))) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        List<String> found =
            Stream.of(Files.readString(file).split("(?<=[;{}])"))
                .map(String::strip)
                .filter(statement -> dropped.matcher(" " + statement).lookingAt())
                .toList();
        assertThat(found).as(file.toString()).isEmpty();
      }
    }
  }
}
