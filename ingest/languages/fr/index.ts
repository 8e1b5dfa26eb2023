import type { Language } from "../language.js";
import { agreements } from "./agreements.js";
import { dates } from "./dates.js";
import { meetings } from "./meetings.js";
import { organizations } from "./organizations.js";
import { detection, page } from "./page.js";
import { parts } from "./parts.js";
import { names } from "./people.js";
import { places } from "./places.js";
import { references } from "./references.js";
import { titles } from "./titles.js";

/** French. */
export const language: Language = {
  code: "fr",
  detection,
  page,
  abbreviations: (
    "M MM Mme Mmes Mlle Dr Dre Pr Pre Me St Ste Mgr Gal Cdt Col Lt janv févr avr juil sept oct nov déc art p pp cf env vol n no av " +
    "bd hab fig éd trad réf tél J.-C"
  ).split(" "),
  names,
  titles,
  organizations,
  places,
  parts,
  agreements,
  dates,
  references,
  meetings,
};
