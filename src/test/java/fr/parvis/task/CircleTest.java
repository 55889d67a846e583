package fr.parvis.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Dependencies never run in a circle. */
class CircleTest {

    private static TaskLink link(long before, long after) {
        TaskLink link = new TaskLink();
        link.beforeId = before;
        link.afterId = after;
        return link;
    }

    @Test
    void whatStandsBeforeItselfIsACircleOfOne() {
        assertEquals(List.of(7L, 7L), Circle.closedBy(List.of(), 7, 7));
    }

    @Test
    void aChainThatClosesIsToldFromItsBeginningToItsBeginning() {
        List<TaskLink> chain = List.of(link(1, 2), link(2, 3), link(3, 4));
        assertEquals(List.of(4L, 1L, 2L, 3L, 4L), Circle.closedBy(chain, 4, 1));
    }

    @Test
    void theShortestOfTwoCirclesIsTold() {
        assertEquals(List.of(4L, 1L, 4L), Circle.closedBy(List.of(link(1, 2), link(2, 4), link(1, 4)), 4, 1));
    }

    @Test
    void whatOnlyMeetsAgainIsNoCircle() {
        assertTrue(Circle.closedBy(List.of(link(1, 2), link(1, 3), link(2, 4)), 3, 4).isEmpty());
    }

    @Test
    void whateverIsJoinedWithoutACircleCanAlwaysBeDoneInSomeOrder() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<TaskLink> links = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                long before = random.nextInt(15);
                long after = random.nextInt(15);
                List<Long> circle = Circle.closedBy(links, before, after);
                if (circle.isEmpty()) {
                    links.add(link(before, after));
                } else {
                    told(circle, links, before, after, seed);
                }
            }
            assertTrue(canAllBeDone(links), "seed " + seed);
        }
    }

    /** Each step of the circle is a link that is there, or the one that was refused. */
    private static void told(List<Long> circle, List<TaskLink> links, long before, long after, int seed) {
        assertEquals(circle.get(0), circle.get(circle.size() - 1));
        for (int i = 0; i + 1 < circle.size(); i++) {
            long from = circle.get(i);
            long to = circle.get(i + 1);
            assertTrue(from == before && to == after || links.stream().anyMatch(link -> link.beforeId == from && link.afterId == to), "seed " + seed);
        }
    }

    private static boolean canAllBeDone(List<TaskLink> links) {
        Set<Long> done = new HashSet<>();
        for (int round = 0; round < 15; round++) {
            for (long task = 0; task < 15; task++) {
                long one = task;
                if (links.stream().filter(link -> link.afterId == one).allMatch(link -> done.contains(link.beforeId))) {
                    done.add(task);
                }
            }
        }
        return done.size() == 15;
    }
}
