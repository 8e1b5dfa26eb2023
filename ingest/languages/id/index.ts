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

/** Indonesian, with what Malay writes otherwise. */
export const language: Language = {
  code: "id",
  detection,
  page,
  abbreviations:
    "Prof Dr Dra Drs Drg Ir Hj KH Moh Muh Moch Mohd Ust Tn Ny Sdr Bpk Yth No Jl Kec Kab Prov Kol dll dkk dsb tgl hlm ed St Jan Feb Mar Apr Jun Jul Agu Sep Okt Nov Des".split(
      " ",
    ),
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
