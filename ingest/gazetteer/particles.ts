/** Small words inside names of people, with and without capital: "de Gaulle", "Le Drian", "von der Leyen", "bin Osman". */
export const NAME_PARTICLES: readonly string[] =
  "de du des la le De Du Des La Le d' d’ D' D’ van Van von der den al el ben bin binti đơ đờ".split(" ");
