import { GraphQLScalarType, Kind } from "graphql";
import { isEdtf } from "#model/date";
import { badInput } from "../errors.js";

function parseDate(value: unknown): string {
  if (typeof value === "string" && isEdtf(value)) return value;
  throw badInput(
    `${JSON.stringify(value)} is not a date. Write 2022-12-09, 2018-11, 2022, XXXX-09-28 or 2022-06-09/2022-06-10.`,
  );
}

/** Dates as precise as the source and no more, the part of EDTF that `model/date.ts` knows. */
export const EdtfDate = new GraphQLScalarType<string, string>({
  name: "EdtfDate",
  description:
    "A date as precise as its source and no more (EDTF, ISO 8601-2): `2022-12-09`, `2018-11`, `2022`, `XXXX-09-28` where the year is unknown, `2022-06-09/2022-06-10` for an interval.",
  serialize: (value) => String(value),
  parseValue: parseDate,
  parseLiteral: (node) => parseDate(node.kind === Kind.STRING ? node.value : null),
});
