package fr.parvis.gap;

import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.DatasetSupplement;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The gaps about a dataset, the open ones first. */
@ApplicationScoped
public class DatasetGaps implements DatasetSupplement {

    /** A gap as a field of its dataset. */
    public record DatasetGap(long id, GapKind kind, GapSeverity severity, String words, String action, boolean open) {
    }

    @Override
    public String code() {
        return "gaps";
    }

    @Override
    public List<DatasetGap> of(Dataset dataset) {
        return Gap.<Gap>list("datasetId = ?1 order by case when closedAt is null then 0 else 1 end, id", dataset.id).stream()
                .map(one -> new DatasetGap(one.id, one.kind, one.severity(), one.words, one.action, one.open())).toList();
    }
}
