import type { MeetingTrigger, MeetingWords, ReferenceWords } from "../language.js";

export const references: ReferenceWords = {
  pronouns: ["il", "elle"],
  definite: ["le", "la", "l'", "du", "au", "cet", "ce", "cette"],
  bareTitles: false,
};

/** Up to two words between auxiliary and participle: "a longuement reçu", "a, dans la foulée, …" is left out. */
const ADV = "(?:\\p{L}+ ){0,2}?";
const HAVE = "(?:a|ont|avait|avaient|aura|auront|ayant|eût|eut) ";
const BE = "(?:est|sont|était|étaient|sera|seront|s'étant) ";
/** "s'est longuement entretenu". */
const SELF = "s'(?:est|était|étaient|étant) |se (?:sont|sera|seront|serait) ";

/** What one receives or welcomes that is nobody. */
const THINGS =
  "(?! (?:(?:un|une|des|plusieurs|de nombreu\\p{L}+) (?!délégation|mission|groupe)|(?:le|la|les|son|sa|ses|leur|leurs) (?:prix|soutien|titre|message|diplôme|grade|feu|visa|médaille|Légion|lettre|lettres|nouvelle|proposition|décision|annonce|demande|insignes|félicitations|condoléances|appui|aide|mandat|lauréat|signature|accord)|l'(?:ordre|autorisation|aval|invitation|appui|insigne|accord|annonce|idée|initiative|aide)|favorablement|avec (?:satisfaction|intérêt|enthousiasme|prudence)|plus de|de (?:la part|nombreu)))";

const MEETS = "(?:rencontré|revu|retrouvé|croisé)e?s?";
const TALK_NOUN =
  "(?:entretiens?|entrevues?|rencontres?|discussions?|pourparlers|conversations?|séances? de travail|réunions?(?: de travail)?|tête-à-tête|dîners?(?: de travail)?|déjeuners?(?: de travail)?|petit-déjeuner(?: de travail)?|échanges?(?: de vues)?|négociations?|conciliabule|dialogue)";
const QUALIFIED = `${TALK_NOUN}(?: \\p{L}+){0,2}`;
const CALL_NOUN =
  "(?:entretiens? téléphoniques?|conversations? téléphoniques?|appels? téléphoniques?|coups? de (?:fil|téléphone)|échanges? téléphoniques?)";
const TALK_INFINITIVE =
  "(?:rencontrer|recevoir|accueillir|voir|revoir|retrouver|s'entretenir avec|s'entretenir|se réunir avec|discuter avec|dîner avec|déjeuner avec|être reçue? par|avoir (?:un|des) entretiens? avec)";

const triggers: MeetingTrigger[] = [
  // Receiving: "a reçu", "a été reçu par", "reçoit", "recevait"
  { pattern: `${HAVE}${ADV}reçue?s?${THINGS}`, shape: "subject-object", act: "reception" },
  {
    pattern: `${HAVE}${ADV}été ${ADV}(?:reçu|accueilli|invité à dîner|convié à déjeuner)e?s?(?: \\p{L}+){0,2}?(?: par)?`,
    shape: "subject-object",
    act: "reception",
  },
  {
    pattern: `(?:reçoi(?:t|vent)|reçut|reçurent|recevai(?:t|ent))${THINGS}`,
    shape: "subject-object",
    act: "reception",
  },
  { pattern: `${BE}${ADV}reçue?s?(?: \\p{L}+){0,3}? par`, shape: "subject-object", act: "reception" },
  { pattern: "reçue?s?(?: [\\p{L}']+){0,4} par", shape: "with", act: "reception" },
  { pattern: `${HAVE}${ADV}accueillie?s?${THINGS}`, shape: "subject-object", act: "welcome" },
  {
    pattern: `(?:accueille(?:nt)?|accueillit|accueillai(?:t|ent))${THINGS}`,
    shape: "subject-object",
    act: "welcome",
  },
  { pattern: "accueillie?s?(?: [\\p{L}']+){0,4} par", shape: "with", act: "welcome" },
  { pattern: `${HAVE}${ADV}reçu la visite d(?:e|u|es|')`, shape: "subject-object", act: "reception" },
  {
    pattern: `${HAVE}${ADV}(?:accordé|donné) (?:une )?audience à`,
    shape: "subject-object",
    act: "reception",
  },
  { pattern: "audience (?:accordée|donnée)(?: \\p{L}+){0,3}? par", shape: "with", act: "reception" },
  {
    pattern: `${HAVE}${ADV}(?:donné|offert) (?:un|une) (?:dîner|déjeuner|réception|banquet|cocktail)(?: [\\p{L}']+){0,3}? (?:pour|en l'honneur d(?:e|u|'))`,
    shape: "subject-object",
    act: "reception",
  },
  {
    pattern: "(?:dîner|déjeuner|réception|banquet)(?: [\\p{L}']+){0,2} (?:en l'honneur d(?:e|u|'))",
    shape: "with",
    act: "reception",
  },
  { pattern: "recevant", shape: "with", act: "reception" },
  { pattern: "en recevant", shape: "with", act: "reception" },

  // Meeting
  { pattern: `${HAVE}${ADV}${MEETS}`, shape: "subject-object", act: "talks" },
  {
    pattern: `${HAVE}${ADV}vu(?! (?:le jour|naître|en|dans|d'un|que|son|sa|ses|leur|leurs|une?|des|là))`,
    shape: "subject-object",
    act: "talks",
  },
  {
    pattern:
      "(?:rencontre(?:nt)?|rencontra|rencontrèrent|rencontrai(?:t|ent)|retrouve(?:nt)?|retrouvai(?:t|ent))",
    shape: "subject-object",
    act: "talks",
  },
  { pattern: `(?:${SELF})${ADV}(?:entretenu|réuni|concerté)e?s?`, shape: "subject-object", act: "talks" },
  { pattern: "s'entret(?:ient|iennent|enait|enaient|int|inrent)", shape: "subject-object", act: "talks" },
  {
    pattern: `${HAVE}${ADV}(?:discuté|conversé|dialogué|échangé|conféré|débattu|négocié|dîné|déjeuné|travaillé|parlé)(?: [\\p{L}']+){0,4}? avec`,
    shape: "subject-object",
    act: "talks",
  },
  {
    pattern: `${HAVE}${ADV}(?:eu|tenu|mené|conduit|poursuivi|achevé) (?:[\\p{L}'-]+ ){0,5}?${QUALIFIED}(?: [\\p{L}',]+){0,5}? avec`,
    shape: "subject-object",
    act: "talks",
  },
  {
    pattern: `(?:sort(?:ait|ant)?|revenait|vient|venait) (?:tout juste )?d'(?:un|une) ${QUALIFIED} avec`,
    shape: "subject-object",
    act: "talks",
  },
  {
    pattern: `${HAVE}${ADV}(?:serré la main|fait la connaissance|pris congé|rendu visite|fait ses adieux) (?:à|au|aux|de|du|d')`,
    shape: "subject-object",
    act: "visit",
  },
  {
    pattern: `(?:effectué|rendu|fait|fit|rendit) une visite(?: de courtoisie| d'adieu| de travail)? (?:à|au|chez)`,
    shape: "subject-object",
    act: "visit",
  },
  {
    pattern: `${HAVE}${ADV}(?:présenté|remis) ses lettres de créance(?: à| au)?`,
    shape: "subject-object",
    act: "visit",
  },
  { pattern: `(?:${SELF})${ADV}rendue?s? (?:chez|auprès d(?:e|u|'))`, shape: "subject-object", act: "visit" },
  {
    pattern: `${HAVE}${ADV}(?:coprésidé|co-présidé|présidé)(?: [\\p{L}',-]+){0,10}? (?:avec|aux côtés d(?:e|u|'))`,
    shape: "subject-object",
    act: "talks",
  },
  {
    pattern: `${HAVE}${ADV}(?:inauguré|dévoilé|visité|assisté|participé|signé|paraphé|ouvert|clôturé|lancé|déposé)(?: [\\p{L}\\p{N}',-]+){0,14}? (?:aux côtés d|en compagnie d|en présence d)(?:e|u|es|')`,
    shape: "subject-object",
    act: "ceremony",
  },
  {
    pattern: `${HAVE}${ADV}(?:signé|paraphé)(?: [\\p{L}\\p{N}',-]+){0,8}? avec`,
    shape: "subject-object",
    act: "signing",
  },

  // Honours
  {
    pattern: `${HAVE}${ADV}(?:décoré|fait (?:chevalier|officier|commandeur|grand officier))`,
    shape: "subject-object",
    act: "ceremony",
  },
  {
    pattern: `${HAVE}${ADV}remis(?:e|es)? (?:[\\p{L}'-]+ ){0,3}?(?:insignes?|médaille|Légion|ordre|Ordre|décoration|croix|prix|Palmes|distinction)`,
    shape: "subject-object",
    act: "ceremony",
  },
  {
    pattern: `${HAVE}${ADV}(?:été )?(?:décoré|reçu [\\p{L}'-]+ (?:[\\p{L}'-]+ ){0,8}?des mains d)(?:e|u|')?(?: par)?`,
    shape: "subject-object",
    act: "ceremony",
  },
  { pattern: "(?:décorée?|élevée?|promue?)(?: [\\p{L}']+){0,8} par", shape: "with", act: "ceremony" },
  { pattern: "des mains d(?:e|u|')", shape: "with", act: "ceremony" },

  // Nouns
  { pattern: `${QUALIFIED} avec`, shape: "with", act: "talks" },
  { pattern: `${QUALIFIED}(?: [\\p{L}\\p{N}']+){0,4}? entre`, shape: "between", act: "talks" },
  {
    pattern: "(?:entretien|entrevue|rencontre|conversation|tête-à-tête) d(?:e|u|')",
    shape: "between",
    act: "talks",
  },
  {
    pattern: "(?:la|une|cette|de|sa|leur|première|dernière|prochaine|brève|nouvelle) rencontre",
    shape: "between",
    act: "talks",
  },
  { pattern: "visite de courtoisie(?:, \\p{L}+,)? (?:à|au|auprès d(?:e|u|'))", shape: "with", act: "visit" },
  { pattern: "poignée de main (?:entre|de)", shape: "between", act: "talks" },

  // Calls
  {
    pattern: `(?:${HAVE}|${SELF})${ADV}(?:appelé|téléphoné|eu au téléphone|joint par téléphone|entretenue?s? (?:par téléphone|au téléphone|par visioconférence)(?: avec)?)(?: à| au)?`,
    shape: "subject-object",
    act: "call",
    channel: "phone",
  },
  {
    pattern: `${HAVE}${ADV}(?:eu|tenu) (?:[\\p{L}'-]+ ){0,2}?${CALL_NOUN}(?: [\\p{L}',]+){0,4}? avec`,
    shape: "subject-object",
    act: "call",
    channel: "phone",
  },
  { pattern: `${CALL_NOUN}(?: \\p{L}+){0,3} avec`, shape: "with", act: "call", channel: "phone" },
  { pattern: `${CALL_NOUN}(?: \\p{L}+){0,3} entre`, shape: "between", act: "call", channel: "phone" },

  // Both together
  {
    pattern:
      "ont (?:\\p{L}+ ){0,2}?(?:passé en revue|coprésidé|co-présidé|présidé conjointement|échangé|discuté|dialogué|eu (?:un|une|des) (?:\\p{L}+ )?(?:entretiens?|entrevue|rencontre|discussions?|conversation|séance de travail)|tenu (?:un|une|des) (?:\\p{L}+ )?(?:entretiens?|réunion|discussions?|pourparlers|séance de travail)|mené des (?:entretiens|discussions|pourparlers)|signé|paraphé|dîné ensemble|déjeuné ensemble|inauguré ensemble)",
    shape: "together",
    act: "talks",
  },
  {
    pattern:
      "se sont (?:\\p{L}+ ){0,2}?(?:rencontrés|rencontrées|entretenus|entretenues|réunis|retrouvés|revus|vus|serré la main|concertés|parlé)",
    shape: "together",
    act: "talks",
  },
  {
    pattern: "se (?:rencontrent|retrouvent|réunissent|rencontrèrent|rencontraient)",
    shape: "together",
    act: "talks",
  },
  { pattern: "s'entret(?:iennent|enaient|inrent)", shape: "together", act: "talks" },
  { pattern: "étaient convenus|sont convenus de", shape: "together", act: "talks" },

  // Still to come
  {
    pattern: `(?:doit|doivent|devrait|devraient|devait|devaient|va|vont|allait|prévoit de|espère|compte|souhaite|entend|s'apprête à) (?:\\p{L}+ ){0,3}?${TALK_INFINITIVE}`,
    shape: "subject-object",
    act: "talks",
    status: "planned",
  },
  {
    pattern:
      "(?:recevra|accueillera|rencontrera|verra|retrouvera|s'entretiendra|sera (?:\\p{L}+ )?reçue? par|dînera avec|déjeunera avec|aura (?:un|une|des) \\p{L}+ avec|décorera)",
    shape: "subject-object",
    act: "talks",
    status: "planned",
  },
  {
    pattern: "(?:recevront|accueilleront|rencontreront|s'entretiendront)",
    shape: "subject-object",
    act: "talks",
    status: "planned",
  },
  {
    pattern:
      "(?:se rencontreront|s'entretiendront|se réuniront|se retrouveront|(?:doivent|devraient|vont) se (?:rencontrer|retrouver|réunir))",
    shape: "together",
    act: "talks",
    status: "planned",
  },
];

export const meetings: MeetingWords = {
  triggers,
  conjunctions: [
    "et",
    "ainsi que",
    "avec",
    "puis",
    "ensuite",
    "de même que",
    "comme",
    "également",
    "accompagnée?s? (?:d(?:e|u|es|')|par)",
    "aux côtés d(?:e|u|')",
    "le",
    "la",
    "l'",
    "les",
    "son",
    "sa",
    "leur",
    "ses",
    "du",
    "de",
    "des",
    "d'",
    "à",
    "au",
    "aux",
    "par",
    "celui",
    "celle",
  ],
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
    "peu auparavant",
    "naguère",
  ],
  clauseBreaks: [
    "tandis que",
    "alors que",
    "pendant que",
    "(?:a|ont) (?:\\p{L}+ )?(?:déclaré|affirmé|souligné|indiqué|précisé|estimé|ajouté|rappelé|assuré|annoncé|expliqué) (?:que|qu')",
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
