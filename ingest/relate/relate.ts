import type { Claim } from "#model/claim";
import { relateAgreements } from "./agreements.js";
import { claimOf } from "./claims.js";
import { relateMeetings } from "./meetings.js";
import { relateMembers, relateParts } from "./parts.js";
import { relateTwinnings } from "./relations.js";
import { relateRoles } from "./roles.js";
import type { Scene } from "./scene.js";

/** All facts that the document states, in the order of the text. */
export function relate(scene: Scene): Claim[] {
  const findings = [
    ...relateMeetings(scene),
    ...relateAgreements(scene),
    ...relateRoles(scene),
    ...relateTwinnings(scene),
    ...relateParts(scene),
    ...relateMembers(scene),
  ];
  const claims = new Map(
    findings
      .map((finding) => claimOf(scene.reading.document.article, finding))
      .map((claim) => [claim.id, claim]),
  );
  return [...claims.values()].sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
}
