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

/** English. */
export const language: Language = {
  code: "en",
  detection,
  page,
  abbreviations: [
    "Mr",
    "Mrs",
    "Ms",
    "Dr",
    "Prof",
    "Gen",
    "Col",
    "Lt",
    "Sen",
    "Gov",
    "Rep",
    "Amb",
    "Hon",
    "Rev",
    "Maj",
    "Capt",
    "Adm",
    "Brig",
    "Cmdr",
    "Cdr",
    "Sgt",
    "Sr",
    "Jr",
    "Ma",
    "Messrs",
    "H.E",
    "St",
    "No",
    "Jan",
    "Feb",
    "Mar",
    "Apr",
    "Jun",
    "Jul",
    "Aug",
    "Sep",
    "Sept",
    "Oct",
    "Nov",
    "Dec",
    "U.S",
    "U.N",
    "Co",
    "Ltd",
    "Corp",
    "Inc",
    "vs",
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
};
