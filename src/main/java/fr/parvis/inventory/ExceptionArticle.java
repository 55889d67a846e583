package fr.parvis.inventory;

/** Why a document may be kept back: the secrets of CRPA L311-5 2° and L311-6 in their version of 28 May 2026. */
public enum ExceptionArticle {
    L311_5_2_A("L311-5 2° a"), L311_5_2_B("L311-5 2° b"), L311_5_2_C("L311-5 2° c"), L311_5_2_D("L311-5 2° d"), L311_5_2_E("L311-5 2° e"),
    L311_5_2_F("L311-5 2° f"), L311_5_2_G("L311-5 2° g"), L311_5_2_H("L311-5 2° h"), L311_6_1("L311-6 1°"), L311_6_2("L311-6 2°"),
    L311_6_3("L311-6 3°"), OTHER("");

    private final String article;

    ExceptionArticle(String article) {
        this.article = article;
    }

    /** As it is cited, without the code's name; empty for another text. */
    public String article() {
        return article;
    }
}
