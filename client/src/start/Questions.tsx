import { Loader } from "@mantine/core";
import { IconArrowRight } from "@tabler/icons-react";
import { useState } from "react";
import type { PairPartsFragment, StartQuery } from "../api/generated/graphql.js";
import { openNodes, openOverview, openPairs } from "../explore/explore.js";
import { adjust, currentView, useExplorer } from "../explore/store.js";
import { useText } from "../i18n/text.js";
import { setYears } from "../state/view-actions.js";
import { busiestYear } from "./busiest-year.js";

/** The person with most meetings among the pairs met most often. */
export function mostMet(pairs: readonly PairPartsFragment[]): { id: string; name: string } | null {
  const meetings = new Map<string, { person: { id: string; name: string }; count: number }>();
  for (const { a, b, count } of pairs)
    for (const person of [a, b]) {
      const before = meetings.get(person.id)?.count ?? 0;
      meetings.set(person.id, { person, count: before + count });
    }
  const [first] = [...meetings.values()].sort((x, y) => y.count - x.count);
  return first?.person ?? null;
}

/** Who met in one year, among the best connected pairs. */
async function openYear(year: number): Promise<void> {
  await openPairs(null);
  if (currentView().origin === "best") adjust((view) => setYears(view, year, year));
}

interface Props {
  pairs: readonly PairPartsFragment[];
  agreement: StartQuery["agreements"]["nodes"][number] | null;
}

/** Questions that the graph can answer now, made of what it holds. */
export function Questions({ pairs, agreement }: Props) {
  const text = useText();
  const isWaiting = useExplorer((explorer) => explorer.pending > 0);
  const [asked, setAsked] = useState<string | null>(null);
  const person = mostMet(pairs);
  const year = busiestYear(pairs);
  const questions = [
    { title: text("start.question.met"), note: text("start.question.met.note"), open: () => openPairs(null) },
    ...(year !== null
      ? [
          {
            title: text("start.question.year", { year: String(year) }),
            note: text("start.question.year.note"),
            open: () => openYear(year),
          },
        ]
      : []),
    ...(person
      ? [
          {
            title: text("start.question.person", { name: person.name }),
            note: text("start.question.person.note"),
            open: () => openNodes([person.id]),
          },
        ]
      : []),
    {
      title: text("start.question.overview"),
      note: text("start.question.overview.note"),
      open: () => openOverview(),
    },
    ...(agreement
      ? [
          {
            title: text("start.question.agreement", { name: agreement.name }),
            note: text("start.question.agreement.note"),
            open: () => openNodes([agreement.id]),
          },
        ]
      : []),
  ];
  return (
    <section className="questions">
      <h2>{text("start.questions")}</h2>
      <ul>
        {questions.map(({ title, note, open }) => (
          <li key={title}>
            <button
              type="button"
              onClick={() => {
                setAsked(title);
                void open();
              }}
            >
              <span className="question">{title}</span>
              <span className="question-note">{note}</span>
              {isWaiting && asked === title ? (
                <Loader size={18} color="var(--ink)" />
              ) : (
                <IconArrowRight size={18} stroke={1.6} aria-hidden="true" />
              )}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
