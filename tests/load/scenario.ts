import fc from "fast-check";
import type { Extraction } from "#model/extraction";
import {
  type ArticleSketch,
  aMeeting,
  anExtraction,
  type ClaimSketch,
} from "../helpers/builders/extraction.js";

/** Names that may or may not be the same person, with and without marks, short and full. */
const PEOPLE = [
  ...["Tô Lâm", "To Lam", "Lâm", "Nguyễn Văn Tuân", "Nguyễn Văn Tuấn", "Nguyen Van Tuan", "Tuấn"],
  ...["Emmanuel Macron", "Macron", "Brigitte Macron", "Jeanne Petit", "J. Petit"],
];
const PLACES: ArticleSketch["entities"] = [
  { name: "Vietnam", knownId: "place/vn", country: "vn" },
  { name: "Paris", knownId: "place/paris", country: "fr" },
];
/** Two agreements of one name and of several times, and others at those times. */
const DEALS = ["Accord on Bridges", "Accord", "Hiệp định cầu đường"];
const DEAL_DATES = [null, "2013", "2013-09", "2013-09-25", "2018-03-27"];

const meeting = fc.record({
  left: fc.nat(2),
  right: fc.nat(2),
  date: fc.constantFrom(null, "2024-10-07", "2024-10", "2018-03-27"),
  place: fc.constantFrom(undefined, "Paris", "Vietnam"),
  status: fc.constantFrom("held" as const, "held" as const, "planned" as const),
  act: fc.constantFrom("talks" as const, "signing" as const),
});
const drafts = fc.array(
  fc.record({
    lang: fc.constantFrom("vi", "fr", "en"),
    publishedAt: fc.constantFrom(null, "2024-10-08", "2018-03-28"),
    people: fc.uniqueArray(fc.constantFrom(...PEOPLE), { minLength: 1, maxLength: 3 }),
    country: fc.constantFrom(undefined, "vn", "fr"),
    basedOn: fc.constantFrom(null, "https://example.org/original"),
    meetings: fc.array(meeting, { maxLength: 2 }),
    deal: fc.option(fc.record({ name: fc.constantFrom(...DEALS), date: fc.constantFrom(...DEAL_DATES) })),
  }),
  { minLength: 2, maxLength: 5 },
);
type Draft = typeof drafts extends fc.Arbitrary<(infer One)[]> ? One : never;

function written(draft: Draft, at: number): Extraction {
  const name = (i: number) => draft.people[i % draft.people.length]!;
  const claims: ClaimSketch[] = [
    ...draft.meetings.map(({ left, right, date, place, ...fact }) =>
      aMeeting([[name(left)], [name(right)]], { date, place, fact }),
    ),
    { fact: { kind: "Role", title: "Mayor" }, holder: name(0) },
    { fact: { kind: "Relation", type: "PART_OF" }, from: "Paris", to: "Vietnam" },
  ];
  if (draft.deal)
    claims.push({
      fact: { kind: "Agreement", form: "accord", status: "signed" },
      agreement: draft.deal.name,
      parties: ["Vietnam", "Paris"],
      date: draft.deal.date,
    });
  const extraction = anExtraction({
    id: `article/${at}`,
    lang: draft.lang,
    publishedAt: draft.publishedAt,
    entities: [
      ...draft.people.map((each) => ({ name: each, country: draft.country })),
      ...PLACES,
      ...(draft.deal ? [{ name: draft.deal.name, kind: "Agreement" as const, form: "accord" as const }] : []),
    ],
    claims,
  });
  return { ...extraction, article: { ...extraction.article, basedOn: draft.basedOn } };
}

/** Articles, an order to load them in, and where to cut the order into parts. */
export const scenario = drafts.chain((list) =>
  fc.record({
    extractions: fc.constant(list.map(written)),
    order: fc.shuffledSubarray([...list.keys()], { minLength: list.length }),
    cuts: fc.array(fc.nat(list.length), { maxLength: 3 }),
  }),
);

/** The order, cut into parts. */
export function parts(order: readonly number[], cuts: readonly number[]): number[][] {
  const at = [0, ...[...cuts].sort((a, b) => a - b), order.length];
  return at.slice(1).map((end, i) => order.slice(at[i], end));
}
