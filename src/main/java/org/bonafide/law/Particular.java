package org.bonafide.law;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bonafide.project.Ref;

/**
 * What a statement says besides what all statements have: one tree, from which its papers and its
 * machine file take the same facts. A kind says what it is, never how it is printed.
 *
 * <p>Example: {@code Group.of().and("boxes", Particular.each(boxes, Particular::words))} is {@code
 * statement.authorCreated.boxes} in a template and {@code "boxes": [...]} in the machine file.
 */
public sealed interface Particular {

  /** Tells it to a reader. */
  <R> R read(Reader<R> reader);

  /** One method a kind. */
  interface Reader<R> {
    R group(Group group);

    R many(Many many);

    R code(Code code);

    R yes(Yes yes);

    R words(Said said);

    R derived(Derived derived);

    R stated(Stated stated);

    R open(Open open);

    R person(Name name);

    R names(Names names);

    R element(OfElement element);

    R step(OfStep step);

    R recorded(OfRecord recorded);
  }

  /** Particulars by name, in the words of the machine files, as in {@code note-to-office}. */
  record Group(Map<String, Particular> all) implements Particular {
    public Group {
      all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
    }

    /** Nothing yet. */
    public static Group of() {
      return new Group(Map.of());
    }

    /** With one more behind these. */
    public Group and(String name, Particular one) {
      Map<String, Particular> more = new LinkedHashMap<>(all);
      more.put(name, one);
      return new Group(more);
    }

    /** With a word of the program. */
    public Group and(String name, String code) {
      return and(name, new Code(code));
    }

    /** With words by language. */
    public Group and(String name, Sentence words) {
      return and(name, new Said(words));
    }

    @Override
    public <R> R read(Reader<R> reader) {
      return reader.group(this);
    }
  }

  /** Several of a kind. */
  record Many(List<Particular> all) implements Particular {
    public Many {
      all = List.copyOf(all);
    }

    @Override
    public <R> R read(Reader<R> reader) {
      return reader.many(this);
    }
  }

  /** A word or number of the program's own, the same in every language: {@code standard}. */
  record Code(String word) implements Particular {
    @Override
    public <R> R read(Reader<R> reader) {
      return reader.code(this);
    }
  }

  /** Yes or no. */
  record Yes(boolean is) implements Particular {
    @Override
    public <R> R read(Reader<R> reader) {
      return reader.yes(this);
    }
  }

  /** Words of the law or of its office; they rest on no fact of the record. */
  record Said(Sentence words) implements Particular {
    @Override
    public <R> R read(Reader<R> reader) {
      return reader.words(this);
    }
  }

  /**
   * Words that rest on what is stated of an element.
   *
   * @param element empty where they rest on the whole work
   */
  record Derived(Sentence words, String element) implements Particular {
    @Override
    public <R> R read(Reader<R> reader) {
      return reader.derived(this);
    }
  }

  /**
   * A value of the record.
   *
   * @param field its path, which is where an open point sends the user where it is empty
   */
  record Stated(String field, String value) implements Particular {
    @Override
    public <R> R read(Reader<R> reader) {
      return reader.stated(this);
    }
  }

  /**
   * What the record does not say.
   *
   * @param field the path of the key that would close it
   * @param words what is missing
   */
  record Open(String field, Sentence words) implements Particular {
    @Override
    public <R> R read(Reader<R> reader) {
      return reader.open(this);
    }
  }

  /**
   * A person or party.
   *
   * @param field the path of the key that names them
   */
  record Name(String field, Ref who) implements Particular {
    @Override
    public <R> R read(Reader<R> reader) {
      return reader.person(this);
    }
  }

  /**
   * People and parties, in one list of names.
   *
   * @param field the path of the key that names them
   */
  record Names(String field, List<Ref> who) implements Particular {
    public Names {
      who = List.copyOf(who);
    }

    @Override
    public <R> R read(Reader<R> reader) {
      return reader.names(this);
    }
  }

  /** An element of the work. */
  record OfElement(String id) implements Particular {
    @Override
    public <R> R read(Reader<R> reader) {
      return reader.element(this);
    }
  }

  /** An act, by its place in its element. */
  record OfStep(String element, int index) implements Particular {
    @Override
    public <R> R read(Reader<R> reader) {
      return reader.step(this);
    }
  }

  /** A record of the making. */
  record OfRecord(String id) implements Particular {
    @Override
    public <R> R read(Reader<R> reader) {
      return reader.recorded(this);
    }
  }

  /** Several. */
  static <T> Many each(List<T> all, java.util.function.Function<T, Particular> each) {
    return new Many(all.stream().map(each).collect(Collectors.toList()));
  }

  /** Words that rest on the whole work, the same in every language: what an office is told. */
  static Derived entered(String words) {
    return new Derived(Sentence.same(words), "");
  }
}
