import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { rulesExtractor } from "#ingest/pipeline";
import { findArticleFiles } from "#ingest/read/find-article-files";
import { readArticleFile } from "#ingest/read/read-article-file";
import { blockKeys } from "#ingest/resolve/block";
import { identify } from "#ingest/resolve/identity";
import { articleIdentity, IdentityPool } from "#ingest/resolve/identity-pool";
import type { Knowledge } from "#ingest/resolve/knowledge";
import { openKnowledge } from "#ingest/resolve/open-knowledge";
import { type IdentityRecord, identityRecords } from "#ingest/resolve/record";
import { resolve } from "#ingest/resolve/resolve";
import type { Extraction } from "#model/extraction";
import { canonical } from "../../helpers/canonical.js";

const seeds = fileURLToPath(new URL("../../../seeds/articles", import.meta.url));

describe("resolution of the seeds", () => {
  let knowledge: Knowledge;
  let extractions: Extraction[];
  let records: IdentityRecord[];
  beforeAll(async () => {
    knowledge = await openKnowledge();
    const extractor = await rulesExtractor();
    const { files } = await findArticleFiles([seeds]);
    const read = await Promise.all(files.map((file) => readArticleFile(file)));
    extractions = await Promise.all(read.map(({ article }) => extractor.extract(article!)));
    records = extractions.flatMap((extraction) => identityRecords(extraction, knowledge));
  }, 120_000);

  it("gives one world in any order", () => {
    const world = canonical(resolve(extractions, [], knowledge));
    fc.assert(
      fc.property(
        fc.shuffledSubarray(extractions, { minLength: extractions.length }),
        (shuffled) => canonical(resolve(shuffled, [], knowledge)) === world,
      ),
      { numRuns: 5 },
    );
  });

  it("tells whom listed office-holders and mayors of towns stand for", () => {
    const { entities } = resolve(extractions, [], knowledge);
    const countryOf = (id: string) => entities.find((entity) => entity.id === id)?.country;
    expect(countryOf("person/francois-hollande")).toBe("fr");
    expect(countryOf("person/jean-luc-moudenc")).toBe("fr");
  });

  it("gives the same identities where articles come one by one, in any order, some of them twice", () => {
    const { identities, entities } = resolve(extractions, [], knowledge);
    const world = canonical({ identities, entities, candidates: [] });
    const relabelled = (one: Extraction) => ({ ...one, article: { ...one.article, label: "~" } });
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...extractions, ...extractions.slice(0, 3).map(relabelled)], {
          minLength: extractions.length + 3,
        }),
        (shuffled) => {
          const pool = new IdentityPool();
          for (const one of shuffled) pool.add(articleIdentity(one, knowledge));
          return canonical({ ...pool.identify(knowledge), candidates: [] }) === world;
        },
      ),
      { numRuns: 5 },
    );
  });

  it("survives storage: records read back from JSON give the same identities", () => {
    const stored = JSON.parse(JSON.stringify(records)) as IdentityRecord[];
    expect(canonical(identify(stored, [], knowledge))).toBe(canonical(identify(records, [], knowledge)));
  });

  it("falls into blocks that are small beside the whole", () => {
    const people = records.filter(({ kind }) => kind === "Person");
    const members = new Map<string, number>();
    for (const key of people.flatMap((record) => blockKeys(record)))
      members.set(key, (members.get(key) ?? 0) + 1);
    expect(Math.max(...members.values())).toBeLessThan(people.length / 4);
  });
});
