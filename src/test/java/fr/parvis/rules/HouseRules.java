package fr.parvis.rules;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules on classes that are not about who imports whom; each answers what breaks it, in words, nothing when all is well. */
final class HouseRules {

    private static final Pattern FORBIDDEN_NAME = Pattern.compile(
            "(Abstract|Base)\\p{Lu}.*|.*(Service|Manager|Helper|Utils?|Impl|DAO|Dao|DTO|Dto|Mapper|Base)");
    private static final Set<String> RANDOM = Set.of("java.util.Random", "java.security.SecureRandom", "java.util.SplittableRandom",
            "java.util.concurrent.ThreadLocalRandom");

    private HouseRules() {
    }

    /** Templates are for the web, and for {@code notification}, whose pages are its mails. */
    static List<String> httpInTheDomain(JavaClasses classes) {
        return classes.stream().filter(type -> !Rooms.inWeb(type) && !Rooms.of(type).equals("platform"))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(dependency -> {
                    String target = dependency.getTargetClass().getPackageName();
                    boolean words = target.startsWith("io.quarkus.qute.i18n") && dependency.getOriginClass().isAnnotatedWith(MessageBundle.class);
                    boolean mail = Rooms.of(dependency.getOriginClass()).equals("notification");
                    return target.startsWith("jakarta.ws.rs") || target.startsWith("io.vertx") || target.startsWith("io.quarkus.qute") && !words && !mail;
                })
                .map(dependency -> dependency.getDescription()).sorted().toList();
    }

    static List<String> clockReadOutsideThePlatform(JavaClasses classes) {
        return classes.stream().filter(type -> !Rooms.of(type).equals("platform"))
                .flatMap(type -> Stream.concat(type.getMethodCallsFromSelf().stream(), type.getConstructorCallsFromSelf().stream()))
                .filter(call -> readsTheClock(call.getTarget()))
                .map(call -> call.getDescription()).sorted().toList();
    }

    private static boolean readsTheClock(AccessTarget.CodeUnitCallTarget target) {
        String owner = target.getOwner().getName();
        boolean now = owner.startsWith("java.time.") && target.getName().equals("now")
                && target.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean clock = owner.equals("java.time.Clock") && (target.getName().startsWith("system") || target.getName().startsWith("tick"));
        boolean old = owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis")
                || owner.equals("java.util.Date") && target.getName().equals("<init>") && target.getRawParameterTypes().isEmpty()
                || owner.equals("java.util.Calendar") && target.getName().equals("getInstance");
        return now || clock || old;
    }

    static List<String> chanceOutsideThePlatform(JavaClasses classes) {
        return classes.stream().filter(type -> !Set.of("platform", "people").contains(Rooms.of(type)))
                .flatMap(type -> Stream.concat(type.getMethodCallsFromSelf().stream(), type.getConstructorCallsFromSelf().stream()))
                .filter(call -> RANDOM.contains(call.getTargetOwner().getName())
                        || call.getTarget().getFullName().startsWith("java.util.UUID.randomUUID")
                        || call.getTarget().getFullName().startsWith("java.lang.Math.random"))
                .map(call -> call.getDescription()).sorted().toList();
    }

    static List<String> enumsNotStoredByName(JavaClasses classes) {
        return persistentFields(classes).filter(field -> field.getRawType().isEnum())
                .filter(field -> !field.tryGetAnnotationOfType(Enumerated.class)
                        .map(stored -> stored.value() == jakarta.persistence.EnumType.STRING).orElse(false))
                .map(JavaField::getFullName).sorted().toList();
    }

    static List<String> stateOpenToAll(JavaClasses classes) {
        return persistentFields(classes).filter(field -> field.getName().equals("state"))
                .filter(field -> !field.getModifiers().contains(JavaModifier.PRIVATE)).map(JavaField::getFullName).sorted().toList();
    }

    static List<String> eagerLinks(JavaClasses classes) {
        return persistentFields(classes)
                .flatMap(field -> field.getAnnotations().stream()
                        .filter(link -> link.getRawType().isEquivalentTo(ManyToOne.class) || link.getRawType().isEquivalentTo(OneToOne.class))
                        .filter(link -> !isLazy(link)).map(link -> field.getFullName()))
                .sorted().toList();
    }

    private static boolean isLazy(JavaAnnotation<?> link) {
        return link.get("fetch").map(value -> value instanceof JavaEnumConstant constant && constant.name().equals("LAZY")).orElse(false);
    }

    private static Stream<JavaField> persistentFields(JavaClasses classes) {
        return classes.stream().filter(type -> type.isAnnotatedWith(Entity.class)).flatMap(type -> type.getFields().stream())
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC));
    }

    /** Calls of a verb by anybody but those who may. */
    static List<String> callsPast(JavaClasses classes, String verb, String... allowed) {
        return classes.stream().filter(type -> !Set.of(allowed).contains(type.getName()))
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .filter(access -> (access.getTargetOwner().getName() + "." + access.getTarget().getName()).equals(verb))
                .map(access -> access.getDescription()).sorted().toList();
    }

    static List<String> forbiddenNames(JavaClasses classes) {
        return classes.stream().filter(type -> FORBIDDEN_NAME.matcher(type.getSimpleName()).matches()).map(JavaClass::getName).sorted().toList();
    }

    static List<String> forbiddenPackages(JavaClasses classes) {
        Predicate<String> layer = Pattern.compile(".*\\.(services?|impl|dto|mappers?|utils?|common|helpers?|repository)").asMatchPredicate();
        return classes.stream().map(JavaClass::getPackageName).filter(layer).distinct().sorted().toList();
    }

    static List<String> wordsInTheCode(JavaClasses classes) {
        return classes.stream().filter(type -> type.isAnnotatedWith(MessageBundle.class)).flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Message.class))
                .filter(method -> method.getAnnotationOfType(Message.class.getName()).hasExplicitlyDeclaredProperty("value"))
                .map(method -> method.getFullName()).sorted().toList();
    }

    /** A resource, or each of its methods that answers requests, says it; what nobody says is refused to all, and found late. */
    static List<String> doorsWithoutAKeeper(JavaClasses classes) {
        return classes.stream().filter(type -> type.isAnnotatedWith(Path.class) && !isKept(type))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isMetaAnnotatedWith(HttpMethod.class) && !isKept(method))
                .map(method -> method.getFullName()).sorted().toList();
    }

    private static boolean isKept(CanBeAnnotated door) {
        return door.isAnnotatedWith(Authenticated.class) || door.isAnnotatedWith(PermitAll.class) || door.isAnnotatedWith(RolesAllowed.class);
    }
}
