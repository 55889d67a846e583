package fr.parvis.inventory;

import java.util.List;

/** Many datasets were changed in one go; fired once for all of them, so that whoever looks something up does it once. */
public record DatasetsChanged(List<DatasetChanged> all) {
}
