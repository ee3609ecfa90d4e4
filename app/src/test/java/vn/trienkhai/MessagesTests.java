package vn.trienkhai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every sentence that is asked for exists, and every sentence is asked for. A key stands as a whole in the code, or the code
 * puts it together behind a literal that ends in a dot.
 */
class MessagesTests {
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern WHOLE = Pattern.compile("\"([a-z_]+(?:\\.[A-Za-z0-9_-]+)+)\"");
    private static final Pattern BEGINNING = Pattern.compile("\"([a-z_]+\\.(?:[A-Za-z0-9_-]+\\.)*)\"");
    private static final Pattern ASKED = Pattern.compile(
            "(?:\\bt|\\bof|Refusal|Conflict|sentence|Problem|\\bsay|\\bnote)\\(\\s*(?:[a-z]+,\\s*)?\"([a-z_]+(?:\\.[A-Za-z0-9_-]+)+)\"");

    /** Words that are the same in every language: names of formats, and of a key on the keyboard. */
    private static final Set<String> NAMES = Set.of("DOCX", "PDF", "XLSX", "CSV", "Enter");
    /** May say nothing on purpose: some bodies sign without a line above the signature. */
    private static final String MAY_BE_SILENT = "report.paper.collective.";

    private final Map<String, Properties> files = load();
    private final Set<String> keys = files.values().stream()
            .flatMap(file -> file.stringPropertyNames().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    private final List<Path> sources = sources();

    @Test
    void noSentenceIsMissing() {
        var missing = new TreeMap<String, Path>();
        for (var source : sources) {
            ASKED.matcher(read(source))
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> files.containsKey(key.substring(0, key.indexOf('.'))))
                    .filter(key -> !keys.contains(key))
                    .forEach(key -> missing.put(key, source));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void noSentenceIsUnused() {
        var whole = new HashSet<String>();
        var beginnings = new HashSet<String>();
        for (var source : sources) {
            var text = read(source);
            WHOLE.matcher(text).results().forEach(found -> whole.add(found.group(1)));
            BEGINNING.matcher(text).results().forEach(found -> beginnings.add(found.group(1)));
        }
        assertThat(keys.stream()
                        .filter(key -> !whole.contains(key))
                        .filter(key -> beginnings.stream().noneMatch(key::startsWith)))
                .isEmpty();
    }

    @Test
    void everySentenceBelongsToTheModuleOfItsFile() {
        files.forEach((module, sentences) -> assertThat(sentences.stringPropertyNames())
                .allSatisfy(key -> assertThat(key).startsWith(module + ".")));
    }

    @Test
    void everySentenceIsComposedUnicodeAndSaysSomething() {
        files.values()
                .forEach(sentences -> sentences.forEach((key, text) -> {
                    if (!key.toString().startsWith(MAY_BE_SILENT)) {
                        assertThat(text.toString()).as("%s", key).isNotBlank();
                    }
                    assertThat(Normalizer.isNormalized(text.toString(), Normalizer.Form.NFC))
                            .as("%s", key)
                            .isTrue();
                }));
    }

    @Test
    void noSentenceIsWrittenTwiceInAFile() throws IOException {
        for (var file : files.keySet()) {
            var written = Files.readAllLines(MESSAGES.resolve(file + ".properties")).stream()
                    .filter(line -> line.matches("[a-z_]+\\..*=.*"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .toList();
            assertThat(written).as(file).doesNotHaveDuplicates();
        }
    }

    @Test
    void noTemplateSpeaksByItself() {
        for (var template : sources) {
            if (template.toString().endsWith(".jte")) {
                var bare = withoutCode(read(template));
                var shown = bare.replaceAll("<[^>]*>", " ").replaceAll("&[a-z]+;", " ");
                assertThat(words(shown)).as("text in %s", template).isEmpty();
                assertThat(Pattern.compile("(?:aria-label|placeholder|title|alt)=\"([^\"]*)\"")
                                .matcher(bare)
                                .results()
                                .flatMap(found -> words(found.group(1)).stream()))
                        .as("attributes in %s", template)
                        .isEmpty();
            }
        }
    }

    private static List<String> words(String text) {
        return Pattern.compile("\\p{L}{2,}")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .filter(word -> !NAMES.contains(word))
                .toList();
    }

    /** What is left of a template when everything between ${ and }, and every control line, is taken out. */
    private static String withoutCode(String template) {
        var text = template.replaceAll("(?s)<%--.*?--%>", "")
                .replaceAll("(?m)^@(?:import|param) .*$", "")
                .replaceAll("@(?:else(?!if)|endif|endfor|endraw|raw)", "");
        var bare = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            if (text.startsWith("${", at) || text.startsWith("!{", at) || text.startsWith("$unsafe{", at)) {
                at = after(text, text.indexOf('{', at), '{', '}');
            } else if (text.charAt(at) == '@' && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))) {
                int open = text.indexOf('(', at);
                var call = text.substring(open, after(text, open, '(', ')'));
                // A call of another template may hold text of its own between backticks.
                if (call.contains("@`")) {
                    bare.append(withoutCode(call.substring(call.indexOf("@`") + 2, call.lastIndexOf('`'))));
                }
                at = open + call.length();
            } else {
                bare.append(text.charAt(at++));
            }
        }
        return bare.toString();
    }

    private static int after(String text, int open, char opening, char closing) {
        int depth = 0;
        boolean quoted = false;
        for (int at = open; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '`' && text.charAt(at - 1) == '@') {
                at = text.lastIndexOf('`');
            } else if (letter == '"' && text.charAt(at - 1) != '\\') {
                quoted = !quoted;
            } else if (!quoted && letter == opening) {
                depth++;
            } else if (!quoted && letter == closing && --depth == 0) {
                return at + 1;
            }
        }
        return text.length();
    }

    private static Map<String, Properties> load() {
        try (var all = Files.list(MESSAGES)) {
            var loaded = new HashMap<String, Properties>();
            for (var file : all.toList()) {
                var sentences = new Properties();
                try (var reader = Files.newBufferedReader(file)) {
                    sentences.load(reader);
                }
                loaded.put(String.valueOf(file.getFileName()).replace(".properties", ""), sentences);
            }
            return loaded;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> sources() {
        return Stream.of("src/main/java", "src/main/jte")
                .flatMap(place -> {
                    try (var all = Files.walk(Path.of(place))) {
                        return all.filter(Files::isRegularFile).toList().stream();
                    } catch (IOException unreadable) {
                        throw new UncheckedIOException(unreadable);
                    }
                })
                .toList();
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
