package fr.parvis.task;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whether a new dependency would close a circle, and which. */
final class Circle {

    private Circle() {
    }

    /**
     * @return ids of the tasks of the shortest circle, each before the next, beginning and ending with {@code before}; empty when there is none
     */
    static List<Long> closedBy(List<TaskLink> links, long before, long after) {
        if (before == after) {
            return List.of(before, after);
        }
        Map<Long, List<Long>> next = links.stream().collect(Collectors.groupingBy(link -> link.beforeId,
                Collectors.mapping(link -> link.afterId, Collectors.toList())));
        Map<Long, Long> cameFrom = new HashMap<>(Map.of(after, after));
        Deque<Long> open = new ArrayDeque<>(List.of(after));
        while (!open.isEmpty()) {
            long at = open.removeFirst();
            if (at == before) {
                return told(cameFrom, before, after);
            }
            for (long one : next.getOrDefault(at, List.of())) {
                if (cameFrom.putIfAbsent(one, at) == null) {
                    open.addLast(one);
                }
            }
        }
        return Collections.emptyList();
    }

    private static List<Long> told(Map<Long, Long> cameFrom, long before, long after) {
        LinkedList<Long> circle = new LinkedList<>(List.of(before));
        for (long at = before; at != after; at = cameFrom.get(at)) {
            circle.addFirst(cameFrom.get(at));
        }
        circle.addFirst(before);
        return circle;
    }
}
