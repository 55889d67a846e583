package fr.parvis.demo;

import fr.parvis.people.OfficialNumbers;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Names of fictional towns, people and departments; the same number always gives the same name. */
final class DemoNames {

    /** Departments of a town: code, name. The first is headed by the demonstration's head, the last has no head. */
    static final List<String[]> DEPARTMENTS = List.of(
            new String[] {"CUL", "Culture"}, new String[] {"EC", "État civil"}, new String[] {"FIN", "Finances"},
            new String[] {"URB", "Urbanisme"}, new String[] {"VOI", "Voirie"}, new String[] {"BIB", "Médiathèque"},
            new String[] {"EDU", "Éducation"}, new String[] {"ENF", "Petite enfance"}, new String[] {"ESP", "Espaces verts"},
            new String[] {"SPO", "Sports"}, new String[] {"SG", "Secrétariat général"}, new String[] {"STA", "Stationnement"});

    private static final List<String> BEGINNINGS = List.of("Val", "Mont", "Roche", "Bois", "Font", "Clair", "Haute", "Belle", "Saint-A", "Grand",
            "Noir", "Vieille", "Prime", "Cour", "Mar");
    private static final List<String> ENDINGS = List.of("mure", "fleury", "brune", "vigne", "lande", "courbe", "rive", "combe", "selve", "garde",
            "verne", "pierre", "orme", "chaux");
    private static final List<String> FIRST_NAMES = List.of("Claire", "Hélène", "Marc", "Sophie", "Nadia", "Julien", "Aïcha", "Paul", "Inès",
            "Thomas", "Léa", "Karim", "Anne", "Yann", "Maud", "Luc", "Samira", "Éric", "Zoé", "Denis", "Flora", "Hugo", "Odile");
    private static final List<String> LAST_NAMES = List.of("Bresson", "Marchal", "Tessier", "Kermadec", "Lacombe", "Oudin", "Benali", "Fauvel",
            "Roussel", "Delmas", "Perrin", "Sorel", "Vasseur", "Ndiaye", "Garnier", "Lemoine", "Chevrel", "Moreau", "Haddad");

    /** INSEE departments whose communes number fewer than 650: codes from 650 on belong to nobody. */
    private static final List<String> DEPARTMENT_CODES = List.of("03", "04", "05", "06", "07", "09", "10", "11", "13", "15", "16", "18");
    private static final int FIRST_FREE_CODE = 650;
    private static final int CODES_EACH = 300;

    private DemoNames() {
    }

    static String town(int number) {
        int names = BEGINNINGS.size() * ENDINGS.size();
        String name = BEGINNINGS.get(number % BEGINNINGS.size()) + ENDINGS.get(number / BEGINNINGS.size() % ENDINGS.size());
        return number < names ? name : name + "-" + (number / names + 1);
    }

    static String inseeCode(int number) {
        return DEPARTMENT_CODES.get(number / CODES_EACH % DEPARTMENT_CODES.size()) + (FIRST_FREE_CODE + number % CODES_EACH);
    }

    static String siren(int number) {
        return OfficialNumbers.sirenFrom("21" + inseeCode(number).substring(0, 2) + "0" + inseeCode(number).substring(2));
    }

    static String person(int town, int place) {
        int first = (town * 7 + place * 5) % FIRST_NAMES.size();
        int last = (town * 11 + place * 3) % LAST_NAMES.size();
        return FIRST_NAMES.get(first) + " " + LAST_NAMES.get(last);
    }

    static String email(int town, int place) {
        String plain = Normalizer.normalize(person(town, place), Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        return plain.replace(' ', '.') + "." + place + "@" + inseeCode(town).toLowerCase(Locale.ROOT) + ".demo.parvis.example";
    }
}
