import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compileMessage } from "@lingui/message-utils/compileMessage";
import { describe, expect, it } from "vitest";
import { CLAIM_RULES } from "#model/claim-rule";
import {
  AGREEMENT_FORMS,
  AGREEMENT_STATUSES,
  CHANNELS,
  ENTITY_KINDS,
  MEETING_ACTS,
  MEETING_STATUSES,
} from "#model/vocabulary";
import { en, type MessageId } from "../../../client/src/i18n/messages/en.js";
import { fr } from "../../../client/src/i18n/messages/fr.js";
import { id as indonesian } from "../../../client/src/i18n/messages/id.js";
import { vi } from "../../../client/src/i18n/messages/vi.js";

const ids = Object.keys(en) as MessageId[];
const placeholders = (message: string) =>
  [...new Set(message.match(/(?<!(?:one|other|=\d+) )\{\w+(?=[,}])/g) ?? [])].sort();

describe("catalogues", () => {
  it.each(Object.entries({ en, vi, fr, indonesian }))(
    "every message of %s is well formed",
    (_, catalogue) => {
      for (const message of Object.values(catalogue)) expect(() => compileMessage(message)).not.toThrow();
    },
  );

  it("translations use no value that the reference does not know", () => {
    for (const id of ids) {
      const known = placeholders(en[id]);
      for (const catalogue of [vi, fr, indonesian])
        for (const name of placeholders(catalogue[id])) expect(known).toContain(name);
    }
  });

  it.each([
    ["status", MEETING_STATUSES],
    ["act", MEETING_ACTS],
    ["channel", CHANNELS],
    ["form", AGREEMENT_FORMS],
    ["agreement", AGREEMENT_STATUSES],
    ["kind", ENTITY_KINDS],
    ["kinds", ENTITY_KINDS],
  ])("has words for every %s of the vocabulary", (list, values) => {
    for (const value of values) {
      const key = list.startsWith("kind") ? value : value.toUpperCase().replaceAll("-", "_");
      expect(ids).toContain(`${list}.${key}`);
    }
  });
});

it.each(Object.entries({ en, vi, fr, indonesian }))(
  "every rule that finds claims is a sentence in %s",
  (_, catalogue) => {
    for (const rule of CLAIM_RULES) expect(catalogue[`rule.${rule}`]).toMatch(/^\p{Lu}|^“|^«/u);
  },
);

it("every message is used somewhere", () => {
  const root = fileURLToPath(new URL("../../../client/src/", import.meta.url));
  const sources = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes("messages") && !file.includes("generated"))
    .map((file) => readFileSync(join(root, file), "utf8"))
    .join("\n");
  const inLists =
    /^(status|act|channel|form|agreement|edge|kinds?|line|failure|paste\.done|canvas\.empty|stat|drawer\.stop|app\.theme|view|layout|roll|order|tool|path\.ways|years|measure|export\.caption|stage|outcome|columns|session\.role|session\.may|difference|claim\.kind|queue|fact|verdict|rule)\./;
  expect(ids.filter((id) => !inLists.test(id) && !sources.includes(`"${id}"`))).toEqual([]);
});
