package vn.trienkhai;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Controller;

/** The walls between modules, and the manners inside them. An exception to a rule stands here, with its reason. */
class ArchitectureTests {
    private static final ApplicationModules MODULES = ApplicationModules.of(TrienKhai.class);
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("vn.trienkhai");

    @Test
    void modulesUseOnlyThoseNamedInTheirPackageInfo() {
        MODULES.verify();
    }

    @ParameterizedTest
    @ValueSource(strings = {"src/main/resources/db/migration", "src/main/jte", "src/main/resources/messages"})
    void everyFolderAndMessageFileBelongsToAModule(String place) throws IOException {
        var modules =
                MODULES.stream().map(each -> each.getIdentifier().toString()).collect(Collectors.toSet());
        assertThat(names(Path.of(place)))
                // __root is what every module stands on: sessions, jobs of the scheduler, the settings of a
                // transaction.
                .filteredOn(name -> !name.equals("__root"))
                .allSatisfy(name -> assertThat(modules).contains(name));
    }

    @Test
    void migrationsReferToModulesBelowOnly() throws IOException {
        for (var module : MODULES) {
            var folder = Path.of(
                    "src/main/resources/db/migration", module.getIdentifier().toString());
            if (Files.exists(folder)) {
                var below = below(module);
                for (var table : tablesReferredTo(folder)) {
                    var owner = owner(table);
                    assertThat(below.contains(owner)
                                    || owner.equals(module.getIdentifier().toString()))
                            .as("%s refers to the table %s of %s", module.getIdentifier(), table, owner)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void controllersFormsAndStoresAreHidden() {
        classes()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .or()
                .haveSimpleNameEndingWith("Store")
                .or()
                .areAnnotatedWith(Controller.class)
                .should()
                .notBePublic()
                .because(
                        "a module is entered through its entry type; pages and forms are public only where a template, "
                                + "compiled into a package of its own, prints them")
                .check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(CLASSES.stream()
                        .map(each -> each.getPackageName())
                        .filter(name -> !name.contains("jte"))
                        .distinct())
                .allSatisfy(name -> assertThat(Class.forName(name + ".package-info")
                                .isAnnotationPresent(org.jspecify.annotations.NullMarked.class))
                        .as(name)
                        .isTrue());
    }

    @Test
    void nothingIsInjectedIntoFields() {
        fields().should()
                .notBeAnnotatedWith(org.springframework.beans.factory.annotation.Autowired.class)
                .andShould()
                .notBeAnnotatedWith(org.springframework.beans.factory.annotation.Value.class)
                .because("constructors say what a type needs")
                .check(CLASSES);
    }

    @Test
    void nobodyAsksForTheTimeWithoutAClock() {
        for (var type : List.of(
                java.time.LocalDate.class,
                java.time.LocalDateTime.class,
                java.time.LocalTime.class,
                java.time.Instant.class,
                java.time.OffsetDateTime.class,
                java.time.ZonedDateTime.class,
                java.time.Year.class,
                java.time.YearMonth.class)) {
            noClasses()
                    .that()
                    // Commands name backups and log files by the time of the machine; no office work depends on it.
                    .resideOutsideOfPackages("vn.trienkhai.command..", "vn.trienkhai.database..")
                    .should()
                    .callMethod(type, "now")
                    .orShould()
                    .callMethod(type, "now", java.time.ZoneId.class)
                    .because("days are Vietnamese days, and tests move the clock")
                    .check(CLASSES);
        }
    }

    @Test
    void onlyTransactionsOpensTransactions() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(vn.trienkhai.shared.Transactions.class.getName())
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.transaction.support.TransactionTemplate")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.springframework.transaction.PlatformTransactionManager")
                .because("it is the one place that tells the database for whom")
                .check(CLASSES);
        methods()
                .should()
                .notBeAnnotatedWith(org.springframework.transaction.annotation.Transactional.class)
                .check(CLASSES);
        classes()
                .should()
                .notBeAnnotatedWith(org.springframework.transaction.annotation.Transactional.class)
                .check(CLASSES);
    }

    @Test
    void theReaderDependsOnTheJdkAndItsParsersOnly() {
        classes()
                .that()
                .resideInAPackage("vn.trienkhai.reader..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "vn.trienkhai.reader..",
                        "java..",
                        "javax.xml..",
                        "javax.imageio..",
                        "org.apache.pdfbox..",
                        "org.apache.fontbox..",
                        "org.apache.poi..",
                        "org.jspecify..",
                        "org.w3c.dom..",
                        "org.xml.sax..")
                .because("it is a library of its own, without Spring, database or network")
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("vn.trienkhai.reader..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.net..")
                .because("what it reads comes from strangers")
                .check(CLASSES);
    }

    @Test
    void theRoomsOfTheReaderStandInOneOrder() {
        slices().matching("vn.trienkhai.reader.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    private static List<String> names(Path place) throws IOException {
        try (var all = Files.list(place)) {
            return all.map(each -> String.valueOf(each.getFileName()).replace(".properties", ""))
                    .toList();
        }
    }

    private static java.util.Set<String> below(ApplicationModule module) {
        return module.getAllDependencies(MODULES).stream()
                .map(each -> each.getTargetModule().getIdentifier().toString())
                .collect(Collectors.toSet());
    }

    private static List<String> tablesReferredTo(Path folder) throws IOException {
        return java.util.regex.Pattern.compile("references (?!on )([a-z_]+)")
                .matcher(sql(folder))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private static String owner(String table) throws IOException {
        for (var name : names(Path.of("src/main/resources/db/migration"))) {
            if (sql(Path.of("src/main/resources/db/migration", name)).contains("create table " + table + " (")) {
                return name;
            }
        }
        return "nobody";
    }

    private static String sql(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted()
                    .map(file -> {
                        try {
                            return Files.readString(file);
                        } catch (IOException unreadable) {
                            throw new java.io.UncheckedIOException(unreadable);
                        }
                    })
                    .collect(Collectors.joining("\n"))
                    .replaceAll("(?m)--.*$", "");
        }
    }
}
