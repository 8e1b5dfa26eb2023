/** Up to two words between auxiliary and participle: "was warmly received". */
export const ADV = "(?:\\p{L}+ ){0,2}?";
/** Words between a verb and its preposition: "in Hanoi on May 3", "that Mr. Son had". */
export const WORDS = "(?: [\\p{L}\\p{N}.’'-]+){0,8}?";
/** The same over a longer stretch: "at the palace on the evening of May 5". */
export const LONG = "(?: [\\p{L}\\p{N}.’'-]+){0,10}?";
export const FEW = "(?: [\\p{L}\\p{N}.’'-]+){0,4}?";
export const HIM = "(?:him|her|them|the \\p{L}+)";

/** What one receives, hosts or welcomes that is nobody. */
export const NOBODY =
  "(?! (?:an? |the |his |her |their |its )?(?:\\p{L}+ ){0,2}?(?:letters?|messages?|news|report|proposal|decision|support|invitation|award|medal|honou?rs?|aid|loans?|grants?|funds|congratulations|condolences|initiative|agreement|results?|conference|summit|forum|event|exhibition|idea|call|offer|treatment|applause|attention|warning|order|letter)|(?: \\p{L}+)? by)";

/** Occasions at which people meet. */
export const TALK =
  "(?:talks|meetings?|discussions?|conversations?|dialogues?|consultations?|negotiations|audiences?|encounters?|tête-à-tête|working (?:sessions?|lunch(?:eon)?|dinner|breakfast)|sessions?|lunch(?:eon)?s?|dinners?|breakfast|exchanges? of views|roundtable)";
export const MEAL =
  "(?:dinner|banquet|lunch|luncheon|reception|breakfast|gala|party|welcome ceremony|ceremony)";
export const HOLD =
  "(?:held|had|conducted|chaired|opened|began|started|completed|concluded|finished|resumed|attended|joined)";
export const CALL = "(?:(?:tele)?phone (?:calls?|talks|conversations?|discussions?)|calls?|video calls?)";
export const BY_PHONE = "(?:by|on the|over the|via) (?:tele)?phone";
export const AWARD =
  "(?:medals?|orders?|insignia|Orders?|Medals?|Legion|Insignia|Cross|honou?rs?|award|decoration|Palms|title)";
export const SIGN = "(?:signed|initialled|inked|put (?:their (?:signatures|names)|pen) to(?: paper)?)";
/** What two people do side by side. */
export const DO =
  "(?:inaugurated|unveiled|opened|launched|cut the ribbon|planted|attended|watched|witnessed|visited|toured|walked|strolled|chaired|co-chaired|hosted|addressed|laid|reviewed|faced)";
export const WITH = "(?:(?:together |along )?with|alongside|in the company of|side by side with)";

/** What one is to do: "will meet", "is due to be received by". */
export const WILL =
  "(?:will|shall|would|(?:is|are|was|were) (?:\\p{L}+ )?(?:due|scheduled|expected|set|slated|likely|supposed)? ?to|(?:plans?|planned|planning|hopes?|hoping|wants?|intends?|scheduled|due|expected|set) to|to)";
export const MEET =
  "(?:meet(?: with)?|see|receive|host|welcome|confer with|sit down with|hold (?:\\p{L}+ ){0,2}(?:talks|meetings?|discussions?) with|have (?:\\p{L}+ ){0,2}(?:talks|meetings?|discussions?) with|call on|pay (?:\\p{L}+ ){0,2}(?:visit|call) (?:on|to)|be (?:received|welcomed|greeted|hosted|briefed) by|(?:dine|lunch|speak|sit|shake hands) with|have (?:\\p{L}+ )?(?:lunch|dinner|breakfast|tea|coffee) with|be (?:the )?guest of)";
