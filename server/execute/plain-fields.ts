import { type GraphQLField, type GraphQLSchema, isAbstractType, isObjectType } from "graphql";
import { getMetadataStorage } from "type-graphql";

/** Properties of records that are promises: only the result of a resolver is waited for. */
const AWAITED = ["totalCount", "facets"];

/** Fields that a record may hold already, since they were read together with it: then nobody has to be asked. */
const READ_AHEAD: Readonly<Record<string, readonly string[]>> = {
  Meeting: ["participants", "places", "articles"],
  MeetingPair: ["a", "b"],
};

type Target = { target: unknown; name: string };

/**
 * Takes away what type-graphql puts between a record and its answer and that we have no use for: the resolver of each
 * field that merely hands on a property (pictures have thousands of them), and the promise around the name of a type,
 * which compiled code does not wait for.
 */
export function readPlainly(schema: GraphQLSchema): GraphQLSchema {
  const computed = computedFields();
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = typeNamer(type.name) ?? type.resolveType;
    if (!isObjectType(type) || roots.includes(type) || type.name.startsWith("__")) continue;
    const owners = [type.name, ...type.getInterfaces().map(({ name }) => name)];
    for (const field of Object.values(type.getFields()))
      if (!AWAITED.includes(field.name) && !owners.some((owner) => computed.has(`${owner}.${field.name}`)))
        field.resolve = undefined;
    for (const name of READ_AHEAD[type.name] ?? []) takeFirst(type.getFields()[name]!);
  }
  return schema;
}

/** Lets a field take what its record holds, and resolves it only where that is nothing. */
function takeFirst(field: GraphQLField<unknown, unknown>): void {
  const { resolve, name } = field;
  field.resolve = (record, args, context, info) =>
    (record as Record<string, unknown>)[name] ?? resolve!(record, args, context, info);
}

/** `Type.field` for all fields that are worked out, or that not everybody may read. */
function computedFields(): Set<string> {
  const { fieldResolvers, fields, objectTypes, interfaceTypes } = getMetadataStorage();
  const nameOf = (target: unknown) =>
    ([...objectTypes, ...interfaceTypes] as Target[]).find((type) => type.target === target)?.name;
  return new Set([
    ...fieldResolvers.map(
      ({ getObjectType, methodName, schemaName }) =>
        `${nameOf(getObjectType?.())}.${schemaName ?? methodName}`,
    ),
    ...fields
      .filter(({ roles }) => roles !== undefined)
      .map(({ target, schemaName }) => `${nameOf(target)}.${schemaName}`),
  ]);
}

/** What tells the type of a value of an interface or union, where a type's name is all that it returns. */
function typeNamer(name: string): ((value: unknown) => string | undefined) | undefined {
  const { interfaceTypes, unions } = getMetadataStorage();
  const given = [...interfaceTypes, ...unions].find((type) => type.name === name)?.resolveType;
  if (!given) return undefined;
  return (value) => (given as (value: unknown) => string | undefined)(value);
}
