import type { IncomingMessage, ServerResponse } from "node:http";
import type { Request, RequestHandler, Response } from "express";
import { type ExecutionResult, getVariableValues } from "graphql";
import type { Caller, Identify } from "../auth/caller.js";
import type { PlaceOf } from "../cache/keep-answers.js";
import type { IsOfTheGraph } from "../cache/keepable.plugin.js";
import type { Context } from "../context.js";
import { boundedGraph } from "../guard/bounded-graph.js";
import { isPlain, parsed, readBody } from "../http/body.js";
import { pathOf } from "../http/path.js";
import type { QuestionLimits } from "../limits.js";
import { createBatch } from "../loaders.js";
import { type Asked, answerTypeFor, askedIn, type TextOf } from "./asked.js";
import type { CompiledQuestion, CompiledQuestions } from "./compiled-questions.js";

interface Parts {
  /** Where questions are asked. */
  path: string;
  questions: CompiledQuestions;
  identify: Identify;
  /** Bounds how many requests are taken of whom. */
  limitRate: RequestHandler;
  /** Whether the public may ask a question of this form at all. */
  mayAsk(caller: Caller, asked: Asked): boolean;
  /** Text of a question that is sent by its hash. */
  textOf: TextOf;
  limits: QuestionLimits;
  contextOf(request: IncomingMessage, response: ServerResponse, caller: Caller): Context;
  /** Where answers are kept; null where none are. */
  placeOf: PlaceOf | null;
  isOfTheGraph: IsOfTheGraph;
  /** Sends an answer out, in the form that who asks can read. */
  send(
    request: IncomingMessage,
    response: ServerResponse,
    answer: { type: string; body: string | Buffer },
  ): void;
}

/** Answers a request, or has it answered the whole way. */
export type ShortWay = (request: IncomingMessage, response: ServerResponse, whole: () => void) => void;

/** What this way has begun and could not end. */
const begun = new WeakMap<IncomingMessage, Promise<ExecutionResult>>();

/** The answer that was begun to a request. */
export function answerBegun(request: IncomingMessage | undefined): Promise<ExecutionResult> | undefined {
  return request && begun.get(request);
}

/**
 * Answers a question that has come before, was found good and made into code, before anything else looks at it: what it
 * is held to anew is who asks, how often, its variables, its cost, its time and its rows. All else, and whatever does
 * not end well, goes the whole way.
 */
export function shortWay({
  path,
  questions,
  identify,
  limitRate,
  textOf,
  placeOf,
  ...parts
}: Parts): ShortWay {
  /** Whether it was answered. */
  async function answer(
    request: IncomingMessage,
    response: ServerResponse,
    asked: Asked,
    question: CompiledQuestion,
    type: string,
  ): Promise<boolean> {
    const { mayAsk, limits, contextOf, isOfTheGraph, send } = parts;
    const caller = await identify(request);
    if (!mayAsk(caller, asked) || !isWithin(limits, question, asked.variables)) return false;
    const place = placeOf && (await placeOf(request));
    if (place?.known) {
      send(request, response, place.known);
      return true;
    }
    const context = contextOf(request, response, caller);
    const graph = boundedGraph(context.graph, limits);
    const running = Promise.resolve(
      question.run(undefined, { ...context, graph, batch: createBatch(graph) }, asked.variables),
    );
    begun.set(request, running);
    const { data, errors } = await running;
    if (errors) return false;
    const body = JSON.stringify({ data });
    send(request, response, { type, body });
    if (place && isOfTheGraph(question.document, question.operationName))
      place.keep({ type, body: Buffer.from(body) });
    return true;
  }

  return (request, response, whole) => {
    const type = answerTypeFor(request);
    if (request.method !== "POST" || type === null || pathOf(request) !== path || !isPlain(request))
      return whole();
    readBody(request, (body) => {
      const asked = askedIn(parsed(body), textOf);
      const question = asked && questions.find(asked.text, asked.operationName);
      if (!question) return whole();
      // It reads of a request what every one has, and sets headers.
      limitRate(request as Request, response as Response, (error?: unknown) => {
        if (error) return whole();
        answer(request, response, asked, question, type).then(
          (isAnswered) => isAnswered || whole(),
          () => whole(),
        );
      });
    });
  };
}

function isWithin(
  { cost }: QuestionLimits,
  { schema, operation, costWith }: CompiledQuestion,
  variables: Record<string, unknown>,
): boolean {
  if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return false;
  return costWith(variables) <= cost;
}
