import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every setting of Claimtrail's own, as a table: by what name the environment gives it, what it is unless given, and what application.properties
 * says of it. {@code java .ci/Settings.java} prints it; with {@code write}, docs/operations.md has it.
 */
public class Settings {
    private static final Path PROPERTIES = Path.of("src/main/resources/application.properties");
    private static final Path DOCUMENT = Path.of("docs/operations.md");
    private static final String BEGIN = "<!-- java .ci/Settings.java write -->\n";
    private static final String END = "<!-- end -->\n";
    private static final Pattern SETTING = Pattern.compile("(claimtrail\\.[^=%]+)=(.*)");

    public static void main(String... said) throws IOException {
        String table = table(Files.readString(PROPERTIES).replaceAll("\\\\\n *", "").split("\n"));
        if (said.length == 0) {
            System.out.print(table);
            return;
        }
        String document = Files.readString(DOCUMENT);
        int begin = document.indexOf(BEGIN) + BEGIN.length();
        Files.writeString(DOCUMENT, document.substring(0, begin) + table + document.substring(document.indexOf(END)));
    }

    private static String table(String... lines) {
        StringBuilder table = new StringBuilder("| variable | unless set | is |\n|---|---|---|\n");
        List<String> comment = new ArrayList<>();
        boolean isRead = false;
        for (String line : lines) {
            if (line.startsWith("#") && isRead || line.isBlank()) {
                comment.clear();
                isRead = false;
            }
            if (line.startsWith("#")) {
                comment.add(line.substring(1).strip());
                continue;
            }
            Matcher setting = SETTING.matcher(line);
            if (setting.matches()) {
                String what = isRead ? "as above" : String.join(" ", comment);
                table.append(row(setting.group(1), setting.group(2), what));
            }
            isRead = true;
        }
        return table.toString();
    }

    private static String row(String name, String value, String what) {
        String variable = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
        return "| `" + variable + "` | `" + value.replace("|", "\\|") + "` | " + what.replace("|", "\\|") + " |\n";
    }
}
