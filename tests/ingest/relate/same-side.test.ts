import { expect, it } from "vitest";
import { extractText, meetingsOf } from "../extract-text.js";

it.each([
  [
    "those who escort somebody",
    "id",
    "Dalam pertemuan itu Budi Santoso didampingi Sekretaris Daerah Agus Wijaya.",
    [],
  ],
  [
    "a verb left out the second time",
    "id",
    "Menteri Luar Negeri Budi Santoso berunding dengan Menteri Luar Negeri Prancis Paul Martin, dan Menteri Keuangan Agus Wijaya dengan Menteri Perdagangan Prancis Claire Fontaine.",
    ["Budi Santoso | Paul Martin"],
  ],
  [
    "an office with its number",
    "id",
    "Presiden Budi Santoso sakit. Pertemuan dengan Presiden ke-5 RI Agus Wijaya ditiadakan.",
    [],
  ],
])("%s are on one side, or apart (%s)", async (_what, lang, text, meetings) => {
  expect(meetingsOf(await extractText(text, { lang }))).toEqual(meetings);
});
