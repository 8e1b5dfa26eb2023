import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  type FieldNode,
  GraphQLError,
  getVariableValues,
  Kind,
  type SelectionSetNode,
} from "graphql";
import type { Plugin } from "graphql-yoga";
import type { Context } from "../context.js";
import type { CompiledQuestions } from "./compiled-questions.js";
import { answerBegun } from "./short-way.js";

/** Runs questions that come again as compiled code, and takes what came of it on the short way, where it was tried. */
export function compileQuestions(
  questions: CompiledQuestions,
): Plugin<Context & { params?: { query?: string } }> {
  return {
    onExecute({ args, setExecuteFn }) {
      const question = questions.come(args, args.contextValue.params?.query);
      if (!question) return;
      const { operation, run } = question;
      // Wrong variables are told as GraphQL tells them.
      if (
        getVariableValues(args.schema, operation.variableDefinitions ?? [], args.variableValues ?? {}).errors
      )
        return;
      setExecuteFn(async ({ document, rootValue, contextValue, variableValues }: ExecutionArgs) =>
        withUsualErrors(
          await (answerBegun(args.contextValue.req) ?? run(rootValue, contextValue, variableValues ?? {})),
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
