import { Field, ObjectType, registerEnumType } from "type-graphql";
import { LOAD_OUTCOMES, type LoadOutcome as LoadOutcomeWord } from "#load/report";
import { describeValues, enumValues } from "../vocabulary/enum-values.js";
import { Problem } from "./problem.type.js";

/** What was refused goes out as an error. */
type ReportedOutcome = Exclude<LoadOutcomeWord, "refused">;

const LoadOutcome = enumValues(
  LOAD_OUTCOMES.filter((outcome): outcome is ReportedOutcome => outcome !== "refused"),
);
registerEnumType(LoadOutcome, {
  name: "LoadOutcome",
  description: "What became of an article.",
  valuesConfig: describeValues<ReportedOutcome>({
    loaded: "It is new, and in the graph.",
    unchanged: "The graph held it already; nothing was written.",
    updated: "The same text, with other metadata or read by another extractor.",
    replaced: "Another text at a known address; the older one is kept aside.",
  }),
});

@ObjectType("LoadReport", { description: "What became of an article, and what it brought." })
export class LoadReport {
  @Field(() => LoadOutcome, { description: "What became of it." })
  outcome: LoadOutcomeWord;

  @Field(() => [Problem], { description: "What is doubtful or went wrong." })
  problems: Problem[];
}
