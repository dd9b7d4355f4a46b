package org.imha.casework;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.time.Clock;

import org.imha.kernel.testing.ArchitectureRules;
import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

class ArchitectureTest {

    private static final String RULES = "org.imha.casework.rules..";

    @Test
    void theServiceKeepsItsShape() {
        ArchitectureRules.check("org.imha.casework");
    }

    @Test
    void theLawOfDeadlinesIsPlainJavaWithoutClock() {
        // Given
        JavaClasses service = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.imha.casework");
        // Then
        classes().that().resideInAPackage(RULES).should().onlyDependOnClassesThat()
                .resideInAnyPackage(RULES, "java.lang..", "java.time..", "java.util..").check(service);
        noClasses().that().resideInAPackage(RULES).should().dependOnClassesThat().areAssignableTo(Clock.class).check(service);
    }
}
