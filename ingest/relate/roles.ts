import type { ClaimArgument } from "#model/claim";
import { near } from "../recognise/near.js";
import { sentenceAt } from "../recognise/reading.js";
import type { Finding } from "./claims.js";
import { entityByKey, type Scene } from "./scene.js";

/** One claim for every office that the article writes beside a person's name. */
export function relateRoles(scene: Scene): Finding[] {
  const findings: Finding[] = [];
  for (const entity of scene.coreference.entities)
    for (const role of entity.roles) {
      const sentence = sentenceAt(scene.reading, role.start);
      const here = sentence
        ? near(scene.coreference.people, sentence).filter((person) => person.entity === entity)
        : [];
      // An office written once for two people stands before the first of them.
      const holder =
        here.find((person) => person.whole.start <= role.start && role.end <= person.whole.end) ??
        here.find((person) => person.named && person.start > role.end && person.end <= sentence!.end);
      if (!sentence || !holder) continue;
      const args: ClaimArgument[] = [
        {
          as: "holder",
          entity: entity.key,
          start: holder.start,
          end: holder.end,
          surface: holder.text,
          basis: "stated",
        },
        { as: "title", entity: null, start: role.start, end: role.end, surface: role.title, basis: "stated" },
      ];
      const org = role.org && entityByKey(scene, role.org);
      const mention = org ? org.mentions.find((x) => x.start >= role.start && x.end <= role.end) : undefined;
      if (org && mention)
        args.push({
          as: "organization",
          entity: org.key,
          start: mention.start,
          end: mention.end,
          surface: mention.text,
          basis: "stated",
        });
      findings.push({
        start: sentence.start,
        end: sentence.end,
        fact: { kind: "Role", title: role.title },
        date: null,
        recalled: false,
        rule: role.rule,
        confidence: 0.85,
        arguments: args,
      });
    }
  return findings;
}
