package fr.parvis.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A JSON object that somebody sent, read member by member into the same checks as a form: what cannot be read at all is a 400, a member
 * of the wrong type is a 422 that names it.
 */
public final class JsonBody {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode node;
    private final Inputs inputs;
    private final PlatformMessages messages;
    private final String prefix;

    private JsonBody(ObjectNode node, Inputs inputs, PlatformMessages messages, String prefix) {
        this.node = node;
        this.inputs = inputs;
        this.messages = messages;
        this.prefix = prefix;
    }

    /** @throws ProblemException 400 when the text is not a JSON object */
    public static JsonBody read(String body, Locale locale) {
        PlatformMessages messages = Words.in(PlatformMessages.class, locale);
        try {
            if (body != null && JSON.readTree(body) instanceof ObjectNode object) {
                return new JsonBody(object, new Inputs(locale), messages, "");
            }
        } catch (JsonProcessingException unreadable) {
            throw unreadable(messages);
        }
        throw unreadable(messages);
    }

    private static ProblemException unreadable(PlatformMessages messages) {
        return Problem.of(400).type("unreadable").title(messages.unreadableTitle()).detail(messages.unreadableDetail()).exception();
    }

    public Inputs inputs() {
        return inputs;
    }

    public boolean has(String name) {
        return node.has(name);
    }

    /** The member as it would be typed into a form: null when absent or null, refused when it is an object or a list. */
    public String text(String name) {
        JsonNode member = node.get(name);
        if (member == null || member.isNull()) {
            return null;
        }
        if (member.isTextual() || member.isNumber()) {
            return member.asText();
        }
        return inputs.refuse(prefix + "/" + name, "wrong-type", messages.wrongType());
    }

    /** The texts of a list with commas between them, or the one text that stands there instead. */
    public String joined(String name) {
        JsonNode member = node.get(name);
        if (member == null || !member.isArray()) {
            return text(name);
        }
        List<String> texts = new ArrayList<>();
        member.forEach(item -> texts.add(item.isTextual() ? item.asText() : null));
        return texts.contains(null) ? inputs.refuse(path(name), "wrong-type", messages.wrongType()) : String.join(", ", texts);
    }

    /** The texts of a list; null when absent, refused when it is no list of texts or has more than {@code most}. */
    public List<String> texts(String name, int most) {
        JsonNode member = node.get(name);
        if (member == null || member.isNull()) {
            return null;
        }
        List<String> texts = new ArrayList<>();
        member.forEach(item -> texts.add(item.isTextual() ? item.asText() : null));
        if (!member.isArray() || texts.contains(null) || texts.size() > most) {
            inputs.refuse(prefix + "/" + name, "wrong-type", messages.wrongType());
            return null;
        }
        return texts;
    }

    public Boolean flag(String name) {
        JsonNode member = node.get(name);
        if (member == null || member.isNull() || member.isBoolean()) {
            return member == null || member.isNull() ? null : (Boolean) member.asBoolean();
        }
        inputs.refuse(prefix + "/" + name, "wrong-type", messages.wrongType());
        return null;
    }

    /** The member's own members; null when absent, refused when it is no object. */
    public JsonBody object(String name) {
        JsonNode member = node.get(name);
        if (member == null || member.isNull()) {
            return null;
        }
        if (member instanceof ObjectNode object) {
            return new JsonBody(object, inputs, messages, prefix + "/" + name);
        }
        inputs.refuse(prefix + "/" + name, "wrong-type", messages.wrongType());
        return null;
    }

    /** The objects of a list; null when absent, refused when it is no list of objects or has more than {@code most}. */
    public List<JsonBody> objects(String name, int most) {
        JsonNode member = node.get(name);
        if (member == null || member.isNull()) {
            return null;
        }
        List<JsonBody> objects = new ArrayList<>();
        if (member.isArray() && member.size() <= most) {
            for (int i = 0; i < member.size(); i++) {
                if (member.get(i) instanceof ObjectNode object) {
                    objects.add(new JsonBody(object, inputs, messages, prefix + "/" + name + "/" + i));
                }
            }
            if (objects.size() == member.size()) {
                return objects;
            }
        }
        inputs.refuse(prefix + "/" + name, "wrong-type", messages.wrongType());
        return null;
    }

    /** The numbers of a list of ids; null when absent. */
    public List<Long> ids(String name, int most) {
        JsonNode member = node.get(name);
        if (member == null || member.isNull()) {
            return null;
        }
        List<Long> ids = new ArrayList<>();
        if (member.isArray() && member.size() <= most) {
            member.forEach(item -> {
                if (item.isIntegralNumber()) {
                    ids.add(item.asLong());
                }
            });
            if (ids.size() == member.size()) {
                return ids;
            }
        }
        inputs.refuse(prefix + "/" + name, "wrong-type", messages.wrongType());
        return null;
    }

    public String path(String name) {
        return prefix + "/" + name;
    }
}
