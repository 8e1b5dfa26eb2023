import type { EntityKind } from "#model/vocabulary";
import type {
  ExplainedBlock,
  ExplainedClaim,
  ExplainedIdentity,
  Explanation,
  Piece,
  Reason,
} from "./explanation.js";
import { STYLE } from "./style.js";

const KINDS: EntityKind[] = ["Person", "Organization", "Place", "Agreement"];

const SIGNS: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text as HTML shows it, in an element or an attribute: nothing of it is markup, and nothing turns its direction. */
function escaped(text: string): string {
  return text
    .replace(/[&<>"']/gu, (sign) => SIGNS[sign]!)
    .replace(/[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069]/gu, "\u{fffd}");
}

/**
 * Explanations as one page that needs nothing else: no script, no font, no address is fetched, and its policy forbids the
 * browser to try.
 */
export function explainInHtml(explanations: readonly Explanation[]): string {
  const [first] = explanations;
  const title = explanations.length === 1 && first ? first.label : `${explanations.length} articles`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}: what Liên read</title>
<style>${STYLE}</style>
</head>
<body>
<p class="legend">${KINDS.map((kind) => `<span class="${kind}">${kind}</span>`).join(" ")}</p>
${explanations.map(articleHtml).join("\n")}
</body>
</html>
`;
}

function articleHtml({ label, about, blocks, claims, identities, problems }: Explanation): string {
  const list = (heading: string, items: readonly string[]) =>
    items.length === 0 ? "" : `<section><h2>${heading}</h2>\n${items.join("\n")}\n</section>`;
  return `<article>
<h1>${escaped(label)}</h1>
<p class="about">${about.map(escaped).join(" · ")}</p>
<section class="text">${blocks.map(blockHtml).join("\n")}</section>
${list("Claims", claims.map(claimHtml))}
${list("Identities", identities.map(identityHtml))}
${list(
  "Problems",
  problems.map((problem) => `<p>${escaped(problem)}</p>`),
)}
</article>`;
}

function blockHtml({ role, rule, pieces }: ExplainedBlock): string {
  return `<p class="${role}" title="${escaped(`${role}: ${rule}`)}">${
    role === "body" ? "" : `<small>${escaped(`${role}: ${rule}`)}</small> `
  }${pieces.map(pieceHtml).join("")}</p>`;
}

function pieceHtml({ text, mention }: Piece): string {
  if (!mention) return escaped(text);
  return `<mark class="${mention.kind}" title="${escaped(`${mention.id} (${mention.rule})`)}">${escaped(text)}</mark>`;
}

function claimHtml(claim: ExplainedClaim): string {
  const when = `${claim.date ? `, ${claim.date}` : ""}${claim.recalled ? ", recalled" : ""}`;
  const rows = claim.arguments.map(({ as, surface, name, basis, side }) => {
    const role = side === null ? as : `${as}, side ${side + 1}`;
    const thing = name === null || name === surface ? "" : ` = ${escaped(name)}`;
    return `<tr><th>${escaped(role)}</th><td>“${escaped(surface)}”${thing}</td><td>${basis}</td></tr>`;
  });
  return `<div class="claim${claim.refused === null ? "" : " refused"}">
<h3>${escaped(claim.fact + when)}</h3>
<p class="rule">${escaped(claim.rule)}, confidence ${claim.confidence}</p>
${claim.refused === null ? "" : `<p>Refused: ${escaped(claim.refused)}</p>`}
<blockquote>${escaped(claim.quote)}</blockquote>
<table>${rows.join("")}</table>
</div>`;
}

function identityHtml({ kind, name, id, basis, surfaces, same, candidates }: ExplainedIdentity): string {
  const written = surfaces.map(
    ({ text, rule, times }) => `“${escaped(text)}” ${escaped(rule)}${times > 1 ? ` ×${times}` : ""}`,
  );
  const others = [
    ...same.map(
      (other) => `<li>Same as “${escaped(other.name)}”, ${other.score}: ${reasonsHtml(other.reasons)}</li>`,
    ),
    ...candidates.map(
      (other) =>
        `<li>Perhaps ${escaped(other.name)} <code>${escaped(other.id)}</code>, ${other.score}: ${reasonsHtml(other.reasons)}</li>`,
    ),
  ];
  return `<div class="identity">
<h3><span class="${kind}">${escaped(name)}</span> <code>${escaped(id)}</code></h3>
<p>${escaped(basis)}; ${written.join(", ")}</p>
${others.length > 0 ? `<ul>${others.join("")}</ul>` : ""}
</div>`;
}

function reasonsHtml(reasons: readonly Reason[]): string {
  if (reasons.length === 0) return "by its id";
  return [...reasons]
    .sort((a, b) => b.weight - a.weight)
    .map(({ name, weight }) => {
      const side = weight > 0 ? "for" : "against";
      return `<span class="${side}">${escaped(name)} ${weight > 0 ? "+" : "−"}${Math.abs(weight)}</span>`;
    })
    .join(", ");
}
