import type { MeetingTrigger } from "../language.js";
import { announcements } from "./triggers/announcements.js";
import { calls } from "./triggers/calls.js";
import { ceremonies } from "./triggers/ceremonies.js";
import { gestures } from "./triggers/gestures.js";
import { presence } from "./triggers/presence.js";
import { receptions } from "./triggers/receptions.js";
import { scenes } from "./triggers/scenes.js";
import { talks } from "./triggers/talks.js";
import { venues } from "./triggers/venues.js";
import { visits } from "./triggers/visits.js";

/** Words of meeting. */
export const triggers: MeetingTrigger[] = [
  ...receptions,
  ...talks,
  ...visits,
  ...ceremonies,
  ...calls,
  ...announcements,
  ...scenes,
  ...gestures,
  ...presence,
  ...venues,
];
