import type { ReferenceWords } from "../reference-words.js";

/** Verbs of meeting and welcoming to which a pronoun grows. */
const VERBS =
  "(?:menerima|menyambut|menemui|menjamu|menunggu|menanti|menantikan|mengantar|melepas|menjemput|menemani|mendampingi|mengundang|mengajak|menyalami|menjenguk|mengunjungi|bertemu dengan|bertemu|mengawal|memeluk|menghadap|menyapa|menganugerahi|menghubungi|menelepon)";
/** "sang utusan", "utusan itu", "diplomat Prancis itu", "utusan tersebut". */
const the = (nouns: string) =>
  `(?:sang (?:${nouns})(?! \\p{Lu})|(?:${nouns})(?: \\p{Lu}\\p{L}+)? (?:itu|tersebut|ini))`;
const two = (nouns: string) => `kedua (?:${nouns})(?: negara)?`;

/** Indonesian words that stand for someone. */
export const references: ReferenceWords = {
  pronouns: ["ia", "dia", "beliau"],
  governing: [
    "(?:dengan|kepada|oleh|bersama|untuk|bagi|dari|menerima|menyambut|menemui|menjamu|bertemu|mendampingi|menemani|mengundang)",
  ],
  clitics: [`${VERBS}(?<who>nya)`, "(?:dengan|kepada|oleh|bersama|menurut|padanya)(?<who>nya)"],
  things: ["dari tangan"],
  definite: ["sang", "sang mantan"],
  indefinite: ["(?:para|beberapa|sejumlah|seorang|semua|setiap|banyak|calon|jabatan|kursi|antar)"],
  bareTitles: true,
  nouns: [
    "(?:sang |para )?(?:tamunya|tamu (?:kehormatan|negara)(?:nya)?|tuan rumah(?:nya)?)",
    "sang tamu",
    "tamu (?:itu|tersebut)",
    "(?:sejawat|rekan sejabat|rekan sejawat|mitra|koleg[ae])nya(?!,? \\p{Lu})",
  ],
  descriptions: [
    { pattern: the("diplomat"), offices: ["ambassador", "consul", "deputy-minister"], title: "diplomat" },
    { pattern: the("utusan|wakil"), offices: ["ambassador"], title: "utusan" },
    { pattern: the("jenderal"), title: "(?:jenderal|letjen|mayjen|brigjen)" },
    { pattern: the("kolonel"), title: "kolonel" },
    { pattern: the("kepala negara"), offices: ["head-of-state"] },
    {
      pattern:
        "(?:tamu|pemimpin|pejabat|politisi|politikus) (?:asal )?(?:Prancis|Perancis|Vietnam|Indonesia)(?: (?:itu|tersebut))?(?! \\p{Lu})",
      national: true,
    },
    { pattern: the("kepala pemerintahan"), offices: ["head-of-government"] },
    {
      pattern: `(?:${the("pemimpin")}|pemimpin (?:Vietnam|Prancis|Perancis|Indonesia)(?! \\p{Lu}))`,
      offices: ["head-of-state", "head-of-government", "party-leader"],
    },
    {
      pattern: the("legislator|anggota (?:parlemen|dewan)|politikus|politisi"),
      offices: ["speaker", "senate-president"],
      title: "(?:anggota|senator|legislator)",
    },
  ],
  delegations: {
    nouns: [
      "(?:delegasi|rombongan)(?: (?:\\p{Lu}\\p{L}+ )?(?:itu|tersebut|ini|tamu))?(?! (?:yang|dari|pimpinan|dipimpin|di bawah|\\p{Lu}))",
      "(?:para )?(?:tamu|anggota parlemen|senator|legislator) (?:itu|tersebut)",
    ],
    leading: [
      "(?:yang )?(?:dipimpin|diketuai|dikepalai)(?: langsung)?(?: oleh)?",
      "pimpinan",
      "memimpin (?:sebuah )?(?:delegasi|rombongan|misi)",
    ],
    heading: ["(?:beserta|bersama|dan|dengan) (?:delegasi|rombongan)(?:nya)?"],
  },
  latter: ["yang (?:disebut )?terakhir(?: ini)?(?=,)"],
  pairs: [
    {
      pattern: two("pemimpin"),
      rather: ["head-of-state", "head-of-government", "party-leader"],
    },
    { pattern: two("tokoh|pejabat|pria|perempuan|orang itu|sahabat") },
    { pattern: two("presiden|kepala negara"), offices: ["head-of-state"] },
    { pattern: two("perdana menteri|PM|kepala pemerintahan"), offices: ["head-of-government"] },
    { pattern: two("menteri|menlu|menteri luar negeri"), offices: ["minister", "deputy-minister"] },
    { pattern: two("duta besar|diplomat|dubes"), offices: ["ambassador", "consul"] },
    { pattern: two("wali kota"), offices: ["mayor"] },
    { pattern: two("ketua") },
    { pattern: "keduanya" },
    { pattern: "mereka berdua" },
  ],
  firstPerson: ["saya", "aku"],
  saying: [
    "(?:kata|ujar|tutur|ungkap|ucap|kenang|cerita|tegas|jelas|imbuh|tambah)(?:nya)?",
    "(?:mengatakan|mengungkapkan|menuturkan|menceritakan|mengenang|menyatakan|menjelaskan)",
  ],
  obliques: [
    "(?:dengan|bersama|oleh|kepada|dari|untuk|bagi|antara|menurut|seperti|pada|tentang|terhadap|beserta|setelah|sebelum)",
  ],
  escorts: ["(?:didampingi|ditemani|diiringi|dikawal|diapit)(?: oleh)?"],
  female: ["(?:Ibu|Bu|Nyonya|Ny|Nona|Saudari|Puan|Hj)\\.?", "(?:perempuan|wanita|istrinya|ratu|putri)"],
  male: ["(?:Bapak|Pak|Tuan|Tn|Saudara|Encik|Bung)\\.?", "(?:pria|suaminya|raja|pangeran)"],
};
