package fr.parvis.inventory;

/** A field of a dataset (method, D.2) that another room keeps, so that whoever reads the dataset finds it under its code. */
public interface DatasetSupplement {

    /** Its code in the method. */
    String code();

    /** What the API gives under that code; the caller has checked that the reader may see the dataset. One statement at the most. */
    Object of(Dataset dataset);
}
