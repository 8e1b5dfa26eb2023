import type { MessageId } from "./en.js";
import { pages } from "./vi/pages.js";
import { panels } from "./vi/panels.js";
import { tools } from "./vi/tools.js";

/** Vietnamese. */
export const vi: Record<MessageId, string> = { ...pages, ...panels, ...tools };
