import { isDeepStrictEqual } from "node:util";
import { cpuSeconds } from "./machine.js";
import type { Inputs, Question } from "./question.js";
import { QUESTIONS } from "./questions/index.js";
import { answerOf, type Shot, shoot, type Target } from "./target.js";

/** So many answers of each question are compared, and so many inputs are asked in turn. */
const COMPARED = 24;
const WARM_UP = { connections: 8, seconds: 1 };
/** A server is warm when it gets no faster by so much, twice, and has answered so many; after so many seconds at the latest. */
const FASTER = 1.05;
const ANSWERED = 3_000;
const WARM_UPS = 8;

/** With the milliseconds of processor that a request cost the server and the database. */
interface Cost extends Shot {
  serverCpu: number;
  databaseCpu: number;
}

export interface Row {
  key: string;
  question: Question;
  connections: number;
  target: string;
  shot: Cost;
  /** Bytes of an answer. */
  bytes: number;
}

export interface Plan {
  /** Process of the database. */
  database: number;
  inputs: Record<Question["about"], Inputs[]>;
  connections: readonly number[];
  seconds: number;
  runs: number;
  only: readonly string[];
  tell(line: string): void;
}

/** Measures all servers in turn, question by question, after their answers were found equal. */
export async function measure(targets: readonly Target[], plan: Plan): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [key, question] of Object.entries(QUESTIONS)) {
    if (!plan.only.includes(key)) continue;
    const inputs = plan.inputs[question.about];
    const bytes = await compared(targets, key, question, inputs.slice(0, COMPARED));
    const bodies = new Map(
      targets.map((target) => [target, inputs.map((each) => target.body(key, question, each))]),
    );
    for (const target of targets) await warmUp(target, bodies.get(target)!);
    for (const connections of plan.connections) {
      const shots = new Map<Target, Cost[]>(targets.map((target) => [target, []]));
      for (let run = 0; run < plan.runs; run++)
        for (const target of targets)
          shots.get(target)!.push(await costOf(target, bodies.get(target)!, connections, plan));
      for (const target of targets) {
        const shot = middle(shots.get(target)!);
        rows.push({ key, question, connections, target: target.name, shot, bytes: bytes.get(target)! });
      }
      plan.tell(
        `${question.name}, ${connections}: ${targets.map((target) => inWords(target.name, middle(shots.get(target)!))).join(" · ")}`,
      );
    }
  }
  return rows;
}

/** Asks all servers the same, and throws where one answers otherwise than the first. */
async function compared(
  targets: readonly Target[],
  key: string,
  question: Question,
  inputs: readonly Inputs[],
): Promise<Map<Target, number>> {
  const sizes = new Map(targets.map((target) => [target, 0]));
  for (const each of inputs) {
    let first: unknown;
    for (const [at, target] of targets.entries()) {
      const { answer, bytes } = await answerOf(target, key, question, each);
      sizes.set(target, sizes.get(target)! + bytes / inputs.length);
      if (at === 0) first = answer;
      else if (!isDeepStrictEqual(answer, first))
        throw new Error(
          `${target.name} answers "${question.name}" otherwise for ${JSON.stringify(each.graphql)}:\n${JSON.stringify(answer).slice(0, 1500)}\n${JSON.stringify(first).slice(0, 1500)}`,
        );
    }
  }
  return sizes;
}

async function costOf(
  target: Target,
  bodies: readonly string[],
  connections: number,
  { seconds, database }: Plan,
): Promise<Cost> {
  const before = [cpuSeconds(target.pid), cpuSeconds(database)] as const;
  const shot = await shoot(target, bodies, { connections, seconds });
  const spent = (at: 0 | 1, pid: number) =>
    ((cpuSeconds(pid) - before[at]) * 1000) / Math.max(1, shot.answered);
  return { ...shot, serverCpu: spent(0, target.pid), databaseCpu: spent(1, database) };
}

function inWords(name: string, { perSecond, serverCpu, databaseCpu }: Cost): string {
  return `${name} ${Math.round(perSecond)} (${serverCpu.toFixed(2)} + ${databaseCpu.toFixed(2)} ms)`;
}

async function warmUp(target: Target, bodies: readonly string[]): Promise<void> {
  let best = 0;
  let all = 0;
  for (let nth = 0, calm = 0; nth < WARM_UPS && (calm < 2 || all < ANSWERED); nth++) {
    const { perSecond, answered } = await shoot(target, bodies, WARM_UP);
    calm = perSecond < best * FASTER ? calm + 1 : 0;
    best = Math.max(best, perSecond);
    all += answered;
  }
}

function middle(shots: readonly Cost[]): Cost {
  const by = (of: keyof Cost) =>
    shots.map((shot) => shot[of]).sort((a, b) => a - b)[Math.floor(shots.length / 2)]!;
  return {
    perSecond: by("perSecond"),
    answered: by("answered"),
    median: by("median"),
    p99: by("p99"),
    serverCpu: by("serverCpu"),
    databaseCpu: by("databaseCpu"),
    failed: shots.reduce((sum, { failed }) => sum + failed, 0),
  };
}
