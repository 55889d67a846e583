package fr.parvis.platform.web;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A {@code GET} whose answer depends on nothing but the database, the minute, and what {@link Replays.Asked} holds of the request. The same
 * question is then answered in the same words as long as nothing was written anywhere. It must return a {@code Response}.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Replayed {
}
