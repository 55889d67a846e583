package fr.parvis.platform.web;

import io.vertx.core.http.HttpServerRequest;

/** Who reads the answer: a program gets JSON, a person gets a page. */
enum Audience {
    PROGRAM, PERSON;

    static Audience of(HttpServerRequest request) {
        return of(request.path());
    }

    static Audience of(String path) {
        return path != null && (path.startsWith("/api") || path.startsWith("/public/")) ? PROGRAM : PERSON;
    }
}
