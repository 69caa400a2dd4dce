package org.talkoot.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Named;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.talkoot.shared.BrokenRule;
import org.talkoot.shared.DomainEvent;
import org.talkoot.shared.LongId;

/** The rules of the architecture, for all that lives under a root package. */
final class Walls {
  private static final String[] LIBRARIES_OF_THE_DOMAIN = {
    "java..",
    "javax.xml..",
    "jakarta.persistence..",
    "org.jspecify..",
    "com.fasterxml.jackson..",
    "com.github.f4b6a3..",
    "org.apache.commons.statistics..",
    "org.eclipse.jgit.diff..",
    "org.eclipse.jgit.merge..",
    "org.jgrapht..",
    "javax.crypto.."
  };
  private static final String[] LIBRARIES_OF_THE_SERVICES = {
    "java..",
    "javax.sql..",
    "javax.xml..",
    "jakarta.annotation..",
    "jakarta.ejb..",
    "jakarta.enterprise..",
    "jakarta.inject..",
    "jakarta.interceptor..",
    "jakarta.mail..",
    "jakarta.persistence..",
    "jakarta.transaction..",
    "org.eclipse.microprofile.config..",
    "org.jdbi..",
    "org.flywaydb..",
    "org.postgresql..",
    "org.commonmark..",
    "org.owasp..",
    "org.apache.shiro..",
    "org.slf4j..",
    "org.jspecify..",
    "org.jsoup..",
    "com.fasterxml.jackson..",
    "com.github.f4b6a3..",
    "com.github.benmanes.caffeine..",
    "com.github.kagkarlsson.scheduler..",
    "com.nulabinc.zxcvbn..",
    "com.vladsch.flexmark..",
    "com.samskivert.mustache.."
  };

  private final String root;

  Walls(String root) {
    this.root = root;
  }

  /** All rules by the sentence that each of them holds. */
  Map<String, ArchRule> all() {
    Map<String, ArchRule> rules = new LinkedHashMap<>();
    rules.put("every package is a known feature", features_are_known());
    rules.put("modules see only what they may carry or stand on", modules_point_downwards());
    rules.put("features point downwards", features_point_downwards());
    rules.put("features have no cycles", features_have_no_cycles());
    rules.put("the engine knows no feature", the_engine_knows_no_feature());
    rules.put("the domain is free of containers", the_domain_is_free_of_containers());
    rules.put("services know neither pages nor servlets", services_know_no_edge());
    rules.put("nobody asks the machine for the time", time_comes_in());
    rules.put("entities have no setters", entities_have_no_setters());
    rules.put("events are records", events_are_records());
    rules.put("pages and resources never see an entity or a repository", edges_see_values_only());
    rules.put("resources live in rest packages", annotated(Path.class, "rest"));
    rules.put("named beans live in page packages", annotated(Named.class, "page"));
    rules.put("stateless services live in application packages", stateless_services());
    rules.put("reading takes no transaction of its own", reading_needs_no_transaction());
    return rules;
  }

  /** Everything imported from a module's folder must belong into that module. */
  ArchRule carried_by(Carrier carrier) {
    return classes()
        .that(ours())
        .should(
            Conditions.be(
                "belong into the module " + carrier, type -> place(type).carrier() == carrier));
  }

  /** A transaction around each read costs more than most reads (ADR 45). */
  private ArchRule reading_needs_no_transaction() {
    return classes()
        .that(ours())
        .and()
        .areAnnotatedWith(Stateless.class)
        .and()
        .haveSimpleNameEndingWith("Reading")
        .should(
            Conditions.be(
                "declare that they join a transaction and begin none",
                type ->
                    type.tryGetAnnotationOfType(TransactionAttribute.class)
                        .filter(one -> one.value() == TransactionAttributeType.SUPPORTS)
                        .isPresent()));
  }

  private ArchRule features_are_known() {
    return classes()
        .that(ours())
        .should(
            Conditions.be(
                "live in a known feature", type -> Features.known(place(type).feature())));
  }

  private ArchRule modules_point_downwards() {
    return classes()
        .that(ours())
        .should(
            Conditions.useOnly(
                "use only modules below their own",
                root,
                (here, use) -> here.carrier().maySee(place(use.getTargetClass()))));
  }

  private ArchRule features_point_downwards() {
    return classes()
        .that(ours())
        .should(
            Conditions.useOnly(
                "use only features below their own",
                root,
                (here, use) -> Features.maySee(here, place(use.getTargetClass()))));
  }

  private ArchRule features_have_no_cycles() {
    return slices().assignedFrom(new FeatureSlices(root)).should().beFreeOfCycles();
  }

  private ArchRule the_engine_knows_no_feature() {
    return classes()
        .that()
        .resideInAPackage(root + ".reputation")
        .should(
            Conditions.useOnly(
                "use nothing but the shared kernel",
                root,
                (here, use) -> {
                  String feature = place(use.getTargetClass()).feature();
                  return feature.equals("reputation") || feature.equals("shared");
                }));
  }

  private ArchRule the_domain_is_free_of_containers() {
    return classes()
        .that(carried(Carrier.DOMAIN))
        .should()
        .onlyDependOnClassesThat(ours().or(resideInAnyPackage(LIBRARIES_OF_THE_DOMAIN)))
        .andShould()
        .onlyDependOnClassesThat(
            DescribedPredicate.not(JavaClass.Predicates.assignableTo(EntityManager.class)));
  }

  private ArchRule services_know_no_edge() {
    return classes()
        .that(carried(Carrier.EJB))
        .should()
        .onlyDependOnClassesThat(ours().or(resideInAnyPackage(LIBRARIES_OF_THE_SERVICES)));
  }

  private ArchRule time_comes_in() {
    return noClasses()
        .that(ours())
        .should()
        .callMethod(Instant.class, "now")
        .orShould()
        .callMethod(LocalDate.class, "now")
        .orShould()
        .callMethod(LocalDateTime.class, "now")
        .orShould()
        .callMethod(OffsetDateTime.class, "now")
        .orShould()
        .callMethod(ZonedDateTime.class, "now")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callConstructor(Date.class)
        .orShould(
            Conditions.be(
                "ask for a clock of the system outside the one producer",
                type -> !type.getSimpleName().contains("Clock") && asksForSystemClock(type)));
  }

  private ArchRule entities_have_no_setters() {
    return classes()
        .that()
        .areAnnotatedWith(Entity.class)
        .or()
        .areAnnotatedWith(Embeddable.class)
        .should(
            Conditions.be(
                "do without setters", type -> type.getMethods().stream().noneMatch(Walls::sets)));
  }

  private ArchRule events_are_records() {
    return classes()
        .that(ours())
        .and()
        .implement(DomainEvent.class)
        .and()
        .areNotInterfaces()
        .should(Conditions.be("be a record", JavaClass::isRecord));
  }

  private ArchRule edges_see_values_only() {
    return classes()
        .that(carried(Carrier.WEB))
        .should(
            Conditions.useOnly(
                "use only ids, enums, records (sealed families too), their builders and refusals of"
                    + " the domain",
                root,
                (here, use) -> isValue(use.getTargetClass())))
        .andShould()
        .onlyDependOnClassesThat(
            DescribedPredicate.not(JavaClass.Predicates.assignableTo(EntityManager.class)));
  }

  private ArchRule annotated(Class<? extends java.lang.annotation.Annotation> mark, String leaf) {
    return classes()
        .that(ours())
        .and()
        .areAnnotatedWith(mark)
        .should()
        .resideInAnyPackage(root + ".*." + leaf, root + ".web..");
  }

  private ArchRule stateless_services() {
    return classes()
        .that(ours())
        .and()
        .areAnnotatedWith(Stateless.class)
        .should()
        .resideInAPackage(root + ".*.application");
  }

  private static boolean isSealedFamily(JavaClass type) {
    Class<?> family = type.reflect();
    return family.isSealed()
        && Arrays.stream(family.getPermittedSubclasses()).allMatch(Class::isRecord);
  }

  private boolean isValue(JavaClass type) {
    Place place = place(type);
    return place.carrier() != Carrier.DOMAIN
        || place.feature().equals("shared")
        || type.isEnum()
        || type.isRecord()
        || isSealedFamily(type)
        || type.isAssignableTo(BrokenRule.class)
        || type.isAnnotatedWith(Embeddable.class)
        || type.isAssignableTo(LongId.class)
        || type.getSimpleName().endsWith("Builder")
        || type.getEnclosingClass().filter(this::isValue).isPresent();
  }

  private DescribedPredicate<JavaClass> ours() {
    return describe("our own", type -> Place.of(type, root).isPresent());
  }

  private DescribedPredicate<JavaClass> carried(Carrier carrier) {
    return describe(
        "carried by " + carrier,
        type -> Place.of(type, root).filter(place -> place.carrier() == carrier).isPresent());
  }

  private Place place(JavaClass type) {
    return Place.of(type, root).orElseThrow();
  }

  private static boolean sets(JavaMethod method) {
    return method.getName().matches("set[A-Z].*");
  }

  private static boolean asksForSystemClock(JavaClass type) {
    return type.getMethodCallsFromSelf().stream()
        .anyMatch(
            call ->
                call.getTargetOwner().isEquivalentTo(Clock.class)
                    && call.getName().startsWith("system"));
  }
}
