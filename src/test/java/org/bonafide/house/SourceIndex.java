package org.bonafide.house;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The source of the program as the compiler understands it: with what each method is called, what
 * each name is given, what each method returns, and what overrides what.
 *
 * <p>Example: {@code SourceIndex.read().calls(method)} is the arguments of every call.
 */
final class SourceIndex extends TreePathScanner<Void, Void> {

  private static final Path SOURCES = Path.of("src/main/java");

  private final Trees trees;
  private final Elements elements;
  private final Map<Element, List<TreePath>> values = new HashMap<>();
  private final Map<ExecutableElement, List<List<TreePath>>> calls = new HashMap<>();
  private final Map<ExecutableElement, Set<ExecutableElement>> overriding = new HashMap<>();

  private SourceIndex(JavacTask task) {
    this.trees = Trees.instance(task);
    this.elements = task.getElements();
  }

  /** Reads all of it, which takes some seconds. */
  static SourceIndex read() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (Stream<Path> files = Files.walk(SOURCES);
        StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      List<Path> sources = files.filter(f -> f.toString().endsWith(".java")).toList();
      String classPath =
          System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
      List<String> options = List.of("-proc:none", "-cp", classPath);
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(sources));
      Iterable<? extends CompilationUnitTree> units = task.parse();
      task.analyze();
      SourceIndex index = new SourceIndex(task);
      units.forEach(unit -> index.scan(new TreePath(unit), null));
      return index;
    }
  }

  TypeElement type(String name) {
    return elements.getTypeElement(name);
  }

  /** What an expression names. */
  Element named(TreePath at) {
    return trees.getElement(at);
  }

  /** What a variable is given, or what a method returns. */
  List<TreePath> values(Element of) {
    return values.getOrDefault(of, List.of());
  }

  /** The arguments of each call of a method, also where it is called by what it overrides. */
  List<List<TreePath>> calls(ExecutableElement method) {
    return Stream.concat(
            Stream.of(method),
            overriding.entrySet().stream()
                .filter(e -> e.getValue().contains(method))
                .map(Map.Entry::getKey))
        .flatMap(m -> calls.getOrDefault(m, List.of()).stream())
        .toList();
  }

  /** A method and all that override it. */
  List<ExecutableElement> bodies(ExecutableElement method) {
    List<ExecutableElement> bodies = new ArrayList<>(overriding.getOrDefault(method, Set.of()));
    bodies.add(method);
    return bodies;
  }

  @Override
  public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
    remember(call.getArguments());
    return super.visitMethodInvocation(call, none);
  }

  @Override
  public Void visitNewClass(NewClassTree call, Void none) {
    remember(call.getArguments());
    return super.visitNewClass(call, none);
  }

  private void remember(List<? extends ExpressionTree> arguments) {
    if (trees.getElement(getCurrentPath()) instanceof ExecutableElement called) {
      List<TreePath> paths =
          arguments.stream().map(a -> new TreePath(getCurrentPath(), a)).toList();
      calls.computeIfAbsent(called, c -> new ArrayList<>()).add(paths);
    }
  }

  @Override
  public Void visitMemberReference(MemberReferenceTree reference, Void none) {
    if (trees.getElement(getCurrentPath()) instanceof ExecutableElement called) {
      calls.computeIfAbsent(called, c -> new ArrayList<>()).add(List.of(getCurrentPath()));
    }
    return super.visitMemberReference(reference, none);
  }

  @Override
  public Void visitVariable(VariableTree variable, Void none) {
    value(trees.getElement(getCurrentPath()), variable.getInitializer());
    return super.visitVariable(variable, none);
  }

  @Override
  public Void visitAssignment(AssignmentTree assignment, Void none) {
    value(
        trees.getElement(new TreePath(getCurrentPath(), assignment.getVariable())),
        assignment.getExpression());
    return super.visitAssignment(assignment, none);
  }

  @Override
  public Void visitReturn(ReturnTree returned, Void none) {
    TreePath at = getCurrentPath();
    while (!(at.getLeaf() instanceof MethodTree || at.getLeaf() instanceof LambdaExpressionTree)) {
      at = at.getParentPath();
    }
    if (at.getLeaf() instanceof MethodTree) {
      value(trees.getElement(at), returned.getExpression());
    }
    return super.visitReturn(returned, none);
  }

  private void value(Element of, Tree expression) {
    if (of != null && expression != null) {
      values
          .computeIfAbsent(of, e -> new ArrayList<>())
          .add(new TreePath(getCurrentPath(), expression));
    }
  }

  @Override
  public Void visitMethod(MethodTree method, Void none) {
    ExecutableElement self = (ExecutableElement) trees.getElement(getCurrentPath());
    TypeElement type = (TypeElement) self.getEnclosingElement();
    supertypes(type)
        .flatMap(t -> t.getEnclosedElements().stream())
        .filter(m -> m instanceof ExecutableElement)
        .map(m -> (ExecutableElement) m)
        .filter(m -> elements.overrides(self, m, type))
        .forEach(m -> overriding.computeIfAbsent(m, x -> new HashSet<>()).add(self));
    return super.visitMethod(method, none);
  }

  private static Stream<TypeElement> supertypes(TypeElement type) {
    return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
        .filter(t -> t instanceof DeclaredType)
        .map(t -> (TypeElement) ((DeclaredType) t).asElement())
        .flatMap(t -> Stream.concat(Stream.of(t), supertypes(t)));
  }
}
