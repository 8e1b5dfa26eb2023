import { expect, it } from "vitest";
import { openGazetteer } from "#ingest/gazetteer/open";

const gazetteer = openGazetteer();

it.each([
  ["Claire", "female"],
  ["Hélène", "female"],
  ["Paul", "male"],
  ["Jean-Baptiste", "male"],
  ["Camille", undefined],
  ["Lyon", undefined],
])("tells by the given name %s: %s", (name, gender) => {
  expect(gazetteer.genderOfGivenName(name)).toBe(gender);
});
