// The worker of extraction, run out of its TypeScript.
import { register } from "tsx/esm/api";

register();
await import("../../cli/extract-worker.ts");
