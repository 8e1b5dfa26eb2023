import type { Language } from "../language.js";
import { agreements } from "./agreements.js";
import { dates } from "./dates.js";
import { meetings } from "./meetings.js";
import { organizations } from "./organizations.js";
import { detection, page } from "./page.js";
import { parts } from "./parts.js";
import { names, titles } from "./people.js";
import { places } from "./places.js";
import { references } from "./references.js";
import { withBothTones } from "./tones.js";

/** Vietnamese. */
export const language: Language = withBothTones({
  code: "vi",
  detection,
  page,
  abbreviations: [
    "TP",
    "T.P",
    "Tp",
    "ThS",
    "TS",
    "PGS",
    "GS",
    "BS",
    "KTS",
    "Q",
    "P",
    "Mr",
    "Ms",
    "St",
    "No",
    "Tr",
    "tr",
  ],
  names,
  titles,
  organizations,
  places,
  parts,
  agreements,
  dates,
  references,
  meetings,
});
