package fr.parvis.notification;

import fr.parvis.OnPostgresql;
import java.util.HashMap;
import java.util.Map;

/** {@link WithPost} with the database whose installations may run several processes. */
public class WithPostOnPostgresql extends OnPostgresql {

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> all = new HashMap<>(super.getConfigOverrides());
        all.putAll(WithPost.SETTINGS);
        return all;
    }
}
