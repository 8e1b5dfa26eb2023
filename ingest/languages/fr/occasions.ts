import type { MeetingTrigger } from "../language.js";
import { apart, held, phoned, planned, telling } from "../tell.js";
import { HAVE, MEAL, OF, TO } from "./meeting-words.js";

/** Words between a verb and what belongs to it. */
const FEW = "(?: [\\p{L}\\p{N}'’-]+){0,4}?";
const MORE = "(?:,? [\\p{L}\\p{N}'’-]+){0,12}?";
/** What a host does with a visitor, told with a pronoun: "l'attend", "lui a montré". */
const HOSTS =
  "(?:(?:l'|le |la |les )(?:attend(?:ait|aient|ent)?|reçoit|recevait|reçut|accueille|accueillait|accueillit|guide|guidait|a (?:\\p{L}+ )?(?:reçu|accueilli|attendu|retrouvé|rejoint|guidé|salué|décoré)e?s?)|(?:lui|leur) (?:a|avait|fit|fait|faisait|montre|montrait|présente|remet|remit) )";
/** What one does face to face, behind an auxiliary. */
const FACE =
  "(?:recueilli|soigné|opéré|hébergé|logé|escorté|piloté|reconduit|ausculté|intronisé|adoubé|étreint|enlacé|embrassé)";
const SEES = "(?:attend|recevra|accueillera|rencontrera|verra|retrouvera)";

/** Places, press conferences, tables and offices at which two are together. */
export const occasions: MeetingTrigger[] = [
  ...held(
    "ceremony",
    "among",
    `(?:point|conférence|déclaration|communiqué) (?:de|à la) presse (?:commune?|conjointe?)${MORE},`,
    `[rR]éunie?s${MORE},`,
    "(?:[yY] )?(?:prenai(?:t|ent)|prennent|prirent) part(?=,? (?:du )?côté)",
  ),
  ...phoned(held("call", "among", "[aA]u téléphone(?:,? \\p{L}+){0,3}?,")),
  ...apart([
    ...held("visit", "with", `où(?= [^.;:]{3,110} ${HOSTS})`),
    ...planned("visit", "with", `où(?= [^.;:]{3,110} (?:l'|le |la |les )${SEES})`),
    ...held(
      "talks",
      "subject-object",
      `${HAVE}${FACE}e?s?(?= (?:le|la|l'|M\\.|Mme|\\p{Lu}))`,
      `${HAVE}ouvert (?:ses|les|sa|son|la) (?:[\\p{L}'’-]+ ){1,4}${TO}`,
      `${HAVE}fait (?:monter|entrer|asseoir|venir)`,
      `s'(?:est|était) fait (?:\\p{L}+ )?(?:expliquer|présenter|montrer|remettre|guider|raconter|ouvrir)${FEW} par`,
      `${HAVE}(?:épinglé|accroché|agrafé|passé)(?: [\\p{L}\\p{N}'’-]+){0,6}? (?:sur|au|à) (?:le |la )?(?:veston|veste|poitrine|revers|cou|boutonnière) ${OF}`,
      `${HAVE}(?:bavardé|plaisanté|devisé|sympathisé|trinqué|papoté)(?: [\\p{L}'’-]+){0,5}? avec`,
      `${HAVE}(?:interrogé|questionné|interviewé) (?:sur scène|en public|en direct|longuement)(?:, [^,]{3,30},)?`,
      `${HAVE}(?:évoqué|abordé|examiné|passé en revue|discuté) avec`,
      "pour (?:le |la |les |l')?(?:signer|conclure|parapher)(?: [\\p{L}'’-]+){0,6}? avec",
      `été (?:\\p{L}+ )?saluée?s? (?:à|dès|sur|au)(?: [\\p{L}'’-]+){1,8}? par`,
      "sous la conduite (?:de|d'|du)",
      "(?:tend|tendait|tendit|a tendu) (?=(?:à|au)[^.;:]{5,140} (?:le|la|un|une|son|sa) )",
    ),
  ]),
  ...telling(
    "ceremony",
    "with",
    `(?:remise?s?|décernée?s?|épinglée?s?|attribuée?s?|conférée?s?) ${TO}(?=[^.;:]{5,140} par )`,
    `${MEAL} (?:offerte?|donnée?|servie?) (?:${TO}|en l'honneur ${OF})(?=[^.;:]{5,120} par )`,
    `avoir été (?:\\p{L}+ )?(?:l'hôte|l'hôtesse|l'invitée?) ${OF}`,
    `avoir été (?:\\p{L}+ )?(?:reçu|accueilli|salué|décoré|hébergé)e?s?${FEW} par`,
    `mots? de bienvenue ${OF}`,
    `[cC]'est en présence ${OF}(?![^.;:]{3,90} et d(?:e|u)(?: |'))`,
    `remise?s?(?: [\\p{L}\\p{N}'’-]+){0,4}? par(?=[^.;:]{5,140} ${TO} )`,
    `(?:[aA]près |[aA]vant d')(?:avoir (?:\\p{L}+ )?(?:conféré|discuté|dîné|déjeuné|échangé|travaillé|parlé)|s'être entretenue?s?)(?: [\\p{L}\\p{N}'’-]+){0,4}? avec`,
    `(?:séance de travail|réunion|rencontre|entretien|audience|déjeuner|dîner) (?:tenue?s?|organisée?s?)(?: [\\p{L}\\p{N}'’-]+){0,6}? avec`,
  ),
  ...held("signing", "among", "(?:signature|échange|paraphe),? par(?: (?:les|le|la|l'))?"),
  ...apart(
    held(
      "reception",
      "subject-object",
      "(?:a|ont|avait|avaient) (?:\\p{L}+ )?(?:servi|offert|versé|préparé) (?:le|un|du|le) (?:thé|café|déjeuner|dîner|verre|repas)(?: [\\p{L}'’-]+){0,3}? (?:à|au|aux)",
      "(?:a|ont|avait) (?:\\p{L}+ )?demandé (?=(?:à|au) (?:M\\.|Mme|\\p{Lu}))",
    ),
  ),
  ...telling(
    "ceremony",
    "subject-object",
    "l'(?:a|ont|avait) (?:\\p{L}+ )?reçue?s?(?: \\p{L}+)? (?:de|des mains de)(?= \\p{Lu})",
  ),
  ...held(
    "reception",
    "subject-object",
    "autour de (?:leur|son) hôte",
    `${HAVE}(?:convié|invité|reçu|accueilli)e?s? à bord${MORE},?`,
    `(?:était|étaient|est|fut)${FEW} dans le bureau ${OF}`,
    `(?:déjeunait|dînait|soupait|logeait|dormait|a (?:déjeuné|dîné|logé|dormi))${FEW} (?:à la table|au domicile|dans la maison) ${OF}`,
    `(?:franchi|poussé)e?${FEW} la porte ${OF}`,
  ),
  ...telling(
    "talks",
    "between",
    "(?:entretiens?|rencontres?|conversations?|échanges?|tête-à-tête|entrevues?) qu'(?:ont|avaient) (?:\\p{L}+ ){0,2}?(?:eue?s?|tenue?s?)",
    `(?:réunion|rencontre|entrevue|entretien|séance de travail|cérémonie|signature) (?:s'est (?:tenue?|déroulée?)|a eu lieu|a été organisée?)${MORE} entre`,
  ),
  ...held(
    "talks",
    "together",
    "(?:se sont|s'étaient|s'étant) (?:\\p{L}+ ){0,4}?(?:isolé|retiré|attablé|parlé|vu|revu|expliqué|croisé|étreint|congratulé|concerté)e?s?",
  ),
  ...held("signing", "together", "ont (?:\\p{L}+ )?(?:conclu|scellé)(?! (?:que|qu'))"),
  ...planned(
    "talks",
    "together",
    "(?:coprésideront|présideront|signeront|inaugureront|ouvriront|dévoileront|parapheront)",
  ),
  ...planned(
    "talks",
    "subject-object",
    `sera(?: [\\p{L}']+){0,3} l'(?:invitée?|hôte|hôtesse)(?: \\p{L}+){0,3}? ${OF}`,
    `attendue?s?(?: [\\p{L}\\p{N}']+){0,4} (?:dans le bureau ${OF}|chez)`,
    `(?:doit|va|compte|devrait|espère|souhaite|s'apprête à) (?:remettre|présenter|offrir)${MORE} ${TO}`,
    "(?:ira|iront|viendra|viendront)(?: [\\p{L}']+){0,3}? (?:saluer|voir|rencontrer|trouver)",
  ),
];
