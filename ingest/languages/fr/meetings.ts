import type { MeetingWords, ReferenceWords } from "../language.js";
import { triggers } from "./triggers.js";

export const references: ReferenceWords = {
  pronouns: ["il", "elle"],
  definite: ["le", "la", "l'", "du", "au", "cet", "ce", "cette"],
  bareTitles: false,
  nouns: [
    "(?:son|l') ?(?:hôte|invitée?|visiteur|visiteuse|interlocut(?:eur|rice))",
    "(?:son|sa) (?:homologue|vis-à-vis)(?: \\p{L}+)?(?! \\p{Lu})",
    "(?:le|la) (?:visiteur|visiteuse)",
    "(?:le|la) diplomate(?: français| vietnamien)?e?",
    "(?:le|la) dirigeante? (?:français|vietnamien)(?:e|ne)?",
    "(?:le|la) chef(?:fe)? (?:de l'État|de l'Etat|du gouvernement|de la diplomatie)(?: français| vietnamien)?e?",
    "avec (?:lui|elle)(?![- ]même)",
    "celui-ci|celle-ci",
  ],
  pairs: [
    "(?:les|ces|leurs) deux (?:dirigeants|dirigeantes|responsables|présidents|hommes|femmes|ministres|chefs d'[ÉE]tat|chefs de gouvernement|interlocuteurs|diplomates|élus|maires|ambassadeurs|Premiers ministres|premiers ministres|parlementaires|personnalités)",
    "tous deux",
    "(?:tous|toutes) les deux",
    "ils",
    "elles",
  ],
};

/** What may stand between a conjunction and a name: "et avec le", "puis par la". */
const PREPOSITION = "(?: (?:avec|par|à|de|d'|chez|celui|celle))?";
const DETERMINER = "(?: ?(?:le|la|l'|les|son|sa|ses|leurs?|du|de la|de l'|des|de|au|aux|d'))?";

/** What follows a verb of saying whose subject stands before it. */
const SAYING =
  "que|qu'|lors|à|au|aux|dans|en|sur|avoir|être|ce|cet|cette|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|après|avant|pendant|" +
  "devant|vouloir|son|sa|ses|leurs?|l'|la|le|les|un|une|des|du|de|d'|tout|toute|combien|comment|plusieurs|aussi|également|ensuite|et|ou|par|" +
  "pour|contre|depuis|avec|sans|sous|face|auprès|notamment|attendre|espérer|souhaiter|soutenir";

export const meetings: MeetingWords = {
  triggers,
  conjunctions: [
    `(?:et|ainsi que|de même que|puis|ensuite|comme|avec)(?: (?:également|aussi|ensuite|enfin))?${PREPOSITION}${DETERMINER}(?: (?:épouse|femme|mari|époux|conjointe?|compagne))?`,
    `(?:accompagnée?s?|entourée?s?|flanquée?s?) (?:de|d'|du|des|par)${DETERMINER}`,
    `aux côtés (?:de|d'|du|des)${DETERMINER}`,
    `,${PREPOSITION} (?:le|la|l'|les|son|sa|leur|ses|du|de|d'|des|de la|de l'|au|aux|à la|à l')`,
  ],
  sideMarks: [
    "(?:du )?côté (?:français|vietnamien|indonésien|\\p{L}+),?(?: par)?",
    "(?:pour|au nom d[eu]) (?:le|la|l') ?\\p{Lu}[\\p{L}-]+",
  ],
  relatives: ["(?:qui|que|qu'|dont|lequel|laquelle)"],
  attendance: [
    "accompagnée?s? (?:d|par)",
    "(?:étai(?:t|ent)|est|sont) (?:également |aussi )?présente?s?",
    "(?:ont|a) (?:\\p{L}+ ){0,2}?(?:assisté|pris part|participé)",
    "prenai(?:t|ent) (?:\\p{L}+ ){0,2}part",
    "(?:assistai(?:t|ent)|participai(?:t|ent))",
    "en présence (?:notamment )?d",
    "étaient là",
    "à ses côtés",
    "à leurs côtés",
    "(?:du|de la) côté (?:français|vietnamien)",
    "(?:du|de) côté (?:français|vietnamien)",
  ],
  leading: ["(?:conduite?|dirigée?|menée?|emmenée?) par"],
  invitation: [
    "(?:à|sur) (?:l'|son )invitation (?:officielle )?(?:de|d'|du)",
    "invitée?s? par",
    "répondait à (?:une|l')invitation (?:de|d'|du)",
    "à la demande (?:de|d'|du)",
    "hôtes? (?:de|d'|du)",
  ],
  phone: ["par téléphone", "au téléphone", "téléphoniques?", "coup de (?:fil|téléphone)"],
  video: [
    "visioconférence",
    "vidéoconférence",
    "en ligne",
    "par vidéo",
    "à distance",
    "virtuel(?:le|lement)?",
  ],
  planned: [
    "doi(?:t|vent)",
    "devrai(?:t|ent)",
    "devai(?:t|ent)",
    "prévue?s?",
    "attendue?s?",
    "va (?:\\p{L}+ )?\\p{L}+er",
    "vont (?:\\p{L}+ )?\\p{L}+er",
    "prochain(?:e|ement)?",
    "s'apprête(?:nt)? à",
    "au programme",
    "aura lieu",
    "se tiendra",
    "est (?:programmé|annoncé)e?",
    "pourrai(?:t|ent)",
  ],
  cancelled: [
    "annulé(?:e|s|es)?",
    "reporté(?:e|s|es)? (?:à|sine|au|la|sa|le)",
    "été reporté(?:e|s|es)?",
    "remis(?:e|es)? à plus tard",
    "ajourné(?:e|s|es)?",
    "n'aura (?:finalement )?pas lieu",
  ],
  denied: [
    "n'(?:a|ont|avait|avaient|est|était) (?:\\p{L}+ )?(?:pas|jamais|ni)",
    "ne (?:s'est|se sont|l'a|les a|s'étaient|s'était) (?:\\p{L}+ )?(?:pas|jamais)",
    "a refusé de",
    "refuse de",
    "dément(?:i|ent)?",
    "sans (?:rencontrer|avoir rencontré|voir|recevoir)",
  ],
  unclear: ["aurai(?:t|ent)", "peut-être", "selon des rumeurs", "si l'on en croit", "seraient"],
  recalled: [
    "auparavant",
    "précédemment",
    "déjà",
    "jadis",
    "naguère",
    "à l'époque",
    "il y a \\p{L}+ (?:ans|mois|jours|semaines)",
    "l'an(?:née)? (?:dernier|dernière|passé|passée)",
    "rappel(?:é|ant|le|er)",
    "en (?:19|20)\\d{2}",
    "lors de (?:sa|leur) (?:précédente|dernière|première) (?:visite|rencontre)",
    "se souvient",
    "racont(?:e|ait|er|é)",
    "peu auparavant",
    "naguère",
  ],
  clauseBreaks: [
    "tandis que",
    "alors que",
    "pendant que",
    "(?:a|ont) (?:\\p{L}+ )?(?:déclaré|affirmé|souligné|indiqué|précisé|estimé|ajouté|rappelé|assuré|annoncé|expliqué) (?:que|qu')",
    `(?:a|ont|avait) (?:\\p{L}+ )?(?:déclaré|affirmé|indiqué|précisé|estimé|ajouté|assuré|annoncé|expliqué|confié|raconté|commenté|insisté|lancé)(?! (?:${SAYING}))`,
    "selon",
    "d'après",
    "a-t-il",
    "a-t-elle",
    "ont-ils",
  ],
  at: [
    "à",
    "à l'",
    "à la",
    "au",
    "aux",
    "en",
    "dans",
    "dans l'",
    "dans les murs d(?:e|u)",
    "dans les locaux d(?:e|u)",
    "au siège d(?:e|u)",
    "chez",
    "depuis",
    "depuis la",
  ],
};
