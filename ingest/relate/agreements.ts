import type { ClaimArgument } from "#model/claim";
import type { Sentence, Span } from "#model/document";
import type { LocalEntity } from "#model/mention";
import { AGREEMENT_FORMS, type AgreementForm, type AgreementStatus } from "#model/vocabulary";
import { wordPattern } from "../languages/word-pattern.js";
import { near } from "../recognise/near.js";
import { sentenceAt } from "../recognise/reading.js";
import { entityArgument, type Finding } from "./claims.js";
import { dateBeside, foundedOn, yearBeside, yearByAge } from "./founding.js";
import { partiesIn } from "./parties.js";
import { entityById, entityByKey, type Scene, says } from "./scene.js";
import { dateOf, dayBefore, newsDay } from "./when.js";
import type { Anchored } from "./where.js";

function formOf(entity: LocalEntity): AgreementForm {
  return AGREEMENT_FORMS.find((form) => form === entity.form) ?? "accord";
}

/** What the sentence says of an agreement's state; a partnership that is spoken of is in force. */
function statusIn(scene: Scene, sentence: Span, form: AgreementForm): AgreementStatus | null {
  const words = scene.reading.vocabulary.language.agreements;
  const said = (list: string[]) => says(scene, sentence, wordPattern(list, { ignoreCase: true }));
  if (said(words.proposed)) return "proposed";
  if (said(words.negotiating)) return "negotiating";
  if (said(words.signed)) return "signed";
  if (said(words.inForce) || form === "partnership") return "in-force";
  return null;
}

/** What the article says of each agreement: its parties, state and date. */
export function relateAgreements(scene: Scene): Finding[] {
  const findings: Finding[] = [];
  for (const entity of scene.coreference.entities.filter((x) => x.kind === "Agreement")) {
    const form = formOf(entity);
    const listed = entity.gazetteerId
      ? scene.reading.gazetteer.entry(entity.gazetteerId)?.agreement
      : undefined;
    const texts = entity.mentions.flatMap((mention) =>
      near(scene.found.agreements, mention).filter((x) => x.start === mention.start),
    );
    const ids = [...new Set([...texts.flatMap((text) => text.parties), ...(listed?.parties ?? [])])];
    const parties = ids.flatMap((id) => {
      const party = entityById(scene, id);
      return party ? [party] : [];
    });
    for (const mention of entity.mentions) {
      const sentence = sentenceAt(scene.reading, mention.start);
      if (!sentence) continue;
      const status = statusIn(scene, sentence, form);
      const first = mention === entity.mentions[0];
      const again = form === "partnership" && dateIn(scene, sentence, mention, form, status, null) === null;
      if (!first && (status === null || again)) continue;
      const date = dateIn(scene, sentence, mention, form, status, listed?.date ?? null);
      const named = parties.length > 0 ? parties : partiesIn(scene, sentence, mention, status === "signed");
      const args: ClaimArgument[] = [
        {
          as: "agreement",
          entity: entity.key,
          start: mention.start,
          end: mention.end,
          surface: mention.text,
          basis: "stated",
        },
        ...named
          .map((party) => entityArgument(party, "party", sentence))
          .filter((x) => x.basis === "stated" || isPlace(scene, x)),
      ];
      if (date)
        args.push({
          as: "date",
          entity: null,
          start: date.start,
          end: date.end,
          surface: scene.reading.text.slice(date.start, date.end),
          basis: date.basis,
        });
      findings.push({
        start: sentence.start,
        end: sentence.end,
        fact: { kind: "Agreement", form, status: status ?? listed?.status ?? "signed" },
        date: date?.value ?? null,
        recalled: false,
        rule: status ? `agreement-${status}` : "agreement-named",
        confidence: 0.75,
        arguments: args,
      });
    }
  }
  return findings;
}

/**
 * The date of an agreement: the year beside its name, the day of its signing or founding, or what its age tells. What is known
 * of a listed agreement speaks against another year; an age without a year beside it counts only where that is known.
 */
function dateIn(
  scene: Scene,
  sentence: Sentence,
  mention: Span,
  form: AgreementForm,
  status: AgreementStatus | null,
  known: string | null,
): Anchored<string> | null {
  const age = yearByAge(scene, sentence, mention);
  const told =
    yearBeside(scene, mention) ??
    dateBeside(scene, mention) ??
    (form === "partnership"
      ? foundedOn(scene, sentence, mention)
      : status === "signed"
        ? (dateOf(scene, sentence, mention) ?? signedNow(scene, sentence, known))
        : null);
  const fits = (date: string) =>
    known === null || date.startsWith("X") || date.slice(0, 4) === known.slice(0, 4);
  if (told && fits(told.value)) return told;
  return age && (known === null ? age.certain && form === "partnership" : fits(age.value)) ? age : null;
}

/** The day of the news, where it is that an agreement was signed: the sentence recalls nothing and promises nothing. */
function signedNow(scene: Scene, sentence: Sentence, known: string | null): Anchored<string> | null {
  const { recalled, planned } = scene.reading.vocabulary.language.meetings;
  const elsewhen = wordPattern([...recalled, ...planned], { ignoreCase: true });
  if (known !== null || says(scene, sentence, elsewhen)) return null;
  return dayBefore(scene, sentence) ?? newsDay(scene);
}

/** Bodies must stand in the quote; countries may be anchored elsewhere. */
function isPlace(scene: Scene, argument: ClaimArgument): boolean {
  return argument.entity !== null && entityByKey(scene, argument.entity)?.kind === "Place";
}
