package fr.parvis.platform.web;

/** A feature that takes bodies larger than a form or a JSON object: a bean that says where. */
public interface LargeBody {

    /** @param path of the request, as it was asked for */
    boolean isTakenAt(String path);
}
