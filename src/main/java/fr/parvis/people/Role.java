package fr.parvis.people;

/** What a person is in a municipality; one person may be several things. */
public enum Role {
    DGS, LEAD, HEAD, REFERENT, DPO, LAWYER, ELU, CONSULTANT, IT, ARCHIVIST, COMMUNICATION, HR, PRADA, AGENT, ADMIN
}
