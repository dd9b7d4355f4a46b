package org.imha.eligibility;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.time.Clock;

import org.imha.kernel.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

class ArchitectureTest {

    private static final String RULES = "org.imha.eligibility.rules..";

    @Test
    void keepsTheShapeOfAService() {
        ArchitectureRules.check("org.imha.eligibility");
    }

    @Test
    void theLawIsPlainJavaWithoutClock() {
        // Given
        JavaClasses service = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.imha.eligibility");
        // Then
        classes().that().resideInAPackage(RULES).should().onlyDependOnClassesThat()
                .resideInAnyPackage(RULES, "java.lang..", "java.time..", "java.util..").check(service);
        noClasses().that().resideInAPackage(RULES).should().dependOnClassesThat().areAssignableTo(Clock.class).check(service);
    }
}
