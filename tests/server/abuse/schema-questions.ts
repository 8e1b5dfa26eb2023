import fc from "fast-check";
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLOutputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredInputField,
  isUnionType,
} from "graphql";

/** The least that can be selected of a type: its name, and of a page the number of its items as well. */
export function leastSelection(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (isUnionType(named)) return "{ __typename }";
  if (!isObjectType(named) && !isInterfaceType(named)) return "";
  const fields = named.getFields();
  return fields.nodes && fields.totalCount ? "{ totalCount nodes { __typename } }" : "{ __typename }";
}

/** Where a text can be given: the argument, or the field of an input within it. */
export interface TextSlot {
  path: string[];
  list: boolean;
}

/** All places of an argument at which a caller gives text. */
export function textSlots(argument: GraphQLArgument | GraphQLInputField, path: string[] = []): TextSlot[] {
  const named = getNamedType(argument.type);
  const here = [...path, argument.name];
  const isList = /\[/.test(String(argument.type));
  if (isInputObjectType(named))
    return Object.values(named.getFields()).flatMap((field) => textSlots(field, here));
  return ["String", "ID", "EdtfDate", "DateTime", "CountryCode"].includes(named.name)
    ? [{ path: here, list: isList }]
    : [];
}

const ODD_TEXTS = [
  "",
  " ",
  "'",
  '"',
  "\\",
  "`",
  "$x",
  "{}",
  "\u0000",
  "\ud800",
  "\u202eabc",
  "e\u0301",
  "𝄞",
  "Nguyễn\u200b",
  "ＡＢＣ",
  '+-&|!(){}[]^"~*?:\\/',
  "OR NOT",
  "*",
  "a*",
  "~",
  "🇻🇳",
  "x".repeat(150),
];

/** Values for an input of the schema: mostly of the right sort, often odd. */
export function anyValue(type: GraphQLInputType, ids: readonly string[]): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return anyValue(type.ofType, ids).filter((value) => value !== null);
  if (isListType(type)) return fc.option(fc.array(anyValue(type.ofType, ids), { maxLength: 3 }));
  if (isEnumType(type)) return fc.option(fc.constantFrom(...type.getValues().map(({ name }) => name)));
  if (isInputObjectType(type))
    return fc.option(
      fc.record(
        Object.fromEntries(
          Object.values(type.getFields()).map((field) => [field.name, anyValue(field.type, ids)]),
        ),
        {
          requiredKeys: Object.values(type.getFields())
            .filter(isRequiredInputField)
            .map(({ name }) => name),
        },
      ),
      { freq: 3 },
    );
  return fc.option(scalarOf(getNamedType(type).name, ids), { freq: 5 });
}

function scalarOf(name: string, ids: readonly string[]): fc.Arbitrary<unknown> {
  switch (name) {
    case "Int":
    case "NonNegativeInt":
      return fc.constantFrom(1, 2, 3, 10, 0, -1, 200, 2 ** 31 - 1);
    case "Float":
      return fc.constantFrom(0, 0.5, 1, -1, 1e308, 5e-324);
    case "Boolean":
      return fc.boolean();
    case "EdtfDate":
      return fc.constantFrom("2013", "2013-09", "2013-09-25", "XXXX-09-28", "2012/2014", "2013-13", "0000");
    case "DateTime":
      return fc.constantFrom("2020-01-01T00:00:00Z", "soon");
    case "CountryCode":
      return fc.constantFrom("fr", "VN", "xx");
    default:
      return fc.oneof(fc.constantFrom(...ids), fc.constantFrom(...ODD_TEXTS), fc.string({ maxLength: 20 }));
  }
}

interface Asked {
  text: string;
  variables: Record<string, unknown>;
  declared: string[];
}

let counter = 0;

function fieldOf(
  field: GraphQLField<unknown, unknown>,
  depth: number,
  ids: readonly string[],
): fc.Arbitrary<Asked> {
  const given = field.args.map((arg) => anyValue(arg.type, ids).map((value) => ({ arg, value })));
  return fc.tuple(fc.tuple(...given), selectionOf(field.type, depth, ids)).map(([args, inner]) => {
    const used = args.filter(({ arg, value }) => value !== null || isNonNullType(arg.type));
    const named = used.map(({ arg, value }) => ({ arg, value, name: `v${counter++}` }));
    const list = named.map(({ arg, name }) => `${arg.name}: $${name}`).join(", ");
    return {
      text: `a${counter++}: ${field.name}${list && `(${list})`} ${inner.text}`,
      variables: { ...Object.fromEntries(named.map(({ name, value }) => [name, value])), ...inner.variables },
      declared: [...named.map(({ arg, name }) => `$${name}: ${arg.type}`), ...inner.declared],
    };
  });
}

function together(parts: readonly Asked[]): Asked {
  return {
    text: parts.map(({ text }) => text).join(" "),
    variables: Object.assign({}, ...parts.map(({ variables }) => variables)),
    declared: parts.flatMap(({ declared }) => declared),
  };
}

function selectionOf(type: GraphQLOutputType, depth: number, ids: readonly string[]): fc.Arbitrary<Asked> {
  const named = getNamedType(type);
  const nothing: Asked = { text: "", variables: {}, declared: [] };
  if (isUnionType(named)) return fc.constant({ ...nothing, text: "{ __typename }" });
  if (!isObjectType(named) && !isInterfaceType(named)) return fc.constant(nothing);
  const fields = Object.values(named.getFields());
  const leaves = fields.filter((field) => leastSelection(field.type) === "" && field.args.length === 0);
  const branches = depth === 0 ? [] : fields.filter((field) => leastSelection(field.type) !== "");
  const chosen = fc.tuple(
    fc.subarray(leaves, { maxLength: Math.min(4, leaves.length) }),
    fc.subarray(branches, { maxLength: Math.min(2, branches.length) }),
  );
  return chosen.chain(([some, others]) =>
    fc.tuple(...[...some, ...others].map((field) => fieldOf(field, depth - 1, ids))).map((parts) => {
      const inner = together(parts);
      return { ...inner, text: `{ __typename ${inner.text} }` };
    }),
  );
}

/** Questions of the schema: a root field with arguments and selections of all sorts. */
export function questions(
  roots: readonly GraphQLField<unknown, unknown>[],
  ids: readonly string[],
): fc.Arbitrary<{ query: string; variables: Record<string, unknown> }> {
  return fc
    .constantFrom(...roots)
    .chain((root) => fieldOf(root, 3, ids))
    .map(({ text, variables, declared }) => ({
      query: `query ${declared.length === 0 ? "" : `(${declared.join(", ")})`} { ${text} }`,
      variables,
    }));
}
