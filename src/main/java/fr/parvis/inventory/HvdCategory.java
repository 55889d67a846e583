package fr.parvis.inventory;

/** The categories of high-value datasets (regulation (EU) 2023/138). */
public enum HvdCategory {
    GEOSPATIAL, EARTH_OBSERVATION, METEOROLOGICAL, STATISTICS, COMPANIES, MOBILITY
}
