import type { PlaceFeature } from "../../gazetteer/gazetteer.js";
import type { PlaceHead, PlaceWords } from "../body-words.js";

/** Nouns that only announce the name: "the town of Choisy". */
const announces = (feature: PlaceFeature, ...nouns: string[]): PlaceHead[] =>
  nouns.map((noun) => ({ pattern: `${noun} of`, feature, position: "first", partOfName: false }));

/** Nouns behind the name that are no part of it: "Yen Bai Province". */
const follows = (feature: PlaceFeature, ...nouns: string[]): PlaceHead[] =>
  nouns.map((pattern) => ({ pattern, feature, position: "last", partOfName: false }));

const venue = (position: "first" | "last", ...nouns: string[]): PlaceHead[] =>
  nouns.map((pattern) => ({ pattern, feature: "venue", position, partOfName: true }));

export const places: PlaceWords = {
  heads: [
    ...follows("province", "[Pp]rovince", "Governorate", "Prefecture"),
    ...follows("district", "Ward", "Arrondissement"),
    ...follows("commune", "Commune", "Village", "Township"),
    ...announces("city", "city", "[Mm]unicipality", "town", "port city", "coastal city"),
    ...announces("commune", "village", "commune", "hamlet"),
    ...announces("province", "province"),
    ...announces("region", "region", "island"),
    ...announces("district", "district", "suburb"),
    ...venue(
      "last",
      "Airport",
      "(?:International|Regional) Airport",
      "Palace",
      "Square",
      "Bridge",
      "(?:Street|Avenue|Boulevard|Road|Lane|Quay|Embankment)",
      "Mausoleum",
      "(?:Relic|Heritage|Historic|Memorial) Site",
      "Park",
      "(?:Industrial|Economic|Processing) Zone",
      "[Rr]efinery",
      "Metropolis",
      "(?:Lake|River|Bay|Gulf|Strait|Canal|Falls|Beach|Reef|Peninsula|Delta|Valley|Plateau|Mountains?|Cave)",
      "(?:Island|Islands|Archipelago|Atoll)",
      "Cemetery",
      "(?:Cathedral|Basilica|Chapel|Pagoda|Temple|Abbey|Monastery|Citadel|Castle|Fortress|Mosque)",
      "(?:Prison|Stadium|Arena|Tower|Gardens?|Harbou?r|Port|Wharf|Railway Station|Station|Market|Memorial|Monument)",
      "(?:Naval|Air|Military) Base",
      "(?:Power|Nuclear|Hydropower|Water) Plant",
      "(?:Old|French|Latin|Chinese) Quarter",
      "Barracks",
      "Shipyard",
      "Guest ?[Hh]ouse",
    ),
    ...venue("last", "Hotel", "Resort"),
    ...venue(
      "first",
      "(?:Temple|Bay|Gulf|Port|Cape|Isle|Château|Palace|Cathedral|Citadel|Tomb) of",
      "Hotel",
      "Hôtel(?: de la| de| du| des)?",
      "Lake",
      "Mount",
      "Cape",
      "Fort",
      "Camp",
      "Place d(?:e la|u|es|e)",
      "(?:Rue|Avenue|Boulevard|Quai)(?: de la| du| des| de)?",
      "Château(?: de la| de| du)?",
      "Gare(?: de| du)?",
    ),
  ],
  links: ["of", "the"],
  ignore: [
    "Battle of Dien Bien Phu",
    "Saigon (?:regime|government|administration|authorities|army)",
    "East Sea",
    "Paris Match",
    "Air France",
    "Tour de France",
    "Vietnam War",
    "Paris Saint-Germain",
  ],
};
