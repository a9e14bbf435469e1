package dev.hushnote.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.awt.Toolkit;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/// One direction: views and stores point at features, capabilities at cores, everything at leaves.
class ArchitectureTest {

    private static final String[] LEAVES = {
        "dev.hushnote.change..",
        "dev.hushnote.journal..",
        "dev.hushnote.notebook..",
        "dev.hushnote.database..",
        "dev.hushnote.markdown..",
        "dev.hushnote.text..",
        "dev.hushnote.desktop.."
    };
    private static final String[] CORES = {
        "dev.hushnote.conference..", "dev.hushnote.photo..", "dev.hushnote.log..", "dev.hushnote.rating.."
    };
    private static final String[] SQL = {"java.sql..", "javax.sql..", "org.jdbi..", "org.h2..", "org.flywaydb.."};

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.hushnote");

    @Test
    void theWholeProgramIsLookedAt() {
        assertThat(PROGRAM.stream()
                        .map(type -> type.getPackageName())
                        .distinct()
                        .count())
                .isGreaterThan(20);
    }

    @Test
    void everyPackageSaysItsPurposeAndIsNullMarked() {
        assertThat(PROGRAM.stream().map(type -> type.getPackage()).distinct())
                .allMatch(type -> type.isAnnotatedWith(NullMarked.class), "has a null-marked package-info");
    }

    @Test
    void onlyViewsTouchTheToolkit() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("dev.hushnote..ui..", "dev.hushnote.desktop..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx..")
                .because("everything else must run and be tested without a toolkit"));
    }

    @Test
    void onlyStoresTouchSql() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("dev.hushnote..store..", "dev.hushnote.database..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SQL)
                .because("features say what they need in their own words"));
    }

    @Test
    void viewsAndStoresNeverMeet() {
        check(noClasses()
                .that()
                .resideInAPackage("dev.hushnote..ui..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.hushnote..store.."));
        check(noClasses()
                .that()
                .resideInAPackage("dev.hushnote..store..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.hushnote..ui.."));
    }

    @Test
    void featuresFormNoCircle() {
        check(slices().matching("dev.hushnote.(*)..").should().beFreeOfCycles());
        check(slices().matching("dev.hushnote.(*).ui..")
                .should()
                .beFreeOfCycles()
                .allowEmptyShould(true));
    }

    @Test
    void featuresDoNotKnowTheirStores() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("dev.hushnote..store..", "dev.hushnote.wiring..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.hushnote..store.."));
    }

    @Test
    void leavesSeeNoFeature() {
        check(noClasses()
                .that()
                .resideInAnyPackage(LEAVES)
                .should()
                .dependOnClassesThat(resideInAPackage("dev.hushnote..").and(not(resideInAnyPackage(LEAVES)))));
    }

    @Test
    void coresSeeCoresAndLeavesOnly() {
        check(noClasses()
                .that()
                .resideInAnyPackage(CORES)
                .should()
                .dependOnClassesThat(resideInAPackage("dev.hushnote..")
                        .and(not(resideInAnyPackage(LEAVES)))
                        .and(not(resideInAnyPackage(CORES)))));
    }

    @Test
    void nobodySeesTheWiringOrTheCommandLine() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("dev.hushnote.wiring..", "dev.hushnote")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.hushnote.wiring.."));
        check(noClasses()
                .that()
                .resideOutsideOfPackages("dev.hushnote.wiring..", "dev.hushnote.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.hushnote.cli.."));
    }

    @Test
    void onlyMarkdownAndBlogTouchCommonmark() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("dev.hushnote.markdown..", "dev.hushnote.blog..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.commonmark.."));
    }

    @Test
    void onlyThePhoneStationListensAndMakesCertificates() {
        check(noClasses()
                .that()
                .resideOutsideOfPackage("dev.hushnote.phone")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.sun.net.httpserver..", "org.bouncycastle..")
                .because("there is one door into the program, and it is off until it is opened"));
    }

    @Test
    void captureDoesNotKnowThePhoneStation() {
        check(noClasses()
                .that()
                .resideInAPackage("dev.hushnote.capture..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.hushnote.phone..")
                .because("a phone is a source like any other"));
    }

    @Test
    void nativeLibrariesStayInAdapters() {
        check(noClasses()
                .that()
                .resideOutsideOfPackages("dev.hushnote.capture.webcam..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.bytedeco..")
                .because("a camera's driver must never run inside this process"));
        check(noClasses()
                .that()
                .resideOutsideOfPackages("dev.hushnote.capture..", "dev.hushnote.photo..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.sun.jna.."));
    }

    @Test
    void onlyTheProgramIsTakenFromItsLibrary() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.bytedeco.ffmpeg.*..")
                .because("calling the library would load it into this process"));
    }

    @Test
    void nothingCanMakeASound() {
        check(noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javax.sound..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javafx.scene.media.AudioClip")
                .orShould()
                .callMethod(Toolkit.class, "beep")
                .because("people sit around the attendee"));
        check(noClasses()
                .that()
                .resideOutsideOfPackage("dev.hushnote.recording.ui..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx.scene.media.."));
    }

    @Test
    void nobodyInterruptsAThreadThatMayBeInsideTheDatabase() {
        check(noClasses()
                .should()
                .callMethod(Thread.class, "interrupt")
                .orShould()
                .callMethod(ExecutorService.class, "shutdownNow")
                .orShould()
                .callMethod(ExecutorService.class, "close")
                .orShould()
                .callMethod(Future.class, "cancel", boolean.class)
                .because("H2 closes the database for everybody when a thread inside it is interrupted"));
    }

    @Test
    void namesSayWhatIsInside() {
        check(noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Data)"));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(PROGRAM);
    }
}
