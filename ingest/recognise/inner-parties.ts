import type { Mention } from "#model/mention";
import type { AgreementMention, BodyMention } from "./found.js";
import type { Reading } from "./reading.js";

const inWord = (text: string, at: number) => /[\p{L}\p{N}]/u.test(text.charAt(at));

/**
 * Parties that stand in the name of a listed agreement, which the gazetteer takes whole: the EU and Vietnam in "EU-Vietnam Free
 * Trade Agreement".
 */
export function innerParties(reading: Reading, agreement: AgreementMention): (Mention | BodyMention)[] {
  const { gazetteer, text } = reading;
  const parties = agreement.gazetteerId
    ? gazetteer.entry(agreement.gazetteerId)?.agreement?.parties
    : undefined;
  return (parties ?? []).flatMap((id): (Mention | BodyMention)[] => {
    const entry = gazetteer.entry(id);
    if (!entry || (entry.kind !== "Place" && entry.kind !== "Organization")) return [];
    const names = entry.names.map((name) => name.text).sort((a, b) => b.length - a.length);
    for (const name of names) {
      const at = agreement.text.indexOf(name);
      if (at < 0 || inWord(agreement.text, at - 1) || inWord(agreement.text, at + name.length)) continue;
      const start = agreement.start + at;
      const end = start + name.length;
      const mention = {
        start,
        end,
        text: text.slice(start, end),
        rule: "party-in-name",
        confidence: 0.85,
        gazetteerId: id,
      };
      return entry.kind === "Place"
        ? [{ kind: "Place" as const, ...mention }]
        : [{ kind: "Organization" as const, head: null, ...mention }];
    }
    return [];
  });
}
