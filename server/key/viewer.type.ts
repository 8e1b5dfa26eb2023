import { Field, ObjectType, registerEnumType } from "type-graphql";
import { ROLES, type Role as RoleWord } from "#graph/keys/keys";
import { describeValues, enumValues } from "../vocabulary/enum-values.js";

export const KeyRole = enumValues(ROLES);
registerEnumType(KeyRole, {
  name: "KeyRole",
  description: "What a caller may do; each includes those before.",
  valuesConfig: describeValues<RoleWord>({
    reader: "Read everything, the stored texts included.",
    contributor: "Preview and load articles, and see what is to be reviewed.",
    curator: "Judge, take back, unload and restore.",
    admin: "Take texts down for good.",
  }),
});

@ObjectType("Viewer", { description: "Who asks, and what they may do." })
export class Viewer {
  @Field(() => String, { description: "As the record names them." })
  name: string;

  @Field(() => KeyRole, { nullable: true, description: "Null for the public." })
  role: RoleWord | null;

  @Field(() => Boolean, { description: "Whether they may read." })
  mayRead: boolean;

  @Field(() => Boolean, { description: "Whether a session is open, which `logout` ends." })
  isSession: boolean;
}
