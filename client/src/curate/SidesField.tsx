import { Checkbox, NativeSelect } from "@mantine/core";
import { useText } from "../i18n/text.js";
import { KindIcon } from "../parts/KindIcon.jsx";
import type { Candidate } from "./claim-form.js";

const canTakePart = ({ kind }: Candidate) => kind === "Person" || kind === "Organization";

interface SidesProps {
  candidates: readonly Candidate[];
  sides: Record<string, number>;
  onChange: (sides: Record<string, number>) => void;
}

/** Who took part in a meeting, and on which side: one choice for everyone whom the quote names. */
export function SidesField({ candidates, sides, onChange }: SidesProps) {
  const text = useText();
  const people = candidates.filter((one) => canTakePart(one) || one.key in sides);
  const change = (key: string, value: string) => {
    const { [key]: _, ...others } = sides;
    onChange(value === "" ? others : { ...others, [key]: Number(value) });
  };
  return (
    <fieldset className="sides-field">
      <legend>{text("claim.sides")}</legend>
      {people.length === 0 && <p className="quiet">{text("claim.sides.none")}</p>}
      {people.map(({ key, name, kind, surface }) => (
        <div key={key}>
          <span className="sides-name">
            <KindIcon kind={kind} size={16} />
            {name}
            {surface !== name && <em>“{surface}”</em>}
          </span>
          <NativeSelect
            size="xs"
            aria-label={text("claim.side.of", { name })}
            value={sides[key] === undefined ? "" : String(sides[key])}
            data={[
              { value: "", label: text("claim.side.none") },
              ...[0, 1, 2].map((side) => ({
                value: String(side),
                label: text("claim.side", { number: side + 1 }),
              })),
            ]}
            onChange={(event) => change(key, event.currentTarget.value)}
          />
        </div>
      ))}
    </fieldset>
  );
}

interface PartiesProps {
  candidates: readonly Candidate[];
  parties: readonly string[];
  onChange: (parties: string[]) => void;
}

/** Who is party to an agreement. */
export function PartiesField({ candidates, parties, onChange }: PartiesProps) {
  const text = useText();
  const able = candidates.filter((one) => one.kind !== "Agreement" || parties.includes(one.key));
  return (
    <fieldset className="sides-field">
      <legend>{text("card.parties")}</legend>
      {able.map(({ key, name }) => (
        <Checkbox
          key={key}
          size="xs"
          label={name}
          checked={parties.includes(key)}
          onChange={(event) =>
            onChange(event.currentTarget.checked ? [...parties, key] : parties.filter((one) => one !== key))
          }
        />
      ))}
    </fieldset>
  );
}
