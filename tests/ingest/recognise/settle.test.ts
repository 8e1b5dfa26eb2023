import { expect, it } from "vitest";
import { extractText } from "../extract-text.js";

it.each([
  [
    "id",
    "Dari pihak Vietnam hadir Duta Besar untuk Prancis Tran Van Khoi beserta istri.",
    "vn",
    "org/embassy-of-vietnam-in-france",
  ],
  [
    "en",
    "The Vietnamese guests were welcomed by Ambassador to France Tran Van Khoi at the gate.",
    "vn",
    "org/embassy-of-vietnam-in-france",
  ],
  [
    "en",
    "President Le Quang Minh received French Ambassador Marc Delorme in Hanoi.",
    "fr",
    "org/embassy-of-france-in-vietnam",
  ],
])(
  "%s: an ambassador stands for who sends him, not for the host: %s",
  async (lang, text, country, embassy) => {
    const { entities } = await extractText(text, { lang, publishedAt: "2025-05-30" });
    const ambassador = entities.find((entity) =>
      entity.roles.some((role) => /Duta|Ambassador/.test(role.title)),
    );
    expect(ambassador?.country).toBe(country);
    expect(ambassador?.roles.map((role) => role.impliedOrgId)).toContain(embassy);
  },
);

it.each([
  ["en", "Ambassador Le Quang Minh met Paul Martin, Mayor of Toulouse.", "fr"],
  ["fr", "L'ambassadeur Le Quang Minh a rencontré le maire de Toulouse, Paul Martin.", "fr"],
  ["en", "Ambassador Le Quang Minh met Paul Martin, director of the Toulouse office.", undefined],
])("%s: who governs a town stands for its country: %s", async (lang, text, country) => {
  const { entities } = await extractText(text, { lang, publishedAt: "2025-05-30" });
  expect(entities.find((entity) => entity.name === "Paul Martin")?.country).toBe(country);
});
