import { describe, expect, it } from "vitest";
import { extractText, meetingClaims, meetingsOf, namesOf } from "../extract-text.js";

const read = (text: string, publishedAt = "2025-05-30") => extractText(text, { lang: "fr", publishedAt });

const held: [string, string, string[]][] = [
  [
    "a title with a comma before the name",
    "Le Premier ministre Tran Van Khoi a reçu mardi à Hanoï l'ambassadeur de France au Vietnam, Marc Delorme.",
    ["Tran Van Khoi | Marc Delorme"],
  ],
  [
    "a participle in front",
    "Reçu à Matignon par Jean Lemoine, le vice-Premier ministre Le Quang Minh a évoqué les projets communs.",
    ["Le Quang Minh | Jean Lemoine"],
  ],
  [
    "a passive with two hosts",
    "M. Tran Van Khoi a été reçu par le maire de Lyon, Hélène Fabre, et par la présidente de la région, Claire Morel.",
    ["Tran Van Khoi | Hélène Fabre, Claire Morel"],
  ],
  [
    "company in between",
    "L'ambassadeur Duong Van Loc, accompagné de sa délégation, a ensuite rencontré l'adjointe au maire Sophie Martin.",
    ["Duong Van Loc | Sophie Martin"],
  ],
  [
    "both together",
    "Bui Van Nam et son homologue français, Pierre Lacombe, se sont entretenus vendredi au Quai d'Orsay.",
    ["Bui Van Nam | Pierre Lacombe"],
  ],
  [
    "a noun with its two sides",
    "L'entretien entre le ministre des Affaires étrangères, Hubert Vedel, et son homologue Nguyen Van Nien a duré une heure.",
    ["Hubert Vedel | Nguyen Van Nien"],
  ],
  [
    "a noun after the verb",
    "Le secrétaire d'État au Commerce, Thomas Thibaut, s'est dit heureux après sa rencontre avec le vice-ministre Tran Van Khanh.",
    ["Thomas Thibaut | Tran Van Khanh"],
  ],
  [
    "a decoration",
    "Marc Delorme a remis les insignes de chevalier de la Légion d'honneur au professeur Le Thi Hoa.",
    ["Marc Delorme | Le Thi Hoa"],
  ],
  [
    "what someone else tells of it",
    "Selon Pierre Brochard, Ho Van Minh a rencontré Charles Lambert à Fontainebleau.",
    ["Ho Van Minh | Charles Lambert"],
  ],
  [
    "letters of credence",
    "Le président Vo Minh Tuan a reçu les lettres de créance de M. Nicolas Lambert, ambassadeur de France.",
    ["Vo Minh Tuan | Nicolas Lambert"],
  ],
  [
    "signatures side by side",
    "Le directeur général de l'Agence française de développement (AFD), Rémi Dupuis, et le vice-ministre Hoang Van Duc ont signé jeudi une convention de financement.",
    ["Rémi Dupuis | Hoang Van Duc"],
  ],
  [
    "a delegation and who leads it",
    "Une délégation emmenée par Nguyen Van Thanh a été reçue mardi au conseil régional de Bretagne par la vice-présidente Anne Patault.",
    ["Nguyen Van Thanh | Anne Patault"],
  ],
];

const otherwise: [string, string, string, string[]][] = [
  [
    "planned",
    "due to meet",
    "Le maire de Brest, Yves Kermarec, doit rencontrer jeudi le président du Comité populaire, Nguyen Van Thanh.",
    ["Yves Kermarec | Nguyen Van Thanh"],
  ],
  [
    "planned",
    "the future tense",
    "Pierre Lacombe est arrivé lundi à Hanoï, où il sera reçu mardi par le président Vo Minh Tuan.",
    ["Pierre Lacombe | Vo Minh Tuan"],
  ],
  [
    "cancelled",
    "called off",
    "La rencontre prévue entre Pierre Lacombe et Bui Van Nam a été annulée.",
    ["Pierre Lacombe | Bui Van Nam"],
  ],
  [
    "denied",
    "did not meet",
    "Pierre Lacombe n'a pas rencontré Bui Van Nam pendant son séjour.",
    ["Pierre Lacombe | Bui Van Nam"],
  ],
];

const nobodyMet: [string, string][] = [
  [
    "who tells of students",
    "Le président Paul Garnier a rencontré des étudiants, a déclaré Jean Roussin, son conseiller.",
  ],
  [
    "ideas that meet",
    "Les idées de Paul Garnier ont rencontré celles de Tran Van Khoi, dans bien des domaines.",
  ],
  ["a film", "Le film de Pierre Colin retrouve les pas de Vo Nguyen Giang dans les montagnes du Nord."],
  [
    "a crowd of guests",
    "L'hommage a réuni plus de 300 personnes, selon Pierre Journel et ses amis de la ville.",
  ],
  [
    "a quotation",
    "Selon Pierre Lacombe, Bui Van Nam est un partenaire fiable, qui sait ce que veut son pays.",
  ],
  ["a name in a speech", "« C'est un modèle », a déclaré Yves Kermarec, citant le maire Nguyen Van Thanh."],
  [
    "a thing received",
    "Le maire Yves Kermarec a reçu le soutien de Nguyen Van Thanh pour la candidature de sa ville.",
  ],
  ["a greeting by letter", "Le maire Yves Kermarec a tenu à saluer Nguyen Van Thanh dans un message."],
];

describe("French meetings", () => {
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

  it("of the past are recalled, by telephone are calls", async () => {
    const past = await read("En 1993, François Leroy avait rencontré Vo Minh Tuan à Hanoï.");
    expect(meetingClaims(past)[0]).toMatchObject({ date: "1993", recalled: true });
    const call = await read(
      "Bui Van Nam s'est entretenu par téléphone, mercredi 12 mars, avec Pierre Lacombe.",
    );
    expect(meetingClaims(call)[0]).toMatchObject({ date: "2025-03-12", fact: { channel: "phone" } });
  });
});

const roles: [string, string, string][] = [
  [
    "Le ministre vietnamien de la Défense, Phan Van Hai, a parlé.",
    "Phan Van Hai",
    "ministre vietnamien de la Défense",
  ],
  [
    "Geneviève Lambert, ministre de l'Enseignement supérieur et de la Recherche, a parlé.",
    "Geneviève Lambert",
    "ministre de l'Enseignement supérieur et de la Recherche",
  ],
  [
    "Le Van Hung, vice-président du Comité populaire de la province de Hoa Binh, a parlé.",
    "Le Van Hung",
    "vice-président du Comité populaire de la province de Hoa Binh",
  ],
  [
    "Marc Delorme, ambassadeur extraordinaire et plénipotentiaire de France au Vietnam, a parlé.",
    "Marc Delorme",
    "ambassadeur extraordinaire et plénipotentiaire de France au Vietnam",
  ],
  ["Wouter van Dalen, président d'Airbus, a parlé.", "Wouter van Dalen", "président d'Airbus"],
];

describe("French offices", () => {
  it.each(roles)("%s", async (text, name, title) => {
    const person = (await read(text)).entities.find((entity) => entity.name === name);
    expect(person?.roles.map((role) => role.title)).toEqual([title]);
  });

  it("know the ruling party's secretary from those of other bodies", async () => {
    const { entities } = await read(
      "Le secrétaire général du Parti communiste du Vietnam, To Van Lam, et le secrétaire général de la Francophonie, Abdou Sarr, ont parlé.",
    );
    const rule = (name: string) => entities.find((entity) => entity.name === name)?.roles[0]?.rule;
    expect([rule("To Van Lam"), rule("Abdou Sarr")]).toEqual(["title-party-leader", "title-other"]);
  });
});

describe("French names", () => {
  it("of Vietnamese places may keep their letters without the tones", async () => {
    const places = namesOf(
      await read("La délégation ira à Nghê An, à Huê, à Diên Biên Phu et à Hô Chi Minh-Ville."),
      "Place",
    );
    expect(places).toEqual(["Nghê An", "Huê", "Diên Biên Phu", "Hô Chi Minh-Ville"]);
  });

  it("of Vietnamese people too", async () => {
    expect(namesOf(await read("La visite de Nguyên Thi Thu et de Trân Duc Luc s'achève."), "Person")).toEqual(
      ["Nguyên Thi Thu", "Trân Duc Luc"],
    );
  });

  it("of streets stand for no people", async () => {
    const extraction = await read("La rue Nguyen Thai Van croise le boulevard Pasteur, au cœur de la ville.");
    expect(namesOf(extraction, "Person")).toEqual([]);
    expect(namesOf(extraction, "Place")).toContain("rue Nguyen Thai Van");
  });

  it("are no words of the language", async () => {
    const extraction = await read(
      "Le quartier des affaires et la ville d'eau profitent du commerce extérieur.",
    );
    expect(extraction.entities).toEqual([]);
  });
});

describe("French dates", () => {
  const cases: [string, string][] = [
    ["du 25 au 27 mai 2025", "2025-05-25/2025-05-27"],
    ["le 1er juin 2025", "2025-06-01"],
    ["ce mardi 27 mai", "2025-05-27"],
    ["lundi", "2025-05-26"],
    ["hier", "2025-05-29"],
    ["en décembre dernier", "2024-12"],
    ["le 27/05/2025", "2025-05-27"],
  ];
  it.each(cases)("%s", async (words, date) => {
    const extraction = await read(`Paul Garnier a rencontré ${words} Tran Van Khoi.`);
    expect(meetingClaims(extraction)[0]?.date).toBe(date);
  });
});

describe("French pages", () => {
  it("lose their menus, teasers and credits", async () => {
    const text = [
      "Accueil | Politique | Économie | Culture",
      "Une visite à Lyon",
      "Tran Van Khoi a rencontré Hélène Fabre à Lyon, où la délégation est restée deux jours pour parler de santé, d'eau et de transports.",
      "À lire aussi",
      "Jean Lemoine a reçu Duong Van Loc",
      "© Tous droits réservés",
    ].join("\n\n");
    const extraction = await extractText(text, { title: undefined });
    expect(extraction.article.lang).toBe("fr");
    expect(namesOf(extraction, "Person")).toEqual(["Tran Van Khoi", "Hélène Fabre"]);
  });
});
