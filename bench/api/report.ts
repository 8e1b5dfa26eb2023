import type { Row } from "./measure.js";
import type { Soaked } from "./soak.js";

export interface Measured {
  size: number;
  /** Of the machine. */
  facts: string;
  rows: readonly Row[];
  /** Milliseconds of each question of a whole list. */
  lists: Record<string, number>;
  /** Megabytes that each server held when all was asked. */
  memory: Record<string, number>;
  soaked?: Soaked;
}

export const PRODUCT = "Liên";
const [FLOOR, CACHED, PEER] = ["floor", "Liên, answers kept", "peer"];

const HEAD = `## The API

\`npm run bench:api\`: requests a second that are answered over HTTP, on the same graph of generated articles. The floor is a bare
\`node:http\` server that runs one statement written by hand for the answer; the peer is @neo4j/graphql behind graphql-yoga, by its generated API
or, marked *, by the floor's statement in a \`@cypher\` directive. Answers were compared and are equal (of paths: their length). Servers in turn, medians
of the shots after a warm-up; server, database and clients share the cores. "Kept" answers are those of the response cache. "Processor" is
milliseconds of it that a request cost the server and the database: what other work on the machine disturbs least.`;

const whole = (value: number | undefined) =>
  value === undefined ? "–" : Math.round(value).toLocaleString("en-US");
const ratio = (value: number | undefined, of: number | undefined) =>
  value === undefined || of === undefined ? "–" : (value / of).toFixed(2);

/** Milliseconds of processor that a request costs the server and the database. */
function spent(row: Row | undefined): string {
  return row ? `${row.shot.serverCpu.toFixed(2)} + ${row.shot.databaseCpu.toFixed(2)}` : "–";
}

function table(rows: readonly Row[]): string {
  const lines = [
    "| question | connections | floor | Liên | ÷ floor | kept | ÷ floor | peer | Liên ÷ peer | processor, floor | Liên | peer | Liên's median, ms | p99 | kB |",
    "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|",
  ];
  const seen = new Set<string>();
  for (const { key, question, connections } of rows) {
    if (seen.has(`${key} ${connections}`)) continue;
    seen.add(`${key} ${connections}`);
    const of = (target: string | undefined) =>
      rows.find((row) => row.key === key && row.connections === connections && row.target === target);
    const rate = (target: string | undefined) => of(target)?.shot.perSecond;
    const product = of(PRODUCT);
    const peer = rate(PEER);
    lines.push(
      `| ${[
        question.name,
        connections,
        whole(rate(FLOOR)),
        whole(rate(PRODUCT)),
        ratio(rate(PRODUCT), rate(FLOOR)),
        whole(rate(CACHED)),
        ratio(rate(CACHED), rate(FLOOR)),
        whole(peer) + (peer === undefined || question.peer.generated ? "" : "*"),
        ratio(rate(PRODUCT), peer),
        ...[FLOOR, PRODUCT, PEER].map((target) => spent(of(target))),
        product?.shot.median.toFixed(1) ?? "–",
        product?.shot.p99.toFixed(1) ?? "–",
        product ? (product.bytes / 1024).toFixed(1) : "–",
      ].join(" | ")} |`,
    );
  }
  const failed = rows.reduce((sum, { shot }) => sum + shot.failed, 0);
  return `${lines.join("\n")}\n\nFailed requests: ${failed}.`;
}

/** What the server held in memory from the start of some minutes to their end. */
function flatness({ seconds, answered, memory }: Soaked): string {
  return `\n\nAsked everything in turn for ${(seconds / 60).toFixed(1)} minutes over 8 connections (${whole(answered)} answers), Liên held, MB: ${memory.map((mb) => Math.round(mb)).join(", ")}.`;
}

/** How much longer a question takes on the largest graph than on one a tenth of it. */
function growth(results: readonly Measured[]): string {
  const [small, large] = results.slice(-2);
  if (!small || !large || small === large) return "";
  const connections = Math.max(
    ...[small, large].map(({ rows }) => Math.min(...rows.map((row) => row.connections))),
  );
  const time = (rows: readonly Row[], key: string) =>
    rows.find((row) => row.key === key && row.target === PRODUCT && row.connections === connections)?.shot
      .median;
  const keys = [...new Set(large.rows.map(({ key }) => key))];
  const lines = keys.map((key) => {
    const [before, after] = [time(small.rows, key), time(large.rows, key)];
    const { name } = large.rows.find((row) => row.key === key)!.question;
    return `| ${name} | ${before?.toFixed(2) ?? "–"} | ${after?.toFixed(2) ?? "–"} | ${ratio(after, before)} |`;
  });
  const listed = Object.keys(large.lists).map(
    (name) =>
      `| ${name} | ${small.lists[name]?.toFixed(1) ?? "–"} | ${large.lists[name]!.toFixed(1)} | ${ratio(large.lists[name], small.lists[name])} |`,
  );
  lines.push(...listed);
  return `### From ${whole(small.size)} to ${whole(large.size)} articles\n\nLiên's median in ms, connections: ${connections}; lists below them one after the other; nothing kept.\n\n| question | ${whole(small.size)} | ${whole(large.size)} | times |\n|---|---:|---:|---:|\n${lines.join("\n")}`;
}

/** The section of bench/results.md. */
export function section(results: readonly Measured[]): string {
  const tables = results.map(
    ({ size, facts, rows, memory, soaked }) =>
      `### ${whole(size)} articles\n\n${facts}.\n\n${table(rows)} Memory at the end, MB: ${Object.entries(
        memory,
      )
        .map(([name, mb]) => `${name} ${Math.round(mb)}`)
        .join(", ")}.${soaked ? flatness(soaked) : ""}`,
  );
  return [HEAD, ...tables, growth(results)].filter((part) => part !== "").join("\n\n");
}
