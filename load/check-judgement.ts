import { isEdtf } from "#model/date";
import type { Anchor, Judgement, Verdict } from "#model/judgement";

/** What a person decides, before it has an author and a date. */
export type Draft = Pick<Judgement, "verdict" | "anchors" | "says" | "why">;

/** A judgement that cannot be taken: its message says what is wrong and what to do. */
export class JudgementRefused extends Error {
  override readonly name = "JudgementRefused";
}

const LONGEST_NAME = 300;
const LONGEST_WHY = 2_000;

/** How many anchors a verdict needs, at least and at most. */
const ANCHORS: Record<Verdict, readonly [number, number]> = {
  same: [2, 2],
  different: [2, 2],
  unsure: [2, 2],
  split: [2, 200],
  rename: [1, 1],
  retype: [1, 1],
  mention: [1, 1],
  confirm: [1, 50],
  correct: [1, 50],
  reject: [1, 50],
  claim: [1, 50],
};

/** @throws JudgementRefused when it is not whole in itself, whatever the graph holds. */
export function checkDraft({ verdict, anchors, says = {}, why }: Draft): void {
  const [least, most] = ANCHORS[verdict];
  if (anchors.length < least || anchors.length > most)
    throw new JudgementRefused(
      `"${verdict}" stands on ${least === most ? least : `${least} to ${most}`} places of the texts, not on ${anchors.length}.`,
    );
  for (const anchor of [...anchors, ...(says.namings ?? []).map((naming) => naming.anchor)])
    checkAnchor(anchor);
  if ((why?.length ?? 0) > LONGEST_WHY)
    throw new JudgementRefused(`The reason is longer than ${LONGEST_WHY} characters. Say it shorter.`);
  const lacks = lacking(verdict, says);
  if (lacks) throw new JudgementRefused(`"${verdict}" needs ${lacks}.`);
  if (says.name !== undefined && (says.name.trim() === "" || says.name.length > LONGEST_NAME))
    throw new JudgementRefused(`A name has 1 to ${LONGEST_NAME} characters.`);
  if (says.date !== undefined && says.date !== null && !isEdtf(says.date))
    throw new JudgementRefused(
      `${JSON.stringify(says.date)} is not a date. Write it like 2025-05-26, 2025-05 or 2025.`,
    );
}

function checkAnchor({ start, end, surface }: Anchor): void {
  if (!Number.isInteger(start) || start < 0 || end - start !== surface.length || surface === "")
    throw new JudgementRefused(`"${surface}" does not fill the place from ${start} to ${end}.`);
}

function lacking(verdict: Verdict, says: NonNullable<Draft["says"]>): string | null {
  if (verdict === "rename" && says.name === undefined) return "a name";
  if ((verdict === "retype" || verdict === "mention") && says.kind === undefined) return "a kind";
  if (verdict === "claim" && says.fact === undefined) return "the fact that the quote states";
  const { fact, date, roles, namings } = says;
  if (verdict === "correct" && [fact, date, roles, namings].every((each) => each === undefined))
    return "something to correct";
  return null;
}
