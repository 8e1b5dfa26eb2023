import type { PlaceFeature } from "../../gazetteer/gazetteer.js";
import type { PlaceHead, PlaceWords } from "../body-words.js";

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
    { pattern: "[Rr]égion", feature: "region", position: "first", partOfName: false },
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
  // French papers keep the letters of Vietnamese names and drop their tones.
  spellings: {
    Viêtnam: "Vietnam",
    "Nghê An": "Nghe An",
    "Dông Nai": "Dong Nai",
    "Lâm Dông": "Lam Dong",
    "Dông Thap": "Dong Thap",
    "Bên Tre": "Ben Tre",
    "Diên Biên": "Dien Bien",
    "Tiên Giang": "Tien Giang",
    "Binh Thuân": "Binh Thuan",
    "Ninh Thuân": "Ninh Thuan",
    "Phan Thiêt": "Phan Thiet",
    "Viêt Tri": "Viet Tri",
    "Châu Dôc": "Chau Doc",
    "Dông Hoi": "Dong Hoi",
    "Hoàn Kiêm": "Hoan Kiem",
    "Tây Hô": "Tay Ho",
  },
  ignore: [
    "Europe",
    "Asie",
    "Afrique",
    "Amérique",
    "Asie-Pacifique",
    "Indo-Pacifique",
    "[Gg]arde des [Ss]ceaux",
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
