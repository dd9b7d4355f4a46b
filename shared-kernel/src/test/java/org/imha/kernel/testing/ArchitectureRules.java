package org.imha.kernel.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.lang.reflect.AnnotatedParameterizedType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Path;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;

/** The shape that every service keeps: features around a model, nothing hidden, nothing shared sideways. */
public final class ArchitectureRules {

    private static final List<String> BANNED_ENDINGS = List.of("Impl", "Manager", "Helper", "Util", "Utils", "Data", "Info",
            "Dto");

    private ArchitectureRules() {
    }

    /** @param servicePackage such as {@code org.imha.referral} */
    public static void check(String servicePackage) {
        JavaClasses service = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(servicePackage);
        rules(servicePackage).forEach(rule -> rule.allowEmptyShould(true).check(service));
    }

    private static List<ArchRule> rules(String root) {
        return List.of(
                noClasses().that().resideInAPackage(root + ".model..").should().dependOnClassesThat()
                        .resideInAnyPackage("jakarta.ws.rs..", "org.apache.kafka..", "org.imha.kernel.outbox..", "io.vertx..")
                        .because("the model knows no HTTP and no Kafka"),
                slices().matching(root + ".(*)..").should().notDependOnEachOther()
                        .ignoreDependency(DescribedPredicate.alwaysTrue(), inModel(root))
                        .ignoreDependency(DescribedPredicate.alwaysTrue(), DescribedPredicate.not(inFeature(root)))
                        .because("features depend on the model, never on each other"),
                noClasses().that().resideInAPackage(root + ".model..").should().dependOnClassesThat(inFeature(root))
                        .because("the model does not know its features"),
                classes().that().resideInAPackage(root + "..").should().onlyDependOnClassesThat(notAnotherService(root))
                        .because("services talk over HTTP and events only"),
                noClasses().should().callMethod(Instant.class, "now").orShould().callMethod(LocalDate.class, "now")
                        .orShould().callMethod(LocalDateTime.class, "now").orShould()
                        .callMethod(System.class, "currentTimeMillis")
                        .because("time is passed in as a Clock"),
                fields().should().notBeAnnotatedWith(Inject.class).because("constructors show what a class needs"),
                noClasses().that().areAnnotatedWith(Entity.class).should().dependOnClassesThat()
                        .haveFullyQualifiedName("org.imha.kernel.identity.CurrentCaller").because("identity is passed in"),
                classes().that().areAnnotatedWith(Path.class).and().areNotInterfaces().should()
                        .haveSimpleNameEndingWith("Resource"),
                noClasses().should().haveSimpleNameEndingWith("Service").because("a use case is a verb and a noun"),
                noClasses().should(haveBannedEnding()),
                fields().that(areListsOfCheckedEntries()).should().beAnnotatedWith(Size.class)
                        .because("otherwise a body decides how many entries are looked at"));
    }

    private static DescribedPredicate<JavaField> areListsOfCheckedEntries() {
        return new DescribedPredicate<>("are lists whose entries are checked one by one") {
            @Override
            public boolean test(JavaField field) {
                return field.getRawType().isAssignableTo(Collection.class)
                        && field.reflect().getAnnotatedType() instanceof AnnotatedParameterizedType list
                        && list.getAnnotatedActualTypeArguments()[0].getAnnotations().length > 0;
            }
        };
    }

    private static com.tngtech.archunit.lang.ArchCondition<JavaClass> haveBannedEnding() {
        return com.tngtech.archunit.lang.ArchCondition.from(new DescribedPredicate<JavaClass>("have a name that says nothing") {
            @Override
            public boolean test(JavaClass type) {
                return BANNED_ENDINGS.stream().anyMatch(type.getSimpleName()::endsWith);
            }
        });
    }

    private static DescribedPredicate<JavaClass> inModel(String root) {
        return predicate("in the model", type -> (type.getPackageName() + ".").startsWith(root + ".model."));
    }

    private static DescribedPredicate<JavaClass> inFeature(String root) {
        return predicate("in a feature", type -> type.getPackageName().startsWith(root + ".")
                && !(type.getPackageName() + ".").startsWith(root + ".model.")
                && !(type.getPackageName() + ".").startsWith(root + ".rules."));
    }

    private static DescribedPredicate<JavaClass> notAnotherService(String root) {
        return predicate("in this service, the kernel or outside the product",
                type -> !type.getPackageName().startsWith("org.imha.")
                        || type.getPackageName().startsWith("org.imha.kernel")
                        || (type.getPackageName() + ".").startsWith(root + "."));
    }

    private static DescribedPredicate<JavaClass> predicate(String description, java.util.function.Predicate<JavaClass> test) {
        return new DescribedPredicate<>(description) {
            @Override
            public boolean test(JavaClass type) {
                return test.test(type);
            }
        };
    }
}
