import type { PlaceFeature } from "../../gazetteer/gazetteer.js";
import type { PlaceHead, PlaceWords } from "../language.js";

const OF = "(?: de la| de l'| de| du| des| d')";

/** Nouns that only announce the name: "province de Yen Bai". */
const announces = (feature: PlaceFeature, ...nouns: string[]): PlaceHead[] =>
  nouns.map((noun) => ({ pattern: `${noun}${OF}`, feature, position: "first", partOfName: false }));

/** Nouns that belong to the name: "parc Montreau", "aéroport de Paris-Orly". */
const venue = (...nouns: string[]): PlaceHead[] =>
  nouns.map((noun) => ({ pattern: `${noun}${OF}?`, feature: "venue", position: "first", partOfName: true }));

export const places: PlaceWords = {
  heads: [
    ...announces("province", "province", "préfecture", "archipel"),
    ...announces("city", "ville", "métropole", "capitale", "agglomération", "cité", "municipalité"),
    ...announces("commune", "commune", "village", "hameau", "bourg", "bourgade"),
    ...announces("district", "arrondissement", "district", "quartier", "canton"),
    ...announces("department", "département"),
    ...announces("region", "région"),
    ...venue(
      "aéroport(?: international)?",
      "base (?:aérienne|navale|militaire)",
      "gare",
      "cathédrale",
      "basilique",
    ),
    ...venue(
      "parc",
      "square",
      "pont",
      "jardin",
      "stade",
      "cimetière",
      "mausolée(?: du président)?",
      "mémorial",
    ),
    ...venue(
      "palais",
      "château",
      "temple",
      "pagode",
      "citadelle",
      "prison",
      "raffinerie",
      "centrale(?: nucléaire)?",
    ),
    ...venue("hôtel", "espace", "esplanade", "avenue", "boulevard", "rue", "presqu'île", "baie", "île"),
    {
      pattern: "(?:Place|Domaine|Villa|Monument|Métropole|Port)(?: de la| de l'| de| du| des| d')?",
      feature: "venue",
      position: "first",
      partOfName: true,
    },
    { pattern: "[Pp]oste(?: centrale)? de", feature: "venue", position: "first", partOfName: true },
  ],
  ignore: [
    "Paris Match",
    "Paris[- ]Saint[- ]Germain",
    "Paris-Dakar",
    "Le Monde",
    "Ouest-France",
    "Air France",
    "France (?:Info|Inter|Culture|Télévisions|Bleu|Volontaires|Travail|24|2|3|5)",
    "Radio France(?: internationale)?",
    "Tour de France",
    "Équipe de France",
    "Accords? de Paris",
    "Accords? de Genève",
    "Courrier du Viê?e?t[ -]?[Nn]am",
    "guerre du Viê?e?t[ -]?[Nn]am",
    "République démocratique du Viê?e?t[ -]?[Nn]am",
    "Agence France[- ]Presse",
    "bataille de Di[eê]n Bi[eê]n Phu",
  ],
};
