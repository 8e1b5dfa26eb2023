import { GraphQLDateTime } from "graphql-scalars";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { AUDIT_ACTIONS, type AuditAction } from "#graph/project/audit";
import type { ChangeRecord } from "#graph/read/history";
import { connectionType } from "../page/connection.js";
import { describeValues, enumValues } from "../vocabulary/enum-values.js";

const GraphAction = enumValues(AUDIT_ACTIONS);
registerEnumType(GraphAction, {
  name: "GraphAction",
  description: "What was done.",
  valuesConfig: describeValues<AuditAction>({
    load: "Articles were loaded.",
    unload: "An article was taken out.",
    restore: "An article was brought back.",
    takedown: "A text was deleted for good.",
    judge: "Somebody decided something.",
    withdraw: "A decision was taken back.",
    rebuild: "Everything was read again.",
    import: "Decisions were imported.",
    report: "A reader reported an error, or a report was closed.",
    "make-key": "A key was made.",
    "revoke-key": "A key was revoked.",
  }),
});

@ObjectType("GraphChange", { description: "A change, as it was written down when it was made." })
export class GraphChange {
  @Field(() => ID, { description: "Its id." })
  id: string;

  @Field(() => GraphQLDateTime, { description: "When." })
  at: Date;

  @Field(() => GraphAction, { description: "What was done." })
  action: AuditAction;

  @Field(() => [ID], { description: "To what: articles, judgements, reports." })
  subjects: string[];

  @Field(() => [ID], { description: "What came with it, 500 at most." })
  createdIds: string[];

  @Field(() => [ID], { description: "What went with it, 500 at most." })
  removedIds: string[];

  @Field(() => Int, { description: "How many came." })
  createdCount: number;

  @Field(() => Int, { description: "How many went." })
  removedCount: number;
}

@ObjectType("LoadStep", { description: "How far a load is." })
export class LoadStep {
  @Field(() => String, { description: "`extracted`, then `stored`." })
  step: string;

  @Field(() => String, { description: "What the article is called." })
  label: string;

  @Field(() => ID, { description: "The article." })
  articleId: string;

  @Field(() => String, { nullable: true, description: "What became of it, once it is stored." })
  outcome: string | null;

  @Field(() => Int, { description: "How many are through." })
  done: number;

  @Field(() => Int, { description: "Of how many." })
  total: number;
}

export const GraphChangeConnection = connectionType<ChangeRecord>(
  "GraphChange",
  () => GraphChange,
  "changes",
);
