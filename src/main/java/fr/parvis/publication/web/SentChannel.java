package fr.parvis.publication.web;

import fr.parvis.inventory.Channel;
import fr.parvis.platform.Inputs;
import fr.parvis.platform.Words;
import fr.parvis.platform.web.JsonBody;
import fr.parvis.publication.ChannelCriterion;
import fr.parvis.publication.PublicationMessages;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How somebody says a channel compares, and whether it is retained; a decision needs its reason. */
record SentChannel(Channel channel, List<Integer> marks, Boolean retained, String reason) {

    private static final int HIGHEST_MARK = 3;
    private static final Set<String> NAMES = Arrays.stream(ChannelCriterion.values()).map(Enum::name).collect(Collectors.toSet());

    static SentChannel of(JsonBody json) {
        JsonBody sent = json.object("marks");
        return read(json.inputs(), json.text("channel"), json.flag("retained"), json.text("reason"),
                name -> sent == null ? null : sent.text(name), name -> sent == null || !NAMES.contains(name) ? name : sent.path(name));
    }

    static SentChannel of(MultivaluedMap<String, String> form, Inputs inputs) {
        // Every channel has its form on one page: each field carries the channel in its name.
        String channel = form.getFirst("channel");
        String retained = form.getFirst(channel + "-retained");
        return read(inputs, channel, retained == null || retained.isEmpty() ? null : (Boolean) retained.equals("true"),
                form.getFirst(channel + "-reason"), name -> form.getFirst(channel + "-" + name), name -> channel + "-" + name);
    }

    private static SentChannel read(Inputs inputs, String named, Boolean retained, String words, Function<String, String> marked,
            Function<String, String> field) {
        Channel channel = inputs.needed("channel", inputs.choice("channel", named, Channel.class));
        String why = field.apply("reason");
        String reason = retained == null ? inputs.optional(why, words, 2000) : inputs.required(why, words, 2000);
        List<Integer> marks = new ArrayList<>();
        for (ChannelCriterion criterion : ChannelCriterion.values()) {
            String name = field.apply(criterion.name());
            Integer mark = inputs.number(name, marked.apply(criterion.name()));
            if (mark != null && mark > HIGHEST_MARK) {
                inputs.refuse(name, "out-of-bounds", Words.in(PublicationMessages.class, inputs.locale()).notAMark());
            }
            marks.add(mark);
        }
        return new SentChannel(channel, marks, retained, reason);
    }
}
