import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
} from "graphql";

const HEAD = `# The API, type by type

Printed from the schema by \`npm run schema\`. Do not edit. How to ask, with worked questions, stands in [graphql.md](graphql.md); what a
question may cost, in [hosting.md](hosting.md).
`;

const ROOTS = { Query: "Questions", Mutation: "Mutations", Subscription: "Subscriptions" };

function cell(text: string | null | undefined): string {
  return (text ?? "").replaceAll("\n", " ").replaceAll("|", "\\|");
}

function byName<T extends { name: string }>(things: readonly T[]): T[] {
  return [...things].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function argument({ name, type, defaultValue, description }: GraphQLArgument | GraphQLInputField): string {
  const usual = defaultValue === undefined ? "" : ` = \`${JSON.stringify(defaultValue)}\``;
  return `- \`${name}: ${type}\`${usual} – ${description ?? ""}`;
}

function question(field: GraphQLField<unknown, unknown>): string {
  const lines = [`### ${field.name}`, "", field.description ?? "", "", `Answers \`${field.type}\`.`];
  if (field.args.length > 0) lines.push("", ...byName(field.args).map(argument));
  return lines.join("\n");
}

function signature({ name, args }: GraphQLField<unknown, unknown>): string {
  return args.length === 0
    ? name
    : `${name}(${byName(args)
        .map((arg) => arg.name)
        .join(", ")})`;
}

function table(head: string, rows: readonly string[]): string {
  return ["", `| ${head} | | |`, "|---|---|---|", ...rows].join("\n");
}

function members(type: GraphQLNamedType): string {
  if (isEnumType(type))
    return type
      .getValues()
      .map(({ name, description }) => `\n- \`${name}\` – ${cell(description)}`)
      .join("");
  if (isUnionType(type))
    return `\nOne of ${type
      .getTypes()
      .map(({ name }) => `\`${name}\``)
      .join(", ")}.`;
  if (isInputObjectType(type))
    return table(
      "field",
      byName(Object.values(type.getFields())).map(
        (field) => `| \`${field.name}\` | \`${field.type}\` | ${cell(field.description)} |`,
      ),
    );
  if (isObjectType(type) || isInterfaceType(type))
    return table(
      "field",
      byName(Object.values(type.getFields())).map(
        (field) => `| \`${signature(field)}\` | \`${field.type}\` | ${cell(field.description)} |`,
      ),
    );
  return "";
}

function described(type: GraphQLNamedType): string {
  const parents = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : [];
  const of = parents.length === 0 ? "" : ` Is a ${parents.map(({ name }) => `\`${name}\``).join(" and a ")}.`;
  return `### ${type.name}\n\n${type.description ?? ""}${of}\n${members(type)}`.trimEnd();
}

const SECTIONS: readonly (readonly [title: string, is: (type: GraphQLNamedType) => boolean])[] = [
  ["Interfaces and unions", (type) => isInterfaceType(type) || isUnionType(type)],
  ["Types", (type) => isObjectType(type)],
  ["Inputs", isInputObjectType],
  ["Enums", isEnumType],
  ["Scalars", (type) => isScalarType(type) && !isSpecifiedScalarType(type)],
];

/** The whole schema as a document for people: what `docs/api.md` must hold. */
export function referenceText(schema: GraphQLSchema): string {
  const types = byName(Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith("__")));
  const roots = Object.entries(ROOTS).map(([name, title]) => {
    const type = schema.getType(name);
    const fields = isObjectType(type) ? byName(Object.values(type.getFields())) : [];
    return [`## ${title}`, ...fields.map(question)].join("\n\n");
  });
  const sections = SECTIONS.map(([title, is]) =>
    [`## ${title}`, ...types.filter((type) => !(type.name in ROOTS) && is(type)).map(described)].join("\n\n"),
  );
  return `${[HEAD.trimEnd(), ...roots, ...sections].join("\n\n")}\n`;
}
