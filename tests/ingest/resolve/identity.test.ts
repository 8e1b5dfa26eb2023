import { describe, expect, it } from "vitest";
import { resolve } from "#ingest/resolve/resolve";
import type { World } from "#model/entity";
import { type ArticleSketch, anExtraction, type LocalSketch } from "../../helpers/builders/extraction.js";
import { anEntry, someKnowledge } from "../../helpers/builders/knowledge.js";

const macron = {
  id: "person/emmanuel-macron",
  name: "Emmanuel Macron",
  aliases: ["Macron"],
  country: "fr",
  offices: [{ office: "President", from: "2017-05-14", to: null }],
};
const knowledge = someKnowledge();

/** Entity ids of the first entity of each article, each article being one sketch. */
function idsOf(
  ...sketches: (Omit<ArticleSketch, "id" | "entities"> & { one: string | LocalSketch })[]
): string[] {
  return worldOf(...sketches).ids;
}

function worldOf(...sketches: (Omit<ArticleSketch, "id" | "entities"> & { one: string | LocalSketch })[]): {
  world: World;
  ids: string[];
} {
  const extractions = sketches.map(({ one, ...rest }, at) =>
    anExtraction({ id: `article/${at}`, entities: [one], ...rest }),
  );
  const world = resolve(extractions, [], knowledge);
  return {
    world,
    ids: extractions.map(
      ({ article, entities }) => world.identities.get(`${article.id} ${entities[0]!.key}`)!,
    ),
  };
}

const president = [{ title: "President", country: "fr" }];

describe("identity of people", () => {
  it("is one for one name, with and without marks, and shows the marks", () => {
    const { world, ids } = worldOf(
      { one: "To Lam" },
      { one: "Tô Lâm", lang: "vi" },
      { one: "TO LAM" },
      { one: "To Lam" },
    );
    expect(new Set(ids)).toEqual(new Set(["person/to-lam"]));
    expect(world.entities).toMatchObject([{ id: "person/to-lam", name: "Tô Lâm", basis: "text" }]);
  });

  it("keeps names with other marks apart, and leaves the unmarked one out where both fit", () => {
    const [tuan, tuaan, bare] = idsOf(
      { one: "Nguyễn Văn Tuân" },
      { one: "Nguyễn Văn Tuấn" },
      { one: "Nguyen Van Tuan" },
    );
    expect(new Set([tuan, tuaan, bare]).size).toBe(3);
    for (const id of [tuan, tuaan, bare]) expect(id).toMatch(/^person\/nguyen-van-tuan-[0-9a-f]{6}$/);
  });

  it("lets evidence choose between names with other marks", () => {
    const at = (impliedOrgId: string) => [{ title: "Ambassador", impliedOrgId }];
    const [tuan, tuaan, bare] = idsOf(
      { one: { name: "Nguyễn Văn Tuân", roles: at("org/embassy-of-vietnam-in-france") } },
      { one: { name: "Nguyễn Văn Tuấn", roles: at("org/embassy-of-vietnam-in-japan") } },
      { one: { name: "Nguyen Van Tuan", roles: at("org/embassy-of-vietnam-in-japan") } },
    );
    expect(bare).toBe(tuaan);
    expect(bare).not.toBe(tuan);
  });

  it("keeps strangers of one name apart where their countries differ, and lists them", () => {
    const { world, ids } = worldOf(
      { one: { name: "Lê Minh", country: "vn" } },
      { one: { name: "Lê Minh", country: "fr" } },
    );
    expect(ids[0]).not.toBe(ids[1]);
    expect(world.candidates).toHaveLength(1);
    expect(world.candidates[0]!.reasons.map(({ name }) => name)).toEqual(["same name", "other country"]);
  });

  it("takes the distinction of strangers from where each was first named", () => {
    const early = { one: { name: "Lê Minh", country: "vn" }, publishedAt: "2020-01-01" };
    const [alone] = idsOf(early, { one: { name: "Lê Minh", country: "fr" }, publishedAt: "2021-01-01" });
    const extractions = [
      anExtraction({ id: "article/0", entities: [early.one], publishedAt: early.publishedAt }),
      anExtraction({
        id: "article/1",
        entities: [{ name: "Lê Minh", country: "fr" }],
        publishedAt: "2021-01-01",
      }),
      anExtraction({ id: "article/2", entities: [early.one], publishedAt: "2022-01-01" }),
    ];
    expect(resolve(extractions, [], knowledge).identities.get("article/2 Person:0")).toBe(alone);
  });

  it.each([
    ["title and country", { name: "Macron", country: "fr", roles: president }, true],
    ["country alone", { name: "Macron", country: "fr" }, false],
    ["nothing", { name: "Macron" }, false],
    ["another office", { name: "Macron", country: "fr", roles: [{ title: "Ambassador" }] }, false],
  ])("joins a last name to a full name by %s: %o → %s", (_, one, joins) => {
    const [full, last] = idsOf(
      { one: { name: "Emmanuel Macron", country: "fr", roles: president } },
      { one },
    );
    expect(last === full).toBe(joins);
  });

  it("keeps a last name apart where two full names fit", () => {
    const [emmanuel, other, last] = idsOf(
      { one: { name: "Emmanuel Macron", country: "fr", roles: president } },
      { one: { name: "Jules Macron", country: "fr", roles: president } },
      { one: { name: "Macron", country: "fr", roles: president } },
    );
    expect([emmanuel, other]).not.toContain(last);
  });

  it("never joins two last names", () => {
    const one = { name: "Macron", country: "fr", roles: president };
    expect(new Set(idsOf({ one }, { one })).size).toBe(2);
  });

  it.each([
    ["2020-06-01", [{ title: "President", country: "fr" }], "person/emmanuel-macron"],
    ["2012-06-01", [{ title: "President", country: "fr" }], "person/macron"],
    ["2020-06-01", [{ title: "Ambassador", country: "fr" }], "person/macron"],
    ["2020-06-01", [{ title: "President", country: "vn" }], "person/macron"],
    ["2020-06-01", [], "person/macron"],
  ])("asks the list of office-holders for a last name of %s with %o", (publishedAt, roles, id) => {
    const extraction = anExtraction({ id: "article/0", publishedAt, entities: [{ name: "Macron", roles }] });
    const world = resolve([extraction], [], someKnowledge([], [macron]));
    expect(world.entities.map((entity) => entity.id)).toEqual([id]);
    expect(world.entities[0]!.name).toBe(id === macron.id ? "Emmanuel Macron" : "Macron");
  });

  it("joins a name written in another order where the country agrees", () => {
    const turned = { name: "Dũng Nguyễn Tấn", country: "vn" };
    const [a, b] = idsOf({ one: { name: "Nguyễn Tấn Dũng", country: "vn" } }, { one: turned });
    expect(a).toBe(b);
    const [c, d] = idsOf({ one: "Nguyễn Tấn Dũng" }, { one: turned });
    expect(c).not.toBe(d);
  });

  it("joins a middle name left out only with the same office", () => {
    const office = [{ title: "Prime Minister", country: "vn" }];
    const full = { name: "Nguyễn Tấn Dũng", country: "vn", roles: office };
    const [a, b] = idsOf({ one: full }, { one: { name: "Nguyễn Dũng", country: "vn" } });
    expect(a).not.toBe(b);
    const [c, d] = idsOf({ one: full }, { one: { name: "Nguyễn Dũng", country: "vn", roles: office } });
    expect(c).toBe(d);
  });
});

describe("identity of bodies, places and agreements", () => {
  const body = (name: string, more: Partial<LocalSketch> = {}): LocalSketch => ({
    name,
    kind: "Organization",
    ...more,
  });

  it.each([
    ["one name", body("Airbus"), body("AIRBUS"), true],
    ["one acronym", body("Agence française de développement", { also: ["AFD"] }), body("AFD"), true],
    ["an acronym that no article explains", body("Agence française de développement"), body("AFD"), false],
    [
      "one name in two countries",
      body("Ministry of Defence", { country: "fr" }),
      body("Ministry of Defence", { country: "vn" }),
      false,
    ],
    [
      "a short form in common",
      body("Quai Branly Museum", { also: ["the museum"] }),
      body("Louvre Museum", { also: ["the museum"] }),
      false,
    ],
    [
      "one composed id",
      body("Đại sứ quán Pháp", { composedId: "org/embassy-of-france-in-vietnam" }),
      body("French Embassy", { composedId: "org/embassy-of-france-in-vietnam" }),
      true,
    ],
    [
      "a name that spells a known id",
      body("Đại sứ quán Pháp", { composedId: "org/embassy-of-france-in-vietnam" }),
      body("Embassy of France in Vietnam"),
      true,
    ],
    [
      "two known ids",
      body("Senate", { knownId: "org/senate-of-france" }),
      body("Senate", { knownId: "org/senate-of-the-us" }),
      false,
    ],
  ])("%s", (_, left, right, same) => {
    const [a, b] = idsOf({ one: left }, { one: right });
    expect(a === b).toBe(same);
  });

  it("lists an unexplained acronym as a candidate", () => {
    const { world } = worldOf(
      { one: body("Agence française de développement", { country: "fr" }) },
      { one: body("AFD", { country: "fr" }) },
    );
    expect(world.candidates).toMatchObject([
      { left: "org/afd", right: "org/agence-francaise-de-developpement", score: 0.5 },
    ]);
  });

  it("names a body in its own language", () => {
    const { world } = worldOf(
      {
        one: body("Ministry of Foreign Affairs of Vietnam", { composedId: "org/mofa-vn", country: "vn" }),
        lang: "en",
      },
      { one: body("Bộ Ngoại giao Việt Nam", { composedId: "org/mofa-vn", country: "vn" }), lang: "vi" },
    );
    expect(world.entities).toMatchObject([
      { id: "org/mofa-vn", name: "Bộ Ngoại giao Việt Nam", basis: "composed" },
    ]);
  });

  it("takes name, country and coordinates of a place from the gazetteer", () => {
    const hanoi = anEntry("place/hanoi", {
      name: "Hà Nội",
      country: "vn",
      place: { feature: "city", isoCode: null, latitude: 21.03, longitude: 105.85, population: 8_000_000 },
    });
    const world = resolve(
      [anExtraction({ id: "article/0", entities: [{ name: "Hanoi", knownId: "place/hanoi" }] })],
      [],
      someKnowledge([hanoi]),
    );
    expect(world.entities).toEqual([
      {
        id: "place/hanoi",
        kind: "Place",
        name: "Hà Nội",
        names: [{ text: "Hanoi", lang: "en" }],
        country: "vn",
        basis: "gazetteer",
        place: { isoCode: null, latitude: 21.03, longitude: 105.85 },
      },
    ]);
  });
});

describe("identity of agreements", () => {
  const vn = { name: "Vietnam", knownId: "place/vn" };
  const fr = { name: "France", knownId: "place/fr" };
  const ru = { name: "Russia", knownId: "place/ru" };
  const told = (
    id: string,
    name: string,
    form: "partnership" | "memorandum",
    parties: string[],
    date: string | null,
  ) =>
    anExtraction({
      id,
      entities: [{ name, kind: "Agreement", form }, vn, fr, ru],
      claims: [{ fact: { kind: "Agreement", form, status: "signed" }, agreement: name, parties, date }],
    });
  const idIn = (world: World, article: string) => world.identities.get(`${article} Agreement:0`);

  it("resolves a generic name by its parties and the gazetteer", () => {
    const listed = anEntry("agreement/vn-fr-strategic-partnership-2013", {
      names: [{ text: "strategic partnership", lang: "en" }],
      agreement: {
        form: "partnership",
        status: "in-force",
        date: "2013-09-25",
        parties: ["place/vn", "place/fr"],
      },
    });
    const world = resolve(
      [
        told("article/0", "strategic partnership", "partnership", ["Vietnam", "France"], null),
        told("article/1", "strategic partnership", "partnership", ["Vietnam", "Russia"], null),
      ],
      [],
      someKnowledge([listed]),
    );
    expect(idIn(world, "article/0")).toBe(listed.id);
    expect(idIn(world, "article/1")).toBe("agreement/strategic-partnership");
    expect(world.entities.find(({ id }) => id === listed.id)?.agreement).toEqual({
      form: "partnership",
      status: "signed",
      date: "2013-09-25",
    });
  });

  it("lists agreements of one form, day and parties under two names as candidates", () => {
    const world = resolve([
      told("article/0", "Memorandum on rail", "memorandum", ["Vietnam", "France"], "2018-03-27"),
      told("article/1", "Bản ghi nhớ", "memorandum", ["Vietnam", "France"], "2018-03-27"),
    ]);
    expect(world.candidates).toMatchObject([{ score: 0.6 }]);
    expect(idIn(world, "article/0")).not.toBe(idIn(world, "article/1"));
  });

  it.each([
    ["same parties, same year", ["Vietnam", "France"], "2018", true],
    ["other parties", ["Vietnam", "Russia"], "2018", false],
    ["another year", ["Vietnam", "France"], "2022-05-06", false],
  ])("tells memoranda of one name apart: %s", (_, parties, date, same) => {
    const world = resolve([
      told("article/0", "memorandum of understanding", "memorandum", ["Vietnam", "France"], "2018-03-27"),
      told("article/1", "memorandum of understanding", "memorandum", parties, date),
    ]);
    expect(idIn(world, "article/0") === idIn(world, "article/1")).toBe(same);
  });
});
