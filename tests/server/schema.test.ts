import { readFile } from "node:fs/promises";
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from "graphql";
import { beforeAll, describe, expect, test } from "vitest";
import { ENTITY_KINDS, MEETING_STATUSES } from "#model/vocabulary";
import { referenceText } from "#server/print-reference";
import { schemaText } from "#server/print-schema";
import { createSchema } from "#server/schema";

let schema: GraphQLSchema;

beforeAll(async () => {
  schema = await createSchema();
});

test("server/schema.graphql is what the code says; `npm run schema` writes it anew", async () => {
  const committed = await readFile(new URL("../../server/schema.graphql", import.meta.url), "utf8");
  expect(committed).toBe(schemaText(schema));
});

test("docs/api.md is what the schema says; `npm run schema` writes it anew", async () => {
  const committed = await readFile(new URL("../../docs/api.md", import.meta.url), "utf8");
  expect(committed).toBe(referenceText(schema));
});

test("whoever wrote against the last release is still answered", async () => {
  const released = await readFile(new URL("../../server/released.graphql", import.meta.url), "utf8");
  const broken = findBreakingChanges(buildSchema(released), schema);
  expect(broken.map(({ description }) => description)).toEqual([]);
});

function undescribed(type: GraphQLNamedType): string[] {
  const missing = type.description ? [] : [type.name];
  if (isEnumType(type))
    return [
      ...missing,
      ...type
        .getValues()
        .filter((value) => !value.description)
        .map((value) => `${type.name}.${value.name}`),
    ];
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return missing;
  for (const field of Object.values(type.getFields())) {
    if (!field.description) missing.push(`${type.name}.${field.name}`);
    if (!("args" in field)) continue;
    missing.push(
      ...field.args
        .filter((arg: GraphQLArgument) => !arg.description)
        .map((arg: GraphQLArgument) => `${type.name}.${field.name}(${arg.name}:)`),
    );
  }
  return missing;
}

test("every type, field, argument and value says what it is", () => {
  const own = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__"));
  const roots = new Set(["Query", "Mutation", "Subscription"]);
  expect(own.flatMap(undescribed).filter((name) => !roots.has(name))).toEqual([]);
});

describe("enums derive from the vocabulary", () => {
  test.each([
    ["EntityKind", [...ENTITY_KINDS]],
    ["MeetingStatus", MEETING_STATUSES.map((status) => status.toUpperCase())],
    ["Channel", ["IN_PERSON", "VIDEO", "PHONE", "LETTER"]],
    [
      "EdgeKind",
      [
        "TOOK_PART",
        "HELD_AT",
        "HELD_ROLE",
        "PARTY_TO",
        "CONCLUDED_AT",
        "TWINNED_WITH",
        "PART_OF",
        "BASED_IN",
        "MEMBER_OF",
        "MET",
      ],
    ],
    ["LoadOutcome", ["LOADED", "UNCHANGED", "UPDATED", "REPLACED"]],
  ])("%s", (name, values) => {
    const type = schema.getType(name);
    expect(isEnumType(type) && type.getValues().map((value) => value.name)).toEqual(values);
  });
});
