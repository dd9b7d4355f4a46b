package org.imha.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

class ArchitectureTest {

    private static final JavaClasses GATEWAY = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.imha");

    @Test
    void dependsOnNoOtherModule() {
        noClasses().should().dependOnClassesThat()
                .resideInAnyPackage("org.imha.kernel..", "org.imha.referral..", "org.imha.eligibility..",
                        "org.imha.casework..", "org.imha.records..", "org.imha.audit..", "org.imha.notification..")
                .check(GATEWAY);
    }

    @Test
    void hasNoCirclesBetweenPackages() {
        slices().matching("org.imha.gateway.(*)..").should().beFreeOfCycles().check(GATEWAY);
    }

    @Test
    void neverBlocksAnEventLoop() {
        noClasses().should().callMethod(CompletableFuture.class, "join")
                .orShould().callMethod(Thread.class, "sleep", long.class)
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.net.http.HttpClient")
                .check(GATEWAY);
    }
}
