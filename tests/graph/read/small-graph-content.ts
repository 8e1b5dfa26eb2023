/**
 * A graph small enough to know by heart, in the layout of docs/graph.md. All names are invented.
 *
 * An and Bảo (Vietnam) met Claire (France) in Paris in 2013; An met her again by video in 2015, and is to meet her
 * in 2016. An and Denis exchanged a letter, Bảo met Denis in Hà Nội in 2018, Claire denies having met Denis. Émile
 * knows nobody, but is of the embassy where Claire holds an office.
 */
export const PEOPLE = {
  an: "person/tran-van-an",
  bao: "person/le-bao",
  claire: "person/claire-dumont",
  denis: "person/denis-rochas",
  emile: "person/emile-vautrin",
} as const;

export const MEETINGS = {
  paris: "meeting/01paris",
  video: "meeting/02video",
  planned: "meeting/03planned",
  letter: "meeting/04letter",
  hanoi: "meeting/05hanoi",
  denied: "meeting/06denied",
} as const;

export const EMBASSY = "org/embassy-of-france-in-vietnam";
/** Known only by its seat: whoever looks for a way to it must go through a place. */
export const INSTITUTE = "org/river-institute";
export const PACT = "agreement/river-memorandum";
export const MERGED_AWAY = "person/claire-dumont-1f0c2a";
export const ROLE = "role/01embassy";

export const FIRST = "article/0000000000000001";
export const SECOND = "article/0000000000000002";

export const QUOTE = "Ông Trần Văn An và ông Lê Bảo đã gặp bà Claire Dumont tại Paris.";
export const TEXT = `Tin vắn.\n\n${QUOTE} Hai bên ký bản ghi nhớ 𝄞.\n\nHết.`;

interface EntitySeed {
  id: string;
  kind: string;
  name: string;
  others?: string[];
  country?: string;
  articleCount?: number;
  meetingCount?: number;
  extra?: Record<string, unknown>;
}

export const ENTITIES: EntitySeed[] = [
  {
    id: PEOPLE.an,
    kind: "Person",
    name: "Trần Văn An",
    others: ["Tran Van An"],
    country: "vn",
    articleCount: 2,
    meetingCount: 2,
  },
  { id: PEOPLE.bao, kind: "Person", name: "Lê Bảo", country: "vn", articleCount: 1, meetingCount: 2 },
  {
    id: PEOPLE.claire,
    kind: "Person",
    name: "Claire Dumont",
    others: ["C. Dumont"],
    country: "fr",
    articleCount: 2,
    meetingCount: 2,
  },
  { id: PEOPLE.denis, kind: "Person", name: "Denis Rochas", country: "fr", articleCount: 1, meetingCount: 1 },
  { id: PEOPLE.emile, kind: "Person", name: "Émile Vautrin", country: "fr", articleCount: 1 },
  {
    id: EMBASSY,
    kind: "Organization",
    name: "Đại sứ quán Pháp tại Việt Nam",
    others: ["Ambassade de France au Vietnam"],
    country: "fr",
    articleCount: 1,
  },
  { id: INSTITUTE, kind: "Organization", name: "Viện Sông", country: "vn" },
  {
    id: "place/vn",
    kind: "Place",
    name: "Việt Nam",
    country: "vn",
    extra: { isoCode: "VN", latitude: 16, longitude: 106 },
  },
  {
    id: "place/fr",
    kind: "Place",
    name: "Pháp",
    others: ["France"],
    country: "fr",
    extra: { isoCode: "FR" },
  },
  { id: "place/hanoi", kind: "Place", name: "Hà Nội", country: "vn", meetingCount: 1 },
  { id: "place/paris", kind: "Place", name: "Paris", country: "fr", meetingCount: 1 },
  {
    id: PACT,
    kind: "Agreement",
    name: "Bản ghi nhớ về sông",
    articleCount: 1,
    meetingCount: 1,
    extra: {
      form: "memorandum",
      status: "signed",
      date: "2013-09-25",
      dateStart: "2013-09-25",
      dateEnd: "2013-09-25",
    },
  },
];

const [an, bao, claire, denis] = [PEOPLE.an, PEOPLE.bao, PEOPLE.claire, PEOPLE.denis];

export const MET = [
  {
    id: MEETINGS.paris,
    title: "Lê Bảo, Trần Văn An – Claire Dumont",
    act: "talks",
    channel: "in-person",
    status: "held",
    date: "2013-09-25",
    sides: [[an, bao], [claire]],
    place: "place/paris",
    articles: [FIRST, SECOND],
  },
  {
    id: MEETINGS.video,
    title: "Trần Văn An – Claire Dumont",
    act: "call",
    channel: "video",
    status: "held",
    date: "2015",
    sides: [[an], [claire]],
    articles: [SECOND],
  },
  {
    id: MEETINGS.planned,
    title: "Trần Văn An – Claire Dumont",
    act: "visit",
    channel: "in-person",
    status: "planned",
    date: "2016-01",
    sides: [[an], [claire]],
    articles: [SECOND],
  },
  {
    id: MEETINGS.letter,
    title: "Trần Văn An – Denis Rochas",
    act: "letter",
    channel: "letter",
    status: "held",
    date: "2014",
    sides: [[an], [denis]],
    articles: [SECOND],
  },
  {
    id: MEETINGS.hanoi,
    title: "Lê Bảo – Denis Rochas",
    act: "reception",
    channel: "in-person",
    status: "held",
    date: "2018-11-02",
    sides: [[bao], [denis]],
    place: "place/hanoi",
    articles: [SECOND],
  },
  {
    id: MEETINGS.denied,
    title: "Claire Dumont – Denis Rochas",
    act: "talks",
    channel: "in-person",
    status: "denied",
    date: null,
    sides: [[claire], [denis]],
    articles: [SECOND],
  },
];
