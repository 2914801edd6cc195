package org.qingjian.disclosure;

import java.util.Collection;
import java.util.List;

/** Where records look up what their parties say beside them. The feature that keeps an enterprise's own file answers. */
public interface RejoindersBeside {
    /** What is public now beside these records, at most one for each; the newest first. */
    List<RejoinderView> of(Collection<String> recordIds);
}
