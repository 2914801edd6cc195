package org.qingjian.disclosure;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/** 建设项目: what the notices of one EIA procedure have in common. */
@Entity
@Table(name = "project")
@SuppressWarnings({"NullAway.Init", "UnusedVariable"}) // Hibernate fills the fields through the no-argument constructor
class Project {
    @Id
    private String id;

    private String source;
    private String sourceKey;
    private String name;
    private String developer;
    private String region;
    private Instant createdAt;

    protected Project() {}

    ProjectView view(List<RecordView> notices) {
        List<RecordView> inOrder =
                notices.stream().sorted(Comparator.comparing(RecordView::kind)).toList();
        return new ProjectView(id, name, developer, region, inOrder);
    }
}
