import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Two installations on one machine, asked in turns for the same page, each page in both orders: what the machine does meanwhile weighs on both.
 * The one that is not asked computes nothing.
 */
final class Comparison {

    /** Each is asked so many times, in the orders A B B A A B B A. */
    private static final int TURNS = 4;

    /** What one page gave on both; the seconds and the answers of all turns together. */
    record Pair(String page, int connections, Sum first, Sum second) {

        /** Share of the requests a second that the second one gives less; below 0 where it gives more. */
        double loss() {
            return 1 - second.perSecond() / first.perSecond();
        }
    }

    /** @param serverCpu seconds the server computed */
    record Sum(long requests, long errors, double seconds, double serverCpu) {

        static final Sum NONE = new Sum(0, 0, 0, 0);

        Sum and(Load.Result one) {
            return new Sum(requests + one.latencies().total(), errors + one.errors(), seconds + one.seconds(), serverCpu + one.serverCpu());
        }

        double perSecond() {
            return requests / seconds;
        }

        double cpuMillis() {
            return requests == 0 ? 0 : serverCpu * 1000 / requests;
        }
    }

    private Comparison() {
    }

    /** @param seconds of each turn */
    static List<Pair> run(Server first, List<Scene.Page> ofFirst, Server second, List<Scene.Page> ofSecond, List<Integer> connections, double seconds)
            throws IOException, InterruptedException {
        List<Pair> pairs = new ArrayList<>();
        for (Scene.Page page : ofFirst) {
            Scene.Page same = ofSecond.stream().filter(one -> one.name().equals(page.name())).findFirst().orElse(null);
            for (int count : same == null ? List.<Integer>of() : connections) {
                Sum[] sums = {Sum.NONE, Sum.NONE};
                for (int turn = 0; turn < 2 * TURNS; turn++) {
                    int asked = (turn + 1) / 2 % 2;
                    sums[asked] = sums[asked].and(asked == 0 ? Load.run(first, page, count, seconds) : Load.run(second, same, count, seconds));
                }
                Pair pair = new Pair(page.name(), count, sums[0], sums[1]);
                pairs.add(pair);
                System.err.printf("%-25s %3d  %7.0f/s and %7.0f/s  %5.1f %% less%n", pair.page(), count, sums[0].perSecond(), sums[1].perSecond(),
                        pair.loss() * 100);
            }
        }
        return pairs;
    }

    static String markdown(int towns, int otherTowns, double seconds, List<Pair> pairs) {
        StringBuilder text = new StringBuilder();
        text.append(String.format(Locale.ROOT, "%d and %d towns in turns, %d turns of %.0f s each; %d cores, load generator included.%n%n", towns, otherTowns,
                TURNS, seconds, Runtime.getRuntime().availableProcessors()));
        text.append(String.format("| What | Connections | %d towns, requests/s | %d towns | Loss | Server CPU ms each, %d | %d | Errors |%n", towns, otherTowns,
                towns, otherTowns));
        text.append("|---|--:|--:|--:|--:|--:|--:|--:|\n");
        for (Pair one : pairs) {
            text.append(String.format(Locale.ROOT, "| %s | %d | %.0f | %.0f | %.0f %% | %.2f | %.2f | %d |%n", one.page(), one.connections(),
                    one.first().perSecond(), one.second().perSecond(), one.loss() * 100, one.first().cpuMillis(), one.second().cpuMillis(),
                    one.first().errors() + one.second().errors()));
        }
        return text.toString();
    }
}
