package org.qingjian.identity;

import java.util.List;
import java.util.Map;

/**
 * Something with an id in the path that belongs to a branch, an enterprise or a case: how to make one, and who must not
 * reach it although their role would let them use the endpoint. A {@code @Singleton} among the tests of its feature.
 */
public interface OwnedThing {
    /** The beginning of the path templates that name it, such as {@code /desk/accounts/{id}}. */
    List<String> paths();

    /** Makes one; the values of the path's parameters. */
    Map<String, String> create();

    /** A token of somebody with all the permissions that its endpoints ask for, whose business it is not. */
    String stranger();
}
