import type { MeetingTrigger } from "../language.js";
import { apart, held, phoned, telling } from "../tell.js";
import { announcements } from "./announcements.js";
import { courtesies } from "./courtesies.js";
import { gestures } from "./gestures.js";
import {
  ADV,
  AFTER,
  AWARD,
  BE,
  CALL,
  DO,
  HAVE,
  MEAL,
  NOBODY,
  OF,
  SELF,
  SPEND,
  TALK,
  TO,
  WORDS,
} from "./meeting-words.js";
import { occasions } from "./occasions.js";
import { scenes } from "./scenes.js";

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
    `${HAVE}(?:accordé|donné) (?:une |un )?(?:\\p{L}+ )?(?:audience|entretien|réception) ${TO}`,
    `${HAVE}(?:obtenu|eu) (?:une )?audience (?:${OF}|auprès ${OF}|chez)`,
    `${HAVE}(?:été|eu droit)(?: [\\p{L}']+){0,3} (?:l'hôte|l'invitée?|reçue? à la table|à l'accueil|à la table) ${OF}`,
    `(?:était|fut|étaient|furent|est) (?:l'hôte|l'invitée?|les hôtes|les invités) ${OF}`,
    `${HAVE}(?:convié|invité) (?:à (?:sa|leur) table|à dîner|à déjeuner)`,
    `${HAVE}présidé(?: [\\p{L}']+){0,3} (?:cérémonie|réception)(?: [\\p{L}']+){0,2} (?:d'accueil|de bienvenue|en l'honneur) ${OF}`,
    `${HAVE}(?:donné|offert) (?:un|une) ${MEAL} (?:pour|en l'honneur ${OF})`,
    `${HAVE}(?:présidé|offert|donné|organisé)(?: [\\p{L}'-]+){1,7}? en l'honneur ${OF}`,
  ),
  ...telling("reception", "subject-object", `reçoi(?:t|vent)${NOBODY}`),
  // "A, que B a reçu", "c'est par B que A a été reçu"
  {
    pattern: `${HAVE}(?:reçu|rencontré|accueilli|salué)e?s?`,
    shape: "framed",
    opener: "que|qu'",
    act: "reception",
    status: "held",
  },
  {
    pattern: `${HAVE}été ${ADV}(?:reçu|accueilli|salué)e?s?`,
    shape: "framed",
    opener: "(?:c'est|ce fut|c'était) par",
    act: "reception",
    status: "held",
  },
  ...telling(
    "reception",
    "with",
    `(?:reçue?s?|conviée?s?|décorée?s?)${WORDS} par(?! (?:la population|la foule|une foule|le public|un|une|des) )`,
    // "Son hôte, le Premier ministre B, lui a montré la ville"
    "(?:son|sa|leur) (?:hôte|hôtesse|invitée?|visiteur|visiteuse)(?:,| était| fut| est)",
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
    `accueillie?s?${WORDS} par(?! (?:la population|la foule|une foule|le public|un|une|des) )`,
    // "Face à lui était assis B", "Parmi ceux qui l'ont accueilli figuraient A et B"
    `(?:face à|en face de|aux côtés de|à côté de|auprès de) (?:lui|elle|eux)(?:, [\\p{L}\\p{N} ]{2,20},)?(?: [\\p{L}']+){0,2} (?:assise?|était|étaient|se tenait|se tenaient|prenait place|figurait)(?: assise?)?`,
    `qui (?:l'|les )(?:ont|avaient) (?:accueilli|salué|reçu)e?s?${WORDS} (?:figurai(?:en)?t|étai(?:en)?t)`,
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
    `(?:eut|eurent|tint|tinrent|a|ont|avait|avaient|mena|menèrent)(?: [\\p{L}\\p{N}'-]+){0,4}? ${TALK}${WORDS}(?= avec)`,
    `(?:dîna|déjeuna|discuta|conversa|négocia|parla|dialogua)(?:it|ient)?${WORDS}(?= avec)`,
    `${HAVE}(?:passé|consacré) ${SPEND} (?:avec|en compagnie ${OF}|${TO})`,
    `(?:est|sont|était|étaient) ${ADV}(?:allée?s?|venue?s?|passée?s?) (?:saluer|voir|rencontrer|trouver|remercier|retrouver|prendre congé ${OF}|faire ses adieux ${TO})`,
    `(?:sort(?:ait|i|ant)?|revenait|vient|venait) (?:tout juste )?d'(?:un|une) ${TALK} avec`,
    `${HAVE}(?:coprésidé|co-présidé|présidé)${WORDS} (?:avec|aux côtés ${OF})`,
    `(?:a|ont) fait de même(?= avec)`,
  ),
  // Before a name or an office it is the verb: "A rencontre le ministre B", not "la rencontre de A avec B"
  ...apart(
    telling(
      "talks",
      "subject-object",
      "(?:rencontre(?:nt)?|retrouve(?:nt)?)(?= (?:M\\.|MM\\.|Mme|\\p{Lu}|(?:le|la|les|l'|l’|son|sa|ses) ?(?:\\p{L}+ )?(?:président|premi[eè]re?|ministre|secrétaire|ambassad|homologue|chef|maire|roi|reine|gouverneure?|général|présidente|directeur|directrice|sénat|député)))",
    ),
  ),
  ...apart(
    held(
      "talks",
      "subject-object",
      `(?:accompagnée?s?|guidée?s?|escortée?s?|flanquée?s?|entourée?s?) (?:${OF}|par)`,
      `${HAVE}(?:accompagné|guidé|escorté|rejoint|raccompagné|conduit|emmené|promené)e?s?`,
      `${HAVE}${DO}${WORDS} (?:avec|aux côtés ${OF}|en compagnie ${OF}|en présence ${OF})`,
    ),
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
  ...held(
    "talks",
    "with",
    "après avoir (?:rencontré|reçu|vu|retrouvé|salué)",
    "(?:s'être|s'étant) (?:\\p{L}+ )?(?:entretenu|réuni)e?s? avec",
  ),
  ...held("talks", "between", `${HAVE}(?:\\p{L}+ )?réuni`, "réunissai(?:t|ent)"),
  ...held(
    "visit",
    "subject-object",
    `${HAVE}(?:serré la main|fait la connaissance|pris congé|rendu visite|rendu une visite(?: \\p{L}+){0,3}|fait ses adieux) (?:à|au|aux|de|du|d')`,
    `${HAVE}(?:rendu|fait|effectué) (?:une|des) visites?(?: de \\p{L}+)? ${TO}`,
    "(?:effectué|rendu|fait|fit|rendit) une visite(?: de courtoisie| d'adieu| de travail| protocolaire)? (?:à|au|chez|auprès d(?:e|u))",
    `${HAVE}(?:présenté|remis)(?:,[^,;.]{0,80},)?(?: les copies figurées d(?:e|u)| copie de)? ses lettres de créance(?: à| au)?`,
    `${SELF}rendue?s? (?:chez|auprès ${OF})`,
  ),
  ...telling("visit", "with", `visites? de courtoisie(?:, \\p{L}+,)? (?:à|au|auprès ${OF})`),

  // In front of others
  ...held(
    "ceremony",
    "subject-object",
    `${HAVE}${DO}e?s?(?: [\\p{L}\\p{N}',-]+){0,14}? (?:aux côtés|en compagnie|en présence) ${OF}`,
    `${HAVE}(?:inauguré|visité|dévoilé|ouvert|planté|parcouru)(?: [\\p{L}\\p{N}',-]+){0,10}? avec`,
    `${HAVE}(?:décoré|fait (?:chevalier|officier|commandeur|grand officier))`,
    `${HAVE}été (?:décoré|élevé|promu|fait (?:chevalier|officier|commandeur))e?s?${WORDS} par`,
    `${HAVE}remise?s? (?:[\\p{L}'-]+ ){0,3}?${AWARD}`,
    `${SELF}vue?s? (?:remettre|décerner|conférer)${WORDS} par`,
    `${HAVE}reçu (?:[\\p{L}'-]+ ){1,9}?des mains ${OF}`,
  ),
  ...telling("ceremony", "with", "(?:décorée?|élevée?|promue?)(?: [\\p{L}']+){0,8} par", `des mains ${OF}`),
  ...held(
    "signing",
    "subject-object",
    `${HAVE}(?:signé|paraphé|conclu)e?s?(?: [\\p{L}\\p{N}',-]+){0,10}? avec`,
  ),
  ...held(
    "signing",
    "together",
    "ont (?:\\p{L}+ ){0,2}?(?:signé|paraphé|apposé)",
    "(?:signaient|signent|paraphent|signèrent|apposaient|apposèrent|paraphaient|paraphèrent)",
  ),
  ...telling("signing", "subject-object", `(?:signe|paraphe|signait|signa|conclut)${WORDS}(?= avec)`),
  ...telling("signing", "between", "les signataires(?:[^.;:]{0,30}):", "a été signée? (?:\\p{L}+ )?entre"),
  ...telling(
    "signing",
    "among",
    `(?:signée?s?|paraphée?s?|co-?présidée?s?|inaugurée?s?|présidée?s?(?: conjointement)?|ouverte?s?|dévoilée?s?)${WORDS}(?:, côté \\p{L}+,)? par`,
    "portent? les? signatures? d(?:e|u|es)",
  ),
  ...held(
    "ceremony",
    "among",
    `en présence (?:\\p{L}+ )?(?:${OF})`,
    `sous les yeux ${OF}`,
    "(?:délégations?|parties) (?:étai(?:en)?t |sont |est )?(?:conduites?|dirigées?|menées?|emmenées?) (?:\\p{L}+ )?par",
  ),

  // Nouns
  ...telling(
    "talks",
    "with",
    `${TALK}(?= avec)`,
    `${TALK}(?: [\\p{L}']+){0,5},(?= avec)`,
    `${TALK} — avec`,
    `${TALK},? (?:menée?s?|conduite?s?|dirigée?s?)(?: du côté \\p{L}+|,? côté \\p{L}+,?)? par`,
    `c'est avec(?=[^.;:]{5,120} que (?:l'|la |les |le )${TALK})`,
  ),
  ...apart(telling("talks", "with", "accompagnait")),
  // "Avec A et B, il a parlé de francophonie"
  ...apart([
    ...held(
      "talks",
      "with",
      "avec(?=[^.;:]{4,120}, (?:il|elle|j'|je|le|la|l'|ils) ?(?:\\p{L}+ ){0,4}?(?:parlé|évoqué|discuté|abordé|échangé|entretien|discussion|conversation|passé en revue))",
    ),
    ...held(
      "talks",
      "subject-object",
      "(?:y |re)?(?:voit|voient|vit|revoit|revoient)(?= (?:(?:le|la|l'|M\\.|Mme) ?)?(?:\\p{Ll}+ ){0,3}\\p{Lu})",
    ),
  ]),
  ...telling(
    "talks",
    "between",
    `${TALK}${WORDS} entre`,
    `entre(?=[^.;:]{10,160}, (?:l'|la |les |le |leur )${TALK})`,
    `(?:entretien|entrevue|conversation|tête-à-tête) (?:téléphonique )?${OF}`,
    `(?:audience|rencontre|réunion|séance de travail|dîner|déjeuner) (?:\\p{L}+ )?${OF}(?=[^;:]{4,120} avec)`,
  ),
  // "la rencontre" is no verb
  ...telling(
    "talks",
    "between",
    "(?:la|une|cette|de|sa|leur|première|dernière|prochaine|brève|nouvelle) rencontre(?! (?:\\p{L}+ ){0,3}(?:avec|entre))",
    "poignées? de mains?(?: \\p{L}+)? (?:entre|de)",
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
    "ont (?:\\p{L}+ ){0,2}?(?:visité|passé en revue|évoqué|abordé|coprésidé|co-présidé|présidé conjointement|échangé(?! (?:des|leurs|de|un|une) (?:\\p{L}+ )?(?:messages?|lettres?|télégrammes?|vœux|félicitations|notes?|courriers?|missives?|condoléances|amabilités))|discuté|dialogué|inauguré|dîné ensemble|déjeuné ensemble)",
    `ont (?:\\p{L}+ ){0,2}?(?:eu|tenu|mené)(?: [\\p{L}\\p{N}'-]+){0,4}? ${TALK}`,
    "se (?:sont|étaient) (?:\\p{L}+ ){0,2}?(?:rencontré|entretenu|réuni|retrouvé|revu|vu|concerté|parlé)e?s?",
    "ont (?:\\p{L}+ ){0,4}?assisté(?: \\p{L}+){0,4} à (?:la|une) (?:signature|cérémonie)",
    "ont (?:\\p{L}+ ){0,2}?présidé",
    "se sont (?:\\p{L}+ ){0,2}?serré la main",
    "se rencontrèrent",
    "ont (?:\\p{L}+ ){0,2}?pris place(?: \\p{L}+){0,2} (?:entretien|discussions?|table)",
    "ont (?:\\p{L}+ ){0,2}?(?:planté|déposé ensemble|dévoilé|coupé le ruban)",
    "s'entretinrent",
    `${AFTER} leurs? (?:\\p{L}+ )?${TALK}(?! avec)`,
    "venaient de s'entretenir",
    `(?:évoqué|rappelé|salué|rappellent|évoquent|souvenus? de|félicités? de) leurs? (?:\\p{L}+ )?${TALK}(?! avec)`,
  ),
  ...held(
    "ceremony",
    "joint",
    `ont (?:\\p{L}+ ){0,2}?${DO}`,
    `${AFTER} (?:la|l'|les|cette|cet|une|un) ${TALK}(?! (?:avec|entre|de|du|d'))`,
  ),
  ...telling("talks", "together", "se (?:rencontrent|retrouvent|réunissent)", "s'entretiennent"),
  ...scenes,
  ...courtesies,
  ...announcements,
  ...gestures,
  ...occasions,
];
