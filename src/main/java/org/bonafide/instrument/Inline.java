package org.bonafide.instrument;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bonafide.data.Grammar;

/** A piece of a line. Sealed: every writer handles every kind through {@link Reader}. */
public sealed interface Inline {

  /** Plain words. */
  record Words(String text) implements Inline {
    public Words {
      Objects.requireNonNull(text);
    }

    @Override
    public <R> R accept(Reader<R> reader) {
      return reader.words(this);
    }
  }

  /** Bold words. */
  record Strong(List<Inline> inlines) implements Inline {
    public Strong {
      inlines = List.copyOf(inlines);
    }

    @Override
    public <R> R accept(Reader<R> reader) {
      return reader.strong(this);
    }

    @Override
    public Inline with(List<Inline> inside) {
      return new Strong(inside);
    }
  }

  /** Italic words; Chinese has no italics and prints them upright. */
  record Emphasis(List<Inline> inlines) implements Inline {
    public Emphasis {
      inlines = List.copyOf(inlines);
    }

    @Override
    public <R> R accept(Reader<R> reader) {
      return reader.emphasis(this);
    }

    @Override
    public Inline with(List<Inline> inside) {
      return new Emphasis(inside);
    }
  }

  /** A term at the place that defines it; printed bold. The quotation marks are words around it. */
  record DefinedTerm(String term) implements Inline {
    @Override
    public <R> R accept(Reader<R> reader) {
      return reader.definedTerm(this);
    }
  }

  /**
   * A live reference to a numbered block, as in "5.2(a)" or "Schedule 1".
   *
   * @param target the anchor of the block in the same language
   * @param shown the number as printed; empty until {@link Numberer} has run
   */
  record Reference(String target, String shown) implements Inline {
    @Override
    public <R> R accept(Reader<R> reader) {
      return reader.reference(this);
    }
  }

  /** A link out of the document. */
  record Link(String address, List<Inline> inlines) implements Inline {
    public Link {
      inlines = List.copyOf(inlines);
    }

    @Override
    public <R> R accept(Reader<R> reader) {
      return reader.link(this);
    }

    @Override
    public Inline with(List<Inline> inside) {
      return new Link(address, inside);
    }
  }

  /**
   * A blank that a person must fill before the instrument is used; highlighted.
   *
   * @param field the path of the record field that would fill it, or empty
   * @param text what is missing, as in {@code date of the agreement}
   */
  record OpenPoint(String field, String text, Locale language) implements Inline {
    @Override
    public <R> R accept(Reader<R> reader) {
      return reader.openPoint(this);
    }

    /** The words printed: {@code [date of the agreement]}, in Chinese {@code 【协议日期】}. */
    public String shown() {
      return Grammar.of(language).blank(text);
    }
  }

  /** A box of a form, ticked or not. Drawn, since no font that we ship has the sign. */
  record CheckBox(boolean checked) implements Inline {
    @Override
    public <R> R accept(Reader<R> reader) {
      return reader.checkBox(this);
    }
  }

  /** Words in another language than their block's: a Chinese name in English text. */
  record Foreign(Locale language, List<Inline> inlines) implements Inline {
    public Foreign {
      inlines = List.copyOf(inlines);
    }

    @Override
    public <R> R accept(Reader<R> reader) {
      return reader.foreign(this);
    }

    @Override
    public Inline with(List<Inline> inside) {
      return new Foreign(language, inside);
    }
  }

  /** A line break inside a block. */
  record LineBreak() implements Inline {
    @Override
    public <R> R accept(Reader<R> reader) {
      return reader.lineBreak(this);
    }
  }

  /** Calls the reader's method for this kind. */
  <R> R accept(Reader<R> reader);

  /** The inlines inside; none in most kinds. */
  default List<Inline> inlines() {
    return List.of();
  }

  /** The same inline around others. */
  default Inline with(List<Inline> inside) {
    return this;
  }

  /** This inline and all inside it, in reading order. */
  default Stream<Inline> walk() {
    return Stream.concat(Stream.of(this), inlines().stream().flatMap(Inline::walk));
  }

  /** A copy in which each inline is changed, those inside before the one around them. */
  default Inline map(UnaryOperator<Inline> change) {
    return change.apply(with(inlines().stream().map(one -> one.map(change)).toList()));
  }

  /** One method a kind, so that a new kind breaks every reader at compile time. */
  interface Reader<R> {
    R words(Words words);

    R strong(Strong strong);

    R emphasis(Emphasis emphasis);

    R definedTerm(DefinedTerm term);

    R reference(Reference reference);

    R link(Link link);

    R openPoint(OpenPoint openPoint);

    R checkBox(CheckBox checkBox);

    R foreign(Foreign foreign);

    R lineBreak(LineBreak lineBreak);
  }
}
