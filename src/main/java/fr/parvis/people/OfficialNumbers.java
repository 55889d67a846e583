package fr.parvis.people;

import java.util.regex.Pattern;

/**
 * The numbers by which the State knows a municipality, with their check digits: SIREN (9 digits) and SIRET (14), both of the Luhn
 * formula (ISO/IEC 7812-1), and the INSEE code of the commune.
 */
public final class OfficialNumbers {

    private static final Pattern INSEE = Pattern.compile("(?:0[1-9]|[1-8]\\d|9[0-5]|2[AB]|9[78]\\d)\\d{2,3}");

    private OfficialNumbers() {
    }

    public static boolean isSiren(String number) {
        return number.matches("\\d{9}") && !number.equals("000000000") && luhn(number);
    }

    public static boolean isSiret(String number) {
        return number.matches("\\d{14}") && isSiren(number.substring(0, 9)) && (luhn(number) || isPostOffice(number));
    }

    /** The offices of La Poste outnumber what Luhn leaves room for: their digits add up to a multiple of five instead (INSEE). */
    private static boolean isPostOffice(String siret) {
        return siret.startsWith("356000000") && siret.chars().map(digit -> digit - '0').sum() % 5 == 0;
    }

    /** Five characters: department (2A and 2B for Corsica, three digits overseas), then the commune. */
    public static boolean isInseeCode(String code) {
        return code.length() == 5 && INSEE.matcher(code).matches();
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 1 ? digit * 2 : digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }

    /** The SIRET of that SIREN's establishment whose number begins with these four digits. */
    public static String siretFrom(String siren, String fourDigits) {
        for (char last = '0'; last <= '9'; last++) {
            if (luhn(siren + fourDigits + last)) {
                return siren + fourDigits + last;
            }
        }
        throw new IllegalArgumentException("Not four digits: " + fourDigits);
    }

    /** The SIREN that begins with these eight digits: what completes the Luhn sum. */
    public static String sirenFrom(String eightDigits) {
        for (char last = '0'; last <= '9'; last++) {
            if (luhn(eightDigits + last)) {
                return eightDigits + last;
            }
        }
        throw new IllegalArgumentException("Not eight digits: " + eightDigits);
    }
}
