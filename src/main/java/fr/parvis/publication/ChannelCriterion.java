package fr.parvis.publication;

/** What channels are compared on (method, phase 4). Each is marked from 0 to 3. */
public enum ChannelCriterion {
    COST, SKILLS, VISIBILITY, FORMATS, STATISTICS, HARVESTING, ACCESSIBILITY, REVERSIBILITY, SHARING, NATIONAL_DUTIES
}
