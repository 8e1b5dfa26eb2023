import { describe, expect, it } from "vitest";
import type { LanguageCode } from "#model/vocabulary";
import { extractText, meetingsOf } from "../extract-text.js";

type Case = [what: string, lang: LanguageCode, text: string, meetings: string[]];

const pronouns: Case[] = [
  [
    "an object pronoun before its verb",
    "fr",
    "L'ambassadeur du Vietnam Le Thanh Dong est arrivé mardi à Lyon. Le maire Paul Martin l'a accueilli à la gare.",
    ["Paul Martin | Le Thanh Dong"],
  ],
  [
    "a pronoun grown together with its verb",
    "id",
    "Duta Besar Prancis Paul Martin tiba di Jakarta pada Senin. Menteri Luar Negeri Indonesia Budi Santoso menerimanya di kantornya.",
    ["Budi Santoso | Paul Martin"],
  ],
  [
    "a woman by her given name",
    "en",
    "Claire Fontaine told Paul Martin about the tree. Ambassador Le Thanh Dong met her in Lyon on May 3.",
    ["Le Thanh Dong | Claire Fontaine"],
  ],
  [
    "a subject who cannot be the one named behind the verb",
    "en",
    "Senator Paul Martin spoke of Ambassador Le Thanh Dong. He met Le Thanh Dong on May 3 in Hanoi.",
    ["Paul Martin | Le Thanh Dong"],
  ],
  [
    "who was meant by a pronoun in the sentence before, not the one newly named there",
    "en",
    "The monk Le Thanh Dong spent the year 1966 abroad. In Lyon, Mayor Paul Martin received him on May 3. On May 7 he met Senator Jean Dupont in Paris.",
    ["Paul Martin | Le Thanh Dong", "Le Thanh Dong | Jean Dupont"],
  ],
  [
    "whom the discourse knows, though another one is named more often",
    "fr",
    "Le recteur Paul Martin a parlé. Paul Martin est reparti. Mme Claire Fontaine était à Hanoï en mars, où le président vietnamien Le Thanh Dong l'avait reçue.",
    ["Le Thanh Dong | Claire Fontaine"],
  ],
  [
    "an object behind a preposition",
    "vi",
    "Đại sứ Pháp Paul Martin đến thăm tỉnh hôm 3/5. Chủ tịch tỉnh Trần Thu Hà đã có buổi làm việc với ông.",
    ["Trần Thu Hà | Paul Martin"],
  ],
];

const nouns: Case[] = [
  [
    "the envoy",
    "en",
    "Prime Minister Le Thanh Dong wrote to French Ambassador Paul Martin. Deputy Minister Tran Thu Ha met the envoy in Hanoi on May 3.",
    ["Tran Thu Ha | Paul Martin"],
  ],
  [
    "this one",
    "fr",
    "La sénatrice Claire Fontaine a écrit au ministre vietnamien Le Thanh Dong. Celui-ci a reçu jeudi le maire de Lyon, Paul Martin.",
    ["Le Thanh Dong | Paul Martin"],
  ],
];

const pairs: Case[] = [
  [
    "the two of the sentence before",
    "fr",
    "Le président Paul Martin a écrit au président vietnamien Le Thanh Dong. Les deux hommes se sont rencontrés à Lyon.",
    ["Paul Martin | Le Thanh Dong"],
  ],
  [
    "a third one in between",
    "en",
    "French President Paul Martin thanked Vietnamese President Le Thanh Dong, Lao President Bounmy Vilay and Cambodian President Sok Dara. The two leaders met in Hanoi.",
    [],
  ],
];

describe.each([
  ["pronouns", pronouns],
  ["nouns", nouns],
  ["pairs", pairs],
])("%s", (_, cases) => {
  it.each(cases)("%s (%s)", async (_what, lang, text, meetings) => {
    expect(meetingsOf(await extractText(text, { lang }))).toEqual(meetings);
  });
});
