import { setTimeout as wait } from "node:timers/promises";
import { type Answer, answerShape } from "./answer.js";
import { requestBody } from "./prompt.js";

/** Where a model is reached, and how patiently. */
export interface Endpoint {
  /** Base of an OpenAI-compatible API, such as `http://127.0.0.1:11434/v1`. */
  url: string;
  model: string;
  key?: string;
  /** Milliseconds for one answer. */
  timeout: number;
  /** How often an article is tried at most. */
  tries: number;
  /** Milliseconds before the second try; doubled for each further one. */
  pause: number;
  /** Calls in all, tries included. */
  calls: number;
}

/** Why there is no answer, as one sentence. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";

  constructor(
    message: string,
    /** Milliseconds after which another try may help; undefined where none will. */
    readonly retryAfter?: number,
  ) {
    super(message);
  }
}

const LARGEST_ANSWER = 2_000_000;
const LONGEST_PAUSE = 10_000;

/** A line to a model that counts its calls. */
export function openLine(endpoint: Endpoint): (article: string) => Promise<Answer> {
  let calls = 0;
  return async (article) => {
    let pause = endpoint.pause;
    for (let tried = 1; ; tried++) {
      if (calls >= endpoint.calls) throw new NoAnswer(`the limit of ${endpoint.calls} calls is reached`);
      calls++;
      try {
        return await askOnce(endpoint, article);
      } catch (error) {
        if (!(error instanceof NoAnswer)) throw error;
        if (error.retryAfter === undefined || tried >= endpoint.tries) throw error;
        await wait(Math.min(LONGEST_PAUSE, Math.max(pause, error.retryAfter)));
        pause *= 2;
      }
    }
  };
}

async function askOnce(endpoint: Endpoint, article: string): Promise<Answer> {
  const signal = AbortSignal.timeout(endpoint.timeout);
  try {
    const response = await fetch(`${endpoint.url.replace(/\/+$/u, "")}/chat/completions`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(endpoint.key ? { authorization: `Bearer ${endpoint.key}` } : {}),
      },
      body: JSON.stringify(requestBody(endpoint.model, article)),
      // A redirect would carry the article, and the key, to where nobody meant them to go.
      redirect: "error",
      signal,
    });
    if (!response.ok) {
      await response.body?.cancel();
      throw refusal(response);
    }
    return readAnswer(await limitedText(response));
  } catch (error) {
    if (error instanceof NoAnswer) throw error;
    if (signal.aborted) throw new NoAnswer(`no answer came within ${endpoint.timeout / 1000} s`, 0);
    const reason =
      error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
    throw new NoAnswer(`it cannot be reached (${reason})`, 0);
  }
}

function refusal({ status, headers }: Response): NoAnswer {
  const passing = status === 429 || status >= 500;
  const seconds = Number(headers.get("retry-after") ?? 0);
  const retryAfter = passing ? (Number.isFinite(seconds) ? Math.max(0, seconds * 1000) : 0) : undefined;
  return new NoAnswer(`it answered with HTTP status ${status}`, retryAfter);
}

/** The text of an answer, no more of it than an article can need. */
async function limitedText(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk as Uint8Array, { stream: true });
    if (text.length > LARGEST_ANSWER) throw new NoAnswer("its answer is too large");
  }
  return text + decoder.decode();
}

/** The answer in a response; models may err differently the next time. */
function readAnswer(text: string): Answer {
  const content = contentOf(parsed(text, "its response is no JSON"));
  if (content === undefined) throw new NoAnswer("its response holds no message", 0);
  const { success, data } = answerShape.safeParse(parsed(content, "its answer is no JSON"));
  if (!success) throw new NoAnswer("its answer does not follow the schema", 0);
  return data;
}

function parsed(text: string, fault: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new NoAnswer(fault, 0);
  }
}

function contentOf(response: unknown): string | undefined {
  const { choices } = (response ?? {}) as { choices?: { message?: { content?: unknown } }[] };
  const content = Array.isArray(choices) ? choices[0]?.message?.content : undefined;
  return typeof content === "string" ? content : undefined;
}
