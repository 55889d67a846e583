package fr.parvis.platform.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Keeps the pages out of the description of the API: it holds what programs may rely on, {@code /api/v1} and {@code /public}. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class PublishedPaths implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI description) {
        description.getPaths().getPathItems().keySet().stream()
                .filter(path -> !path.startsWith("/api/v1/") && !path.startsWith("/public/")).toList()
                .forEach(description.getPaths()::removePathItem);
    }
}
