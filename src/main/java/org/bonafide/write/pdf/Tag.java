package org.bonafide.write.pdf;

import java.util.Locale;
import java.util.Optional;

/**
 * A planned element of the structure tree. {@link Structure} makes it real when its first content
 * is painted, so that the tree stands in the order of the document and holds nothing empty.
 */
final class Tag {

  final String role;
  final Tag parent;
  final Locale language;
  private String actualText = "";
  private String scope = "";
  private String id = "";
  private Optional<Picture> picture = Optional.empty();

  /** What a figure says of itself beside its content. */
  record Picture(String alternative, Canvas.Area area) {}

  Tag(String role, Tag parent, Locale language) {
    this.role = role;
    this.parent = parent;
    this.language = language;
  }

  Tag child(String childRole) {
    return new Tag(childRole, this, language);
  }

  Tag child(String childRole, Locale childLanguage) {
    return new Tag(childRole, this, childLanguage);
  }

  Tag reading(String text) {
    actualText = text;
    return this;
  }

  /** With an id of its own, which PDF/UA asks of every note. */
  Tag named(String newId) {
    id = newId;
    return this;
  }

  Tag scope(String direction) {
    scope = direction;
    return this;
  }

  /** As a picture, with words for who cannot see it. */
  Tag picture(Picture shown) {
    picture = Optional.of(shown);
    return this;
  }

  String actualText() {
    return actualText;
  }

  String scope() {
    return scope;
  }

  String id() {
    return id;
  }

  Optional<Picture> picture() {
    return picture;
  }
}
