import type { NameWords, TitleWords } from "../name-words.js";
import { crafts } from "./crafts.js";
import { portfolios } from "./portfolios.js";

export const names: NameWords = {
  honorifics: [
    "Mr\\.?",
    "Mrs\\.?",
    "Ms\\.?",
    "Miss",
    "Madame?",
    "Dr\\.?",
    "Prof\\.?",
    "H\\. ?E\\.?",
    "Hon\\.?",
    "Mdm\\.?",
    "(?:His|Her) Excellency",
    "Sir",
    "Lady",
    "Comrade",
    "his wife",
    "her husband",
  ],
  namesakes: [
    "(?:USS|HMS|HMAS|SS|FS|RMS)",
    "(?:cruiser|frigate|destroyer|warship|aircraft carrier|helicopter carrier|carrier|battleship|submarine|liner|steamer|vessel|ship)",
    "(?:rue|avenue|boulevard|quai|street|lycée|promotion)",
    "(?:Show with|Medal of|Prize of)",
  ],
  notNames: (
    "The A An In On At By For From Of To And Or But With After Before During When While As It Its He She They His Her Their This That " +
    "These Those There Here Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August " +
    "September October November December Not No Yes One Two Three Four Five Both Each All Many Most Some Since Until Under Over Last " +
    "Next New Party State National Assembly Ministry Committee Council Government President Prime Minister General Foreign Republic " +
    "Agreement University Museum Palace Airport City District Province Region Embassy Senate Next Also According Speaking Receiving " +
    "Host Talks Other Related Photo Source What Where Who Why How If So Then Now Today Yesterday"
  ).split(" "),
  epithets: { "Uncle Ho": "Ho Chi Minh" },
  bareGivenName: "free",
};

export const titles: TitleWords = {
  heads: [
    ...crafts,
    { pattern: "presidents?", office: "head-of-state" },
    { pattern: "(?:vice president|vice-president|Vice-President|VicePresident)s?", office: "other" },
    { pattern: "premier", office: "head-of-government" },
    { pattern: "chancellor", office: "head-of-government" },
    { pattern: "senate president", office: "senate-president" },
    { pattern: "presidents? of the (?:french )?senate", office: "senate-president" },
    { pattern: "King", office: "head-of-state" },
    { pattern: "prime ministers?", office: "head-of-government" },
    { pattern: "PM", office: "head-of-government" },
    { pattern: "deputy (?:prime minister|PM)", office: "other" },
    { pattern: "general secretary", office: "party-leader" },
    { pattern: "(?:secretary general|secretary-general|Secretary-General)", office: "party-leader" },
    { pattern: "party (?:chief|leader)", office: "party-leader" },
    { pattern: "national secretary", office: "chair" },
    { pattern: "secretary of state", office: "other", rank: true },
    { pattern: "secretary", office: "other", rank: true },
    { pattern: "(?:national assembly|NA) chair(?:man|woman|person)?", office: "speaker" },
    { pattern: "chair(?:man|woman|person) of the national assembly", office: "speaker" },
    { pattern: "Speaker", office: "speaker" },
    { pattern: "chair(?:man|woman|person)?", office: "chair" },
    {
      pattern: "(?:vice chair|vice-chair|Vice-Chair|deputy chair|deputy-chair)(?:man|woman|person)?",
      office: "other",
    },
    { pattern: "(?:deputy|vice) foreign minister", office: "deputy-minister", portfolio: "foreign-affairs" },
    { pattern: "foreign ministers?", office: "minister", portfolio: "foreign-affairs" },
    { pattern: "FM", office: "minister", portfolio: "foreign-affairs" },
    { pattern: "defen[cs]e ministers?", office: "minister", portfolio: "national-defence" },
    { pattern: "minister of state", office: "other" },
    { pattern: "ministers?", office: "minister" },
    { pattern: "(?:deputy|vice) minister", office: "deputy-minister" },
    { pattern: "ambassadors?(?: [eE]xtraordinary(?: and [pP]lenipotentiary)?)?", office: "ambassador" },
    { pattern: "(?:honorary )?consul(?: general)?", office: "consul" },
    { pattern: "(?:chargé d'affaires|counsell?or|attaché)", office: "other" },
    { pattern: "mayor", office: "mayor" },
    { pattern: "(?:deputy|vice) mayor", office: "deputy-mayor" },
    { pattern: "(?:deputy )?(?:director general|director-general|Director-General)", office: "other" },
    { pattern: "general director", office: "other" },
    { pattern: "(?:deputy )?director", office: "other" },
    { pattern: "(?:Deputy )?Head", office: "other" },
    { pattern: "senator", office: "other", rank: true },
    { pattern: "rector", office: "other" },
    { pattern: "CEO", office: "other" },
    { pattern: "(?:Army |Four-Star )?General", office: "other", rank: true },
    { pattern: "chief of (?:the )?general staff", office: "other" },
    { pattern: "commissioner", office: "other", rank: true },
    { pattern: "spokes(?:man|woman|person)", office: "other" },
    { pattern: "leader", office: "other" },
    { pattern: "(?:heads|chairs|leads|runs)", office: "other", verb: true },
    { pattern: "(?:vice |deputy )?governor", office: "other" },
    { pattern: "(?:special )?(?:envoy|representative|adviser|advisor)", office: "other" },
    { pattern: "chief executive(?: officer)?", office: "other" },
    {
      pattern: "(?:managing|executive|country|regional|deputy general|artistic|scientific) director",
      office: "other",
    },
    {
      pattern: "(?:deputy )?(?:director of cabinet|chief of cabinet|chief of staff|chief of protocol)",
      office: "other",
    },
    {
      pattern: "deputy (?:head|leader|secretary|commander|chief|speaker|rector|permanent representative)",
      office: "other",
    },
    { pattern: "(?:rear |vice )?admiral", office: "other", rank: true },
    {
      pattern:
        "(?:senior |first |Sr\\.? )?(?:lieutenant general|colonel general|lieutenant colonel|lieutenant commander|colonel)",
      office: "other",
      rank: true,
    },
    {
      pattern:
        "(?:(?:Sr|Sen|Senior)\\.? )?(?:(?:Lt|Lieut|Maj|Brig|Col)\\.? )?(?:Gen|Col|Capt|Adm|Maj|Lt|Cmdr|Cdr|Cpt)\\.?",
      office: "other",
      rank: true,
    },
    { pattern: "(?:Sen|Rep|Amb|Gov)\\.", office: "other", rank: true },
    { pattern: "(?:special |senior |executive )?(?:assistant|aide)", office: "other" },
    { pattern: "assistant (?:secretary|minister|director)", office: "other" },
    {
      pattern: "(?:captain|lieutenant|marshal|commander(?:-in-chief)?|commodore|brigadier|skipper)",
      office: "other",
      rank: true,
    },
    {
      pattern: "(?:Major|Chief|Judge|Justice|Chief Justice|Prosecutor(?: General)?|Attorney General)",
      office: "other",
    },
    { pattern: "(?:police|army|navy|air force|intelligence|delegation|mission) chief", office: "other" },
    { pattern: "chief (?:negotiator|inspector|prosecutor|judge|economist|justice)", office: "other" },
    { pattern: "(?:queen|emperor|empress|sultan)", office: "head-of-state" },
    { pattern: "(?:crown prince|prince|princess|Duke|Duchess|Count|Baron)", office: "other", rank: true },
    { pattern: "(?:Pope|cardinal|archbishop|bishop|nuncio|Venerable)", office: "other", rank: true },
    {
      pattern:
        "(?:members? of parliament|MPs?|MEPs?|deput(?:y|ies)|lawmaker|legislator|congress(?:man|woman)|parliamentarian)",
      office: "other",
    },
    {
      pattern: "(?:members? of the (?:politburo|european parliament|national assembly|standing committee))",
      office: "other",
    },
    { pattern: "(?:politburo member|member)", office: "other" },
    {
      pattern:
        "(?:councill?or|prefect|deputy prefect|high commissioner|resident-general|resident general|governor[- ]general)",
      office: "other",
    },
    {
      pattern: "(?:negotiator|rapporteur|treasurer|curator|convenor|delegate|plenipotentiary)",
      office: "other",
    },
    {
      pattern:
        "(?:under-?secretary|permanent secretary|first secretary|state secretary|deputy secretary[- ]general)",
      office: "other",
    },
    {
      pattern:
        "(?:resident |permanent |special |chief |general |trade |UN |resident UN )?(?:representative|coordinator)",
      office: "other",
    },
    {
      pattern:
        "(?:vice-chancellor|vice chancellor|dean|vice-rector|vice rector|principal|headmaster|headmistress|provost)",
      office: "other",
    },
    {
      pattern: "(?:co-?founder|founder|owner|(?:general |country |regional )?manager|partner|vice-president)",
      office: "other",
    },
    { pattern: "(?:editor(?:-in-chief)?|editor in chief)", office: "other" },
    { pattern: "(?:co-?chair(?:man|woman)?(?! (?:the|an?|talks|a meeting))|co-president)", office: "chair" },
    { pattern: "(?:military|defen[cs]e|cultural|commercial|trade|press) attaché", office: "other" },
    {
      pattern: "(?:cultural|economic|political|minister|press|cooperation|first|second) counsell?or",
      office: "other",
    },
    {
      pattern: "(?:resistance|guerrilla|rebel|opposition|union|student|religious|spiritual) leader",
      office: "other",
    },
    { pattern: "chief administrator|administrator", office: "other" },
    { pattern: "(?:lieutenant|major|brigadier) general", office: "other", rank: true },
  ],
  before: [
    "former",
    "Deputy",
    "Vice",
    "State",
    "Party",
    "NA",
    "Standing",
    "Permanent",
    "Honorary",
    "Acting",
    "Senior",
    "group's",
    "outgoing",
    "Executive",
    "ex",
    "First",
    "Chief",
    "Co",
    "Interim",
    "incumbent",
    "then",
    "newly-appointed",
    "visiting",
    "Regional",
    "Provincial",
    "Municipal",
    "City",
    "Resident",
    "Special",
    "UN",
    "EU",
    "Government",
    "Cabinet",
    "Parliamentary",
    "Military",
    "Naval",
    "Army",
    "Retired",
    "late",
  ],
  links: ["of", "for", "to", "the", "and", "at", "in", "on"],
  inner: (
    "affairs education planning investment trade health finance culture cooperation development cabinet charge relations research " +
    "delegation mission board staff office department section protocol province city district committee commission group"
  ).split(" "),
  joints: ["and", "and concurrently", "concurrently", "as well as", "and also"],
  appositions: ["who is", "the", "then", "now", "a", "who", "the group's", "then the", "who was then"],
  portfolios,
};
