import type {
  AgreementForm,
  AgreementStatus,
  ArgumentRole,
  Channel,
  MeetingAct,
  MeetingStatus,
} from "../api/generated/graphql.js";
import { type ClaimForm, EMPTY_FORM, keyOf, keysOf } from "./claim-form.js";

interface Argument {
  as: ArgumentRole;
  side: number | null;
  start: number;
  end: number;
  surface: string;
  entity: { id: string } | null;
}

/** A claim as the server tells it: of a preview or of the graph. */
export interface ReadClaim {
  factKind: string;
  act?: MeetingAct | null;
  channel?: Channel | null;
  /** `HELD` or `held`: previews and claims of the graph spell it differently. */
  status: string | null;
  form?: AgreementForm | null;
  date: string | null;
  arguments: readonly Argument[];
}

const enumWord = (word: string) => word.toUpperCase().replaceAll("-", "_");

/** A claim that was read, as the form shows it; null for kinds of fact that no form is for. */
export function readForm(claim: ReadClaim): ClaimForm | null {
  const of = (role: ArgumentRole) => claim.arguments.filter(({ as }) => as === role);
  const first = (role: ArgumentRole) => {
    const [argument] = of(role);
    return argument ? keyOf(argument) : "";
  };
  const base = { ...EMPTY_FORM, date: claim.date ?? "" };
  const status = claim.status === null ? null : enumWord(claim.status);
  switch (claim.factKind) {
    case "Meeting": {
      const people = of("PARTICIPANT");
      const keys = keysOf(people);
      return {
        ...base,
        kind: "Meeting",
        act: claim.act ?? base.act,
        channel: claim.channel ?? base.channel,
        status: (status as MeetingStatus | null) ?? base.status,
        sides: Object.fromEntries(people.map(({ side }, i) => [keys[i]!, side ?? 0])),
        place: first("PLACE"),
      };
    }
    case "Agreement":
      return {
        ...base,
        kind: "Agreement",
        form: claim.form ?? base.form,
        agreementStatus: (status as AgreementStatus | null) ?? base.agreementStatus,
        agreement: first("AGREEMENT"),
        parties: of("PARTY").map(keyOf),
      };
    case "Role":
      return {
        ...base,
        kind: "Role",
        title: of("TITLE")[0]?.surface ?? "",
        holder: first("HOLDER"),
        organization: first("ORGANIZATION"),
      };
    default:
      return null;
  }
}
