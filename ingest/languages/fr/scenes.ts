import type { MeetingTrigger } from "../language.js";
import { apart, heading, held, labelled, telling, toPronoun, toPronouns } from "../tell.js";
import { OF, SELF } from "./meeting-words.js";

/** What tells of a meeting without a word for it. */
export const scenes: MeetingTrigger[] = [
  ...toPronoun(
    held(
      "talks",
      "subject-object",
      "lui (?:a|avait|fit) (?:\\p{L}+ )?(?:dit|raconté|confié|expliqué|assuré|montré|présenté|remis|parlé|servi|offert|fait visiter|fait les honneurs|accordé|exposé|répondu)",
      "(?:a|avait) (?:\\p{L}+ )?(?:dit|raconté|confié|expliqué|assuré|montré|présenté|répondu|offert)(?: [\\p{L}']+){0,4}? à (?:son|sa) (?:hôte|hôtesse|invitée?|visiteur|visiteuse|interlocuteur|interlocutrice)",
      "(?:l'|le |la )(?:attendait|attendaient|a (?:\\p{L}+ )?(?:accueilli|reçu|rejoint|raccompagné|convié|retrouvé|décoré|salué|écouté|hébergé|opéré|guidé|embrassé|interrogé)e?|avait (?:\\p{L}+ )?(?:accueilli|reçu|rejoint|convié|retrouvé|décoré)e?|accueillit|reçut|accueillait|recevait)",
      "(?:était|est) (?:venue?|allée?)(?: [\\p{L}]+){0,3}? (?:lui|le|la|l') ?(?:porter|remettre|présenter|saluer|voir|dire|rendre visite|souhaiter)",
      "(?:a|avait) (?:\\p{L}+ )?(?:remercié|convié|invité|retenu|reçu|accueilli|raccompagné|assuré|rassuré|questionné|interrogé) (?:son|sa) (?:hôte|hôtesse|invitée?|visiteur|visiteuse|interlocuteur|interlocutrice)",
    ),
  ),
  ...toPronouns(
    held(
      "talks",
      "subject-object",
      "leur (?:a|avait) (?:\\p{L}+ )?(?:dit|raconté|expliqué|assuré|montré|présenté|remis|offert|décerné)",
    ),
  ),
  // "A (à gauche) et B", under a picture
  ...apart(
    held(
      "talks",
      "subject-object",
      "\\((?:à )?(?:gauche|droite|g\\.|d\\.|centre)\\),?(?: \\p{L}[^.;:()]{2,60},)? (?:et|avec|reçoit|accueille)",
    ),
  ),
  ...held(
    "talks",
    "next",
    "(?:puis|ensuite|enfin),? (?:ce fut|c'était|vint|est venu|est venue|venait)(?: le tour (?:de|du|d'))?",
    "(?:après|derrière) (?:lui|elle),",
    "(?:ce fut|c'était) ensuite(?: le tour (?:de|du|d'))?",
    "suivie?s? (?:de|du|d'|par)",
  ),
  ...held(
    "talks",
    "likewise",
    "en (?:a|ont|avait) fait autant",
    "(?:a|ont) fait de même(?! avec)",
    "(?:l'|les )imita",
  ),
  ...labelled(
    "(?:hôte|hôtesse|reçue? par|accueil|puissance invitante|côté accueil) ?:",
    "(?:invitée?|visiteur|visiteuse|reçue?|côté visiteur) ?:",
  ),
  ...heading(
    telling(
      "talks",
      "among",
      "(?:présents?|participants?|autour de la table|à la table|dans la salle|étaient là|qui(?: était là| a signé| a rencontré qui)? ?\\??|signataires|signatures|signé par|ont signé|ont apposé leur signature) ?[:?]",
    ),
  ),
  ...telling(
    "visit",
    "with",
    `visites?(?: de (?:politesse|courtoisie|travail))?(?: \\p{L}+){0,3} ?: celle ${OF}`,
  ),
  ...held(
    "visit",
    "subject-object",
    `${SELF}(?:rendue?s? )?(?:au domicile|à la résidence|à la maison|dans la maison) ${OF}`,
    "frappa(?:it)? à la porte d(?:e|u)",
  ),
];
