package org.qingjian.browser;

import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.qingjian.AtOnce;
import org.qingjian.PlainHttp;

/** Follows every link of the site from its home page, as a reader of one language does. */
public final class Crawl {
    private static final Pattern LINK = Pattern.compile("(?:href|src|action)=\"(/[^\"#]*)");
    /** Filters can be combined without end; two of them at a time show every kind of page. */
    private static final int MOST_PARAMETERS = 2;

    private final String language;
    private final int most;
    private final String site = RestAssured.baseURI + ":" + RestAssured.port;
    private final List<String> open = new ArrayList<>(List.of("/"));
    private final Set<String> seen = new HashSet<>(open);
    private final List<Visit> visits = new ArrayList<>();

    /** What one address answered. */
    public record Visit(String path, int status, String contentType, String body) {
        public boolean html() {
            return contentType.startsWith("text/html");
        }
    }

    private Crawl(String language, int most) {
        this.language = language;
        this.most = most;
    }

    /** Everything that can be reached, at most so many addresses. */
    public static List<Visit> of(String language, int most) {
        Crawl crawl = new Crawl(language, most);
        while (!crawl.open.isEmpty()) {
            List<String> next = List.copyOf(crawl.open);
            crawl.open.clear();
            AtOnce.each(next, crawl::visit).forEach(crawl::follow);
        }
        return List.copyOf(crawl.visits);
    }

    private Visit visit(String path) {
        HttpResponse<String> answer =
                PlainHttp.get(URI.create(site + path), Map.of("Accept", "text/html,*/*", "Accept-Language", language));
        String type = answer.headers().firstValue("Content-Type").orElse("");
        return new Visit(path, answer.statusCode(), type, type.startsWith("text/html") ? answer.body() : "");
    }

    private void follow(Visit visit) {
        visits.add(visit);
        if (visit.html()) {
            LINK.matcher(visit.body())
                    .results()
                    .map(r -> r.group(1).replace("&amp;", "&").replaceFirst("\\?$", ""))
                    .filter(Crawl::worthIt)
                    .filter(link -> seen.size() < most && seen.add(link))
                    .forEach(open::add);
        }
    }

    private static boolean worthIt(String link) {
        boolean onlyLooks = link.contains("lang=") || link.contains("type=");
        return !onlyLooks && link.chars().filter(c -> c == '&' || c == '?').count() <= MOST_PARAMETERS;
    }
}
