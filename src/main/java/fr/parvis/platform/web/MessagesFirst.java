package fr.parvis.platform.web;

import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateLocator;
import io.quarkus.qute.i18n.MessageTemplateLocator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/**
 * Qute searches the class path for every text of the message bundles before it asks the bundles themselves, which for thousands of texts is a tenth of a
 * start. Here the bundles are asked first.
 */
@ApplicationScoped
class MessagesFirst {

    void ask(@Observes EngineBuilder engine, MessageTemplateLocator bundles) {
        engine.addLocator(new TemplateLocator() {

            @Override
            public Optional<TemplateLocation> locate(String id) {
                return bundles.locate(id);
            }

            @Override
            public int getPriority() {
                return DEFAULT_PRIORITY + 1;
            }
        });
    }
}
