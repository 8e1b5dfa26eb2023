import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  getOperationAST,
  NoSchemaIntrospectionCustomRule,
  parse,
} from "graphql";
import type { Plugin } from "graphql-yoga";
import type { Context } from "../context.js";
import { callerError } from "../errors.js";
import { MOST_QUESTION_TEXT, type QuestionLimits } from "../limits.js";
import { createBatch } from "../loaders.js";
import { boundedGraph } from "./bounded-graph.js";
import { costOf } from "./cost.js";
import { querySizeRule } from "./query-size.rule.js";

type Parse = (source: Parameters<typeof parse>[0], options?: Parameters<typeof parse>[1]) => DocumentNode;

function parseAtMost(tokens: number): Parse {
  return (source, options) => {
    try {
      return parse(source, { ...options, maxTokens: tokens });
    } catch (error) {
      if (!(error instanceof GraphQLError) || !/\d+ tokens\. Parsing aborted/.test(error.message))
        throw error;
      throw callerError(
        "TOO_LARGE",
        `The question has more than ${tokens} words and signs. Split it, and put long lists into variables.`,
        400,
      );
    }
  };
}

/** Holds every question to the limits: its text, its shape, its cost, and what the database may spend on it. */
export function limitQuestions(limits: QuestionLimits, introspection: boolean): Plugin<Context> {
  const [atMost, sizeRule] = [parseAtMost(limits.tokens), querySizeRule(limits)];
  const tooDear = (args: ExecutionArgs) => {
    const cost = costOf(args);
    if (cost <= limits.cost) return null;
    return callerError(
      "TOO_EXPENSIVE",
      `The answer could hold ${cost} things; at most ${limits.cost} are answered at once. Ask for shorter lists (first).`,
      400,
    );
  };
  return {
    onParams({ params, setResult }) {
      if ((params.query?.length ?? 0) <= MOST_QUESTION_TEXT) return;
      setResult({
        errors: [
          callerError(
            "TOO_LARGE",
            `The question has more than ${MOST_QUESTION_TEXT} characters. Put long texts into variables.`,
            400,
          ),
        ],
      });
    },
    onParse: ({ setParseFn }) => setParseFn(atMost),
    onValidate({ addValidationRule }) {
      addValidationRule(sizeRule);
      if (!introspection) addValidationRule(NoSchemaIntrospectionCustomRule);
    },
    onExecute({ args, setResultAndStopExecution, extendContext }) {
      const refusal = tooDear(args);
      if (refusal) return setResultAndStopExecution({ errors: [refusal] });
      // What changes the graph is not cut off half-way; it is for those who may, and bounded by what it is given.
      if (getOperationAST(args.document, args.operationName)?.operation !== "query") return;
      const graph = boundedGraph(args.contextValue.graph, limits);
      extendContext({ graph, batch: createBatch(graph) });
    },
    onSubscribe({ args, setResultAndStopExecution }) {
      const refusal = tooDear(args);
      if (refusal) setResultAndStopExecution({ errors: [refusal] });
    },
  };
}
