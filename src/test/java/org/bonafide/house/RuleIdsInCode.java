package org.bonafide.house;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/**
 * The ids of the rules that the program can print, read from its own source: every text that can
 * reach the first argument of {@code Finding.error} and its like, through parameters, constants,
 * fields and returns.
 *
 * <p>Example: {@code refuse("no-contract", ...)} is found where {@code refuse} hands its first
 * argument to {@code Finding.error}. What cannot be followed is told in {@link #unknown}, so that
 * an id cannot hide there.
 */
final class RuleIdsInCode {

  private static final Set<String> WAYS = Set.of("error", "warning", "note");

  private final SourceIndex code;
  private final Set<Object> seen = new HashSet<>();
  private final Map<String, Set<String>> ids = new TreeMap<>();
  private final Set<String> unknown = new TreeSet<>();
  private TypeElement finding;
  private String severity = "";

  private RuleIdsInCode(SourceIndex code) {
    this.code = code;
  }

  /** Reads the source of the program. */
  static RuleIdsInCode read() throws IOException {
    RuleIdsInCode read = new RuleIdsInCode(SourceIndex.read());
    read.follow();
    return read;
  }

  /** Each id, with the weights that it can have. */
  Map<String, Set<String>> ids() {
    return ids;
  }

  /** Where an id comes from something that cannot be followed. */
  Set<String> unknown() {
    return unknown;
  }

  /** Each way to make a finding says how much it weighs: {@code Finding.error(rule, ...)}. */
  private void follow() {
    finding = code.type("org.bonafide.diagnose.Finding");
    for (Element member : finding.getEnclosedElements()) {
      String name = member.getSimpleName().toString();
      if (member instanceof ExecutableElement made
          && (WAYS.contains(name) || made.getKind() == ElementKind.CONSTRUCTOR)) {
        severity = name;
        sink(made, 0);
      }
    }
  }

  /** What is handed to a parameter is an id. */
  private void sink(ExecutableElement method, int index) {
    if (!seen.add(List.of(method, index, severity))) {
      return;
    }
    code.calls(method)
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
    if (!seen.add(List.of(tree, severity)) || where(at).equals("diagnose.Finding")) {
      return; // a finding made of another has its rule
    }
    if (tree instanceof ParenthesizedTree p) {
      id(new TreePath(at, p.getExpression()));
    } else if (tree instanceof ConditionalExpressionTree c) {
      id(new TreePath(at, c.getTrueExpression()));
      id(new TreePath(at, c.getFalseExpression()));
    } else if (tree instanceof SwitchExpressionTree) {
      yields(at).forEach(this::id);
    } else if (tree instanceof LiteralTree literal) {
      add(literal.getValue(), at);
    } else {
      source(code.named(at), at);
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
    } else if (element != null && !code.values(element).isEmpty()) {
      code.values(element).forEach(this::id);
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
    if (type.equals(finding)) {
      return true; // a finding made of another has its rule
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
    if (!seen.add(List.of(method, severity))
        || method.getParameters().isEmpty() && component(method)) {
      return;
    }
    List<ExecutableElement> bodies = code.bodies(method);
    List<TreePath> all = bodies.stream().flatMap(m -> code.values(m).stream()).toList();
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
    ids.computeIfAbsent("" + id, i -> new TreeSet<>()).add(severity);
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
}
