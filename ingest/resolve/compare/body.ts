import { slug } from "#model/id";
import { acronymsIn } from "../block.js";
import type { Profile } from "../profile.js";
import { isAcronym, plainId } from "../record.js";
import { type Feature, meet, otherCountry, sameCountry, when } from "./feature.js";

function slugs({ names }: Profile): string[] {
  return names.map(slug);
}

/** Whether an acronym of one is spelled by the first letters of the other's name, small words aside. */
function abbreviates(left: Profile, right: Profile): boolean {
  const short = (profile: Profile) => profile.names.filter(isAcronym).map(slug);
  const spelled = (profile: Profile) => acronymsIn(profile.blocks);
  return meet(short(left), spelled(right)) || meet(short(right), spelled(left));
}

/** Whether a name of the one, which has no known id, spells the known id of the other. */
function spells(left: Profile, right: Profile): boolean {
  return (
    left.knownId === null &&
    right.knownId !== null &&
    left.names.some((name) => plainId(left, name) === right.knownId)
  );
}

const sameName = when(
  "same name",
  0.75,
  (left, right) => meet(slugs(left), slugs(right)) || spells(left, right) || spells(right, left),
);

export const organizationFeatures: Feature[] = [
  sameName,
  when(
    "acronym of the name",
    0.35,
    (left, right) => !meet(slugs(left), slugs(right)) && abbreviates(left, right),
  ),
  sameCountry,
  otherCountry(-0.5),
];

export const placeFeatures: Feature[] = [sameName, sameCountry, otherCountry(-0.6)];
