import type { AgreementWords } from "../agreement-words.js";

export const agreements: AgreementWords = {
  heads: [
    { pattern: "comprehensive strategic partnership", form: "partnership", level: "comprehensive-strategic" },
    { pattern: "strategic partnership", form: "partnership", level: "strategic" },
    { pattern: "comprehensive partnership", form: "partnership", level: "comprehensive" },
    { pattern: "(?:Free Trade|Investment Protection|Framework) Agreement", form: "accord", scope: true },
    { pattern: "Agreement", form: "accord", scope: true },
    { pattern: "Accords?", form: "accord", scope: true },
    { pattern: "Treaty", form: "treaty", scope: true },
    { pattern: "Convention", form: "convention", scope: true },
    { pattern: "memorandum of understanding(?: \\(MoU\\))?", form: "memorandum", alone: true, scope: true },
    { pattern: "letter of intent", form: "letter-of-intent", alone: true, scope: true },
    { pattern: "Joint (?:Statement|Declaration)", form: "declaration", scope: true },
    { pattern: "(?:partnership )?framework document", form: "accord", alone: true },
    { pattern: "cooperation agreement", form: "accord", alone: true },
  ],
  links: ["on", "between", "with", "the"],
  twinning: ["twinned with", "sister cit(?:y|ies)", "twin towns?", "twinned"],
  signed: ["signed", "signing", "inked", "put their names to", "sign"],
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
