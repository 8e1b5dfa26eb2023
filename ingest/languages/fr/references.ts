import type { ReferenceWords } from "../reference-words.js";

/** What may say of which country or town someone is: "le dirigeant vietnamien". */
const ADJECTIVE =
  "(?: (?:(?:français|vietnamien|indonésien|laotien|cambodgien|chinois|américain|thaïlandais|japonais|allemand|européen|italien|coréen|singapourien|malaisien|philippin|birman|australien|canadien|indien)(?:ne|e)?|britannique|russe|soviétique|suisse|belge|lao|khmère?))?";
/** "l'édile", not "l'édile de" nor "le diplomate Paul Martin". */
const END = "(?! \\p{Lu})";
const the = (nouns: string) =>
  `(?:(?:le|la|ce|cet|cette|au|du) |l'|(?:à|de) (?:la |l'))(?:${nouns})${ADJECTIVE}${END}`;
const two = (nouns: string) => `(?:les|ces|leurs|nos|des|aux) deux (?:${nouns})`;
/** Auxiliaries before which a pronoun is an object. */
const HAVE = "(?:a|ont|avait|avaient|aura|auront|eut|eurent|aurait)";

/** French words that stand for someone. */
export const references: ReferenceWords = {
  pronouns: ["il", "elle"],
  clitics: [
    `l'(?=${HAVE}(?:,| ))`,
    "l'(?=(?:accueill|reç|reçoi|retrouv|rencontr|salu|attend|invit|raccompagn|escort|décor|reverr|verr|voit|voyait|revoit|convi|entour)\\p{L}*)",
    `lui(?= (?:${HAVE}|(?:accord|remi|rend|présent|souhait|serr|offr|fit|fait|parl)\\p{L}*)(?: |$))`,
    "(?:le|la)(?= (?:reçoit|recevait|reçut|recevra|accueille|accueillit|accueillait|accueillera|rencontre|rencontrait|rencontra|rencontrera|retrouve|retrouvait|retrouva|retrouvera|salua|saluait|verra|voyait|revit|décora|raccompagna|raccompagne|convia|invita|attendait|décore|décorait|accompagne|accompagnait|guida|guidait|escorta|félicite))",
    "pour (?<who>le|la|l')(?= ?(?:recevoir|accueillir|rencontrer|saluer|voir|retrouver))",
    "(?:avec|par|face à|auprès de|chez|à|devant) (?<who>lui|elle)(?![- ]mêmes?)",
  ],
  things: ["des mains d(?:e|u|es|')"],
  subjectRelatives: ["qui"],
  definite: ["le", "la", "l'", "du", "au", "cet", "ce", "cette"],
  bareTitles: false,
  nouns: [
    "(?:son|l'|notre|leur|de l'|à l') ?(?:hôte|hôtesse|invitée?|visiteur|visiteuse|interlocut(?:eur|rice))(?! de | d'| du )",
    "(?:son|sa) (?:homologue|vis-à-vis)(?: \\p{L}+)?(?! \\p{Lu})",
    "(?:le|la) (?:visiteur|visiteuse)",
  ],
  descriptions: [
    {
      pattern: the("diplomate"),
      offices: ["ambassador", "consul", "deputy-minister"],
      title: "diplomate",
    },
    {
      pattern: the("émissaire|envoyée?|représentante? (?:de Hanoï|de Paris)"),
      offices: ["ambassador"],
      title: "(?:envoyée?|émissaire|représentante?)",
    },
    { pattern: the("édile|premier magistrat"), offices: ["mayor"] },
    {
      pattern:
        "(?:(?:le|la|au|du) (?:dirigeante?|visiteur|visiteuse|responsable|chef(?:fe)?|invitée?|officiel|vétéran)|l'(?:hôte|hôtesse|invitée?|officier))" +
        " (?:français|vietnamien|indonésien|cambodgien|laotien)(?:ne|e)?(?! \\p{Lu})",
      national: true,
    },
    { pattern: "(?:le|la|au|du) (?:Français|Vietnamien|Indonésien)(?:ne|e)?(?! \\p{Lu})", national: true },
    {
      pattern: the("parlementaire|élue?|sénat(?:eur|rice)|députée?"),
      offices: ["senate-president", "speaker", "mayor", "deputy-mayor"],
      title: "(?:sénateur|sénatrice|députée?|parlementaire|élue?|conseill(?:er|ère) \\p{L}+)",
    },
    { pattern: the("générale?"), title: "générale?" },
    { pattern: the("colonelle?"), title: "colonelle?" },
    {
      pattern: the("chef(?:fe)? (?:de l'[ÉE]tat)"),
      offices: ["head-of-state"],
    },
    { pattern: the("chef(?:fe)? du gouvernement|hôte de Matignon"), offices: ["head-of-government"] },
    { pattern: the("chef(?:fe)? de la diplomatie|patronne? du Quai d'Orsay"), title: "affaires étrangères" },
    {
      pattern: the("dirigeante?"),
      offices: ["head-of-state", "head-of-government", "party-leader", "speaker", "senate-president"],
    },
    {
      pattern: the("responsable"),
      offices: ["minister", "deputy-minister", "party-leader", "speaker", "chair", "deputy-mayor"],
    },
  ],
  latter: ["celui-ci", "celle-ci", "(?:ce dernier|cette dernière)(?! \\p{L}+ (?:à|de|du|d'))"],
  pairs: [
    {
      pattern: two(
        "dirigeants|dirigeantes|responsables|hommes|femmes|interlocuteurs|interlocutrices|élus|élues|personnalités|parties prenantes|homologues|officiels",
      ),
    },
    { pattern: two("présidents|chefs d'[ÉE]tat"), offices: ["head-of-state"] },
    { pattern: two("[Pp]remiers ministres|chefs de gouvernement"), offices: ["head-of-government"] },
    { pattern: two("ministres"), offices: ["minister", "deputy-minister"] },
    {
      pattern: two("ambassadeurs|ambassadrices|diplomates"),
      offices: ["ambassador", "consul"],
      title: "diplomate",
    },
    { pattern: two("maires"), offices: ["mayor", "deputy-mayor"] },
    { pattern: two("parlementaires|sénateurs|députés"), title: "(?:sénateur|sénatrice|députée?)" },
    { pattern: two("généraux"), title: "générale?" },
    { pattern: "tous deux" },
    { pattern: "(?:tous|toutes) les deux" },
    { pattern: "ils" },
    { pattern: "elles" },
  ],
  delegations: {
    nouns: [
      `(?:la|cette|leur) (?:petite )?(?:délégation|mission)${ADJECTIVE}(?: officielle| parlementaire)?(?! (?:conduite|dirigée|menée|emmenée|de|du|des|que|qui)(?! (?:la|cette) province)| d'|,? \\p{Lu})`,
      "(?:celle-ci|nos hôtes|nos visiteurs|les (?:visiteurs|hôtes|voyageurs)(?: vietnamiens| français)?)(?! (?:de|du|des) )",
    ],
    clitics: [
      "les(?= (?:a|ont|avait|avaient) (?:\\p{L}+ )?(?:accueilli|reçu|retrouvé|rejoint|salué|guidé|accompagné|raccompagné|invité|convié|retenu|rencontré)s)",
      "les(?= (?:accueill|reç|rencontr|salu|attend|invit|guid|retrouv)\\p{L}+)",
    ],
    travelling: [
      "(?:est|était|s'est|se) (?:\\p{L}+ )?(?:arrivée?|venue?|rendue?|rend|déplacée?)",
      "(?:en|sa|une) (?:visite|mission|tournée|déplacement)",
    ],
    leading: [
      "(?:conduite?s?|dirigée?s?|menée?s?|emmenée?s?|pilotée?s?) (?:\\p{L}+ )?par",
      "à (?:sa|leur) tête",
      "à la tête (?:de la|de sa|d'une) (?:\\p{L}+ )?(?:délégation|mission)",
    ],
    heading: [
      "(?:conduit|conduisait|dirige|dirigeait|mène|menait|emmène|emmenait)(?: \\p{L}+)? (?:la|une|cette|sa) (?:\\p{L}+ )?(?:délégation|mission)",
      "chef(?:fe)? de (?:la |sa |cette )?(?:délégation|mission)",
      "et (?:sa|toute sa) (?:délégation|suite)",
      "accompagnée? d'une (?:\\p{L}+ )?délégation",
    ],
  },
  firstPerson: ["je", "j'"],
  saying: [
    "(?:a|ont|avait) (?:\\p{L}+ ){0,2}?(?:raconté|rappelé|confié|déclaré|dit|expliqué|ajouté|assuré|souligné|affirmé|indiqué|précisé|noté|lancé|insisté|témoigné|répondu|estimé|conclu|écrit)",
    "(?:raconte|rappelle|confie|déclare|dit|disait|explique|ajoute|assure|souligne|affirme|indique|précise|note|lance|insiste|témoigne|répond|estime|conclut|écrit|se souvient|poursuit|sourit|plaisante|glisse|soupire)",
  ],
  obliques: [
    "(?:avec|de|du|d'|des|par|à|au|aux|pour|chez|contre|sans|sous|entre|vers|après|avant|depuis|selon|comme|dont)(?: (?:le|la|les|son|sa|ses|leur))?",
    "(?:de|à|par|avec|pour|chez|selon) l'",
  ],
  escorts: ["(?:accompagnée?s?|entourée?s?|flanquée?s?|assistée?s?) (?:de|d'|du|des|par)"],
  female: [
    "(?:Mme|Mmes|Madame|Mlle|Mademoiselle|sœur)\\.?",
    "(?:elle|elles|celle-ci|cette dernière)",
    "(?:la|une|cette|sa)",
    "(?:présidente|première|conseillère|directrice|ambassadrice|sénatrice|rectrice|actrice|visiteuse|chercheuse|historienne)",
    "(?:députée|élue|invitée|envoyée|adjointe|présidente|dirigeante|représentante|préfète|attachée|chargée|femmes|reine|princesse|consule|générale|cheffe|autrice|poétesse)",
  ],
  male: [
    "(?:M|MM|Mr|Monsieur|Messieurs|Mgr|frère|Monseigneur)\\.?",
    "(?:il|ils|celui-ci|ce dernier|hommes|roi|prince)",
  ],
};
