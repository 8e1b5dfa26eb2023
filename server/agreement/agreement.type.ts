import { Field, ObjectType } from "type-graphql";
import type {
  AgreementForm as AgreementFormWord,
  AgreementStatus as AgreementStatusWord,
} from "#model/vocabulary";
import { Entity } from "../entity/entity.type.js";
import { EdtfDate } from "../vocabulary/edtf-date.scalar.js";
import { AgreementForm, AgreementStatus } from "../vocabulary/vocabulary.enums.js";

@ObjectType("Agreement", {
  implements: Entity,
  description: "Something that parties conclude: a treaty, a memorandum, a contract, a twinning.",
})
export class Agreement extends Entity {
  @Field(() => AgreementForm, { description: "What sort of text it is." })
  form: AgreementFormWord;

  @Field(() => AgreementStatus, { nullable: true, description: "How far it has come; null where untold." })
  status: AgreementStatusWord | null;

  @Field(() => EdtfDate, { nullable: true, description: "When it was concluded, or is to be." })
  date: string | null;
}
