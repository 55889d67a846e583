package fr.parvis.law;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;

/** One JSON file of the law. What is wrong is added to the faults with the file's name, and reading goes on as far as it can. */
final class LawPackFile {

    private static final ObjectMapper JSON = new ObjectMapper().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

    private final String path;
    private final List<String> faults;
    private final JsonNode root;

    LawPackFile(String path, Function<String, InputStream> source, List<String> faults) {
        this.path = path;
        this.faults = faults;
        root = read(source);
    }

    /** What the file holds, a missing node when it could not be read. */
    JsonNode root() {
        return root;
    }

    void fault(String message) {
        faults.add(path + ": " + message);
    }

    void fault(String rule, String message) {
        faults.add(path + ", rule " + rule + ": " + message);
    }

    private JsonNode read(Function<String, InputStream> source) {
        try (InputStream in = source.apply(path)) {
            if (in == null) {
                fault("the file is missing");
                return MissingNode.getInstance();
            }
            return JSON.readTree(in);
        } catch (JsonProcessingException unreadable) {
            fault("not readable as JSON: " + unreadable.getOriginalMessage());
            return MissingNode.getInstance();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }
}
