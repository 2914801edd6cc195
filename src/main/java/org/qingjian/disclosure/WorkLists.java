package org.qingjian.disclosure;

import java.util.List;

/**
 * What waits at the desk, by what is to be done, each list in the order of the due dates.
 *
 * @param drafts being written or sent back
 * @param toReview handed to the legal reviewer
 * @param toRelease approved
 * @param onTime of the penalties made public this year, those published within the seven working days
 * @param published penalties made public this year
 */
public record WorkLists(
        List<WorkItem> drafts, List<WorkItem> toReview, List<WorkItem> toRelease, long onTime, long published) {

    /** Everything that waits. */
    public List<WorkItem> all() {
        return java.util.stream.Stream.of(drafts, toReview, toRelease)
                .flatMap(List::stream)
                .sorted(ORDER)
                .toList();
    }

    static final java.util.Comparator<WorkItem> ORDER = java.util.Comparator.comparing((WorkItem item) ->
                    item.due() == null ? java.time.LocalDate.MAX : item.due().target())
            .thenComparing(WorkItem::recordId);

    /** The list that is asked for by its name in an address. */
    public List<WorkItem> list(String name) {
        return switch (name) {
            case "drafts" -> drafts;
            case "review" -> toReview;
            case "release" -> toRelease;
            case "returned" -> drafts.stream().filter(WorkItem::sentBack).toList();
            case "due" ->
                all().stream()
                        .filter(i -> i.due() != null && i.due().within(SOON))
                        .toList();
            case "overdue" ->
                all().stream().filter(i -> i.due() != null && i.due().late()).toList();
            default -> all();
        };
    }

    private static final int SOON = 3;

    public long overdue() {
        return list("overdue").size();
    }

    public long dueToday() {
        return all().stream().filter(i -> i.due() != null && i.due().today()).count();
    }

    public long dueSoon() {
        return list("due").size();
    }
}
