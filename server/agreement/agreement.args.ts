import { ArgsType, Field, Int } from "type-graphql";
import { EdtfDate } from "../vocabulary/edtf-date.scalar.js";

@ArgsType()
export class AgreementsArgs {
  @Field(() => Int, { nullable: true, defaultValue: 50, description: "How many at most, up to 500." })
  first: number;

  @Field(() => EdtfDate, { nullable: true, description: "Concluded on or after the first day of this date." })
  from?: string | null;

  @Field(() => EdtfDate, { nullable: true, description: "Concluded on or before the last day of this date." })
  to?: string | null;

  @Field(() => String, { nullable: true, description: "Country of a party, ISO 3166-1 alpha-2." })
  country?: string | null;
}
