import type { PartWords } from "../part-words.js";

const OF = "(?:de la|de l'|du|des|de|d')";
const TO = "(?:à la|à l'|au|aux|à)";
const DIVISION = "(?:province|région|département|ville|district|arrondissement|commune)";
const KIND =
  "(?:arrondissement|quartier|district|commune|ville|cité|banlieue|faubourg|village|hameau|province|département|port|" +
  "capitale|préfecture|chef-lieu|antenne|branche|filiale|composante|service|organe|unité|laboratoire|école)";

/** Parts and wholes in French. */
export const parts: PartWords = {
  links: [
    OF,
    TO,
    "(?:en|dans (?:le|la|l'|les)|dans)",
    `(?:dans )?(?:le |la |l')${DIVISION}(?: ${OF})?`,
    `${OF} (?:la |le |l')?${DIVISION} ${OF}`,
  ],
  belongs: [
    `(?:un |une |le |la |l')?(?:\\p{L}+ )?${KIND} (?:\\p{L}+ )?${OF}`,
    `(?:qui est )?(?:rattachée?|affiliée?|intégrée?) ${TO}`,
    `(?:qui )?(?:relève|relevant|dépend|dépendant) ${OF}`,
    `(?:qui )?(?:appartient|appartenant) ${TO}`,
    `(?:qui fait |faisant )?partie ${OF}`,
    `au sein ${OF}`,
  ],
  inner: [
    "[dD]irections?",
    "[sS]ous-direction",
    "[dD]épartements?",
    "[bB]ureau",
    "[cC]ommission",
    "[cC]omité",
    "[fF]aculté",
    "École",
    "[iI]nstitut",
    "[cC]entre",
    "[gG]roupe d'amitié",
    "[sS]ervice",
    "[lL]aboratoire",
  ],
  member: [
    `(?:qui )?(?:siège|siégeant|travaille|travaillant) ${TO}`,
    `(?:qui )?(?:appartient|appartenant) ${TO}`,
  ],
  from: [OF],
  ownTown: [
    "(?:sa|la|cette) (?:commune|ville|cité|région|province)",
    "(?:son|le|ce) (?:département|arrondissement|village)",
  ],
  bothTowns: [
    "(?:les|des) deux (?:villes|cités|communes|ports|régions|départements|localités|collectivités)",
  ],
  linking: [TO, "avec"],
  not: [
    "pas(?: encore)?",
    "jamais",
    "ni",
    "projets? (?:de|d'un)",
    "souhait\\p{L}+",
    "envisag\\p{L}+",
    "propos\\p{L}+",
    "futur",
    "possible",
    "seraient",
    "seront",
  ],
};
