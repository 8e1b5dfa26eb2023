import {
  type DocumentNode,
  type ExecutionArgs,
  getOperationAST,
  type OperationDefinitionNode,
} from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";
import { LRUCache } from "lru-cache";
import { costOfEach } from "../guard/cost.js";

/** A question that was asked before: it has been parsed, found good, and made into code. */
export interface CompiledQuestion extends Pick<ExecutionArgs, "schema" | "document" | "operationName"> {
  operation: OperationDefinitionNode;
  run: CompiledQuery["query"];
  /** What it costs with these variables. */
  costWith(variables: Record<string, unknown>): number;
}

/** A question that is asked once only is not worth compiling: that costs more than to answer it. */
const ONCE = "once";
/** What graphql-jit cannot compile is executed as ever. */
const NEVER = "never";

/** Questions that come again, as compiled code. */
export interface CompiledQuestions {
  /** Such a question by its text, as it was sent. */
  find(text: string, operationName: string | null | undefined): CompiledQuestion | undefined;
  /** The question that is about to be executed, after all that may refuse it has let it pass; null for the first time. */
  come(args: ExecutionArgs, text: string | undefined): CompiledQuestion | null;
}

/**
 * The parser gives the same text the same document, by which questions are known: what it forgets is forgotten here as
 * well.
 * @param most of how many the text is kept
 */
export function compiledQuestions(most: number): CompiledQuestions {
  const byDocument = new WeakMap<DocumentNode, Map<string, CompiledQuestion | typeof ONCE | typeof NEVER>>();
  const byText = new LRUCache<string, CompiledQuestion>({ max: most });
  const keyOf = (text: string, name: string | null | undefined) => `${name ?? ""}\n${text}`;

  function compiled({ schema, document, operationName }: ExecutionArgs): CompiledQuestion | null {
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== "query") return null;
    const operations = byDocument.get(document) ?? new Map();
    byDocument.set(document, operations);
    const name = operationName ?? "";
    const found = operations.get(name);
    if (found === undefined) operations.set(name, ONCE);
    if (found === undefined || found === NEVER) return null;
    if (found !== ONCE) return found;
    const made = compileQuery(schema, document, operationName ?? undefined);
    const asked = { schema, document, operationName: operationName ?? null };
    const question = isCompiledQuery(made)
      ? { ...asked, operation, run: made.query, costWith: costOfEach(asked) }
      : null;
    operations.set(name, question ?? NEVER);
    return question;
  }

  return {
    find: (text, name) => byText.get(keyOf(text, name)),
    come(args, text) {
      const question = compiled(args);
      if (question && text !== undefined) byText.set(keyOf(text, args.operationName), question);
      return question;
    },
  };
}
