import type { MeetingTrigger } from "../../language.js";
import { apart, held, telling, toPronoun, withGuestNext } from "../../tell.js";
import { FEW, HIM, MEAL, WORDS } from "./words.js";

/** What is handed over in person. */
const GIFT =
  "(?:gifts?|presents?|souvenirs?|mementos?|paintings?|pictures?|books?|volumes?|albums?|plaques?|vases?|statuettes?|keys?|bouquets?|flowers|photo(?:graph)?s?|portraits?|scar(?:f|ves)|models?|jerseys?|shirts?|boxe?s?|pens?|medals?|flags?|pennants?|certificates?|lacquerware|cop(?:y|ies))";
const GIVE =
  "(?:presents?|presented|presenting|hands?|handed|handing|offers?|offered|gives?|gave|giving|brought)";
/** Where somebody is led. */
const AWAY =
  "(?:to (?:his|her|the) (?:car|door|gate|limousine|airport|plane|steps|lift)|round|around|through|into|over to|down|up|along)";
const VISITOR = "(?:guests?|visitors?|hosts?|callers?)";
/** What two agree on who are together. */
const AGREED =
  "(?:agreed|decided|undertook|pledged|resolved|announced|discussed|issued|adopted|signed|witnessed|talked|reviewed|exchanged|set up|raised|upgraded|elevated|launched|inaugurated)";
const OCCASION = "(?:visit|stay|trip|tour|talks|meeting|summit|stopover|call|dinner|lunch|audience)";

/** What people do who stand before each other. */
export const presence: MeetingTrigger[] = [
  ...apart(
    held(
      "talks",
      "subject-object",
      "(?:embraced|hugged|kissed|embraces|hugs|clasped|(?:shook|gripped|clasped|took|pressed|kissed) the hands? of|shakes hands with)",
      "(?:took|takes|taking|had|found|was given|was offered) (?:a |the |his |her )?(?:seats?|chairs?|places?) (?:opposite|beside|across from|facing|next to|alongside|to the (?:left|right) of)",
      `(?:poses?|posed|pictured|photographed|seen|chats?|strolls?|laughs?|laughed|jokes?|joked|walks)${FEW} (?:with|beside|alongside|next to)`,
      `${GIVE}(?: over)? (?:an? |the |his |her |\\p{L}+ )?(?:[\\p{L}’'-]+ ){0,3}?${GIFT}(?: (?:of|on|about|from)(?: [\\p{L}’'-]+){1,4}?)? to`,
      `${GIVE}(?= (?:(?!(?:by|with)\\b)[\\p{L}’'.-]+ ){1,6}?(?:(?:an?|the|his|her) (?:\\p{L}+ ){0,3}?)?${GIFT})`,
      "(?:handed|handing|presented|presenting)(?: over)? (?:(?!(?:by|with|to)\\b)[\\p{L}’'-]+ ){1,6}?to(?! (?:the|a|an) (?:public|press|audience|world|court|museum|city|university))",
      "(?:showed|showing|shown|shows)(?: [\\p{L}’'-]+){1,8}? to(?= (?:Dr|Mr|Mrs|Ms|Prof|Professor|Ambassador|Minister|President|\\p{Lu}\\p{Ll}+ \\p{Lu}))",
      "had(?= (?:the|his|her) (?:visitors?|guests?|delegation|group) (?:to|for|round|over) )",
      "listened(?: [\\p{L}]+){0,4}? to",
      `gave(?=[^.;:]{3,160} (?:an?|the) (?:[\\p{L}-]+ ){0,2}(?:tour|lift|hug|briefing|welcome|kiss|demonstration))`,
      `thanked(?=[^.;:]{3,140} for (?:[\\p{L}’'-]+ ){0,9}?(?:to (?:see|receive|meet|welcome)|seeing|receiving|meeting|hosting|welcoming) )`,
      `(?:walked|drove|led|took|escorted|ushered|conducted|guided|showed|shows|saw)(?=[^.;:,]{4,80} ${AWAY})`,
      "told(?=[^.;:]{5,140} (?:as they|when they|before they|over (?:lunch|dinner|tea|coffee|a glass)|at the (?:airport|steps|door|table)|in person|face to face|to his face|on the (?:steps|tarmac|doorstep)))",
      "(?:raised|lifted|raises) (?:his|her|a) (?:glass|toast) (?:to|with)",
      "(?:was|were|been|be|being) (?:\\p{L}+ )?(?:briefed|shown (?:round|around)|treated to (?:[\\p{L}’'-]+ ){1,4}?)(?: (?!by )[\\p{L}-]+){0,6}? ?by",
    ),
  ),
  ...held(
    "reception",
    "subject-object",
    `(?:was|is|acted as|played) hosts?(?: (?!for |to )[\\p{L}’'-]+){0,9}? (?:for|to)`,
    `(?:gives|hosts|throws)(?: \\p{L}+){0,3} ${MEAL}${WORDS} (?:for|in honou?r of)`,
  ),
  ...withGuestNext(
    held(
      "reception",
      "subject-object",
      "had (?:an? |the )?(?:\\p{L}+ ){0,2}?(?:visitors?|guests?|callers?)(?=[.,:])",
    ),
  ),
  ...held(
    "welcome",
    "with",
    `(?:there(?! (?:he|she|they|the|it|we|will|would))|waiting|waited|on hand|present|standing|stood|lined up|out|(?:was|were) (?:on|at|in) (?:the )?\\p{L}+)${FEW} to (?:greet|welcome|meet|receive|see off|shake hands with|bid (?:farewell|goodbye) to)(?! (?:him|her|them|the \\p{L}+(?!['’]s|\\p{L})))`,
  ),
  ...toPronoun(
    held(
      "talks",
      "subject-object",
      `(?:took|led|walked|showed|escorted|guided|drove|accompanied|saw|entertained|received|greets|received) (?:the|his|her) (?:\\p{L}+ )?${VISITOR}`,
      `(?:is|was|stood|stands|waited|waits)${FEW} to (?:greet|welcome|receive|shake hands|say (?:hello|goodbye|welcome))(?: with)?(?: ${HIM})?(?=[.,;])`,
    ),
  ),
  ...held(
    "ceremony",
    "between",
    "(?:handed|presented|awarded|pinned|bestowed|conferred) (?:over )?(?:in person |personally )?(?:to|on|upon)(?: (?:the|his|her) (?:chest|breast|lapel|neck|shoulders?) of)?(?=[^.;:]{5,140} by )",
  ),
  ...held(
    "ceremony",
    "joint",
    "(?:raised|clinked|lifted) (?:their )?(?:glasses|a toast|toasts)",
    "(?:sat|stood|walked|posed|strolled|appeared) side by side",
    "posed(?: together)? for (?:(?:the|a|\\p{L}+) )?(?:photographs?|photos|pictures|cameras|photographers)",
    "(?:compared|swapped) (?:notes|gifts|stories|jokes)",
    "(?:issued|adopted|released|approved|endorsed) (?:an? |the )?(?:\\p{L}+ )?(?:joint|common) (?:statement|declaration|communiqu[ée]|vision)",
  ),
  ...held(
    "signing",
    "among",
    "(?:signing|signed|who signed|acting)(?: it| them)? for (?:the )?\\p{Lu}[\\p{L}-]+(?: side)?,? (?:was|were|is|are)",
  ),
  // "the visit of A, during which he and B decided"
  ...held(
    "talks",
    "among",
    `(?:during|at|on) (?:which|(?:his|her|the|their|this|that|an?)(?: [\\p{L}-]+){0,3}? ${OCCASION})(?=[^.;:]{5,160} ${AGREED})`,
  ),
  ...telling("talks", "subject-object", `(?:speaks|confers|sits down|dines|lunches|huddles)${WORDS} with`),
];
