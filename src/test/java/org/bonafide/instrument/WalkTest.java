package org.bonafide.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of block and inline, also one that is new, shows a walk all that it holds. */
class WalkTest {

  private final List<Inline> words = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();

  static Stream<Class<?>> blocks() {
    return Arrays.stream(Block.class.getPermittedSubclasses());
  }

  static Stream<Class<?>> inlines() {
    return Arrays.stream(Inline.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void aBlockShowsAllItsWordsAndAllBlocksInsideInTheirOrder(Class<?> kind) {
    Block block = (Block) filled(kind);

    assertThat(block.words().stream().flatMap(List::stream)).containsExactlyElementsOf(words);
    assertThat(block.children()).containsExactlyElementsOf(blocks);
    assertThat(words.size() + blocks.size()).as("a kind without content").isPositive();
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void aCopyIsTheSameButForWhatIsChanged(Class<?> kind) {
    Block block = (Block) filled(kind);
    BlockMark elsewhere = new BlockMark("elsewhere", Locale.FRENCH, Provenance.NONE);

    assertThat(block.copy(block.origin(), UnaryOperator.identity(), UnaryOperator.identity()))
        .isEqualTo(block);
    assertThat(block.copy(elsewhere, run -> List.of(), b -> b).origin()).isEqualTo(elsewhere);
    assertThat(block.copy(elsewhere, run -> List.of(), b -> b).words())
        .hasSameSizeAs(block.words())
        .allMatch(List::isEmpty);
    assertThat(block.map(b -> elsewhere, (inline, at) -> inline).walk())
        .extracting(Block::origin)
        .containsOnly(elsewhere);
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void eachInlineIsChangedWithTheOriginOfItsOwnBlock(Class<?> kind) {
    Block block = (Block) filled(kind);

    Block mapped =
        block.map(
            b -> new BlockMark(b.origin().anchor() + "!", Locale.ENGLISH, Provenance.NONE),
            (inline, at) -> new Inline.Words(at.anchor()));

    mapped
        .walk()
        .forEach(
            one ->
                assertThat(one.words().stream().flatMap(List::stream))
                    .allMatch(new Inline.Words(one.origin().anchor())::equals));
  }

  @ParameterizedTest
  @MethodSource("inlines")
  void anInlineShowsAllInlinesInside(Class<?> kind) {
    Inline inline = (Inline) filled(kind);
    Inline other = new Inline.Words("other");

    assertThat(inline.inlines()).containsExactlyElementsOf(words);
    assertThat(inline.with(inline.inlines())).isEqualTo(inline);
    assertThat(inline.map(one -> one)).isEqualTo(inline);
    assertThat(inline.map(one -> words.contains(one) ? other : one).inlines())
        .containsExactlyElementsOf(Collections.nCopies(words.size(), other));
  }

  /** A record of a kind in which every part is there and told from every other. */
  private Object filled(Type type) {
    if (type instanceof ParameterizedType list) {
      Type of = list.getActualTypeArguments()[0];
      return List.of(filled(of), filled(of));
    }
    Class<?> kind = (Class<?>) type;
    if (kind == Inline.class) {
      words.add(new Inline.Words("word " + words.size()));
      return words.get(words.size() - 1);
    }
    if (kind == Block.class) {
      return inside(new Paragraph(origin(), Paragraph.Role.BODY, List.of()));
    }
    if (kind == Limb.class && !words.isEmpty()) {
      return inside(new Limb(origin(), 1, List.of(), List.of()));
    }
    if (kind == Drawing.class) {
      return new Drawing(1, 1, List.of());
    }
    if (kind.isEnum()) {
      return kind.getEnumConstants()[0];
    }
    if (kind == BlockMark.class) {
      return origin();
    }
    if (kind.isRecord()) {
      return made(kind);
    }
    return kind == int.class || kind == Integer.class
        ? (Object) 1
        : kind == boolean.class ? (Object) true : kind == Locale.class ? Locale.ENGLISH : "text";
  }

  private Block inside(Block block) {
    blocks.add(block);
    return block;
  }

  private BlockMark origin() {
    return new BlockMark("at " + blocks.size(), Locale.ENGLISH, Provenance.NONE);
  }

  private Object made(Class<?> kind) {
    RecordComponent[] parts = kind.getRecordComponents();
    Object[] values = Stream.of(parts).map(part -> filled(part.getGenericType())).toArray();
    try {
      var constructor =
          kind.getDeclaredConstructor(
              Stream.of(parts).map(RecordComponent::getType).toArray(Class<?>[]::new));
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError("A " + kind.getSimpleName() + " was not made", e);
    }
  }
}
