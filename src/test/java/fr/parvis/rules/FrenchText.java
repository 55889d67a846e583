package fr.parvis.rules;

/** The spaces of French texts, for tests of other packages. */
public final class FrenchText {

    private FrenchText() {
    }

    public static boolean isRight(String text) {
        return FrenchTypography.right(text).equals(text) && !text.contains("'");
    }
}
