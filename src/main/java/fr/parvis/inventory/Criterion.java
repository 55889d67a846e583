package fr.parvis.inventory;

/** The criteria by which datasets are ranked: four of value, four of feasibility (method, D.3). Each is marked from 0 to 3. */
public enum Criterion {
    V1, V2, V3, V4, F1, F2, F3, F4
}
