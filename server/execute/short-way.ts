import type { Request, RequestHandler, Response } from "express";
import { type ExecutionResult, getVariableValues } from "graphql";
import type { Caller, Identify } from "../auth/caller.js";
import type { MarkKeepable } from "../cache/keepable.plugin.js";
import type { Context } from "../context.js";
import { boundedGraph } from "../guard/bounded-graph.js";
import { costOf } from "../guard/cost.js";
import type { QuestionLimits } from "../limits.js";
import { createBatch } from "../loaders.js";
import { type Asked, askedIn, type TextOf } from "./asked.js";
import type { CompiledQuestion, CompiledQuestions } from "./compiled-questions.js";

interface Parts {
  questions: CompiledQuestions;
  identify: Identify;
  /** Whether the public may ask a question of this form at all. */
  mayAsk(caller: Caller, asked: Asked): boolean;
  /** Text of a question that is sent by its hash. */
  textOf: TextOf;
  limits: QuestionLimits;
  contextOf(request: Request, response: Response, caller: Caller): Context;
  markKeepable: MarkKeepable;
}

/** What this way has begun and could not end. */
const begun = new WeakMap<Request, Promise<ExecutionResult>>();

/** The answer that was begun to a request. */
export function answerBegun(request: Request | undefined): Promise<ExecutionResult> | undefined {
  return request && begun.get(request);
}

/**
 * Answers a question that has come before, was found good and made into code: what it is held to anew is who asks, its
 * variables, its cost, its time and its rows. All else, and whatever does not end well, goes the whole way.
 */
export function shortWay({
  questions,
  identify,
  textOf,
  mayAsk,
  limits,
  contextOf,
  markKeepable,
}: Parts): RequestHandler {
  return async (request, response, next) => {
    const asked = askedIn(request, textOf);
    const question = asked && questions.find(asked.text, asked.operationName);
    if (!question) return next();
    const caller = await identify(request);
    if (!mayAsk(caller, asked) || !isWithin(limits, question, asked.variables)) return next();
    const context = contextOf(request, response, caller);
    const graph = boundedGraph(context.graph, limits);
    const answer = Promise.resolve(
      question.run(undefined, { ...context, graph, batch: createBatch(graph) }, asked.variables),
    );
    begun.set(request, answer);
    const { data, errors } = await answer.catch((error: unknown) => ({ data: null, errors: [error] }));
    if (errors) return next();
    markKeepable(response, question.document, question.operationName);
    const body = JSON.stringify({ data });
    response.setHeader("Content-Type", asked.answerType);
    response.setHeader("Content-Length", Buffer.byteLength(body));
    response.end(body);
  };
}

function isWithin(
  { cost }: QuestionLimits,
  question: CompiledQuestion,
  variables: Record<string, unknown>,
): boolean {
  const { schema, operation } = question;
  if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return false;
  return costOf({ ...question, variableValues: variables }) <= cost;
}
