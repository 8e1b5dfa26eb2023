import type { MeetingTrigger } from "../../language.js";
import { held, phoned, telling } from "../../tell.js";
import { BY_PHONE, CALL, FEW, HOLD, WORDS } from "./words.js";

/** Talks by telephone. */
export const calls: MeetingTrigger[] = phoned([
  ...held(
    "call",
    "subject-object",
    "(?:telephoned|phoned|rang)",
    `(?:spoke|talked) (?:\\p{L}+ ){0,2}?${BY_PHONE} (?:with|to)`,
    `(?:spoke|talked) (?:to|with)(?=[^.;:]{3,80} ${BY_PHONE})`,
    `${HOLD}(?: [\\p{L}’'-]+){0,3}? ${CALL}${WORDS} with`,
  ),
  ...telling("call", "with", `(?:tele)?${CALL}${FEW} with`, "call from"),
  ...telling("call", "between", `${CALL}${FEW} between`),
  ...held("call", "among", `Speaking ${BY_PHONE}(?: [\\p{L}\\p{N}]+){0,4}?,`),
  ...held("call", "together", `(?:spoke|talked) ${BY_PHONE}`, `${HOLD}(?: [\\p{L}’'-]+){0,3}? ${CALL}`),
  ...held("call", "between", `(?:spoke|talked) ${BY_PHONE}`),
]);
