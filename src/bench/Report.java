import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The measurements as a table in Markdown and as JSON. */
final class Report {

    /**
     * What was measured on.
     *
     * @param fillSeconds  first start, with the demonstration being written
     * @param startSeconds start of the filled installation until its first answer
     * @param peakKb       most resident memory there was (VmHWM), while the pages were asked for
     * @param packSeconds  the slowest of {@code packs} committee packs made one after the other, photo, page and PDF; 0 where none was asked for
     * @param proposalSeconds how long an import of {@code proposedLines} took to be proposed, afterwards; 0 where it was not asked for
     */
    record Setting(int towns, int datasets, String database, String java, int cores, double fillSeconds, double startSeconds, double idleSeconds, long peakKb,
            boolean gzip, double seconds, int packs, double packSeconds, int proposedLines, double proposalSeconds) {
    }

    private Report() {
    }

    static String markdown(Setting setting, List<Load.Result> results, Map<String, String> absent) {
        StringBuilder text = new StringBuilder();
        text.append(String.format(Locale.ROOT, "%d towns, a project of %d datasets; %s; JDK %s; %d cores, load generator included; %.0f s each%s.%n",
                setting.towns(), setting.datasets(), setting.database(), setting.java(), setting.cores(), setting.seconds(),
                setting.gzip() ? ", answers compressed" : ""));
        text.append(String.format(Locale.ROOT, "Start-up %.1f s (the first, which writes the demonstration: %.1f s), the morning’s reminders sent after %.0f s. Most resident memory: %.0f MB.%n%n",
                setting.startSeconds(), setting.fillSeconds(), setting.idleSeconds(), setting.peakKb() / 1024.0));
        if (setting.packSeconds() > 0) {
            text.append(String.format(Locale.ROOT, "A committee pack (photo, page and PDF) is made in %.2f s at most, of %d.%n%n", setting.packSeconds(),
                    setting.packs()));
        }
        if (setting.proposalSeconds() > 0) {
            text.append(String.format(Locale.ROOT, "An import of %,d lines is proposed in %.1f s.%n%n", setting.proposedLines(), setting.proposalSeconds()));
        }
        text.append("| What | Connections | Requests/s | p50 ms | p99 ms | Errors | kB each | Server CPU ms each | Resident MB |\n");
        text.append("|---|--:|--:|--:|--:|--:|--:|--:|--:|\n");
        for (Load.Result one : results) {
            text.append(String.format(Locale.ROOT, "| %s | %d | %.0f | %.2f | %.2f | %d | %.1f | %.2f | %.0f |%n", one.page(), one.connections(),
                    one.perSecond(), one.latencies().millis(0.5), one.latencies().millis(0.99), one.errors(), each(one), one.cpuMillis(),
                    one.residentKb() / 1024.0));
        }
        results.stream().filter(one -> one.firstError() != null).forEach(one -> text.append(String.format("%n%s at %d: first error: %s.%n", one.page(),
                one.connections(), one.firstError())));
        absent.forEach((page, status) -> text.append(String.format("%nNot measured, answers %s: %s.%n", status, page)));
        return text.toString();
    }

    static String json(Setting setting, List<Load.Result> results, Map<String, String> absent) {
        String rows = results.stream().map(one -> String.format(Locale.ROOT,
                "{\"page\":\"%s\",\"connections\":%d,\"seconds\":%.3f,\"requests\":%d,\"perSecond\":%.1f,\"p50Ms\":%.3f,\"p99Ms\":%.3f,\"errors\":%d,"
                        + "\"bytes\":%d,\"serverCpuSeconds\":%.2f,\"clientCpuSeconds\":%.2f,\"residentKb\":%d}",
                one.page(), one.connections(), one.seconds(), one.latencies().total(), one.perSecond(), one.latencies().millis(0.5),
                one.latencies().millis(0.99), one.errors(), one.bytes(), one.serverCpu(), one.clientCpu(), one.residentKb()))
                .collect(Collectors.joining(",\n  "));
        return String.format(Locale.ROOT,
                "{\"towns\":%d,\"datasets\":%d,\"database\":\"%s\",\"java\":\"%s\",\"cores\":%d,\"gzip\":%b,\"fillSeconds\":%.2f,\"startSeconds\":%.2f,"
                        + "\"peakKb\":%d,\"packSeconds\":%.2f,\"proposalSeconds\":%.2f,%n \"results\":[%n  %s],%n \"absent\":[%s]}%n",
                setting.towns(), setting.datasets(), setting.database(), setting.java(), setting.cores(), setting.gzip(), setting.fillSeconds(),
                setting.startSeconds(), setting.peakKb(), setting.packSeconds(), setting.proposalSeconds(), rows,
                absent.keySet().stream().map(page -> '"' + page + '"').collect(Collectors.joining(",")));
    }

    private static double each(Load.Result one) {
        return one.latencies().total() == 0 ? 0 : one.bytes() / 1024.0 / (one.latencies().total() + one.errors());
    }
}
