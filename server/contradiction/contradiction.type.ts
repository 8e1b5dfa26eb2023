import { Field, ObjectType, registerEnumType } from "type-graphql";
import { DISAGREEMENTS, type Disagreement as DisagreementWord } from "#graph/read/contradiction";
import { Claim } from "../claim/claim.type.js";
import { connectionType } from "../page/connection.js";
import { describeValues, enumValues } from "../vocabulary/enum-values.js";

export const Disagreement = enumValues(DISAGREEMENTS);
registerEnumType(Disagreement, {
  name: "Disagreement",
  description: "What the claims of a meeting disagree on.",
  valuesConfig: describeValues<DisagreementWord>({
    date: "When it was: dates of which none holds the other.",
    place: "Where it was: places of which none holds the other.",
    status: "Whether it was held: some say so, others that it was cancelled or denied.",
  }),
});

/** A meeting, and what its claims disagree on. */
export interface ContradictionRecord {
  meetingId: string;
  about: DisagreementWord;
}

@ObjectType("ContradictingValue", { description: "One of the values that claims give, and who gives it." })
export class ContradictingValue {
  @Field(() => String, { description: "The date, the name of the place, or the status." })
  value: string;

  @Field(() => [Claim], { description: "The claims that say so." })
  claims: Claim[];
}

@ObjectType("Contradiction", {
  description: "A meeting whose claims disagree. Nothing is decided: all values stay.",
})
export class Contradiction {
  @Field(() => Disagreement, { description: "What they disagree on." })
  about: DisagreementWord;
}

export const ContradictionConnection = connectionType<ContradictionRecord>(
  "Contradiction",
  () => Contradiction,
  "meetings whose claims disagree",
);
