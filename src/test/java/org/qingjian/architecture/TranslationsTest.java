package org.qingjian.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Both languages are complete, and no template says anything by itself. */
@Execution(ExecutionMode.CONCURRENT)
class TranslationsTest {
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)");
    private static final Pattern PRINTED_BRACE = Pattern.compile("\\{(?![\\w#/!|])");
    /** Global; only English needs it. */
    private static final String BLANK = "blank";

    private static final Pattern EXPRESSION = Pattern.compile("\\{[^{}]*\\}");
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "(?<![\\w-])(?:aria-label|aria-description|alt|title|placeholder|label|data-label)=\"([^\"]*)\"");
    private static final Pattern WORD = Pattern.compile("[\\p{IsHan}\\p{IsLatin}]{2,}|\\p{IsHan}");
    private static final Pattern NOT_TEXT = Pattern.compile(
            "(?s)\\{!.*?!\\}|<style>.*?</style>|<!--.*?-->|<svg.*?</svg>|<code.*?</code>|<!doctype[^>]*>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern INLINE =
            Pattern.compile("(?i)<style|\\sstyle=|\\son[a-z]+=\"|<script(?![^>]*\\ssrc=)|javascript:");

    /** Mail programs load no style sheet. */
    private static final Path THE_FRAME_OF_MAILS = Path.of("notification", "mail.html");

    @TestFactory
    Stream<DynamicTest> every_message_has_its_english() {
        return bundles()
                .map(b -> DynamicTest.dynamicTest(b.getSimpleName(), () -> {
                    Map<String, TreeSet<String>> chinese = new TreeMap<>();
                    for (Method m : b.getDeclaredMethods()) {
                        if (m.isAnnotationPresent(Message.class)) {
                            chinese.put(
                                    m.getName(),
                                    parameters(m.getAnnotation(Message.class).value()));
                        }
                    }
                    Map<String, TreeSet<String>> english = new TreeMap<>();
                    english(b).forEach((k, v) -> english.put(k.toString(), parameters(v.toString())));
                    assertThat(english.keySet()).isEqualTo(chinese.keySet());
                    assertThat(english).isEqualTo(chinese);
                }));
    }

    /** Qute prints a brace that begins no expression. */
    @TestFactory
    Stream<DynamicTest> no_english_shows_a_brace() {
        return bundles()
                .map(b -> DynamicTest.dynamicTest(
                        b.getSimpleName(),
                        () -> assertThat(english(b).values())
                                .noneMatch(
                                        v -> PRINTED_BRACE.matcher(v.toString()).find())));
    }

    @TestFactory
    Stream<DynamicTest> no_template_has_text_of_its_own() throws IOException {
        return templates()
                .map(p -> DynamicTest.dynamicTest(p.toString(), () -> {
                    assertThat(words(Files.readString(p))).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> no_template_has_style_or_script_inside() throws IOException {
        return templates()
                .filter(p -> !p.endsWith(THE_FRAME_OF_MAILS))
                .map(p -> DynamicTest.dynamicTest(p.toString(), () -> {
                    assertThat(INLINE.matcher(Files.readString(p)).results().map(r -> r.group()))
                            .isEmpty();
                }));
    }

    @Test
    void the_check_for_text_finds_text() {
        assertThat(words("<p>{a:b} 你好</p>")).containsExactly("你好");
        assertThat(words("<p aria-label=\"Close\">{a:b('说')} · ×</p>")).containsExactly("Close");
        assertThat(words("{! 注 !}<p class=\"hello\">{#if a}{b}{/if}</p>")).isEmpty();
    }

    static List<String> words(String template) {
        String text = NOT_TEXT.matcher(template).replaceAll("");
        String before;
        do {
            before = text;
            text = EXPRESSION.matcher(text).replaceAll("");
        } while (!text.equals(before));
        List<String> found = new ArrayList<>();
        Matcher attribute = ATTRIBUTE.matcher(text);
        while (attribute.find()) {
            WORD.matcher(attribute.group(1)).results().forEach(r -> found.add(r.group()));
        }
        WORD.matcher(text.replaceAll("(?s)<[^>]*>", " ").replaceAll("&\\w+;", " "))
                .results()
                .forEach(r -> found.add(r.group()));
        return found;
    }

    private static Stream<? extends Class<?>> bundles() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.qingjian").stream()
                        .filter(c -> c.isAnnotatedWith(MessageBundle.class))
                        .map(JavaClass::reflect);
    }

    private static Properties english(Class<?> bundle) throws IOException {
        String name = bundle.getAnnotation(MessageBundle.class).value();
        Path file = Path.of("src/main/resources/messages", name + "_en.properties");
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }

    private static TreeSet<String> parameters(String message) {
        TreeSet<String> names = new TreeSet<>();
        PARAMETER.matcher(message).results().forEach(r -> names.add(r.group(1)));
        names.remove(BLANK);
        return names;
    }

    private static Stream<Path> templates() throws IOException {
        return Files.walk(Path.of("web/templates")).filter(p -> p.toString().endsWith(".html"));
    }
}
