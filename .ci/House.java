import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/**
 * How large the rooms of the house are: {@code java .ci/House.java [directory]}. Lines are lines of the file; a method's are those
 * from its head to its end. Cycles are what {@code ArchitectureTest} refuses.
 */
class House {
    private final List<Integer> files = new ArrayList<>();
    private final List<Integer> methods = new ArrayList<>();
    private final Map<String, Integer> packages = new TreeMap<>();
    private final Map<String, Integer> large = new TreeMap<>();

    public static void main(String... args) throws IOException {
        new House().measure(Path.of(args.length == 0 ? "src/main/java" : args[0]));
    }

    private void measure(Path root) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var all = Files.walk(root);
                var manager = compiler.getStandardFileManager(null, null, null)) {
            var sources = all.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .toList();
            var task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(sources));
            var positions = Trees.instance(task).getSourcePositions();
            for (var unit : task.parse()) {
                note(Path.of(unit.getSourceFile().toUri()), unit);
                new TreeScanner<Void, Void>() {
                    @Override
                    public Void visitMethod(MethodTree method, Void none) {
                        if (method.getBody() != null) {
                            var lines = unit.getLineMap();
                            methods.add((int) (lines.getLineNumber(positions.getEndPosition(unit, method))
                                    - lines.getLineNumber(positions.getStartPosition(unit, method.getBody()))
                                    + 1));
                        }
                        return super.visitMethod(method, none);
                    }
                }.scan(unit, null);
            }
        }
        print();
    }

    private void note(Path file, CompilationUnitTree unit) throws IOException {
        int lines = Files.readAllLines(file).size();
        files.add(lines);
        packages.merge(String.valueOf(unit.getPackageName()), 1, Integer::sum);
        large.put(file.getFileName().toString(), lines);
    }

    private void print() {
        System.out.printf("%d files, %d lines%n", files.size(), files.stream().mapToInt(it -> it).sum());
        System.out.printf("file lines   %s%n", spread(files));
        System.out.printf("method lines %s%n", spread(methods));
        System.out.printf("files a package %s: %s%n", spread(new ArrayList<>(packages.values())), packages);
        System.out.println("over 250 lines: "
                + large.entrySet().stream()
                        .filter(it -> it.getValue() > 250)
                        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .map(Object::toString)
                        .collect(Collectors.joining(", ")));
    }

    /** Median, nine in ten, most. */
    private static String spread(List<Integer> values) {
        var sorted = values.stream().sorted().toList();
        int last = sorted.size() - 1;
        return "%d/%d/%d".formatted(sorted.get(last / 2), sorted.get(last * 9 / 10), sorted.get(last));
    }
}
