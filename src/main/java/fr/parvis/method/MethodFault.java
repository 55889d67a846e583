package fr.parvis.method;

/** Something wrong in a method file. {@code line} counts from 1, comments and header included; 0 when the whole file is concerned. */
public record MethodFault(String file, long line, String message) {

    @Override
    public String toString() {
        return line == 0 ? file + ": " + message : file + ", line " + line + ": " + message;
    }
}
