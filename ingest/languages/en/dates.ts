import type { DateWords } from "../language.js";

const MONTHS = "January February March April May June July August September October November December"
  .toLowerCase()
  .split(" ");
const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".toLowerCase().split(" ");

export const dates: DateWords = {
  months: {
    ...Object.fromEntries(MONTHS.map((name, i) => [name, i + 1])),
    ...Object.fromEntries(MONTHS.map((name, i) => [name.slice(0, 3), i + 1])),
    sept: 9,
  },
  weekdays: Object.fromEntries(WEEKDAYS.map((name, i) => [name, i])),
  relative: {
    today: 0,
    yesterday: -1,
    tonight: 0,
    "this morning": 0,
    "this afternoon": 0,
    "this evening": 0,
    "last night": -1,
    tomorrow: 1,
  },
  patterns: [
    // "March 26, 2018", "Jan. 27, 1973", "Oct 3-5, 2016"
    "(?<month>MONTH)[.,]? (?<day>\\d{1,2})(?:st|nd|rd|th)?(?:(?:-|–| to )(?<day2>\\d{1,2}))?,? (?<year>\\d{4})",
    // "27 January 1973", "27-Jan-1973"
    "(?<day>\\d{1,2})(?:st|nd|rd|th)?[ -](?<month>MONTH)\\.?,?[ -](?<year>\\d{4})",
    // "2011-11-26", "2011/11/26", and "11/26/2011" where that is no month
    "(?<year>\\d{4})[/-](?<month>\\d{2})[/-](?<day>\\d{2})",
    "(?<month>\\d{1,2})/(?<day>1[3-9]|2\\d|3[01])/(?<year>\\d{4})",
    "(?<month>MONTH) (?<year>\\d{4})",
    // "November, 15/2024"
    "(?<month>MONTH),? (?<day>\\d{1,2})/(?<year>\\d{4})",
    // "December 9", "May 25-27"
    "(?<month>MONTH)\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?(?:(?:-|–| to )(?<day2>\\d{1,2}))?",
    "(?<day>\\d{1,2})(?:st|nd|rd|th)? (?<month>MONTH)",
    // "on Tuesday the 14th", "on the 23rd"
    "(?:on )?(?:WEEKDAY,? )the (?<day>\\d{1,2})(?:st|nd|rd|th)",
    "on the (?<day>\\d{1,2})(?:st|nd|rd|th)(?=[,.;]| of that month)",
  ],
  years: ["(?:in|since|of|year) (?<year>(?:19|20)\\d{2})"],
  visit: ["during (?:his|her|their|the|this) (?:\\p{L}+ )?(?:visit|stay|trip|tour)", "while in"],
  announced: ["to be held", "to take place", "invited", "invites", "ahead of", "takes place"],
  journeys: [
    "(?:arriv|depart|land)(?:ed|es|ing)",
    "left (?!behind)",
    "boarded",
    "flew (?:out|home|back|in)",
    "flies home",
    "took off",
    "(?:wrapped up|wound up|ended|concluded|completed) (?:his|her|their|the|a|an)(?: \\p{L}+){0,3} (?:visit|trip|tour|stay)",
  ],
  until: ["until", "till", "through", "up to"],
  sameDay: ["the same day", "that day", "later that day"],
  onWeekday: ["(?:on |this |late )?(?<weekday>WEEKDAY)"],
  numbers: {
    five: 5,
    fifth: 5,
    ten: 10,
    tenth: 10,
    fifteen: 15,
    twenty: 20,
    twentieth: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    fiftieth: 50,
  },
  ages: ["(?<age>NUMBER)(?:st|nd|rd|th)?[- ](?:years?|anniversary|birthday)"],
};
