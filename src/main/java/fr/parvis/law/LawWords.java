package fr.parvis.law;

import fr.parvis.law.Clause.Figure;
import fr.parvis.law.Clause.Flagged;
import fr.parvis.law.Clause.Threshold;
import fr.parvis.method.Label;
import fr.parvis.platform.Numbers;
import fr.parvis.platform.Words;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says why a rule applies or not, and what it looks at, from its conditions and the facts. */
public final class LawWords {

    private final LawMessages say;
    private final Locale locale;

    public LawWords(Locale locale) {
        this.locale = locale;
        say = Words.in(LawMessages.class, locale);
    }

    public LawMessages messages() {
        return say;
    }

    /** A text of a pack, null when there is none. */
    public String of(Label label) {
        return label == null ? null : label.in(locale);
    }

    /** One sentence for each condition of the rule. */
    public String why(LawRule rule, Facts facts) {
        return rule.when().parts().map(part -> why(part, facts)).collect(Collectors.joining(" "));
    }

    /** What the rule looks at, without the facts. */
    public String conditions(LawRule rule) {
        return rule.when().parts().map(part -> part instanceof Threshold threshold ? threshold(threshold)
                : part instanceof Flagged flagged ? say.flag(flagged.flag()) : say.everybody()).collect(Collectors.joining(" ; "));
    }

    private String why(Clause part, Facts facts) {
        if (part instanceof Threshold threshold) {
            if (threshold.figure() == Figure.POPULATION) {
                return say.populationKnown(threshold(threshold), figure(facts.population()));
            }
            return facts.staffFte() == null ? say.staffUnknown(threshold(threshold)) : say.staffKnown(threshold(threshold), figure(facts.staffFte()));
        }
        if (!(part instanceof Flagged flagged)) {
            return say.everybody();
        }
        FactAnswer answer = facts.flags().get(flagged.flag());
        if (flagged.flag() == LawFlag.HAS_WEBSITE) {
            return answer == FactAnswer.YES ? say.websiteKnown() : say.websiteNone();
        }
        return answer == null ? say.flagUnanswered(say.flag(flagged.flag())) : say.flagAnswered(say.flag(flagged.flag()), say.answer(answer));
    }

    private String threshold(Threshold threshold) {
        String least = figure(threshold.least());
        if (threshold.figure() == Figure.POPULATION) {
            return threshold.strict() ? say.populationPassed(least) : say.populationReached(least);
        }
        return threshold.strict() ? say.staffPassed(least) : say.staffReached(least);
    }

    /** A number as the language writes it. */
    public String figure(int number) {
        return Numbers.whole(number, locale);
    }
}
