package org.qingjian.search.web;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.Date;
import org.jdom2.Verifier;
import org.qingjian.search.SearchAnswer;
import org.qingjian.search.SearchDocument;

/** The newest results of a search as an Atom feed. Its subtitle says when results may be missing. */
final class FeedOfResults {
    private final String site;
    private final String query;

    FeedOfResults(String site, String query) {
        this.site = site.endsWith("/") ? site.substring(0, site.length() - 1) : site;
        this.query = query;
    }

    String write(SearchAnswer answer) {
        SyndFeed feed = new SyndFeedImpl();
        feed.setFeedType("atom_1.0");
        feed.setTitle("青鉴");
        feed.setUri(site + "/api/v1/records.atom" + query);
        feed.setLink(site + "/search" + query);
        if (answer.partial() || answer.degraded() || answer.lags()) {
            feed.setDescription(MessageBundles.get(SearchMessages.class).partialTitle());
        }
        feed.setPublishedDate(Date.from(answer.indexedAt()));
        feed.setEntries(
                answer.items().stream().map(hit -> entry(hit.document())).toList());
        try {
            return new SyndFeedOutput().outputString(feed);
        } catch (FeedException e) {
            throw new IllegalStateException("the feed could not be written", e);
        }
    }

    private SyndEntry entry(SearchDocument document) {
        SyndEntry entry = new SyndEntryImpl();
        entry.setUri(site + document.url());
        entry.setLink(site + document.url());
        entry.setTitle(
                legal(document.number().isEmpty() ? document.title() : document.number() + " " + document.title()));
        if (document.publishedAt() != null) {
            entry.setPublishedDate(Date.from(document.publishedAt()));
            entry.setUpdatedDate(Date.from(document.publishedAt()));
        }
        SyndContentImpl summary = new SyndContentImpl();
        summary.setType("text");
        summary.setValue(legal(document.summary().isEmpty() ? document.title() : document.summary()));
        entry.setDescription(summary);
        return entry;
    }

    /** Characters that XML 1.0 (2.2) has no way to write, such as control characters and halves of pairs, are left out. */
    static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints().filter(Verifier::isXMLCharacter).forEach(legal::appendCodePoint);
        return legal.toString();
    }
}
