import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Checks an export of a Parvis journal without the server: {@code java VerifyJournal.java export.jsonl}. Needs Java 17 and nothing else.
 * Prints {@code OK, n entries} and ends with 0, or the first thing that is wrong and ends with 1; 2 when the file cannot be read. The
 * format is described in README.md beside this file.
 *
 * <p>With a place and a fingerprint noted earlier ({@code java VerifyJournal.java export.jsonl 120 3f9a…}) it checks also that the entry at
 * that place is still the one that was there: that finds a chain that was rewritten as a whole.
 */
public final class VerifyJournal {

    private static final Pattern ENTRY = Pattern.compile("\\{\"entry\":(\\{.*}),\"hash\":\"([0-9a-f]{64})\"}", Pattern.DOTALL);
    private static final Pattern HEAD = Pattern.compile("\\{\"head\":\\{\"entries\":(\\d{1,18}),\"hash\":\"([0-9a-f]{64})\"}}");
    private static final String NOTHING_BEFORE = "0".repeat(64);

    private final Map<Long, String> hashes = new HashMap<>();
    private long entries;
    private String municipality;
    private String lastHash = NOTHING_BEFORE;
    private boolean ended;

    private VerifyJournal() {
    }

    public static void main(String[] args) {
        if (args.length != 1 && args.length != 3) {
            System.err.println("Usage: java VerifyJournal.java export.jsonl [place fingerprint]");
            System.exit(2);
        }
        try {
            List<String> lines = Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8);
            String verdict = args.length == 1 ? verify(lines) : verify(lines, Long.parseLong(args[1]), args[2]);
            System.out.println(verdict);
            System.exit(verdict.startsWith("OK") ? 0 : 1);
        } catch (IOException | NumberFormatException unreadable) {
            System.err.println("Cannot read: " + unreadable);
            System.exit(2);
        }
    }

    /** @return {@code OK, n entries}, or {@code BROKEN at entry n (line l): what is wrong} */
    public static String verify(List<String> lines) {
        return new VerifyJournal().check(lines);
    }

    /** The same, and that the entry at a place has the fingerprint it had when that was noted. */
    public static String verify(List<String> lines, long place, String fingerprint) {
        VerifyJournal journal = new VerifyJournal();
        String verdict = journal.check(lines);
        if (!verdict.startsWith("OK") || fingerprint.equalsIgnoreCase(journal.hashes.get(place))) {
            return verdict;
        }
        return "BROKEN at entry " + place + ": it does not have the fingerprint that was noted; the journal was rewritten, or the note is wrong";
    }

    private String check(List<String> lines) {
        Set<Long> later = positions(lines);
        for (int i = 0; i < lines.size(); i++) {
            String wrong = ended ? "something follows the last line" : line(lines.get(i), later);
            if (wrong != null) {
                return "BROKEN at entry " + (entries + 1) + " (line " + (i + 1) + "): " + wrong;
            }
        }
        return ended ? "OK, " + entries + " entries" : "BROKEN at entry " + (entries + 1) + ": cut, the last line is missing";
    }

    /** Reads the next line; answers what is wrong with it, or null. */
    private String line(String line, Set<Long> later) {
        Matcher head = HEAD.matcher(line);
        if (head.matches()) {
            ended = true;
            long expected = Long.parseLong(head.group(1));
            if (expected != entries) {
                return expected > entries ? "cut, there should be " + expected + " entries" : "more entries than the last line counts";
            }
            return head.group(2).equals(lastHash) ? null : "the last line does not name the fingerprint of the last entry";
        }
        Matcher row = ENTRY.matcher(line);
        Map<String, String> members = row.matches() ? members(row.group(1)) : null;
        if (members == null) {
            return "unreadable, this is no entry of a journal";
        }
        long position = Long.parseLong(members.get("position"));
        if (position != entries + 1) {
            return later.contains(entries + 1) ? "reordered, entry " + position + " stands here" : "missing, entry " + position + " stands here";
        }
        if (!sha256(row.group(1)).equals(row.group(2))) {
            return "altered, it does not give its fingerprint";
        }
        if (!members.get("previous").equals(lastHash)) {
            return "it does not name the fingerprint of the entry before it, one of the two was rewritten";
        }
        if (municipality != null && !municipality.equals(members.get("municipality"))) {
            return "it belongs to another municipality";
        }
        municipality = members.get("municipality");
        lastHash = row.group(2);
        entries++;
        hashes.put(entries, lastHash);
        return null;
    }

    private static Set<Long> positions(List<String> lines) {
        Set<Long> positions = new HashSet<>();
        for (String line : lines) {
            Matcher row = ENTRY.matcher(line);
            Map<String, String> members = row.matches() ? members(row.group(1)) : null;
            if (members != null) {
                positions.add(Long.parseLong(members.get("position")));
            }
        }
        return positions;
    }

    /**
     * The members of an entry: all of them are texts, whole numbers or null; texts are kept without their quotation marks. Null when it is
     * no such object, or one without a place.
     */
    private static Map<String, String> members(String json) {
        Map<String, String> members = new HashMap<>();
        int at = 1;
        while (at < json.length() - 1) {
            int name = json.charAt(at) == '"' ? afterText(json, at) : -1;
            if (name < 0 || json.charAt(name) != ':') {
                return null;
            }
            int start = name + 1;
            int end = json.charAt(start) == '"' ? afterText(json, start) : afterBare(json, start);
            if (end < 0 || json.charAt(end) != ',' && end != json.length() - 1) {
                return null;
            }
            boolean text = json.charAt(start) == '"';
            String value = text ? json.substring(start + 1, end - 1) : json.substring(start, end);
            if (!text && !value.matches("-?\\d{1,18}|null") || members.put(json.substring(at + 1, name - 1), value) != null) {
                return null;
            }
            at = end + 1;
        }
        boolean whole = members.containsKey("municipality") && members.containsKey("previous")
                && members.getOrDefault("position", "").matches("\\d{1,18}");
        return whole ? members : null;
    }

    /** Where the text that starts here is over; -1 when it never is. The last character is the object's brace and ends no text. */
    private static int afterText(String json, int quote) {
        for (int i = quote + 1; i < json.length() - 1; i++) {
            if (json.charAt(i) == '\\') {
                i++;
            } else if (json.charAt(i) == '"') {
                return i + 1;
            }
        }
        return -1;
    }

    private static int afterBare(String json, int start) {
        int end = start;
        while (end < json.length() - 1 && json.charAt(end) != ',') {
            end++;
        }
        return end;
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }
}
