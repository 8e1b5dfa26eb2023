import type {
  AgreementForm,
  AgreementStatus,
  Channel,
  EntityKind,
  FactInput,
  MeetingAct,
  MeetingStatus,
  NamingInput,
  WordingInput,
} from "../api/generated/graphql.js";

/** Words of an article that name something: what a claim can be about. */
export interface Candidate {
  /** `start-end`: one place in the text is one candidate, unless it names several. */
  key: string;
  start: number;
  end: number;
  surface: string;
  name: string;
  kind: EntityKind;
}

/** Kinds of fact that a person can state. */
export const STATABLE = ["Meeting", "Agreement", "Role"] as const;
export type Statable = (typeof STATABLE)[number];

/** A claim as a form shows it. Choices are keys of candidates; an empty string is none. */
export interface ClaimForm {
  kind: Statable;
  act: MeetingAct;
  channel: Channel;
  status: MeetingStatus;
  /** Candidate → side; who is not in it did not take part. */
  sides: Record<string, number>;
  place: string;
  form: AgreementForm;
  agreementStatus: AgreementStatus;
  agreement: string;
  parties: string[];
  title: string;
  holder: string;
  organization: string;
  date: string;
}

export const EMPTY_FORM: ClaimForm = {
  kind: "Meeting",
  act: "TALKS",
  channel: "IN_PERSON",
  status: "HELD",
  sides: {},
  place: "",
  form: "ACCORD",
  agreementStatus: "SIGNED",
  agreement: "",
  parties: [],
  title: "",
  holder: "",
  organization: "",
  date: "",
};

export const keyOf = ({ start, end }: { start: number; end: number }) => `${start}-${end}`;

/** A key for each of some names: of several that the same words name ("they"), the place among them is part of it. */
export function keysOf(places: readonly { start: number; end: number }[]): string[] {
  const seen = new Map<string, number>();
  return places.map((place) => {
    const key = keyOf(place);
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return nth === 1 ? key : `${key}/${nth}`;
  });
}

/** What the fields of a fact say, whole. */
function factOf(form: ClaimForm): FactInput {
  const { kind, act, channel, status, agreementStatus, title } = form;
  if (kind === "Meeting") return { kind, act, channel, status };
  if (kind === "Agreement") return { kind, form: form.form, agreementStatus };
  return { kind, title: title.trim() };
}

type Named = Omit<NamingInput, "anchor"> & { key: string };

/** Whom and what the claim names, by role. */
function namedBy(form: ClaimForm): Named[] {
  const one = (as: Named["as"], key: string): Named[] => (key === "" ? [] : [{ as, key }]);
  if (form.kind === "Meeting")
    return [
      ...Object.entries(form.sides)
        .sort(([a], [b]) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
        .map(([key, side]): Named => ({ as: "PARTICIPANT", side, key })),
      ...one("PLACE", form.place),
    ];
  if (form.kind === "Agreement")
    return [...one("AGREEMENT", form.agreement), ...form.parties.flatMap((key) => one("PARTY", key))];
  return [...one("HOLDER", form.holder), ...one("ORGANIZATION", form.organization)];
}

const ROLES_OF: Record<Statable, Named["as"][]> = {
  Meeting: ["PARTICIPANT", "PLACE"],
  Agreement: ["AGREEMENT", "PARTY"],
  Role: ["HOLDER", "ORGANIZATION"],
};

function naming(
  { key, ...named }: Named,
  articleId: string,
  candidates: readonly Candidate[],
): NamingInput[] {
  const found = candidates.find((candidate) => candidate.key === key);
  if (!found) return [];
  const { start, end, surface } = found;
  return [{ ...named, anchor: { articleId, start, end, surface } }];
}

/**
 * What a judgement says of a claim: of one that was read, only what differs from it; of one made by hand, all of it.
 * Null where nothing was changed.
 */
export function wordingOf(
  form: ClaimForm,
  read: ClaimForm | null,
  articleId: string,
  candidates: readonly Candidate[],
): WordingInput | null {
  const namings = (named: readonly Named[]) => named.flatMap((each) => naming(each, articleId, candidates));
  const date = form.date.trim() || null;
  if (read === null) return { fact: factOf(form), date, namings: namings(namedBy(form)) };
  const differs = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);
  const roles = ROLES_OF[form.kind].filter((role) => {
    const of = (one: ClaimForm) => namedBy(one).filter(({ as }) => as === role);
    return differs(of(form), of(read));
  });
  const says: WordingInput = {
    ...(differs(factOf(form), factOf(read)) ? { fact: factOf(form) } : {}),
    ...(date === (read.date.trim() || null) ? {} : { date }),
    ...(roles.length === 0
      ? {}
      : { roles, namings: namings(namedBy(form).filter(({ as }) => roles.includes(as))) }),
  };
  return Object.keys(says).length === 0 ? null : says;
}

/** What a form still lacks before it can stand: the id of the words that say so, or null. */
export function lackOf(
  form: ClaimForm,
): "claim.lacks.sides" | "claim.lacks.agreement" | "claim.lacks.role" | null {
  const sides = new Set(Object.values(form.sides));
  if (form.kind === "Meeting" && sides.size < 2) return "claim.lacks.sides";
  if (form.kind === "Agreement" && form.agreement === "") return "claim.lacks.agreement";
  if (form.kind === "Role" && (form.holder === "" || form.title.trim() === "")) return "claim.lacks.role";
  return null;
}
