import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openGazetteer } from "#ingest/gazetteer/open";

const gazetteer = openGazetteer({ officeHolders: false });

/** What is found: surface and best id, with a question mark where it needs context. */
function found(text: string): string[] {
  return gazetteer.match(text).map(({ surface, entries }) => {
    const best = entries[0]!;
    return `${surface} ${best.id}${best.needsContext ? "?" : ""}`;
  });
}

const MATCHES: [text: string, found: string[]][] = [
  // Vietnamese
  ["Thủ tướng thăm Pháp và hội đàm tại Hà Nội.", ["Pháp place/fr", "Hà Nội place/hanoi"]],
  [
    "tại TP.HCM, TP. Hồ Chí Minh và TPHCM",
    ["TP.HCM", "TP. Hồ Chí Minh", "TPHCM"].map((s) => `${s} place/ho-chi-minh-city`),
  ],
  ["Bộ Ngoại giao Pháp", ["Bộ Ngoại giao Pháp org/ministry-of-foreign-affairs-of-france"]],
  ["Bộ Ngoại Giao Việt Nam", ["Bộ Ngoại Giao Việt Nam org/ministry-of-foreign-affairs-of-vietnam"]],
  [
    "Bộ Văn hóa, Thể thao và Du lịch",
    ["Bộ Văn hóa, Thể thao và Du lịch org/ministry-of-culture-sports-and-tourism-of-vietnam"],
  ],
  ["Bộ Chính trị họp", ["Bộ Chính trị org/cpv-politburo"]],
  ["đón tại Phủ Chủ tịch", ["Phủ Chủ tịch place/presidential-palace-hanoi"]],
  ["Điện Élysée, điện Elysée", ["Điện Élysée place/elysee-palace", "điện Elysée place/elysee-palace"]],
  [
    "quận Đống Đa, tỉnh Thừa Thiên-Huế",
    ["quận Đống Đa place/dong-da", "tỉnh Thừa Thiên-Huế place/thua-thien-hue"],
  ],
  [
    "Hiệp định Genève về Đông Dương",
    ["Hiệp định Genève agreement/geneva-accords-1954", "Đông Dương place/indochina"],
  ],
  // French
  [
    "le ministère français des Affaires étrangères à Hanoï",
    [
      "ministère français des Affaires étrangères org/ministry-of-foreign-affairs-of-france",
      "Hanoï place/hanoi",
    ],
  ],
  [
    "le ministère des affaires etrangères de France",
    ["ministère des affaires etrangères de France org/ministry-of-foreign-affairs-of-france"],
  ],
  [
    "Hô-Chi-Minh-Ville et Hô Chi Minh-Ville",
    ["Hô-Chi-Minh-Ville place/ho-chi-minh-city", "Hô Chi Minh-Ville place/ho-chi-minh-city"],
  ],
  ["reçu à l’Élysée par le Sénat", ["Élysée place/elysee-palace", "Sénat org/senate-of-france"]],
  ["en Auvergne Rhône Alpes", ["Auvergne Rhône Alpes place/auvergne-rhone-alpes"]],
  [
    "le Val-de-Marne et Choisy-le-Roi",
    ["Val-de-Marne place/val-de-marne", "Choisy-le-Roi place/choisy-le-roi"],
  ],
  [
    "l'accord de Paris sur le climat",
    ["accord de Paris sur le climat agreement/paris-climate-agreement-2015"],
  ],
  [
    "l'Agence française de développement (AFD)",
    ["Agence française de développement", "AFD"].map((s) => `${s} org/french-development-agency`),
  ],
  // English
  ["Viet Nam and Vietnam's friends", ["Viet Nam place/vn", "Vietnam place/vn"]],
  ["the Việt Nam News Agency", ["Việt Nam News Agency org/vietnam-news-agency"]],
  ["Vietnam People's Army", ["Vietnam People's Army org/vietnam-peoples-army"]],
  ["the U.S. and the UK", ["U.S. place/us", "UK place/gb"]],
  ["in St. Petersburg", ["St. Petersburg place/saint-petersburg"]],
  ["the East Sea, or South China Sea", ["East Sea place/east-sea", "South China Sea place/east-sea"]],
  [
    "Ministry of Foreign\nAffairs of Vietnam",
    ["Ministry of Foreign\nAffairs of Vietnam org/ministry-of-foreign-affairs-of-vietnam"],
  ],
  // Indonesian
  ["Prancis, Perancis", ["Prancis place/fr", "Perancis place/fr"]],
  [
    "Kementerian Luar Negeri Vietnam di Kota Ho Chi Minh",
    [
      "Kementerian Luar Negeri Vietnam org/ministry-of-foreign-affairs-of-vietnam",
      "Kota Ho Chi Minh place/ho-chi-minh-city",
    ],
  ],
  ["Uni Eropa dan PBB", ["Uni Eropa org/european-union", "PBB org/united-nations"]],
  // capitals, marks typed away, the other place of the tone, the Icelandic letter, decomposed letters
  ["HÀ NỘI, HANOI", ["HÀ NỘI place/hanoi", "HANOI place/hanoi"]],
  [
    "Ha Noi, Can Tho, Dien Bien Phu",
    ["Ha Noi place/hanoi", "Can Tho place/can-tho", "Dien Bien Phu place/dien-bien-phu"],
  ],
  ["Thanh Hoá, Thanh Hóa", ["Thanh Hoá place/thanh-hoa", "Thanh Hóa place/thanh-hoa"]],
  ["Ðà Nẵng", ["Ðà Nẵng place/da-nang"]],
  ["Hà Nội".normalize("NFD"), [`${"Hà Nội".normalize("NFD")} place/hanoi`]],
  ["Unesco, Asean, Otan", ["Unesco org/unesco", "Asean org/asean", "Otan org/nato"]],
];

const DOUBTFUL: [text: string, found: string[]][] = [
  ["Hue is a colour", ["Hue place/hue?"]],
  ["in Hue City, Huế", ["Hue City place/hue", "Huế place/hue"]],
  ["Nice, Tours, Nancy", ["Nice place/nice?", "Tours place/tours?", "Nancy place/nancy?"]],
  ["la ville de Nice", ["ville de Nice place/nice"]],
  ["Orange", ["Orange org/orange?"]],
  ["Hòa Bình", ["Hòa Bình place/hoa-binh?"]],
  ["Nga, Đức, Mỹ, Anh", ["Nga place/ru?", "Đức place/de?", "Mỹ place/us?", "Anh place/gb?"]],
  ["Ngô Quyền", ["Ngô Quyền place/ngo-quyen?"]],
  ["Vinh", ["Vinh place/vinh?"]],
  ["Bình Minh", ["Bình Minh place/binh-minh?"]],
  ["Saint-Paul, Saint-Étienne", ["Saint-Paul place/saint-paul?", "Saint-Étienne place/saint-etienne"]],
];

const NOTHING: string[] = [
  "a nice hue of orange on tours",
  "hòa bình và hữu nghị",
  "luật pháp",
  "le Duc parle", // Đức without its marks is a French duke
  "My name is no bar to an act", // Mỹ, Na, Ba, An
  "Parisien, Hanoians",
  "un vietnamien",
  "le parti, la commission",
  "hai phòng ngủ",
  "Bo Ngoai giap",
  "u N, U N", // not U.N.
];

describe("match", () => {
  it.each(MATCHES)("finds the names of %j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each(DOUBTFUL)("says what needs context in %j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each(NOTHING)("finds nothing in %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("never joins words over the end of a sentence or a blank line", () => {
    expect(found("Le parti. Communiste français")).toEqual([]);
    expect(found("Viet\n\nNam")).toEqual([]);
  });

  it("gives spans in order within any text", () => {
    const pieces = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("Hà Nội", " ", "-", "U.S.", "Đ", "\n", "Paris", "’"),
    );
    fc.assert(
      fc.property(fc.array(pieces), (parts) => {
        const text = parts.join("");
        let last = 0;
        for (const { start, end, surface, entries } of gazetteer.match(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(surface);
          expect(entries.length).toBeGreaterThan(0);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it("gives spans of the text as it is", () => {
    const text = "Đoàn thăm Ha Noi, rồi Sài Gòn.";
    for (const { start, end, surface } of gazetteer.match(text)) expect(text.slice(start, end)).toBe(surface);
  });

  it("ranks what is larger and what is Vietnamese or French first", () => {
    const ids = (name: string) => gazetteer.byName(name).map((entry) => entry.id);
    expect(ids("Brest")[0]).toBe("place/brest");
    expect(ids("Assemblée nationale")).toEqual(
      expect.arrayContaining(["org/national-assembly-of-france", "org/national-assembly-of-vietnam"]),
    );
    expect(gazetteer.entry("place/paris")?.country).toBe("fr");
  });

  it("takes time linear in the text, also on adverse text", () => {
    const time = (text: string) => {
      const start = performance.now();
      gazetteer.match(text);
      return performance.now() - start;
    };
    const phrase = "Ministry of Culture, Sports and Tourism of the Socialist Republic of ";
    time(phrase.repeat(200));
    const small = Math.min(...[1, 2, 3].map(() => time(phrase.repeat(300))));
    const large = Math.min(...[1, 2, 3].map(() => time(phrase.repeat(3_000))));
    expect(large).toBeLessThan(small * 40 + 50);
  });
});
