import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs the demonstration's people in, brings the project to the size that is measured, and knows what is asked for. */
final class Scene {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String PASSWORD = "parvis-demo";
    private static final Pattern FIELD = Pattern.compile("name=\"csrf-token\"[^>]*value=\"([^\"]+)\"|value=\"([^\"]+)\"[^>]*name=\"csrf-token\"");
    private static final Pattern STYLES = Pattern.compile("\"(/assets/[^\"]+/parvis\\.css)\"");
    private static final Pattern ID = Pattern.compile("\"id\":(\\d+)");
    private static final Pattern TOTAL = Pattern.compile("\"total\":(\\d+)");

    /** Something to ask for; {@code length} is what a first look gave, in bytes. */
    record Page(String name, int status, long length, List<Load.Requests> clients) {

        Load.Requests client(int number) {
            return clients.get(number % clients.size());
        }
    }

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Server server;
    private final String encoding;
    private final Map<String, String> absent = new LinkedHashMap<>();

    Scene(Server server, boolean gzip) {
        this.server = server;
        this.encoding = gzip ? "Accept-Encoding: gzip\r\n" : "";
    }

    /** Pages that were asked for and do not answer 200, with their status. */
    Map<String, String> absent() {
        return absent;
    }

    /**
     * @param datasets how many the project is to have
     * @param updaters for how many clients there must be a task of their own
     */
    List<Page> pages(int datasets, int updaters) throws IOException, InterruptedException {
        String lead = signIn("lead");
        String head = signIn("head");
        String token = "Authorization: Bearer demo-lead\r\nAccept-Language: fr\r\n" + encoding;
        long project = first(ID, json("GET", "/api/v1/projects?size=1", null));
        fill(project, datasets);
        documents(project);
        long crowded = crowded();
        long visa = visa(project);
        String styles = found(STYLES, get("/sign-in", null).body());
        String at = "/projects/" + project;
        List<Page> pages = new ArrayList<>();
        add(pages, "static file", styles, encoding);
        add(pages, "project page", at, lead);
        add(pages, "task list", at + "/tasks", lead);
        add(pages, "what waits for me", "/", lead);
        add(pages, "inventory", at + "/datasets", lead);
        add(pages, "inventory search", at + "/datasets?q=voirie", lead);
        add(pages, "dashboard", at + "/dashboard", lead);
        add(pages, "visa batch", "/visas/" + visa, head);
        add(pages, "search", "/search?q=voirie", lead);
        add(pages, "documents list", at + "/documents", lead);
        anew(pages, "project page, anew", at, lead);
        anew(pages, "task list, anew", at + "/tasks", lead);
        anew(pages, "what waits for me, anew", "/", lead);
        anew(pages, "inventory, anew", at + "/datasets", lead);
        anew(pages, "dashboard, anew", at + "/dashboard", lead);
        add(pages, "API projects", "/api/v1/projects", token);
        add(pages, "API tasks", "/api/v1" + at + "/tasks", token);
        anew(pages, "API tasks, anew", "/api/v1" + at + "/tasks", token);
        pages.add(update(project, updaters, token));
        add(pages, "board, 500 cards", "/projects/" + crowded + "/tasks?view=board", lead);
        add(pages, "timeline", "/projects/" + crowded + "/tasks?view=timeline", lead);
        anew(pages, "board, anew", "/projects/" + crowded + "/tasks?view=board", lead);
        anew(pages, "timeline, anew", "/projects/" + crowded + "/tasks?view=timeline", lead);
        anew(pages, "search, anew", "/search?q=voirie", lead);
        anew(pages, "documents list, anew", at + "/documents", lead);
        return pages;
    }

    private void add(List<Page> pages, String name, String path, String headers) throws IOException {
        byte[] request = Load.request("GET", path, headers, null);
        try (Connection connection = new Connection(Server.HOST, server.port())) {
            connection.exchange(request);
            if (connection.status == 200) {
                pages.add(new Page(name, 200, connection.length, List.of(() -> request)));
            } else {
                absent.put(name, String.valueOf(connection.status));
            }
        }
    }

    /** No two requests are the same, so that no answer is one that was given before: what a page costs when something has just changed. */
    private void anew(List<Page> pages, String name, String path, String headers) throws IOException {
        try (Connection connection = new Connection(Server.HOST, server.port())) {
            String again = path + (path.contains("?") ? "&again=" : "?again=");
            connection.exchange(Load.request("GET", again + "0", headers, null));
            if (connection.status == 200) {
                AtomicLong asked = new AtomicLong();
                pages.add(new Page(name, 200, connection.length,
                        List.of(() -> Load.request("GET", again + asked.incrementAndGet(), headers, null))));
            } else {
                absent.put(name, String.valueOf(connection.status));
            }
        }
    }

    /** Each client changes the evidence of its own task, with the version it was last told. */
    private Page update(long project, int updaters, String token) throws IOException, InterruptedException {
        String list = json("GET", "/api/v1/projects/" + project + "/tasks?size=200", null);
        List<Load.Requests> clients = new ArrayList<>();
        long length = 0;
        Matcher ids = Pattern.compile("\\{\"id\":(\\d+)").matcher(list);
        while (ids.find() && clients.size() < updaters) {
            String path = "/api/v1/tasks/" + ids.group(1);
            String start = send("GET", path, null).headers().firstValue("ETag").orElseThrow();
            length = json("GET", path, null).length();
            clients.add(new Updates(path, token, start));
        }
        return new Page("task update", 200, length, clients);
    }

    private static final class Updates implements Load.Requests {

        private final String path;
        private final String headers;
        private String known;
        private int count;

        Updates(String path, String headers, String known) {
            this.path = path;
            this.headers = headers;
            this.known = known;
        }

        @Override
        public byte[] next() {
            return Load.request("PATCH", path, headers + "If-Match: " + known + "\r\n", "{\"evidence\":\"Compte rendu " + count++ + "\"}");
        }

        @Override
        public void answered(String tag) {
            known = tag == null ? known : tag;
        }
    }

    /** Has a file of so many lines proposed to the project, nothing of which is applied, and gives the seconds it took. */
    double proposal(int lines) throws IOException, InterruptedException {
        StringBuilder file = new StringBuilder("Service;Titre;Description;Fréquence\n");
        for (int i = 0; i < lines; i++) {
            file.append("CUL;Ligne ").append(i).append(";Ce que dit la ligne ").append(i).append(";annuelle\n");
        }
        long project = first(ID, json("GET", "/api/v1/projects?size=1", null));
        long start = System.nanoTime();
        HttpResponse<String> answer = http.send(HttpRequest.newBuilder(uri("/api/v1/projects/" + project + "/imports?name=banc.csv"))
                .header("Authorization", "Bearer demo-lead").header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofString(file.toString())).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException("Import: " + answer.statusCode() + " " + answer.body());
        }
        return (System.nanoTime() - start) / 1e9;
    }

    /** Freezes a photo, makes its committee pack as page and as PDF, so many times, and gives the seconds of the slowest. */
    double slowestPack(int times) throws IOException, InterruptedException {
        String lead = signIn("lead").replace("Accept: text/html", "Accept: */*");
        long project = first(ID, json("GET", "/api/v1/projects?size=1", null));
        double slowest = 0;
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            String pack = "/snapshots/" + first(ID, json("POST", "/api/v1/projects/" + project + "/snapshots", "{\"title\":\"Banc\"}")) + "/pack";
            for (String path : List.of(pack, pack + ".pdf")) {
                try (Connection connection = new Connection(Server.HOST, server.port())) {
                    connection.exchange(Load.request("GET", path, lead, null));
                    if (connection.status != 200) {
                        throw new IllegalStateException(path + ": " + connection.status);
                    }
                }
            }
            slowest = Math.max(slowest, (System.nanoTime() - start) / 1e9);
        }
        return slowest;
    }

    /** A project of its own with 500 tasks, made once: each has its dates, and begins when the one before it is done. */
    private long crowded() throws IOException, InterruptedException {
        Matcher known = Pattern.compile("\\{\"id\":(\\d+)[^{}]*\"title\":\"Banc, 500 tâches\"").matcher(json("GET", "/api/v1/projects?size=200", null));
        long project = known.find() ? Long.parseLong(known.group(1)) : first(ID, json("POST", "/api/v1/projects", "{\"municipalityId\":"
                + first(Pattern.compile("\"municipalityId\":(\\d+)"), json("GET", "/api/v1/me", null)) + ",\"title\":\"Banc, 500 tâches\",\"startsOn\":\""
                + LocalDate.now(PARIS) + "\"}"));
        long there = first(TOTAL, json("GET", "/api/v1/projects/" + project + "/tasks?size=1", null));
        long before = 0;
        for (long i = there; i < 500; i++) {
            long task = first(ID, json("POST", "/api/v1/projects/" + project + "/tasks", "{\"title\":\"Tâche du banc n° " + i + "\",\"phase\":\"DIFFUSION\",\"dueOn\":\""
                    + LocalDate.now(PARIS).plusDays(i) + "\"}"));
            if (before > 0) {
                json("POST", "/api/v1/tasks/" + task + "/dependencies", "{\"beforeId\":" + before + "}");
            }
            before = task;
        }
        return project;
    }

    /** Twenty documents, made once. */
    private void documents(long project) throws IOException, InterruptedException {
        for (long i = first(TOTAL, json("GET", "/api/v1/projects/" + project + "/documents?size=1", null)); i < 20; i++) {
            json("POST", "/api/v1/documents?projectId=" + project + "&name=compte-rendu-" + i + ".txt", "Compte rendu " + i);
        }
    }

    private void fill(long project, int datasets) throws IOException, InterruptedException {
        long town = first(Pattern.compile("\"municipalityId\":(\\d+)"), json("GET", "/api/v1/me", null));
        long department = first(ID, json("GET", "/api/v1/municipalities/" + town + "/departments", null));
        long there = first(TOTAL, json("GET", "/api/v1/projects/" + project + "/datasets?size=1", null));
        for (long i = there; i < datasets; i++) {
            json("POST", "/api/v1/projects/" + project + "/datasets",
                    "{\"departmentId\":" + department + ",\"title\":\"Relevé de voirie et de circulation n° " + i + "\"}");
        }
    }

    /** The request for a visa of the demonstration's head; made now when there is none. */
    private long visa(long project) throws IOException, InterruptedException {
        long town = first(Pattern.compile("\"municipalityId\":(\\d+)"), json("GET", "/api/v1/me", null));
        long department = first(ID, json("GET", "/api/v1/municipalities/" + town + "/departments", null));
        String path = "/api/v1/projects/" + project + "/visas";
        Pattern ours = Pattern.compile("\\{\"id\":(\\d+),\"departmentId\":" + department + ",\"state\":\"OPEN\"");
        Matcher open = ours.matcher(json("GET", path, null));
        if (open.find()) {
            return Long.parseLong(open.group(1));
        }
        return first(ID, json("POST", path, "{\"dueOn\":\"" + LocalDate.now(PARIS).plusDays(20) + "\",\"departmentIds\":[" + department
                + "]}"));
    }

    /** @return the headers of a signed-in browser */
    private String signIn(String account) throws IOException, InterruptedException {
        HttpResponse<String> form = get("/sign-in", null);
        String csrf = cookie(form, "parvis_form");
        String body = "csrf-token=" + encode(found(FIELD, form.body())) + "&email=" + encode(account + "@demo.parvis.example") + "&password="
                + PASSWORD + "&next=%2F";
        HttpResponse<String> answer = http.send(HttpRequest.newBuilder(uri("/sign-in")).header("Cookie", csrf)
                .header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 303) {
            throw new IllegalStateException("Cannot sign in as " + account + ": " + answer.statusCode());
        }
        return "Cookie: " + csrf + "; " + cookie(answer, "parvis_session") + "\r\nAccept: text/html\r\nAccept-Language: fr\r\n" + encoding;
    }

    private static String cookie(HttpResponse<String> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream().filter(one -> one.startsWith(name + "=")).map(one -> one.split(";")[0])
                .findFirst().orElseThrow(() -> new IllegalStateException("No cookie " + name));
    }

    private String json(String method, String path, String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(method, path, body);
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(method + " " + path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private HttpResponse<String> send(String method, String path, String body) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(uri(path)).header("Authorization", "Bearer demo-lead").header("Accept-Language", "fr")
                .header("Content-Type", "application/json")
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body)).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path, String cookies) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path)).header("Accept-Language", "fr");
        return http.send((cookies == null ? request : request.header("Cookie", cookies)).build(), BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://" + Server.HOST + ":" + server.port() + path);
    }

    private static long first(Pattern pattern, String text) {
        return Long.parseLong(found(pattern, text));
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("No " + pattern + " in " + text);
        }
        return matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
    }

    private static String encode(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
