import type { EntityKind } from "../api/generated/graphql.js";
import type { NamedPlace } from "./candidates.js";
import {
  type Decisions,
  type LineDecision,
  lineOfName,
  type Preview,
  type PreviewEntity,
} from "./decisions.js";

export type Meeting = Preview["meetings"][number];
export type Agreement = Preview["agreements"][number];

/** One line of what was found: as it would be now, or as it was read where it is to be left out. */
export type Line =
  | {
      what: "meeting";
      key: string;
      shown: Meeting;
      read: Meeting;
      decision: LineDecision | null;
      /** Another sentence about the meeting of the line before. */
      isAgain: boolean;
    }
  | { what: "agreement"; key: string; shown: Agreement; read: Agreement; decision: LineDecision | null }
  | { what: "name"; key: string; shown: PreviewEntity; read: PreviewEntity; decision: LineDecision | null };

const KINDS: readonly EntityKind[] = ["Person", "Organization", "Place", "Agreement"];

const byPlace = (a: { start: number }, b: { start: number }) => a.start - b.start;

/**
 * The lines of a preview in the order in which they are gone through: meetings and agreements by place in the text,
 * then names by kind.
 *
 * @param base as the machine read it
 * @param now as it is with what was decided so far
 */
export function linesOf(base: Preview, now: Preview, { lines }: Decisions): Line[] {
  const decided = (key: string) => lines[key] ?? null;
  const meetings = sameTogether([...base.meetings].sort(byPlace)).map(([read, isAgain]): Line => {
    const shown = now.meetings.find(({ id }) => id === read.id) ?? read;
    return { what: "meeting", key: read.id, shown, read, decision: decided(read.id), isAgain };
  });
  const agreements = [...base.agreements].sort(byPlace).map((read): Line => {
    const shown = now.agreements.find(({ id }) => id === read.id) ?? read;
    return { what: "agreement", key: read.id, shown, read, decision: decided(read.id) };
  });
  const names = KINDS.flatMap((kind) => base.entities.filter((entity) => entity.kind === kind)).map(
    (read): Line => {
      const key = lineOfName(read);
      const at = read.anchors[0]?.start;
      const shown = now.entities.find(({ mentions }) => mentions.some(({ start }) => start === at)) ?? read;
      return { what: "name", key, shown, read, decision: decided(key) };
    },
  );
  return [...meetings, ...agreements, ...names];
}

/** Who met, on which day: what several sentences about one meeting have in common. */
export function meetingKey({ date, status, arguments: named }: Meeting): string {
  const people = named.flatMap(({ as, entity }) => (as === "PARTICIPANT" && entity ? entity.id : []));
  return JSON.stringify([date, status, [...new Set(people)].sort()]);
}

/** Puts sentences about one meeting together, at the place of the first; each with whether it is a further one. */
function sameTogether(meetings: readonly Meeting[]): [Meeting, boolean][] {
  const groups = new Map<string, Meeting[]>();
  for (const meeting of meetings) {
    const key = meetingKey(meeting);
    groups.set(key, [...(groups.get(key) ?? []), meeting]);
  }
  return [...groups.values()].flatMap((group) =>
    group.map((meeting, index): [Meeting, boolean] => [meeting, index > 0]),
  );
}

/** Every name of a previewed text, for forms that claims are corrected in. */
export function namesOf({ entities }: Preview): NamedPlace[] {
  return entities
    .flatMap(({ id, name, kind, mentions }) =>
      mentions.map(
        ({ start, end, text }): NamedPlace => ({
          start,
          end,
          surface: text,
          kind,
          entity: { id, name },
        }),
      ),
    )
    .sort(byPlace);
}

/** What a claim of a preview names already: things only, no titles or dates. */
export function namedByClaim({ arguments: named }: Meeting | Agreement): NamedPlace[] {
  return named.flatMap(({ start, end, surface, entity }) =>
    entity === null ? [] : [{ start, end, surface, kind: entity.kind, entity }],
  );
}
