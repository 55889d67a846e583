package fr.parvis.platform;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/**
 * Teaches HQL {@code one_of(:ids, x.id)}: whether a value is one of an array, so that both databases look it up in an index.
 * {@code array_contains} reads the whole table, and {@code in} with a list is translated anew each time it is asked.
 */
public class OneOf implements FunctionContributor {

    @Override
    public void contributeFunctions(FunctionContributions contributions) {
        contributions.getFunctionRegistry().registerPattern("one_of", "(?2 = any(?1))",
                contributions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.BOOLEAN));
    }
}
