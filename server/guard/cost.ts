import {
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  getNullableType,
  getOperationAST,
  getVariableValues,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
  visit,
} from "graphql";

/** How long a list is taken to be that no argument bounds. */
const USUAL_LENGTH = 5;

/** Fields of a page or a picture that hold what its `first` or `limit` counts. */
const COUNTED = ["edges", "nodes"];

export interface Question {
  schema: GraphQLSchema;
  document: DocumentNode;
  operationName?: string | null | undefined;
  variableValues?: Record<string, unknown> | null | undefined;
}

/** Arguments that say how long a list may be. */
const LENGTHS = ["first", "limit", "ids"];

/** How many things an argument lets in: `first: 20`, `limit: 300`, `ids: [...]`. Null where none of them is there. */
function lengthAsked(given: Record<string, unknown>): number | null {
  const lengths = LENGTHS.map((name) => given[name])
    .map((value) => (Array.isArray(value) ? value.length : value))
    .filter((length) => typeof length === "number");
  return lengths.length === 0 ? null : lengths.reduce((sum, length) => sum + Math.max(0, length), 0);
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(getNullableType(type));
}

function extraCost({ extensions }: GraphQLField<unknown, unknown>): number {
  return typeof extensions.complexity === "number" ? extensions.complexity : 0;
}

/**
 * How many objects the answer could hold at most, and what fields of known expense add (`complexity`). Lists count at
 * the length that is asked for, lists within lists multiply. 0 where the variables are wrong: then nothing runs.
 */
export function costOf(question: Question): number {
  return counted(question).cost;
}

/**
 * The cost of a question that comes again, with other variables: where none of them tells the length of a list, it is
 * counted once.
 */
export function costOfEach(question: Question): (variables: Record<string, unknown>) => number {
  const varies = hasLengthsByVariable(question.document);
  let known: number | undefined;
  return (variableValues) => {
    if (known !== undefined) return known;
    const { cost, isSure } = counted({ ...question, variableValues });
    if (isSure && !varies) known = cost;
    return cost;
  };
}

function hasLengthsByVariable(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    [Kind.ARGUMENT]({ name, value }) {
      if (LENGTHS.includes(name.value) && value.kind === Kind.VARIABLE) found = true;
    },
  });
  return found;
}

interface Counted {
  cost: number;
  /** Whether all arguments could be read. */
  isSure: boolean;
}

function counted({ schema, document, operationName, variableValues }: Question): Counted {
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return { cost: 0, isSure: false };
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variableValues ?? {});
  if (!coerced) return { cost: 0, isSure: false };
  const variables = coerced;
  let isSure = true;
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );

  function ofSelections(
    { selections }: SelectionSetNode,
    on: GraphQLNamedType,
    counted: number | null,
  ): number {
    let cost = 0;
    for (const selection of selections) {
      if (selection.kind === Kind.FIELD) cost += ofField(selection, on, counted);
      else {
        const inner =
          selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
        const condition = inner?.typeCondition?.name.value;
        const type = condition === undefined ? on : schema.getType(condition);
        if (inner && type) cost += ofSelections(inner.selectionSet, type, counted);
      }
    }
    return cost;
  }

  function ofField(node: FieldNode, on: GraphQLNamedType, counted: number | null): number {
    if (!node.selectionSet || !(isObjectType(on) || isInterfaceType(on))) return 0;
    const field = on.getFields()[node.name.value];
    if (!field || isLeafType(getNamedType(field.type))) return 0;
    const asked = lengthAsked(argumentsOf(field, node));
    const own = COUNTED.includes(node.name.value) ? counted : null;
    const length = isList(field.type) ? (asked ?? own ?? USUAL_LENGTH) : 1;
    const inner = ofSelections(
      node.selectionSet,
      getNamedType(field.type),
      isList(field.type) ? null : asked,
    );
    return extraCost(field) + length * (1 + inner);
  }

  function argumentsOf(field: GraphQLField<unknown, unknown>, node: FieldNode): Record<string, unknown> {
    try {
      return getArgumentValues(field, node, variables);
    } catch {
      // An argument that is missing or wrong is told when the field is executed, before it costs anything.
      isSure = false;
      return {};
    }
  }

  return { cost: ofSelections(operation.selectionSet, root, null), isSure };
}
