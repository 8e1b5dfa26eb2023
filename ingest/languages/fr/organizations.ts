import type { BodyKind, OrganizationHead, OrganizationWords } from "../body-words.js";

const first = (kind: BodyKind, ...patterns: string[]): OrganizationHead[] =>
  patterns.map((pattern) => ({ pattern, kind, position: "first" }));

const heads: OrganizationHead[] = [
  // States
  ...first("ministry", "ministère"),
  { pattern: "ambassade", kind: "embassy", position: "first", seated: true },
  { pattern: "consulat(?: général| honoraire)?", kind: "consulate", position: "first", seated: true },
  {
    pattern: "(?:Délégation|délégation|Mission|mission) permanente",
    kind: "other",
    position: "first",
    seated: true,
  },
  { pattern: "Assemblée nationale", kind: "parliament", position: "first", alone: true },
  { pattern: "Sénat", kind: "senate", position: "first", alone: true },
  ...first("parliament", "Chambre des députés", "Chambre des représentants"),
  ...first("parliamentary-committee", "commission(?: mixte| spéciale)?"),
  ...first(
    "other",
    "secrétariat d'[ÉE]tat",
    "secrétariat général",
    "Parlement",
    "Haut-[Cc]ommissariat",
    "Haute [Aa]utorité",
    "Haut [Cc]onseil",
  ),
  ...first(
    "other",
    "direction(?: générale| régionale| départementale)?",
    "(?:Département|Bureau|Office|Autorité|Service|Administration)",
  ),
  ...first(
    "other",
    "(?:Cour|Tribunal|Préfecture|État-major|Inspection|Banque d'État|Comité d'État|Commission d'État)",
  ),

  // Territories
  { pattern: "Comité populaire", kind: "peoples-committee", position: "first" },
  ...first("peoples-committee", "comité populaire(?: municipal| provincial)?"),
  ...first("peoples-council", "[Cc]onseil populaire(?: municipal| provincial)?"),
  ...first("regional-council", "[Cc]onseil régional"),
  ...first(
    "other",
    "[Cc]onseil (?:départemental|général|municipal|territorial|communautaire)",
    "(?:Communauté|communauté) (?:urbaine|d'agglomération|de communes)",
  ),
  ...first("city-hall", "mairie", "hôtel de ville"),
  ...first(
    "chamber-of-commerce",
    "[Cc]hambre de commerce(?: et d'industrie)?(?: (?:et de services|internationale|franco-vietnamienne))?",
    "CCI",
  ),

  // Parties
  {
    pattern:
      "siège (?:central )?du (?:(?:Comité central(?: du Parti)?|Parti|PCV)(?: communiste)?(?: du Vietnam| vietnamien)?)",
    kind: "other",
    position: "whole",
    asPlace: true,
  },
  {
    pattern: "Comité (?:municipal |provincial )?du Parti(?: communiste)?",
    kind: "party-committee",
    position: "first",
  },
  { pattern: "Comité (?:municipal|provincial) du Parti", kind: "party-committee", position: "whole" },
  {
    pattern: "[Cc]omité central",
    kind: "other",
    position: "whole",
  },
  {
    pattern:
      "(?:Bureau politique|Politburo)(?: du (?:Comité central du )?(?:Parti(?: communiste (?:du Vietnam|vietnamien|français))?|PCV))?",
    kind: "other",
    position: "whole",
  },
  { pattern: "Parti communiste", kind: "party", position: "first", alone: true },
  ...first(
    "party",
    "[Pp]arti (?:socialiste|radical|républicain|travailliste|démocrate|démocratique|populaire|chrétien-démocrate|conservateur|écologiste)",
    "Parti",
  ),

  // Friendship
  {
    pattern: "groupe (?:parlementaire |interparlementaire )?d'amitié(?: parlementaire| interparlementaire)?",
    kind: "friendship-group",
    position: "first",
  },
  { pattern: "Association d'amitié", kind: "friendship-association", position: "first" },
  ...first("friendship-association", "association d'amitié"),

  // Learning and culture
  { pattern: "université", kind: "university", position: "first", eponym: true },
  {
    pattern: "(?:Académie|École|Institut|Faculté|Collège|Lycée|Conservatoire)",
    kind: "university",
    position: "first",
    eponym: true,
    seated: true,
  },
  {
    pattern: "(?:académie|faculté|lycée|collège|institut|conservatoire)",
    kind: "university",
    position: "first",
    eponym: true,
  },
  { pattern: "musée", kind: "museum", position: "first", eponym: true },
  ...first(
    "other",
    "Opéra",
    "Théâtre",
    "Bibliothèque",
    "Cinémathèque",
    "Orchestre",
    "Maison",
    "Espace",
    "Observatoire",
    "Laboratoire",
    "Archives",
  ),

  // Health, economy, society
  { pattern: "hôpital", kind: "other", position: "first", eponym: true },
  ...first(
    "other",
    "Polyclinique",
    "Clinique",
    "CHU",
    "CHRU",
    "Centre hospitalier(?: universitaire)?",
    "[Ss]yndicat",
    "[Ff]édération",
    "[Cc]onfédération",
  ),
  ...first(
    "company",
    "[Bb]anque",
    "(?:Société|Compagnie|Groupe|Corporation|Laboratoires|Caisse|Électricité|Gaz|Chantiers)",
  ),
  ...first(
    "other",
    "Agence",
    "Organisation",
    "Union",
    "Fondation",
    "[Aa]ssociation",
    "Alliance",
    "Ligue",
    "Mouvement",
    "Rassemblement",
    "Collectif",
  ),
  ...first(
    "other",
    "(?:Conseil|Comité|Commission|Centre|Chambre|Fonds|Front|Secrétariat|Cercle|Club|Croix-Rouge|Secours|Réseau|Pôle|Mission|Section|Forum)",
  ),
  ...first("other", "Radio", "Télévision", "Voix", "Agence vietnamienne", "agence de presse"),
  { pattern: "Quai d'Orsay", kind: "other", position: "whole" },
];

export const organizations: OrganizationWords = {
  heads,
  links: ["de", "du", "des", "d'", "la", "le", "l'", "les", "et", "pour", "sans"],
  inner: (
    "ville province commune district département région national nationale nationaux nationales international internationale internationaux internationales régional régionale départemental " +
    "départementale interdépartemental interdépartementale municipal municipale provincial provinciale communal communale central centrale général " +
    "générale supérieur supérieure public publique publics publiques privé privée populaire populaires social sociale sociaux sociales économique " +
    "économiques commercial commerciale commerciaux industriel industrielle agricole agricoles financier financière bancaire monétaire culturel " +
    "culturelle culturels culturelles scientifique scientifiques technique techniques technologique technologiques politique politiques diplomatique " +
    "militaire militaires médical médicale médicaux sanitaire hospitalier universitaire universitaires pédagogique académique professionnel " +
    "professionnelle polytechnique juridique judiciaire fiscal maritime aérien aérienne spatial spatiale nucléaire atomique environnemental " +
    "écologique humain humaine humaines humanitaire historique ethnographique océanographique géographique mondial mondiale européen européenne " +
    "européens européennes francophone francophones asiatique indochinoise parlementaire parlementaires interparlementaire permanent permanente " +
    "mixte conjoint conjointe unifié démocratique communiste socialiste révolutionnaire républicain ouvrier ouvrière patriotique " +
    "étrangères étrangers étranger extérieures extérieur extérieurs intérieures naturelles supérieures franco-vietnamien franco-vietnamienne " +
    "franco-vietnamiens vietnamo-français vietnamo-française euro-vietnamienne " +
    "affaires relations coopération développement recherche recherches enseignement éducation formation santé culture commerce industrie " +
    "industries sciences science technologies technologie technique médecine pharmacie droit économie finances finance gestion agriculture " +
    "pêche environnement eau assainissement énergie transports transport tourisme sports jeunesse femmes amitié solidarité paix défense " +
    "sécurité justice presse information communication statistiques archives arts lettres langues études investissement investissements " +
    "entreprises entrepreneurs commerçants employeurs travail travailleurs étudiants jeunes anciens combattants amis victimes enfants enfance " +
    "villes maires régions départements collectivités territoriales locales unis unies agglomération parisienne droits homme contrôle prudentiel " +
    "organisation organisations institutions lois constitution budget comptes intelligence artificielle urbanisme construction architecture " +
    "royal royale royaux présidentiel présidentielle impérial impériale épiscopal arbitrage audit aviation civile bourse export import exportation importation hydrocarbures pétrole gaz électricité"
  ).split(" "),
  seats: ["en", "au", "à", "aux", "auprès de", "auprès de l'", "auprès des"],
  compounds: false,
  functionWords: (
    "le la les l' un une des du de d' au aux à en et ou où mais dans par pour sur sous avec sans chez vers entre depuis ce cet cette ces son " +
    "sa ses leur leurs qui que dont il elle ils elles on nous vous est a ont sont"
  ).split(" "),
  ignore: [
    "Parti",
    "Conseil",
    "Comité",
    "Commission",
    "Centre",
    "Union",
    "Comité du Parti",
    "Comité Parti",
    "Front",
    "Section",
    "Maison",
    "Voix",
  ],
  defaultCountry: "fr",
};
