import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { askedKeys, blockKeys, isResembling } from "#ingest/resolve/block";
import { groupBy } from "#ingest/resolve/grouping";
import { identify } from "#ingest/resolve/identity";
import { influencing } from "#ingest/resolve/influence";
import { NO_KNOWLEDGE as knowledge } from "#ingest/resolve/knowledge";
import { identityRecords } from "#ingest/resolve/record";
import { isOwnRecord, together, variantOf } from "#ingest/resolve/variant";
import { anExtraction } from "../../helpers/builders/extraction.js";
import { canonical } from "../../helpers/canonical.js";

const NAMES = [
  "Tô Lâm",
  "To Lam",
  "Lâm",
  "Nguyễn Văn Tuấn",
  "Nguyễn Tuấn",
  "Trần Thị Tuấn",
  "N. Tuan",
  "Emmanuel Macron",
  "Macron",
  "Brigitte Macron",
  "E. Macron",
];
const BODIES = ["Agence française de développement", "Amis du Fleuve Dordogne", "AFD", "Friendship Group"];
const DEALS = ["Accord on Bridges", "Hiệp định cầu đường", "Accord"];
const DATES = [null, "2018-03-27", "2018-03", "2018", "2018-12-30/2019-01-02", "2014/2020", "XXXX-03-27"];
const TOWNS = [
  { name: "Paris", knownId: "place/paris" },
  { name: "Hanoi", knownId: "place/hanoi" },
];
const articles = fc
  .array(
    fc.record({
      lang: fc.constantFrom("vi", "fr", "en"),
      publishedAt: fc.constantFrom(null, "2024-10-08", "2018-03-28"),
      people: fc.uniqueArray(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 4 }),
      country: fc.constantFrom(undefined, "vn", "fr"),
      office: fc.constantFrom(undefined, "President", "Ambassador"),
      body: fc.constantFrom(...BODIES),
      deal: fc.constantFrom(...DEALS),
      date: fc.constantFrom(...DATES),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((list) =>
    list.map(({ lang, publishedAt, people, country, office, body, deal, date }, at) =>
      anExtraction({
        id: `article/${at}`,
        lang,
        publishedAt,
        entities: [
          ...people.map((name) => ({ name, country, roles: office ? [{ title: office }] : [] })),
          { name: body, kind: "Organization" as const, country },
          ...TOWNS,
          { name: deal, kind: "Agreement" as const, form: "accord" },
        ],
        claims: [
          {
            fact: { kind: "Agreement", form: "accord", status: "signed" },
            agreement: deal,
            parties: TOWNS.map(({ name }) => name),
            date,
          },
        ],
      }),
    ),
  );

describe("variants", () => {
  it("are identified as the records are for which they stand", () => {
    fc.assert(
      fc.property(articles, (list) => {
        const records = list.flatMap((extraction) => identityRecords(extraction, knowledge));
        const variantIds = new Map(records.map((record) => [record.id, variantOf(record, []).id]));
        const variants = [
          ...groupBy(
            records.map((record) => variantOf(record, [])),
            ({ id }) => id,
          ).values(),
        ].map((group) => group.reduce(together));
        const [whole, short] = [identify(records, [], knowledge), identify(variants, [], knowledge)];
        expect(canonical({ ...short, identities: undefined })).toBe(
          canonical({ ...whole, identities: undefined }),
        );
        for (const { id } of records)
          expect(short.identities.get(variantIds.get(id)!)).toBe(whole.identities.get(id));
      }),
      { numRuns: 300 },
    );
  });

  it("of a last name alone, or of what a person judged, stand for themselves", () => {
    const [extraction] = [anExtraction({ id: "article/1", entities: ["Macron", "Tô Lâm"] })];
    const ids = identityRecords(extraction, knowledge).map((record) => variantOf(record, []).id);
    expect(ids.map(isOwnRecord)).toEqual([true, false]);
  });
});

describe("influencing", () => {
  it("leaves out nobody who has a say, and no candidate", () => {
    fc.assert(
      fc.property(articles, fc.nat(), (list, pick) => {
        const all = list
          .flatMap((extraction) => identityRecords(extraction, knowledge))
          .map((record) => ({ record, keys: blockKeys(record) }));
        const seed = all[pick % all.length]!.record.id;
        const { own, beside } = influencing(all, new Set([seed]));
        const part = [...own, ...beside];
        const [whole, alone] = [all, part].map((of) =>
          identify(
            of.map(({ record }) => record),
            [],
            knowledge,
          ),
        );
        const ids = new Set(alone!.identities.values());
        const inside = new Set(part.map(({ record }) => record.id));
        expect(canonical(alone!)).toBe(
          canonical({
            identities: new Map([...whole!.identities].filter(([id]) => inside.has(id))),
            entities: whole!.entities.filter(({ id }) => ids.has(id)),
            candidates: whole!.candidates.filter(({ left, right }) => ids.has(left) && ids.has(right)),
          }),
        );
        const owned = new Set(own.map(({ record }) => whole!.identities.get(record.id)!));
        for (const { left, right } of whole!.candidates)
          if (owned.has(left) || owned.has(right))
            expect([left, right].every((id) => ids.has(id))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("finds all of them by the keys that each asks for", () => {
    fc.assert(
      fc.property(articles, fc.nat(), (list, pick) => {
        const all = list
          .flatMap((extraction) => identityRecords(extraction, knowledge))
          .map((record) => ({ record, keys: blockKeys(record) }));
        const seed = all[pick % all.length]!;
        const seeds = new Set([seed.record.id]);
        let found = [seed];
        for (let before = 0; found.length > before; ) {
          before = found.length;
          const { own, beside } = influencing(found, seeds);
          const asking = [
            ...own.map(({ keys }) => keys),
            ...beside.map(({ keys }) => keys.filter((key) => !isResembling(key))),
          ];
          const asked = new Set(asking.flatMap(askedKeys));
          found = all.filter((each) => found.includes(each) || each.keys.some((key) => asked.has(key)));
        }
        const names = (of: typeof all) => of.map(({ record }) => record.id).sort();
        const both = (of: typeof all) => {
          const { own, beside } = influencing(of, seeds);
          return [names(own), names(beside)];
        };
        expect(both(found)).toEqual(both(all));
      }),
      { numRuns: 500 },
    );
  });

  it("asks for no one who only shares a last name, unless that stands alone", () => {
    const keysOf = (name: string) =>
      blockKeys(identityRecords(anExtraction({ id: "article/1", entities: [name] }), knowledge)[0]!);
    const finds = (asking: string, other: string) =>
      askedKeys(keysOf(asking)).some((key) => keysOf(other).includes(key));
    expect(finds("Lê Minh Hà", "Trần Thu Hà")).toBe(false);
    expect(finds("Lê Minh Hà", "M. Hà")).toBe(true);
    expect(finds("Lê Minh Hà", "Hà")).toBe(true);
    expect(finds("Hà", "Trần Thu Hà")).toBe(true);
    expect(finds("Lê Minh Hà", "Trần Mạnh Hà")).toBe(false);
    expect(finds("Lê Minh Hà", "Minh Hà")).toBe(true);
    expect(finds("M. Hà", "Lê Minh Hà")).toBe(true);
    expect(finds("M. Hà", "Lê Thu Hà")).toBe(false);
    expect(finds("M. Hà", "M. T. Hà")).toBe(true);
  });

  it.each([
    ["AFD", "Agence française de développement", true],
    ["Agence française de développement", "Amis du Fleuve Dordogne", false],
    ["AFD", "Friendship Group", false],
  ])("bodies called %s and %s are looked at together: %s", (one, other, together) => {
    const all = [one, other].map((name, at) => {
      const extraction = anExtraction({ id: `article/${at}`, entities: [{ name, kind: "Organization" }] });
      const [record] = identityRecords(extraction, knowledge);
      return { record: record!, keys: blockKeys(record!) };
    });
    for (const [seed, mate] of [all, all.toReversed()] as const) {
      const { own, beside } = influencing(all, new Set([seed!.record.id]));
      expect([own, beside]).toEqual([[seed], together ? [mate] : []]);
    }
  });

  it("leaves out who only shares a last name", () => {
    const extraction = anExtraction({
      id: "article/1",
      entities: ["Emmanuel Macron", "Brigitte Macron", "Tô Lâm"],
    });
    const all = identityRecords(extraction, knowledge).map((record) => ({ record, keys: blockKeys(record) }));
    const { own, beside } = influencing(
      all,
      new Set([all.find(({ record }) => record.name === "Emmanuel Macron")!.record.id]),
    );
    expect([own, beside].map((part) => part.map(({ record }) => record.name))).toEqual([
      ["Emmanuel Macron"],
      [],
    ]);
  });

  it.each([
    ["2018-03-27", "2018-03-27", true],
    ["2018-03-27", "2018-03-28", false],
    ["2018-03-27", "2018-03", true],
    ["2018-03-27", "2018", true],
    ["2018-03-27", "2017/2019", true],
    ["2018-03", "2018-04", false],
    ["2018-03", "2018", true],
    ["2018-12-30/2019-01-02", "2019", true],
    ["2018-03-27", "1990/2020", false],
    ["2018-03-27", "XXXX-03-27", false],
    ["2018-03-27", null, false],
    [null, null, false],
  ])("agreements of two names, of %s and %s, are looked at together: %s", (one, other, together) => {
    const told = (id: string, name: string, date: string | null) =>
      identityRecords(
        anExtraction({
          id,
          entities: [{ name, kind: "Agreement", form: "accord" }, ...TOWNS],
          claims: [
            {
              fact: { kind: "Agreement", form: "accord", status: "signed" },
              agreement: name,
              parties: TOWNS.map((town) => town.name),
              date,
            },
          ],
        }),
        knowledge,
      )
        .filter(({ kind }) => kind === "Agreement")
        .map((record) => ({ record, keys: blockKeys(record) }));
    const all = [...told("article/1", "Accord on rail", one), ...told("article/2", "Hiệp định", other)];
    for (const [seed, mate] of [all, all.toReversed()] as const) {
      const { own, beside } = influencing(all, new Set([seed!.record.id]));
      expect([own, beside]).toEqual([[seed], together ? [mate] : []]);
    }
    const found = identify(
      all.map(({ record }) => record),
      [],
      knowledge,
    );
    expect(found.candidates).toHaveLength(together ? 1 : 0);
  });
});
