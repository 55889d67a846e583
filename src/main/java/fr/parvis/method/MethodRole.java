package fr.parvis.method;

/** Who the method asks to do something. {@code STEERING} is the steering committee (COPIL), a body: the lead holds its tasks. */
public enum MethodRole {
    ELU, DGS, LEAD, HEAD, REFERENT, DPO, IT, LAWYER, PRADA, ARCHIVIST, COMMUNICATION, HR, STEERING
}
