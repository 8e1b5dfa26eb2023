import type { AgreementWords } from "../agreement-words.js";

/** What agreements are about, as it stands before the word: "defence cooperation agreement". */
const FIELD =
  "(?:(?:bilateral|intergovernmental|defen[cs]e|security|military|trade|free trade|economic|commercial|cultural|scientific|technical|technological|educational|academic|cooperation|co-operation|framework|partnership|investment|financing|financial|loan|credit|grant|funding|air services|aviation|maritime|fisheries|border|tax|extradition|peace|ceasefire|armistice|customs|nuclear|energy|health|agricultural|supply|purchase|licensing|distribution|strategic) ){1,4}";

export const agreements: AgreementWords = {
  heads: [
    { pattern: "comprehensive strategic partnership", form: "partnership", level: "comprehensive-strategic" },
    { pattern: "strategic partnership", form: "partnership", level: "strategic" },
    { pattern: "comprehensive partnership", form: "partnership", level: "comprehensive" },
    {
      pattern: "(?:Free Trade|Investment Protection|Framework) Agreement",
      form: "accord",
      alone: true,
      scope: true,
    },
    { pattern: "Agreement", form: "accord", scope: true },
    { pattern: "Accords?", form: "accord", scope: true },
    { pattern: "Treaty", form: "treaty", scope: true },
    { pattern: "Convention", form: "convention", scope: true },
    { pattern: "memorandum of understanding(?: \\(MoU\\))?", form: "memorandum", alone: true, scope: true },
    { pattern: "letter of intent", form: "letter-of-intent", alone: true, scope: true },
    { pattern: "Joint (?:Statement|Declaration)", form: "declaration", scope: true },
    { pattern: "(?:partnership )?framework document", form: "accord", alone: true },
    {
      pattern: `${FIELD}(?:agreement|accord|treaty|pact|protocol|convention|arrangement|contract)`,
      form: "accord",
      alone: true,
      scope: true,
    },
    { pattern: "(?:Pact|Protocol|Charter|Declaration)", form: "accord", scope: true },
    {
      pattern: "(?:agreement|accord|treaty|pact|deal|contract|arrangement|convention|minutes)",
      form: "accord",
      scope: true,
    },
    { pattern: "exchange of (?:letters|notes)", form: "accord", scope: true },
    { pattern: "joint (?:statement|declaration|communiqu[eé])", form: "declaration", scope: true },
    { pattern: "Joint [A-Z][a-z]+ (?:Statement|Declaration)", form: "declaration", alone: true, scope: true },
    { pattern: "modus vivendi", form: "accord", alone: true },
    { pattern: "(?:Action Plan|Plan of Action|Programme? of Action)", form: "accord", scope: true },
  ],
  links: ["on", "between", "with", "the"],
  about: [
    "on",
    "for",
    "about",
    "concerning",
    "regarding",
    "relating to",
    "related to",
    "covering",
    "in the fields? of",
  ],
  aboutEnds: [
    "(?:that|which|who|whose|was|were|is|are|has|have|had|will|would|could|should|may|with|between|during|at|in|into|when|while|after|before|as|by|from|but|under|following|including|worth|said|last|this|next|yesterday|today)",
  ],
  several: ["(?:two|three|four|five|six|seven|eight|nine|ten|\\d+|several|many|some|other|more|all|no|any)"],
  twinning: ["twinned with", "sister cit(?:y|ies)", "twin towns?", "twinned"],
  signed: [
    "signed",
    "signing",
    "inked",
    "initialled",
    "put their names to",
    "sign",
    "entered into(?! force)",
    "concluded",
  ],
  negotiating: ["negotiat(?:e|ing|ions)"],
  proposed: ["should sign", "will sign", "are to sign", "plan to sign", "is expected to sign"],
  inForce: ["in force", "took effect", "entered into force", "implement(?:ed|ing|ation)?", "ratified"],
  between: ["between", "among"],
  bothCountries: [
    "the two (?:countries|governments|states|sides|nations|parties)",
    "both (?:countries|governments|sides)",
  ],
  founded: [
    "(?:upgrad|elevat|rais|lift|establish|forg|launch|enter)(?:e|es|ed|ing|ment)?(?: into)?",
    "(?:turns|became|becomes|set up|made each other)",
    "sign(?:ed|ing)",
  ],
};
