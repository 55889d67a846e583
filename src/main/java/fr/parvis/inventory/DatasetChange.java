package fr.parvis.inventory;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What somebody changes of a dataset.
 *
 * @param fields       the new value of each field that was sent; null empties it
 * @param departmentId the department it moves to; null leaves it
 * @param withheld     whether it is not to be mentioned; null leaves it
 */
public record DatasetChange(Map<DatasetField, Object> fields, Long departmentId, Boolean withheld) {

    public static DatasetChange of(Map<DatasetField, Object> fields) {
        return new DatasetChange(new LinkedHashMap<>(fields), null, null);
    }
}
