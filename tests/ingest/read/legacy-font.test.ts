import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { legacyFont } from "#ingest/read/legacy-font";

it.each([
  ["TCVN3 (ABC)", "Chñ tÞch n­íc ®· héi ®µm víi Tæng thèng Ph¸p t¹i Hµ Néi, nh©n chuyÕn th¨m cÊp nhµ n­íc."],
  [
    "VNI",
    "Chuû tòch nöôùc ñaõ hoäi ñaøm vôùi Toång thoáng Phaùp taïi Haø Noäi, nhaân chuyeán thaêm caáp Nhaø nöôùc.",
  ],
  [null, "Chủ tịch nước đã hội đàm với Tổng thống Pháp tại Hà Nội, nhân chuyến thăm cấp Nhà nước."],
  [
    null,
    "Le président a été reçu à l'Élysée ; « où êtes-vous ? » a-t-il demandé à la délégation vietnamienne.",
  ],
  [null, "Presiden Prancis bertemu dengan Perdana Menteri di Paris pada hari Senin."],
  [null, "El señor Núñez visitó España® y la Compañía en el año pasado con su niño."],
  [null, "Prime Min\u00ADister Ha re\u00ADceived the am\u00ADbassador in Ha\u00ADnoi on Mon\u00ADday."],
  [null, "® ® ®"],
])("%s: %s", (font, text) => expect(legacyFont(text)).toBe(font));

it("finds none in articles of the corpus", () => {
  const folder = new URL("../../corpus/", import.meta.url);
  const texts = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".txt"),
  );
  expect(texts.length).toBeGreaterThan(20);
  expect(texts.filter((name) => legacyFont(readFileSync(new URL(name, folder), "utf8")) !== null)).toEqual(
    [],
  );
});
