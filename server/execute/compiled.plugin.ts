import {
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
  GraphQLError,
  getOperationAST,
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
      if (getOperationAST(args.document, args.operationName)?.operation !== "query") return;
      const question = compiled(args);
      if (!question) return;
      setExecuteFn(async ({ rootValue, contextValue, variableValues }: ExecutionArgs) =>
        withUsualErrors(await question.query(rootValue, contextValue, variableValues ?? {})),
      );
    },
  };
}

/** The compiled code makes errors of its own, without `extensions` where there are none. */
function withUsualErrors(result: ExecutionResult): ExecutionResult {
  if (!result.errors) return result;
  return {
    ...result,
    errors: result.errors.map((error) => {
      const { message, path, originalError, extensions, locations } = error;
      const usual = new GraphQLError(message, {
        ...(path === undefined ? {} : { path }),
        ...(originalError ? { originalError } : {}),
        extensions: extensions ?? {},
      });
      return locations
        ? Object.defineProperty(usual, "locations", { value: locations, enumerable: true })
        : usual;
    }),
  };
}
