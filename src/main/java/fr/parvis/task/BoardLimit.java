package fr.parvis.task;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How many cards a column of a project's board is to hold at most. It warns and forbids nothing. */
@Entity
@Table(name = "board_limit")
public class BoardLimit extends PanacheEntity {

    @Column(name = "project_id")
    public long projectId;

    @Enumerated(EnumType.STRING)
    private TaskState state;

    private int most;

    static BoardLimit of(long projectId, TaskState state, int most) {
        BoardLimit limit = new BoardLimit();
        limit.projectId = projectId;
        limit.state = state;
        limit.most = most;
        return limit;
    }

    static Optional<BoardLimit> known(long projectId, TaskState state) {
        return find("projectId = ?1 and state = ?2", projectId, state).firstResultOptional();
    }

    static Map<TaskState, Integer> of(long projectId) {
        return BoardLimit.<BoardLimit>list("projectId", projectId).stream().collect(Collectors.toMap(limit -> limit.state, limit -> limit.most));
    }

    void most(int number) {
        most = number;
    }
}
