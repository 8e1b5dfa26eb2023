import { ServerFailure } from "../api/client.js";
import type { ArticleDraft } from "./article-draft.js";
import type { Origin } from "./tray.js";

/** One article of a source, or why there is none. */
export interface Reading {
  source: string;
  article: (Partial<Record<keyof ArticleDraft, string | null>> & { label: string }) | null;
  problems: { message: string }[];
}

function requestOf(origin: Exclude<Origin, { from: "text" }>): [string, RequestInit] {
  if (origin.from === "url")
    return [
      "/read",
      {
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ url: origin.url }),
      },
    ];
  const query = new URLSearchParams({ name: origin.path, ...(origin.map ? { map: origin.map } : {}) });
  return [`/read?${query}`, { headers: { "Content-Type": "application/octet-stream" }, body: origin.file }];
}

async function refusalOf(response: Response): Promise<ServerFailure> {
  const body = (await response.json().catch(() => null)) as { errors?: { message: string }[] } | null;
  const detail = body?.errors?.[0]?.message ?? null;
  if (detail === null && response.status >= 500) return new ServerFailure("unreachable", null);
  return new ServerFailure(detail === null ? "broken" : "refused", detail);
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let rest = "";
  for (;;) {
    const { done, value } = await reader.read();
    rest += decoder.decode(value, { stream: !done });
    const lines = rest.split("\n");
    rest = done ? "" : (lines.pop() ?? "");
    yield* lines.filter((line) => line !== "");
    if (done) return;
  }
}

/**
 * Has the server read a file or a page; articles come one by one, as they are read.
 * @throws ServerFailure when it refuses or is gone
 */
export async function* readSource(
  origin: Exclude<Origin, { from: "text" }>,
  signal: AbortSignal,
): AsyncGenerator<Reading> {
  const [address, init] = requestOf(origin);
  let response: Response;
  try {
    response = await fetch(address, { ...init, method: "POST", signal });
  } catch (error) {
    if (signal.aborted) throw error;
    // A file that is gone or was changed since it was chosen fails like a server that is gone.
    throw new ServerFailure("unreachable", null);
  }
  if (!response.ok || !response.body) throw await refusalOf(response);
  for await (const line of linesOf(response.body)) yield JSON.parse(line) as Reading;
}
