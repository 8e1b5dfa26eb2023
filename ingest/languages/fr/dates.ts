import type { DateWords } from "../language.js";

const MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(
  " ",
);
const SHORT = "janv févr mars avr mai juin juil août sept oct nov déc".split(" ");
const WEEKDAYS = "dimanche lundi mardi mercredi jeudi vendredi samedi".split(" ");

/** Months with their marks, without them (capitals, telegrams), and cut short. */
const months: Record<string, number> = {};
for (const list of [MONTHS, SHORT])
  for (const [i, name] of list.entries()) {
    months[name] = i + 1;
    months[name.normalize("NFD").replace(/\p{M}/gu, "")] = i + 1;
  }

const DAY = "(?<day>\\d{1,2})(?:er)?";
const TO = "(?: ?[-–] ?| au | et (?:le )?| ou | à | / ?)";
const WEEKDAY = "(?:WEEKDAY,? (?:le )?)?";

export const dates: DateWords = {
  months,
  weekdays: Object.fromEntries(WEEKDAYS.map((name, i) => [name, i])),
  relative: {
    "aujourd'hui": 0,
    "aujourd’hui": 0,
    "ce jour": 0,
    "ce matin": 0,
    "cet après-midi": 0,
    "ce soir": 0,
    hier: -1,
    "hier soir": -1,
    "hier matin": -1,
    "hier après-midi": -1,
    "la veille": -1,
    "avant-hier": -2,
    demain: 1,
    "après-demain": 2,
  },
  patterns: [
    // "du 30 mai au 2 juin 2025"
    `${DAY} (?<month>MONTH) (?:au|et le) (?<day2>\\d{1,2})(?:er)? (?<month2>MONTH),? (?<year>\\d{4})`,
    // "du 25 au 27 mai 2025", "les 8 et 9 décembre 2022"
    `${DAY}${TO}(?<day2>\\d{1,2})(?:er)? (?<month>MONTH)\\.?,? (?<year>\\d{4})`,
    // "mardi 27 mai 2025", "1er janvier 1973"
    `${WEEKDAY}${DAY} (?<month>MONTH)\\.?,? (?<year>\\d{4})`,
    // "2025-05-27"
    "(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})",
    // "27/05/2025", "27.5.2025", "27-05-2025"
    `${WEEKDAY}(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>\\d{4})`,
    `${DAY} (?<month>MONTH) (?:au|et le) (?<day2>\\d{1,2})(?:er)? (?<month2>MONTH)`,
    `${DAY}${TO}(?<day2>\\d{1,2})(?:er)? (?<month>MONTH)`,
    `${WEEKDAY}${DAY} (?<month>MONTH)`,
    // "mardi 27/5", "le 27/5"
    "(?:WEEKDAY,? |le |\\()(?<day>\\d{1,2})/(?<month>\\d{1,2})",
    "(?<month>MONTH)\\.? (?<year>\\d{4})",
    // "les 8 et 9", "mardi 27"
    "les (?<day>\\d{1,2}) et (?<day2>\\d{1,2})(?=,| \\p{Ll})(?! (?:MONTH|\\p{L}+s\\b))",
    "WEEKDAY (?<day>\\d{1,2})(?![\\d/.-])",
    // "mi-septembre", "début avril", "en décembre dernier"
    "(?:mi-|(?:en|début|fin|courant|au mois de|au mois d'|depuis|dès|dès le mois de|à la mi-) ?)(?<month>MONTH)(?: dernier| prochain)?",
  ],
  years: ["(?:en|depuis|dès|année|fin|début|de|d'ici|l'an|jusqu'en|mi-) ?(?<year>(?:19|20)\\d{2})"],
  onWeekday: ["(?:ce |cette |le |dès )?(?<weekday>WEEKDAY)(?: (?:matin|midi|après-midi|soir|dernier))?"],
  visit: [
    "(?:lors de|pendant|durant|au cours de|au fil de) (?:sa|son|leur|la|cette|ce) (?:visite|séjour|voyage|déplacement|tournée)",
  ],
  announced: [
    "a invité",
    "invite",
    "prévue?s?",
    "se tiendra",
    "aura lieu",
    "devant se tenir",
    "à la veille d",
  ],
  journeys: [
    "arrivée?s?",
    "a quitté",
    "ont quitté",
    "quittait",
    "s'est envolée?",
    "décollé",
    "est repartie?",
    "sont repartis",
    "a (?:achevé|conclu|terminé|bouclé) (?:sa|son|cette|une)",
  ],
  sameDay: ["(?:le )?même jour", "ce jour-là", "dans la foulée", "(?:le )?même (?:après-midi|matin|soir)"],
  numbers: {
    cinq: 5,
    dix: 10,
    dixième: 10,
    quinze: 15,
    vingt: 20,
    vingtième: 20,
    trente: 30,
    quarante: 40,
    cinquante: 50,
    cinquantième: 50,
  },
  ages: ["(?<age>NUMBER)(?:e|è|ème)? (?:ans|années|anniversaire)"],
};
