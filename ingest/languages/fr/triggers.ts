import type { MeetingTrigger } from "../language.js";
import { held, phoned, planned, telling } from "../tell.js";

/** Up to two words between auxiliary and participle: "a longuement reçu". */
const ADV = "(?:\\p{L}+ ){0,2}?";
/** The same with a comma on either side: "a, ce même jour, reçu". */
const HAVE = `(?:a|ont|avait|avaient|ayant|eût|eut|eurent)(?: ${ADV}|, [\\p{L}\\p{N}' ]{2,30}, )`;
const BE = `(?:est|sont|était|étaient|fut|furent) ${ADV}`;
/** "s'est longuement entretenu". */
const SELF = `(?:s'(?:est|était|étaient|étant)|se (?:sont|seraient|fut|furent)) ${ADV}`;
/** "de", "du", "d'", "des". */
const OF = "d(?:e|u|es|')";
/** Words between a verb and its preposition: "une fois encore", "à Hanoï". */
const WORDS = "(?: [\\p{L}\\p{N}',-]+){0,6}?";

/** What one receives or welcomes that is nobody. */
const NOBODY =
  "(?! (?:(?:un|une|des|plusieurs|de nombreu\\p{L}+) (?!délégation|mission|groupe)" +
  "|(?:le|la|les|son|sa|ses|leurs?) (?:prix|soutien|titre|message|diplôme|grade|feu|visa|médaille|Légion|lettres?|nouvelle|proposition" +
  "|décision|annonce|demande|insignes|félicitations|condoléances|appui|aide|mandat|signature|accord|visite|texte|projet|rapport)" +
  "|l'(?:ordre|autorisation|aval|invitation|appui|insigne|accord|annonce|idée|initiative|aide)" +
  "|favorablement|avec (?:satisfaction|intérêt|enthousiasme|prudence)|plus de|de (?:la part|nombreu)))";

const TALK =
  "(?:entretiens?|entrevues?|rencontres?|discussions?|pourparlers|conversations?|séances? de travail|réunions?|tête-à-tête|dîners?|déjeuners?" +
  "|petit-déjeuner|échanges?|négociations?|dialogue|audiences?|sommet|consultations)(?: de (?:travail|vues?))?(?: \\p{L}+){0,2}?";
const CALL =
  "(?:entretiens?|conversations?|appels?|échanges?|discussions?) téléphoniques?|coups? de (?:fil|téléphone)";
const MEET =
  `(?:rencontrer|recevoir|accueillir|voir|revoir|retrouver|s'entretenir${WORDS} avec|se réunir avec|discuter avec|dîner avec|déjeuner avec` +
  "|être reçue? par|avoir (?:un|une|des) \\p{L}+ avec|rendre visite à)";
const MEAL = "(?:dîner|déjeuner|réception|banquet|cocktail)(?: [\\p{L}']+){0,3}?";

/** Words of meeting. */
export const triggers: MeetingTrigger[] = [
  // Receiving and being received
  ...held(
    "reception",
    "subject-object",
    `${HAVE}reçue?s?${NOBODY}`,
    `${HAVE}été ${ADV}(?:reçu|convié à dîner|convié à déjeuner)e?s?(?:${WORDS} par(?! (?:la population|la foule|une foule|le public)))?`,
    `${BE}reçue?s?${WORDS} par`,
    `(?:reçut|reçurent|recevai(?:t|ent))${NOBODY}`,
    `${HAVE}reçu la visite ${OF}`,
    `(?:${HAVE}reçu|reçoit)(?: [\\p{L}'-]+){0,2} lettres de créance ${OF}`,
    `${HAVE}(?:accordé|donné) (?:une )?audience à`,
    `${HAVE}(?:donné|offert) (?:un|une) ${MEAL} (?:pour|en l'honneur ${OF})`,
    `${HAVE}(?:présidé|offert|donné|organisé)(?: [\\p{L}'-]+){1,7}? en l'honneur ${OF}`,
  ),
  ...telling("reception", "subject-object", `reçoi(?:t|vent)${NOBODY}`),
  ...telling(
    "reception",
    "with",
    "(?:reçue?s?|conviée?s?)(?: [\\p{L}']+){0,4} par",
    `audiences? (?:accordée?s?|donnée?s?)(?: \\p{L}+){0,3}? par`,
    // "Audiences accordées — A ; B", "Ont été reçus : A ; B"
    "(?:audiences?(?: accordées?| données?)?|(?:ont été |a été )?reçue?s?(?: également| aussi)?) ?[:—–]",
    `${MEAL} en l'honneur ${OF}`,
    `(?:en )?recevant${NOBODY}`,
  ),
  ...held(
    "welcome",
    "subject-object",
    `${HAVE}accueillie?s?${NOBODY}`,
    `${HAVE}été ${ADV}accueillie?s?(?:${WORDS} par)?`,
    `(?:accueillit|accueillirent|accueillai(?:t|ent))${NOBODY}`,
    `${HAVE}souhaité la bienvenue (?:à|au)`,
  ),
  ...telling("welcome", "subject-object", `accueille(?:nt)?${NOBODY}`),
  ...telling(
    "welcome",
    "with",
    "accueillie?s?(?: [\\p{L}']+){0,4} par",
    "saluée?s? à (?:son|leur) (?:départ|arrivée|descente d'avion)(?: [\\p{L}'-]+){0,4}? par",
    "(?:pour |à )?(?:l'|les )(?:accueillir|saluer)(?: [\\p{L}'-]+){0,6}? ?:",
    "(?:l'|les )attendai(?:en)?t (?:au pied de (?:la passerelle|l'avion)|à (?:l'aéroport|la descente|sa descente|leur descente))",
  ),

  // Meeting
  ...held(
    "talks",
    "subject-object",
    `${HAVE}(?:rencontré|revu|retrouvé|croisé)e?s?(?! (?:cel|ceux|un (?:écho|succès|vif|grand|franc)|des (?:difficultés|obstacles)|l'(?:assentiment|approbation|opposition)|le succès))`,
    `${HAVE}vue?s?(?! (?:le jour|naître|en|dans|d'un|que|son|sa|ses|leurs?|une?|des|là|se|la situation|les choses))`,
    "(?:rencontra|rencontrèrent|rencontrait|retrouvait)",
    `${SELF}(?:entretenu|réuni|concerté)e?s?`,
    "s'entret(?:int|inrent)",
    `${HAVE}(?:discuté|conversé|dialogué|échangé|conféré|débattu|négocié|dîné|déjeuné|travaillé|parlé)${WORDS}(?= avec)`,
    `${HAVE}(?:eu|tenu|mené|conduit|poursuivi|achevé)(?: [\\p{L}\\p{N}'-]+){0,6}? ${TALK}${WORDS}(?= avec)`,
    `(?:sort(?:ait|i|ant)?|revenait|vient|venait) (?:tout juste )?d'(?:un|une) ${TALK} avec`,
    `${HAVE}(?:coprésidé|co-présidé|présidé)${WORDS} (?:avec|aux côtés ${OF})`,
    `(?:a|ont) fait de même(?= avec)`,
  ),
  ...telling(
    "talks",
    "subject-object",
    "avant de (?:rencontrer|recevoir|retrouver|voir|s'entretenir(?= avec))",
    "rencontrent?",
    "retrouvent?",
    "s'entret(?:ient|iennent|enait|enaient)",
  ),
  ...held(
    "talks",
    "subject-object",
    `(?:félicité|heureu(?:x|se)|honoré|ravi|réjoui)e?s? de (?:rencontrer|recevoir|accueillir|retrouver)`,
  ),
  ...held("talks", "with", "après avoir (?:rencontré|reçu|vu|retrouvé)"),
  ...held("talks", "between", `${HAVE}(?:\\p{L}+ )?réuni`, "réunissai(?:t|ent)"),
  ...held(
    "visit",
    "subject-object",
    `${HAVE}(?:serré la main|fait la connaissance|pris congé|rendu visite|fait ses adieux) (?:à|au|aux|de|du|d')`,
    "(?:effectué|rendu|fait|fit|rendit) une visite(?: de courtoisie| d'adieu| de travail)? (?:à|au|chez)",
    `${HAVE}(?:présenté|remis)(?:,[^,;.]{0,80},)?(?: les copies figurées d(?:e|u)| copie de)? ses lettres de créance(?: à| au)?`,
    `${SELF}rendue?s? (?:chez|auprès ${OF})`,
  ),
  ...telling("visit", "with", `visites? de courtoisie(?:, \\p{L}+,)? (?:à|au|auprès ${OF})`),

  // In front of others
  ...held(
    "ceremony",
    "subject-object",
    `${HAVE}(?:inauguré|dévoilé|visité|assisté|participé|ouvert|clôturé|lancé|déposé)(?: [\\p{L}\\p{N}',-]+){0,14}? (?:aux côtés|en compagnie|en présence) ${OF}`,
    `${HAVE}(?:inauguré|visité|dévoilé|ouvert|planté|parcouru)(?: [\\p{L}\\p{N}',-]+){0,10}? avec`,
    `${HAVE}(?:décoré|fait (?:chevalier|officier|commandeur|grand officier))`,
    `${HAVE}été (?:décoré|élevé|promu|fait (?:chevalier|officier|commandeur))e?s?${WORDS} par`,
    `${HAVE}remise?s? (?:[\\p{L}'-]+ ){0,3}?(?:insignes?|médaille|Légion|ordre|Ordre|décoration|croix|prix|Palmes|distinction)`,
    `${HAVE}reçu (?:[\\p{L}'-]+ ){1,9}?des mains ${OF}`,
  ),
  ...telling("ceremony", "with", "(?:décorée?|élevée?|promue?)(?: [\\p{L}']+){0,8} par", `des mains ${OF}`),
  ...held("signing", "subject-object", `${HAVE}(?:signé|paraphé)(?: [\\p{L}\\p{N}',-]+){0,10}? avec`),
  ...held(
    "signing",
    "together",
    "ont (?:\\p{L}+ ){0,2}?(?:signé|paraphé|apposé)",
    "(?:signaient|signèrent|apposaient|apposèrent|paraphaient|paraphèrent)",
  ),
  ...telling(
    "signing",
    "between",
    "les signataires(?:[^.;:]{0,30}):",
    "(?:signée?|co-?présidée?|inaugurée?|présidée? conjointement) par",
    "a été signée? (?:\\p{L}+ )?(?:par|entre)",
  ),

  // Nouns
  ...telling("talks", "with", `${TALK}(?= avec)`, `${TALK} — avec`, "accompagnait"),
  ...telling(
    "talks",
    "between",
    `${TALK}${WORDS} entre`,
    `(?:entretien|entrevue|conversation|tête-à-tête) ${OF}`,
  ),
  // "la rencontre" is no verb
  ...telling(
    "talks",
    "between",
    "(?:la|une|cette|de|sa|leur|première|dernière|prochaine|brève|nouvelle) rencontre(?! (?:\\p{L}+ ){0,3}(?:avec|entre))",
    "poignée de main (?:entre|de)",
  ),

  // Calls
  ...phoned([
    ...held(
      "call",
      "subject-object",
      `(?:${HAVE}|${SELF})(?:appelé|téléphoné|eu au téléphone|joint par téléphone)(?: à| au)?(?! à (?:la|l'|une?|ne|renforcer))`,
      `${HAVE}(?:eu|tenu)(?: [\\p{L}'-]+){0,3}? (?:${CALL})${WORDS}(?= avec)`,
    ),
    ...telling("call", "with", `(?:${CALL})(?: \\p{L}+){0,3} avec`),
    ...telling("call", "between", `(?:${CALL})(?: \\p{L}+){0,3} entre`),
  ]),

  // Both together
  ...held(
    "talks",
    "together",
    "ont (?:\\p{L}+ ){0,2}?(?:visité|passé en revue|coprésidé|co-présidé|présidé conjointement|échangé|discuté|dialogué|inauguré|dîné ensemble|déjeuné ensemble)",
    `ont (?:\\p{L}+ ){0,2}?(?:eu|tenu|mené)(?: [\\p{L}\\p{N}'-]+){0,4}? ${TALK}`,
    "se (?:sont|étaient) (?:\\p{L}+ ){0,2}?(?:rencontré|entretenu|réuni|retrouvé|revu|vu|concerté|parlé)e?s?",
    "ont (?:\\p{L}+ ){0,4}?assisté(?: \\p{L}+){0,4} à (?:la|une) (?:signature|cérémonie)",
    "ont (?:\\p{L}+ ){0,2}?présidé",
    "se sont (?:\\p{L}+ ){0,2}?serré la main",
    "se rencontrèrent",
    "ont (?:\\p{L}+ ){0,2}?pris place(?: \\p{L}+){0,2} (?:entretien|discussions?|table)",
    "ont (?:\\p{L}+ ){0,2}?(?:planté|déposé ensemble|dévoilé|coupé le ruban)",
    "s'entretinrent",
    "venaient de s'entretenir",
  ),
  ...telling("talks", "together", "se (?:rencontrent|retrouvent|réunissent)", "s'entretiennent"),

  // Still to come
  ...planned(
    "talks",
    "subject-object",
    `(?:doit|doivent|devrait|devraient|devait|devaient|va|vont|allait|prévoit de|espère|compte|souhaite|entend|s'apprête à) (?:\\p{L}+ ){0,3}?${MEET}`,
    `(?:recevra|recevront|accueillera|accueilleront|rencontrera|rencontreront|verra|retrouvera|décorera)`,
    `s'entretiendr(?:a|ont)${WORDS}(?= avec)`,
    "(?:sera|seront) (?:\\p{L}+ )?reçue?s?(?: [\\p{L}']+){0,4} par",
    "(?:dînera|déjeunera)(?: \\p{L}+)? avec",
    "aura (?:un|une|des) (?:\\p{L}+ ){1,3}avec",
  ),
  ...planned(
    "talks",
    "together",
    "(?:se rencontreront|s'entretiendront|se réuniront|se retrouveront)",
    "(?:doivent|devraient|vont) se (?:rencontrer|retrouver|réunir)",
  ),
];
