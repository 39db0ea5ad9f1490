package org.bonafide.house;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.YieldTree;
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
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The ids of the rules that the program can print, read from its own source: every text that can
 * reach the first argument of a {@code Finding}, through parameters, constants, fields and returns.
 *
 * <p>Example: {@code refuse("no-contract", ...)} is found where {@code refuse} hands its first
 * argument to {@code Finding.error}. What cannot be followed is told in {@link #unknown}, so that
 * an id cannot hide there.
 */
final class RuleIdsInCode extends TreePathScanner<Void, Void> {

  private static final Path SOURCES = Path.of("src/main/java");

  private final Trees trees;
  private final Elements elements;
  private final Map<Element, List<TreePath>> values = new HashMap<>();
  private final Map<ExecutableElement, List<List<TreePath>>> calls = new HashMap<>();
  private final Map<ExecutableElement, Set<ExecutableElement>> overridden = new HashMap<>();
  private final Set<Object> seen = new HashSet<>();
  private final Map<String, Set<String>> ids = new TreeMap<>();
  private final Set<String> unknown = new TreeSet<>();

  private RuleIdsInCode(JavacTask task) {
    this.trees = Trees.instance(task);
    this.elements = task.getElements();
  }

  /** Reads the source of the program. */
  static RuleIdsInCode read() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (Stream<Path> files = Files.walk(SOURCES);
        StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      List<Path> sources = files.filter(f -> f.toString().endsWith(".java")).toList();
      String classPath =
          System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none", "-cp", classPath),
                  null,
                  manager.getJavaFileObjectsFromPaths(sources));
      Iterable<? extends CompilationUnitTree> units = task.parse();
      task.analyze();
      RuleIdsInCode code = new RuleIdsInCode(task);
      units.forEach(unit -> code.scan(new TreePath(unit), null));
      code.follow();
      return code;
    }
  }

  /** Each id, with the classes that name it. */
  Map<String, Set<String>> ids() {
    return ids;
  }

  /** Where an id comes from something that cannot be followed. */
  Set<String> unknown() {
    return unknown;
  }

  private void follow() {
    TypeElement finding = elements.getTypeElement("org.bonafide.diagnose.Finding");
    for (Element member : finding.getEnclosedElements()) {
      if (member.getKind() == ElementKind.CONSTRUCTOR) {
        sink((ExecutableElement) member, 0);
      }
    }
  }

  // ---- what stands where

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
        .forEach(m -> overridden.computeIfAbsent(m, x -> new HashSet<>()).add(self));
    return super.visitMethod(method, none);
  }

  private static Stream<TypeElement> supertypes(TypeElement type) {
    return Stream.concat(Stream.of(type.getSuperclass()), type.getInterfaces().stream())
        .filter(t -> t instanceof javax.lang.model.type.DeclaredType)
        .map(t -> (TypeElement) ((javax.lang.model.type.DeclaredType) t).asElement())
        .flatMap(t -> Stream.concat(Stream.of(t), supertypes(t)));
  }

  // ---- where an id comes from

  /** What is handed to a parameter is an id. */
  private void sink(ExecutableElement method, int index) {
    if (!seen.add(List.of(method, index))) {
      return;
    }
    Stream.concat(
            Stream.of(method),
            overridden.entrySet().stream()
                .filter(e -> e.getValue().contains(method))
                .map(Map.Entry::getKey))
        .flatMap(m -> calls.getOrDefault(m, List.of()).stream())
        .forEach(
            arguments -> {
              TreePath at = arguments.get(Math.min(index, arguments.size() - 1));
              if (at.getLeaf() instanceof MemberReferenceTree) {
                lost(at, "a reference to a method");
              } else {
                id(at);
              }
            });
  }

  private void id(TreePath at) {
    Tree tree = at.getLeaf();
    if (!seen.add(tree)) {
      return;
    }
    if (tree instanceof ParenthesizedTree p) {
      id(new TreePath(at, p.getExpression()));
    } else if (tree instanceof ConditionalExpressionTree c) {
      id(new TreePath(at, c.getTrueExpression()));
      id(new TreePath(at, c.getFalseExpression()));
    } else if (tree instanceof SwitchExpressionTree) {
      yields(at).forEach(this::id);
    } else if (tree instanceof com.sun.source.tree.LiteralTree literal) {
      add(literal.getValue(), at);
    } else {
      source(trees.getElement(at), at);
    }
  }

  private List<TreePath> yields(TreePath at) {
    List<TreePath> found = new ArrayList<>();
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitCase(CaseTree one, Void none) {
        if (one.getBody() instanceof ExpressionTree body) {
          found.add(new TreePath(getCurrentPath(), body));
        }
        return super.visitCase(one, none);
      }

      @Override
      public Void visitYield(YieldTree yield, Void none) {
        found.add(new TreePath(getCurrentPath(), yield.getValue()));
        return super.visitYield(yield, none);
      }
    }.scan(at, null);
    return found;
  }

  private void source(Element element, TreePath at) {
    if (element instanceof VariableElement variable && variable.getConstantValue() != null) {
      add(variable.getConstantValue(), at);
    } else if (element instanceof ExecutableElement method) {
      returned(method, at);
    } else if (element != null && element.getKind() == ElementKind.PARAMETER) {
      parameter(element, at);
    } else if (element != null && component(element)) {
      return;
    } else if (element != null && values.containsKey(element)) {
      values.get(element).forEach(this::id);
    } else {
      lost(at, "" + element);
    }
  }

  private void parameter(Element element, TreePath at) {
    if (element.getEnclosingElement() instanceof ExecutableElement method
        && method.getParameters().contains(element)) {
      sink(method, method.getParameters().indexOf(element));
    } else {
      lost(at, "the parameter of a lambda");
    }
  }

  /** A component of a record comes from whoever makes the record. */
  private boolean component(Element element) {
    Element type = element.getEnclosingElement();
    if (type == null || type.getKind() != ElementKind.RECORD) {
      return false;
    }
    List<String> names =
        ((TypeElement) type)
            .getRecordComponents().stream().map(c -> c.getSimpleName().toString()).toList();
    int index = names.indexOf(element.getSimpleName().toString());
    if (index < 0) {
      return false;
    }
    type.getEnclosedElements().stream()
        .filter(m -> m.getKind() == ElementKind.CONSTRUCTOR)
        .map(m -> (ExecutableElement) m)
        .filter(m -> m.getParameters().size() == names.size())
        .forEach(m -> sink(m, index));
    return true;
  }

  private void returned(ExecutableElement method, TreePath at) {
    if (!seen.add(method) || method.getParameters().isEmpty() && component(method)) {
      return;
    }
    List<ExecutableElement> bodies = new ArrayList<>(overridden.getOrDefault(method, Set.of()));
    bodies.add(method);
    List<TreePath> all =
        bodies.stream().flatMap(m -> values.getOrDefault(m, List.of()).stream()).toList();
    boolean records = false;
    for (ExecutableElement body : bodies) {
      records |= body.getParameters().isEmpty() && component(body);
    }
    all.forEach(this::id);
    if (all.isEmpty() && !records) {
      lost(at, method.getEnclosingElement() + "." + method);
    }
  }

  private void add(Object id, TreePath at) {
    ids.computeIfAbsent("" + id, i -> new TreeSet<>()).add(where(at));
  }

  private void lost(TreePath at, String what) {
    unknown.add(where(at) + ": " + at.getLeaf() + " (" + what + ")");
  }

  private static String where(TreePath at) {
    String room = "" + at.getCompilationUnit().getPackageName();
    TreePath up = at;
    while (!(up.getLeaf() instanceof ClassTree)
        || !(up.getParentPath().getLeaf() instanceof CompilationUnitTree)) {
      up = up.getParentPath();
    }
    return room.replaceFirst("^org\\.bonafide\\.", "")
        + "."
        + ((ClassTree) up.getLeaf()).getSimpleName();
  }

  public static void main(String[] args) throws IOException {
    RuleIdsInCode code = read();
    code.ids.forEach((id, where) -> System.out.println(id + " " + where));
    code.unknown.forEach(System.out::println);
  }
}
