import { residentMb } from "./machine.js";
import type { Inputs, Question } from "./question.js";
import { QUESTIONS } from "./questions/index.js";
import { shoot, type Target } from "./target.js";

/** What a server held in memory while it was asked without a pause. */
export interface Soaked {
  seconds: number;
  answered: number;
  /** Megabytes, at so many moments one as far from the next. */
  memory: number[];
}

const CONNECTIONS = 8;
const SECONDS_EACH = 2;
const MOMENTS = 7;

/** Asks all questions in turn for some minutes. */
export async function soak(
  target: Target,
  inputs: Record<Question["about"], Inputs[]>,
  seconds: number,
): Promise<Soaked> {
  const all = Object.entries(QUESTIONS).map(([key, question]) =>
    inputs[question.about].map((each) => target.body(key, question, each)),
  );
  const held: number[] = [];
  let answered = 0;
  const began = performance.now();
  const passed = () => (performance.now() - began) / 1000;
  for (let nth = 0; passed() < seconds; nth++) {
    const load = { connections: CONNECTIONS, seconds: SECONDS_EACH };
    answered += (await shoot(target, all[nth % all.length]!, load)).answered;
    held.push(residentMb(target.pid));
  }
  const at = (moment: number) => held[Math.floor((moment * (held.length - 1)) / (MOMENTS - 1))]!;
  return { seconds: passed(), answered, memory: Array.from({ length: MOMENTS }, (_, nth) => at(nth)) };
}
