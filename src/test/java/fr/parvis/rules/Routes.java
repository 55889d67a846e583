package fr.parvis.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import fr.parvis.platform.web.ListFile;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Every door of the product, as the code has them: {@code GET /api/v1/projects/{id}}. */
public final class Routes {

    private static final Map<String, Class<? extends Annotation>> METHODS = Map.of("GET", GET.class, "POST", POST.class, "PUT", PUT.class,
            "PATCH", PATCH.class, "DELETE", DELETE.class);

    private static final Set<String> ALL = Collections.unmodifiableSet(read());

    private Routes() {
    }

    public static Set<String> all() {
        return ALL;
    }

    private static Set<String> read() {
        Set<String> routes = new TreeSet<>();
        for (JavaClass type : new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("fr.parvis")) {
            if (type.isAnnotatedWith(Path.class)) {
                type.getMethods().forEach(method -> METHODS.forEach((name, annotation) -> {
                    if (method.isAnnotatedWith(annotation)) {
                        String path = path(type, method);
                        // A list goes out in two formats by one method: two doors.
                        for (String suffix : path.endsWith(ListFile.FORMAT) ? List.of(".csv", ".xlsx") : List.of("")) {
                            routes.add(name + " " + path.replace(ListFile.FORMAT, "") + suffix);
                        }
                    }
                }));
            }
        }
        return routes;
    }

    private static String path(JavaClass type, JavaMethod method) {
        String tail = method.isAnnotatedWith(Path.class) ? method.getAnnotationOfType(Path.class).value() : "";
        String path = ("/" + type.getAnnotationOfType(Path.class).value() + "/" + tail).replaceAll("/+", "/");
        return path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }
}
