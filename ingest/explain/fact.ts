import type { Fact } from "#model/claim";

/** What a claim states, in a few words: `meeting: talks, in-person, held`. */
export function describeFact(fact: Fact): string {
  switch (fact.kind) {
    case "Meeting":
      return `meeting: ${fact.act}, ${fact.channel}, ${fact.status}`;
    case "Agreement":
      return `agreement: ${fact.form}, ${fact.status}`;
    case "Role":
      return `office: ${fact.title}`;
    case "Relation":
      return `relation: ${fact.type}`;
  }
}
