package fr.parvis.law;

import com.fasterxml.jackson.databind.JsonNode;
import fr.parvis.law.Clause.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the {@code when} of a rule: one operator of those known, of the right shape, or a fault. */
final class ClauseReader {

    private static final Map<String, Figure> FIGURES = Map.of("pop", Figure.POPULATION, "fte", Figure.STAFF);

    private final LawPackFile file;
    private final String rule;

    ClauseReader(LawPackFile file, String rule) {
        this.file = file;
        this.rule = rule;
    }

    Clause read(JsonNode node) {
        if (!node.isObject() || node.size() != 1) {
            return wrong("a condition is one operator, found " + node);
        }
        String operator = node.fieldNames().next();
        JsonNode operand = node.get(operator);
        return switch (operator) {
            case "always" -> operand.isBoolean() && operand.asBoolean() ? new Clause.Always() : wrong("\"always\" takes true");
            case "all" -> all(operand);
            case "pop", "fte" -> threshold(FIGURES.get(operator), operand);
            case "flag" -> {
                Optional<LawFlag> flag = LawFlag.of(operand.asText());
                yield flag.isPresent() ? new Clause.Flagged(flag.get()) : wrong("unknown flag " + operand);
            }
            default -> wrong("unknown operator \"" + operator + "\"");
        };
    }

    private Clause all(JsonNode operand) {
        if (!operand.isArray() || operand.isEmpty()) {
            return wrong("\"all\" takes a list of conditions");
        }
        List<Clause> clauses = new ArrayList<>();
        operand.forEach(each -> clauses.add(read(each)));
        return new Clause.All(clauses);
    }

    private Clause threshold(Figure figure, JsonNode operand) {
        String comparison = operand.isObject() && operand.size() == 1 ? operand.fieldNames().next() : "";
        if (!comparison.equals("gte") && !comparison.equals("gt") || !operand.get(comparison).canConvertToInt()) {
            return wrong("a threshold is \"gte\" or \"gt\" with a whole number, found " + operand);
        }
        return new Clause.Threshold(figure, operand.get(comparison).asInt(), comparison.equals("gt"));
    }

    private Clause wrong(String message) {
        file.fault(rule, message);
        return new Clause.Always();
    }
}
