/** Small words inside names of people, with and without capital: "de Gaulle", "Le Drian", "von der Leyen", "bin Osman". */
export const NAME_PARTICLES: readonly string[] =
  "de du des la le De Du Des La Le d' d’ D' D’ van Van von der den al el ben bin binti đơ đờ".split(" ");

/** Those of Portuguese, Italian, Dutch and Arabic names: written large they are words of their own, as in "Da Nang". */
const ALWAYS_SMALL: ReadonlySet<string> = new Set("da das dos della ter ibn".split(" "));

/** Whether a word as it is written can stand within a person's name. */
export function isNameParticle(text: string): boolean {
  return (
    ALWAYS_SMALL.has(text) ||
    NAME_PARTICLES.includes(text) ||
    NAME_PARTICLES.includes(text.toLocaleLowerCase())
  );
}
