import type { Office, TitleHead } from "../name-words.js";

/** What behind "président" names a body and not a country. */
const OF_A_BODY =
  "(?! (?:directeur|directrice|délégué|exécutif|exécutive|général|honoraire|adjoint|fondateur|d(?:e|u|es)(?![\\p{L}])|d'))";
/** What behind "secrétaire général" is not the ruling party. */
const OF_NO_PARTY = "(?! (?:de|des|d'|adjoint|du (?!Parti|PCV|Comité central|CC)))";
const STATE = "[ÉE]tat";

const is = (office: Office, ...patterns: string[]): TitleHead[] =>
  patterns.map((pattern) => ({ pattern, office }));
/** The office, and "ex-" with it. */
const was = (office: Office, ...patterns: string[]): TitleHead[] =>
  is(office, ...patterns, ...patterns.map((pattern) => `ex-${pattern}`));

/** Offices that one word alone may follow: "le général Giap". */
const rank = (...patterns: string[]): TitleHead[] =>
  patterns.map((pattern) => ({ pattern, office: "other", rank: true }));

/** Offices of state, parliaments, parties, companies, universities, forces and church. */
export const offices: TitleHead[] = [
  ...was("head-of-state", `présidente?${OF_A_BODY}`, "présidente? de la République", `chef de l'${STATE}`),
  ...was("head-of-state", `présidente? (?:de l'${STATE}|du Viê?e?t[ -]?[Nn]am|de la France|des États-Unis)`),
  ...is("head-of-state", "présidents", "roi", "reine", "empereur", "impératrice"),
  ...was(
    "head-of-government",
    "[Pp]remier [Mm]inistre",
    "[Pp]remière [Mm]inistre",
    "chef du gouvernement",
    "cheffe du gouvernement",
  ),
  ...was("speaker", "présidente? de l'Assemblée nationale", "présidente? de l'AN"),
  ...was("senate-president", "présidente? du Sénat"),
  ...is(
    "party-leader",
    `secrétaire générale?${OF_NO_PARTY}`,
    "secrétaire générale?(?= du (?:Comité central du )?(?:Parti|PCV))",
  ),
  ...was("chair", "présidente?"),
  ...is("chair", "secrétaire nationale?", "premier secrétaire", "première secrétaire", "co-?présidente?"),
  ...was("minister", "ministres?", `ministre d'${STATE}`, "ministre déléguée?(?: chargée?)?"),
  ...is(
    "minister",
    "ministre déléguée?(?: chargée? d[^,.;]{3,60}?)? auprès d(?:u|e la) ministre",
    `secrétaire d'${STATE}(?: chargée? d[^,.;]{3,70}?)? auprès d(?:u|e la) ministre`,
  ),
  { pattern: "garde des [Ss]ceaux", office: "minister", portfolio: "justice" },
  { pattern: "chef(?:fe)? de la diplomatie", office: "minister", portfolio: "foreign-affairs" },
  { pattern: "patron(?:ne)? de la diplomatie", office: "minister", portfolio: "foreign-affairs" },
  ...is("deputy-minister", "vice-ministres?", "ministre adjointe?"),
  ...was(
    "ambassador",
    "ambassadeur(?: extraordinaire(?: et plénipotentiaire)?| itinérant)?",
    "ambassadrice(?: extraordinaire(?: et plénipotentiaire)?| itinérante)?",
  ),
  ...was("consul", "consule?(?: générale?| honoraire)?"),
  ...was("mayor", "maire"),
  ...is(
    "deputy-mayor",
    "maire[- ]adjointe?",
    "adjointe?(?: au| à la| à| du| de la)? maire",
    "premier adjoint",
    "première adjointe",
  ),

  // The state
  ...is(
    "other",
    "prince",
    "princesse",
    "vice-[Pp]remier [Mm]inistre",
    "vice-[Pp]remière [Mm]inistre",
    "ministre-conseill(?:er|ère)",
  ),
  ...was("other", `secrétaire d'${STATE}`, `sous-secrétaire(?: d'${STATE})?`),
  ...is(
    "other",
    "secrétaire générale?(?: adjointe?)?",
    "secrétaire(?: adjointe?| permanente?| particulière?)?",
    "vice-secrétaire",
  ),
  ...is(
    "other",
    "vice-consule?",
    "chargée? d'affaires(?: a\\.i\\.| par intérim)?",
    "premier conseiller",
    "première conseillère",
  ),
  ...is(
    "other",
    "conseill(?:er|ère)s?(?: culturel(?:le)?| économique| diplomatique| politique| spéciale?| technique| commerciale?)?",
  ),
  ...is("other", "conseill(?:er|ère)s? (?:régionale?|départementale?|municipale?|générale?|territoriale?)"),
  ...is(
    "other",
    "attachée?(?: culturel(?:le)?| de défense| de coopération| militaire| commerciale?| de presse)?",
  ),
  ...is(
    "other",
    "représentante?(?: permanente?| spéciale?| générale?| personnel(?:le)?)?",
    "envoyée? spéciale?",
    "envoyée? personnel(?:le)?",
  ),
  ...is(
    "other",
    "haut[- ](?:commissaire|représentant|fonctionnaire)",
    "haute[- ](?:commissaire|représentante|fonctionnaire)",
  ),
  ...is(
    "other",
    "commissaire(?: générale?| européenn?e?| politique)?",
    "déléguée?(?: générale?| régionale?| permanente?| apostolique)?",
  ),
  ...is(
    "other",
    "gouverneure?(?: générale?)?",
    "vice-gouverneure?",
    "résident (?:général|supérieur)",
    "préfet",
    "préfète",
    "sous-préfet",
    "sous-préfète",
  ),
  ...is(
    "other",
    "porte-parole(?: adjointe?)?",
    "négociateur(?: en chef)?",
    "négociatrice",
    "médiateur",
    "médiatrice",
    "émissaire",
    "homologue",
  ),

  // Parliaments and parties
  ...rank(
    "(?:ex-)?député(?:e|s|es)?(?:-maire)?(?: européenn?e?)?",
    "(?:ex-)?sénateurs?(?:-maire)?",
    "(?:ex-)?sénatrices?",
  ),
  ...is(
    "other",
    "eurodéputée?",
    "questeure?",
    "rapporteure?",
    "vice-présidente?(?: exécutive?| déléguée?)?",
    "premier vice-président",
    "première vice-présidente",
  ),
  ...is("other", "présidente? (?:déléguée?|exécutive?|honoraire)", "membres?", "trésorier", "trésorière"),

  // Companies, universities, institutions
  ...is(
    "other",
    "président[- ]directeur[- ]général",
    "présidente[- ]directrice[- ]générale",
    "PDG",
    "patron(?:ne)?",
    "gérante?",
    "dirigeante?",
  ),
  ...is(
    "other",
    "directeur(?: général| exécutif| adjoint| général adjoint| général délégué| de cabinet| artistique| scientifique| pays| régional)?",
  ),
  ...is(
    "other",
    "directrice(?: générale| exécutive| adjointe| générale adjointe| générale déléguée| de cabinet| artistique| scientifique| pays| régionale)?",
  ),
  ...is(
    "other",
    "sous-directeur",
    "sous-directrice",
    "vice-directeur",
    "vice-directrice",
    "directeur adjoint",
    "directrice adjointe",
  ),
  ...is(
    "other",
    "fondateur",
    "fondatrice",
    "co-?fondateur",
    "co-?fondatrice",
    "responsable",
    "coordonnateur",
    "coordinateur",
    "coordinatrice",
  ),
  ...is(
    "other",
    "chef(?:fe)?(?: adjointe?)?",
    "chef(?:fe)? (?:d'état-major(?: des armées)?|de file|de mission|de cabinet|de projet|d'entreprise)",
  ),
  ...is(
    "other",
    "recteur",
    "rectrice",
    "vice-recteur",
    "vice-rectrice",
    "doyenn?e?",
    "vice-doyenn?e?",
    "proviseure?",
    "conservateur",
    "conservatrice",
  ),
  ...is("other", "administrateur(?: général)?", "administratrice(?: générale)?"),

  // Forces and church
  ...rank(
    "générale?",
    "général (?:de (?:corps|division|brigade)(?: d'armée| aérienne)?|d'armée)",
    "(?:vice-|contre-)?amiral",
    "colonel",
    "lieutenant-colonel",
  ),
  ...rank(
    "lieutenant",
    "capitaine",
    "commandante?",
    "maréchal",
    "pape",
    "cardinal",
    "archevêque",
    "évêque",
    "nonce",
  ),
];
