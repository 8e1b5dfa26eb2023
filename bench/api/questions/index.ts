import type { Question } from "../question.js";
import { fullText } from "./full-text.js";
import { meetings } from "./meetings.js";
import { met } from "./met.js";
import { oneStep, twoSteps } from "./neighbourhood.js";
import { path, rankedPath } from "./path.js";
import { prefix } from "./prefix.js";

/** All questions, by the name of the peer's field where it runs their statement by `@cypher`. */
export const QUESTIONS: Record<string, Question> = {
  prefix,
  fullText,
  met,
  oneStep,
  twoSteps,
  meetings,
  path,
  rankedPath,
};
