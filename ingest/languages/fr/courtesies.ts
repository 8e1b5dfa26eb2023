import type { MeetingTrigger } from "../language.js";
import { apart, heading, held, planned, telling, toPronoun } from "../tell.js";
import { ADV, HAVE, OF, TO, WORDS } from "./meeting-words.js";

/** What one does with whom one meets, behind "has had the pleasure to". */
const SEE = `(?:recevoir|rencontrer|accueillir|voir|revoir|retrouver|croiser|(?:s'entretenir|échanger|discuter|dialoguer|converser|dîner|déjeuner)(?: \\p{L}+)? avec)`;
const MEAL_TAKEN =
  "(?:repas|déjeuner|dîner|petit-déjeuner|souper|café|thé|verre|collation|goûter|moment|apéritif)";
/** What is handed over, told by an article before it: "une peinture sur soie", "le trophée". */
const GIFT = "(?: (?:un|une|des|le|la|les|l'|son|sa|ses|deux|trois) ?(?:[\\p{L}'’-]+ ){1,6}?)";

/** Meals, gifts, honours and tours: courtesies that one pays only to someone who is there. */
export const courtesies: MeetingTrigger[] = [
  ...held(
    "reception",
    "subject-object",
    `${HAVE}(?:retenu|gardé|convié|invité|prié)e?s? (?:à (?:sa|leur) table|(?:à|pour) (?:dîner|déjeuner|souper))`,
    `${HAVE}été ${ADV}(?:retenu|gardé|invité|convié|traité|fêté|salué|honoré)e?s? (?:à (?:sa table|dîner|déjeuner|souper) |à la table )?(?:par|${OF})(?! (?:la population|la foule|une foule|le public|un|une|des) )`,
    `${HAVE}(?:réservé|fait)(?: [\\p{L}']+){0,3} (?:accueil|réception)(?: [\\p{L}']+){0,3} ${TO}`,
    `s'(?:est|était) vue? (?:accorder|offrir|réserver|ouvrir)${WORDS} par`,
    `(?:eu|eut) (?:le plaisir|l'honneur|la joie|l'occasion|la chance|le privilège|le bonheur) (?:de |d')(?:\\p{L}+ )?${SEE}`,
    `${HAVE}(?:tenu à|pu|su|réussi à|fini par|fait l'honneur de|commencé par|fini de) (?:\\p{L}+ )?${SEE}`,
    `profit(?:é|e|ait|ant)(?: [\\p{L}'’-]+){0,6}? pour (?:en |y |lui )?${SEE}`,
    `(?:recevai(?:t|ent)|accueillai(?:t|ent)) (?:à|pour|en) (?:dîner|déjeuner|audience)`,
  ),
  {
    pattern:
      "(?:recevait|recevaient|reçoit|reçut|accueillait|accueillit|rencontrait|rencontra|décora|décorait)",
    shape: "framed",
    opener: "(?:que|qu')",
    act: "reception",
    status: "held",
  },
  ...apart([
    ...held(
      "talks",
      "subject-object",
      `(?:partagé|pris|bu)(?: [\\p{L}']+){0,3} ${MEAL_TAKEN}(?: [\\p{L}']+){0,3}? (?:avec|en compagnie ${OF})`,
      `${HAVE}fait (?:visiter|découvrir|parcourir|admirer|goûter|les honneurs)(?: [\\p{L}'’-]+){0,8}? ${TO}`,
      `serr(?:ant|e|ent|ait|èrent|a) la main ${OF}`,
      `serr(?:ant|e|ent|ait|èrent|a) la main ${TO}`,
      `(?:${HAVE}|s')(?:pris|prend|est isolée?)(?: [\\p{L}']+){0,2} (?:à part|en aparté|par le bras|sous le bras|à l'écart)(?: avec)?`,
      `${HAVE}(?:porté|levé) (?:un toast|son verre) avec`,
      "décor(?:e|ent|ait|a|èrent)(?! (?:un|une|la|le|les|des|son|sa|cette|ce) )",
    ),
    ...telling(
      "ceremony",
      "subject-object",
      `(?:remet(?:tent|tant|tait)?|offr(?:e|ent|ant|ait|it))${GIFT}${TO}`,
      `(?:remet(?:tent|tant|tait)?|offr(?:e|ent|ant|ait|it)) (?=${TO}[^.;:]{5,110} (?:un|une|des|le|la|les|son|sa|ses) )`,
      `${HAVE}(?:remis|offert)e?s?${GIFT}${TO}`,
      `${HAVE}(?:remis|offert)e?s? (?=${TO}[^.;:]{5,110} (?:un|une|des|le|la|les|son|sa|ses) )`,
    ),
    // "C'est le ministre B qui faisait les honneurs du dîner"
    ...toPronoun(
      held(
        "reception",
        "subject-object",
        "qui (?:en |lui |lui en )?(?:faisai(?:t|ent)|a fait|fit|fait) les honneurs",
        "qui (?:l'|le |la |les )(?:recevait|accueillait|attendait|accompagnait|guidait|conduisait)",
      ),
    ),
  ]),
  // "au palais, où l'attendait B"
  ...apart(
    held(
      "welcome",
      "subject-object",
      `où (?:l'|le |la |les )(?:attend(?:ai(?:en)?t)?|recevait|reçoit|reçut|accueillait|accueillit|accueille|a ${ADV}(?:reçu|accueilli|attendu|retrouvé|rejoint))e?s?`,
    ),
  ),
  ...held(
    "visit",
    "subject-object",
    `${HAVE}(?:présenté|remis)(?: [\\p{L}'’-]+){0,8}? lettres de créance(?: ${TO})?`,
    `${HAVE}(?:présenté|remis)(?=(?: hier| lundi| mardi| mercredi| jeudi| vendredi)? ${TO}[^.;:]{5,120} lettres de créance)`,
    `(?:venue?s?|allée?s?) (?:présenter|offrir|porter|rendre|dire) (?:ses|leurs|son|sa|leur|une|un)(?: [\\p{L}']+){1,3}? ${TO}`,
  ),
  ...telling(
    "reception",
    "with",
    `(?:déjeuners?|dîners?|petit-déjeuner|réceptions?|cocktails?|banquets?)(?: [\\p{L}']+){0,3}? (?:offerte?s?|donnée?s?|organisée?s?)(?: en (?:son|leur) honneur)? par`,
    `(?:audiences?|réceptions?|entretiens?) (?:accordée?s?|donnée?s?|réservée?s?)${WORDS} ${TO}`,
  ),
  ...apart(
    held(
      "ceremony",
      "with",
      "devant(?! (?:la|le|sa|son|une?) (?:stèle|tombe|statue|buste|portrait|plaque|monument|cercueil|dépouille|photo|maison))(?= (?:son|sa|le|la|l'|M\\.|Mme) ?[^.;:]{4,120}, )",
    ),
  ),
  ...apart(held("signing", "among", `(?:signée?s?|paraphée?s?|conclue?s?)${WORDS} devant`)),
  // Under a picture
  ...heading(telling("talks", "among", "de gauche à droite ?[,:]", "(?:de )?g\\. à d\\. ?[,:]")),
  ...planned(
    "talks",
    "subject-object",
    `(?:est|sont|était|étaient|sera) (?:\\p{L}+ )?attendue?s?(?: [\\p{L}']+){0,4} par`,
    "(?:verra|verront|retrouveront|salueront|saluera)",
  ),
];
