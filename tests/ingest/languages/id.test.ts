import { describe, expect, it } from "vitest";
import { extractText, meetingClaims, meetingsOf, namesOf } from "../extract-text.js";

const read = (text: string, publishedAt = "2025-05-30") => extractText(text, { lang: "id", publishedAt });

const held: [string, string, string[]][] = [
  [
    "received",
    "Presiden Vo Minh Tuan menerima Presiden Prancis Paul Garnier yang sedang melakukan kunjungan kenegaraan.",
    ["Vo Minh Tuan | Paul Garnier"],
  ],
  [
    "met with",
    "Perdana Menteri Tran Van Khoi pada Senin (26/5) bertemu dengan Duta Besar Prancis untuk Vietnam, Marc Delorme.",
    ["Tran Van Khoi | Marc Delorme"],
  ],
  [
    "a courtesy call",
    "Wakil Ketua Komite Rakyat Kota Hai Phong, Nguyen Van Thanh, menerima kunjungan kehormatan Wali Kota Brest, Yves Kermarec.",
    ["Nguyen Van Thanh | Yves Kermarec"],
  ],
  [
    "received by",
    "Delegasi yang dipimpin Do Van Hung diterima oleh Ketua Dewan Departemen Val-de-Marne, Christian Petit.",
    ["Do Van Hung | Christian Petit"],
  ],
  [
    "while receiving",
    "Saat menerima Duta Besar Marc Delorme, Ketua Komite Rakyat Kota Hai Phong Phan Van Hai menyampaikan terima kasih.",
    ["Phan Van Hai | Marc Delorme"],
  ],
  [
    "a medal",
    "Presiden VUFO Nguyen Thi Nga menyerahkan Medali Persahabatan kepada Duta Besar Prancis Marc Delorme.",
    ["Nguyen Thi Nga | Marc Delorme"],
  ],
  [
    "signed together",
    "Kepala Departemen Kerja Sama Internasional Hoang Van Duc dan Direktur Badan Pembangunan Prancis (AFD) Remi Dupuis menandatangani nota kesepahaman.",
    ["Hoang Van Duc | Remi Dupuis"],
  ],
  [
    "no place within the name",
    "Ketua Majelis Nasional Le Quang Minh mengadakan pembicaraan dengan Ketua Senat Prancis Alain Rochefort di Paris.",
    ["Le Quang Minh | Alain Rochefort"],
  ],
];

const otherwise: [string, string, string, string[]][] = [
  [
    "planned",
    "akan",
    "Presiden Prancis Paul Garnier akan bertemu dengan Perdana Menteri Tran Van Khoi pada Rabu.",
    ["Paul Garnier | Tran Van Khoi"],
  ],
  [
    "cancelled",
    "dibatalkan",
    "Pertemuan antara Paul Garnier dan Tran Van Khoi dibatalkan.",
    ["Paul Garnier | Tran Van Khoi"],
  ],
  [
    "denied",
    "tidak",
    "Paul Garnier tidak bertemu dengan Tran Van Khoi selama kunjungan itu.",
    ["Paul Garnier | Tran Van Khoi"],
  ],
];

const nobodyMet: [string, string][] = [
  [
    "a letter",
    "Paul Garnier menerima surat dari Tran Van Khoi yang berisi ucapan selamat atas pemilihannya.",
  ],
  [
    "a crowd of hosts",
    "Kedatangan Paul Garnier disambut hangat oleh warga, kata Tran Van Khoi kepada wartawan.",
  ],
  ["a grave", "Penyanyi Anna Lemaire mengunjungi makam Vo Nguyen Giang pada hari kedua lawatannya."],
  ["a quotation", "Menurut Paul Garnier, Tran Van Khoi adalah mitra yang dapat dipercaya oleh banyak pihak."],
  ["a thing received", "Wali Kota Yves Kermarec menerima penghargaan yang diusulkan oleh Nguyen Van Thanh."],
];

describe("Indonesian meetings", () => {
  it.each(held)("%s", async (_, text, sides) => {
    expect(meetingsOf(await read(text))).toEqual(sides);
  });

  it.each(otherwise)("%s: %s", async (status, _, text, sides) => {
    const extraction = await read(text);
    expect(meetingsOf(extraction, status)).toEqual(sides);
    expect(meetingsOf(extraction)).toEqual([]);
  });

  it.each(nobodyMet)("none in %s", async (_, text) => {
    expect(meetingsOf(await read(text))).toEqual([]);
  });

  it("by telephone are calls", async () => {
    const call = await read(
      "Menteri Luar Negeri Bui Van Nam melakukan percakapan telepon dengan Menteri Luar Negeri Prancis Pierre Lacombe pada 12 Maret.",
    );
    expect(meetingClaims(call)[0]).toMatchObject({ date: "2025-03-12", fact: { channel: "phone" } });
  });
});

const roles: [string, string, string[]][] = [
  [
    "Menteri Eropa dan Luar Negeri Prancis Pierre Lacombe berbicara di Paris.",
    "Pierre Lacombe",
    ["Menteri Eropa dan Luar Negeri Prancis"],
  ],
  [
    "Sekretaris Jenderal sekaligus Presiden To Van Lam tiba di Paris.",
    "To Van Lam",
    ["Sekretaris Jenderal", "Presiden"],
  ],
  ["Menteri Pertahanan Lecornet tiba di Hanoi.", "Lecornet", ["Menteri Pertahanan"]],
  [
    "Do Van Hung, Sekretaris Komite Partai Provinsi Yen Bai, tiba di Paris.",
    "Do Van Hung",
    ["Sekretaris Komite Partai Provinsi Yen Bai"],
  ],
];

describe("Indonesian offices", () => {
  it.each(roles)("%s", async (text, name, titles) => {
    const person = (await read(text)).entities.find((entity) => entity.name === name);
    expect(person?.roles.map((role) => role.title)).toEqual(titles);
  });
});

describe("Indonesian names", () => {
  it("of bodies end where other words begin", async () => {
    const extraction = await read(
      "Rektor Universitas Nasional Hanoi Le Van Quan membuka pameran di Museum Seni Rupa Nasional Vietnam pada Jumat.",
    );
    expect(namesOf(extraction, "Organization")).toEqual([
      "Universitas Nasional Hanoi",
      "Museum Seni Rupa Nasional Vietnam",
    ]);
    expect(namesOf(extraction, "Person")).toEqual(["Le Van Quan"]);
  });

  it("of places need a capital letter", async () => {
    expect(namesOf(await read("Kerja sama antara provinsi dan kota harus lebih berisi."), "Place")).toEqual(
      [],
    );
  });
});

describe("Indonesian dates", () => {
  const cases: [string, string][] = [
    ["pada tanggal 26 Mei 2025", "2025-05-26"],
    ["pada Senin (26/5)", "2025-05-26"],
    ["dari tanggal 25 hingga 27 Mei 2025", "2025-05-25/2025-05-27"],
    ["pada Selasa (27 Mei)", "2025-05-27"],
    ["kemarin", "2025-05-29"],
  ];
  it.each(cases)("%s", async (words, date) => {
    const extraction = await read(`Paul Garnier bertemu dengan Tran Van Khoi ${words}.`);
    expect(meetingClaims(extraction)[0]?.date).toBe(date);
  });
});

describe("Indonesian pages", () => {
  it("lose their menus and teasers", async () => {
    const text = [
      "Beranda | Politik | Daerah | Budaya",
      "Kunjungan ke Lyon",
      "Tran Van Khoi bertemu dengan Paul Garnier di Lyon, tempat delegasi itu menginap selama dua hari untuk membicarakan kesehatan, air bersih, dan angkutan kota.",
      "Baca juga",
      "Jean Lemoine menerima Duong Van Loc",
    ].join("\n\n");
    const extraction = await extractText(text, { title: undefined });
    expect(extraction.article.lang).toBe("id");
    expect(namesOf(extraction, "Person")).toEqual(["Tran Van Khoi", "Paul Garnier"]);
  });
});
