package fr.parvis.publication;

import fr.parvis.inventory.Dataset;
import fr.parvis.inventory.DatasetSupplement;
import jakarta.enterprise.context.ApplicationScoped;

/** The addresses at which a dataset is published, in the order in which it was. */
@ApplicationScoped
public class DatasetAddresses implements DatasetSupplement {

    @Override
    public String code() {
        return "urls";
    }

    @Override
    public Object of(Dataset dataset) {
        return Publication.of(dataset.id).stream().filter(one -> one.withdrawnOn() == null).map(one -> one.url).distinct().toList();
    }
}
