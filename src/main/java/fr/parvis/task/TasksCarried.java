package fr.parvis.task;

import java.util.Map;

/**
 * The open tasks of a cycle were taken up in the one after it; fired in the transaction that opens it, so that what led to them leads to those that follow.
 *
 * @param taken new ids by the old ones
 */
public record TasksCarried(Map<Long, Long> taken) {
}
