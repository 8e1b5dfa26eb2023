import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type FieldNode,
  GraphQLError,
  getOperationAST,
  getVariableValues,
  Kind,
  type SelectionSetNode,
} from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import type { Plugin } from "graphql-yoga";

/** A question that is asked once only is not worth compiling: that costs more than to answer it. */
const ONCE = "once";
/** What graphql-jit cannot compile is executed as ever. */
const NEVER = "never";

type Known = CompiledQuery | typeof ONCE | typeof NEVER;

/**
 * Runs questions that come again as compiled code. The parser gives the same text the same document, by which they are
 * known: what it forgets is forgotten here as well.
 */
export function compileQuestions(): Plugin {
  const known = new WeakMap<DocumentNode, Map<string, Known>>();

  function compiled({ schema, document, operationName }: ExecutionArgs): CompiledQuery | null {
    const operations = known.get(document) ?? new Map<string, Known>();
    known.set(document, operations);
    const name = operationName ?? "";
    const found = operations.get(name);
    if (found === undefined) operations.set(name, ONCE);
    if (found === undefined || found === NEVER) return null;
    if (found !== ONCE) return found;
    const made = compileQuery(schema, document, operationName ?? undefined);
    operations.set(name, isCompiledQuery(made) ? made : NEVER);
    return isCompiledQuery(made) ? made : null;
  }

  return {
    onExecute({ args, setExecuteFn }) {
      const operation = getOperationAST(args.document, args.operationName);
      if (operation?.operation !== "query") return;
      // Wrong variables are told as GraphQL tells them.
      if (
        getVariableValues(args.schema, operation.variableDefinitions ?? [], args.variableValues ?? {}).errors
      )
        return;
      const question = compiled(args);
      if (!question) return;
      setExecuteFn(async ({ document, rootValue, contextValue, variableValues }: ExecutionArgs) =>
        withUsualErrors(
          await question.query(rootValue, contextValue, variableValues ?? {}),
          document,
          operation.selectionSet,
        ),
      );
    },
  };
}

/** The compiled code makes errors of its own, which do not tell where in the question they arose. */
function withUsualErrors(
  result: ExecutionResult,
  document: DocumentNode,
  root: SelectionSetNode,
): ExecutionResult {
  if (!result.errors) return result;
  return {
    ...result,
    errors: result.errors.map(({ message, path, originalError, extensions }) => {
      const node = path && fieldAt(document, root, path);
      return new GraphQLError(message, {
        ...(node ? { nodes: [node] } : {}),
        ...(path ? { path } : {}),
        ...(originalError ? { originalError } : {}),
        extensions: extensions ?? {},
      });
    }),
  };
}

/** The field of a question that a path of its answer stands for. */
function fieldAt(
  document: DocumentNode,
  root: SelectionSetNode,
  path: readonly (string | number)[],
): FieldNode | undefined {
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one.selectionSet] as const] : [],
    ),
  );
  const fields = ({ selections }: SelectionSetNode): FieldNode[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      const inner =
        selection.kind === Kind.INLINE_FRAGMENT
          ? selection.selectionSet
          : fragments.get(selection.name.value);
      return inner ? fields(inner) : [];
    });
  let at: FieldNode[] = fields(root);
  let found: FieldNode | undefined;
  for (const key of path) {
    if (typeof key === "number") continue;
    const named = at.filter(({ alias, name }) => (alias ?? name).value === key);
    found = named[0];
    at = named.flatMap(({ selectionSet }) => (selectionSet ? fields(selectionSet) : []));
  }
  return found;
}
