package org.qingjian.complaint;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.qingjian.shared.PortalException;

/** The public questions and answers, for everybody. */
@ApplicationScoped
public class PublicAnswers {
    private static final int MOST = 100;
    private static final int FEW = 5;
    private static final int LONGEST_WORDS = 100;

    private final AnswerStore store;

    PublicAnswers(AnswerStore store) {
        this.store = store;
    }

    /**
     * The newest that contain the words.
     *
     * @param medium name of a {@link Medium}; empty for all
     */
    @Transactional
    public List<PublicAnswer> find(String words, String medium) {
        String asked = words.replace("\u0000", "").strip();
        return store.published(
                asked.substring(0, Math.min(asked.length(), LONGEST_WORDS)), medium.replace("\u0000", ""), MOST);
    }

    /** One; NOT_FOUND when it is not public. */
    @Transactional
    public PublicAnswer get(UUID id) {
        return store.published(id).orElseThrow(PortalException::notFound);
    }

    /**
     * The public answers of complaints that led to a record: consented to, in new words, approved by two. Nothing else tells that
     * there was a complaint (ST-06).
     */
    @Transactional
    public List<PublicAnswer> thatLedTo(String recordId) {
        return store.publishedOf(recordId, FEW);
    }
}
