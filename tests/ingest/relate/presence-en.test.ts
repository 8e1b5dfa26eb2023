import { describe, expect, it } from "vitest";
import { pairsIn } from "../../helpers/met-pairs.js";

/** Pairs of letters who have met, "?" before those who are to meet; and a sentence with letters in the place of names. */
type Case = [pairs: string, text: string];

const cases: Case[] = [
  [
    "DP",
    "A French Senate delegation led by Senator {P} arrived in Hanoi on May 3. The delegation was received by Prime Minister {D} on May 4.",
  ],
  ["DP", "French Senator {P} led a delegation to Hanoi. The group also met National Assembly Chairman {D}."],
  [
    "DP",
    "Senator {P}, who chairs the France-Vietnam friendship group, led a delegation which paid a courtesy call on Vice President {D} in Hanoi.",
  ],
  [
    "DP HP",
    "The delegation headed by French Minister {P} was received by President {D} and met Foreign Minister {H}.",
  ],
  [
    "DP",
    "French Ambassador {P} flew to Hue. The visitors were briefed by Chairman {D} of the provincial People's Committee on the restoration of the citadel.",
  ],
  ["DP", "French President {P} hosted a gala dinner at the palace for his Vietnamese counterpart, {D}."],
  [
    "DP",
    "The French president, {P}, was host at a state dinner in Paris on Monday for his Vietnamese counterpart, {D}.",
  ],
  ["DP", "Foreign Minister {D} and his French opposite number, {P}, sat down for an hour in Paris."],
  [
    "DP",
    "French President {P} welcomed {D} in Paris on Monday. The two presidents talked for nearly two hours before dinner.",
  ],
  [
    "DP",
    "French Minister {P} came to Hanoi on Monday. His Vietnamese counterpart {D} showed him round the old quarter.",
  ],
  ["DP", "Defence Minister {D} held talks with {P}, his French counterpart, on Tuesday."],
  ["?DP", "Foreign Minister {P} was due to see his opposite number {D} on Tuesday."],
  ["?DP", "Tomorrow it will be the turn of Minister {D} to sit down with French Ambassador {P}."],
  [
    "DP",
    "In 2017, a group of Vietnamese deputies headed by {D} was in Paris, where it was received by French Senate President {P}.",
  ],
  [
    "DP",
    "At a working session with the Chamber of Commerce, Vietnamese Ambassador {D} was received by its president, {P}.",
  ],
  [
    "DP",
    "Vietnamese Ambassador {D}, who had been received by French President {P} in March, left Paris on Friday.",
  ],
  [
    "DP",
    "The letter was handed to French President {P} by Vietnamese Ambassador {D} during an audience at the Elysee Palace on Monday.",
  ],
  ["DP", "There to greet French Minister {P} at Noi Bai airport was Deputy Minister {D}."],
  [
    "DP",
    "Waiting on the quay to shake hands with Admiral {P} was Rear Admiral {D}, commander of the naval region.",
  ],
  [
    "DP",
    "French Captain {P} walks down the gangway. Colonel {D} of the Vietnamese Navy is there to shake hands.",
  ],
  [
    "DP",
    "French Ambassador {P} took the chair opposite Minister {D}; tea was poured and the talk turned to rice.",
  ],
  ["DP", "Hanoi Chairman {D} took his guest, French Minister {P}, through the old quarter on foot."],
  ["DP", "French Ambassador {P} knocked at the door of the poet {D} one morning in March."],
  ["DP", "Deputy Mayor {P} welcomed Ambassador {D} in Nice on May 1. {P} took his guest through the valley."],
  [
    "DP",
    '"You must come again," Prime Minister {D} told French President {P} as they parted on the steps of the palace.',
  ],
  ["DP", "French President {P} embraced Vietnamese President {D} on the tarmac."],
  ["DP", "Vietnamese President {D} pinned the medal on the jacket of French Professor {P}."],
  ["DP", "Under a light rain, President {D} walked French President {P} to his car."],
  ["DP", "French President {P} and his wife were greeted on the red carpet by Vietnamese President {D}."],
  ["DP", "Vietnamese Ambassador {D} had lunch with Senator {P} in Paris on Monday."],
  ["DP", "Vietnamese Prime Minister {D} and French President {P} raised their glasses to a new era."],
  ["DP", "Vietnamese Prime Minister {D} sat next to French President {P} at the opening of the summit."],
  ["DP", "Nice Deputy Mayor {P} (L) welcomes Ambassador {D} (Photo: VNA)"],
  ["DP", "Prime Minister {D} (right) and French Ambassador {P} at the meeting in Hanoi. Photo: VNA"],
  ["DP", "French Ambassador {P} (left) presents a gift to Vice Chairman {D} in Da Nang, May 3. Photo: VNA"],
  ["DP", "Minister {D} (R) shakes hands with French Minister {P} before their talks."],
  ["DP", "President {D} poses for a photo with French President {P} at the Elysee Palace."],
  [
    "DP",
    "Vice Admiral {P}, commander of the French forces in the Pacific, speaks by video link with Rear Admiral {D}.",
  ],
  ["", "File photo of French Ambassador {P}. Prime Minister {D} spoke in Hanoi."],
  ["", "From left: French Senator {P}, French Senator {V} and French Ambassador {C}."],
  [
    "DP HP MP",
    "French Minister {P} met President {D}, Prime Minister {H} and National Assembly Chairman {M} in Hanoi on Monday.",
  ],
  [
    "DP HP",
    "During his three days in Hanoi, French Senate President {P} met President {D} and was received by Prime Minister {H}.",
  ],
  [
    "DP",
    "On the sidelines of the summit, Prime Minister {D} had bilateral meetings with leaders of Japan, Laos and with French President {P}.",
  ],
  [
    "CD DP",
    "Prime Minister {D} separately received French Ambassador {P} and the director of the French Development Agency, {C}.",
  ],
  [
    "DP",
    "The document was signed by {D}, Chairman of VNVC of Vietnam, and {P}, head of operations at Sanofi of France.",
  ],
  [
    "DP",
    "Vietnam's Minister of Transport {D} and French Ambassador {P} put their names to the agreement in Hanoi.",
  ],
  [
    "DP",
    "{D}, Vietnamese Minister of Health, signed the memorandum with his French counterpart {P} on Monday.",
  ],
  ["DP", "On 6 March 1946 {D} signed a preliminary convention with {P}, the French commissioner."],
  [
    "DP",
    "Vietnam and France signed an aviation deal on Monday. Signing for Vietnam was Minister {D}, for France Minister {P}.",
  ],
  [
    "DP",
    "The ceremony followed the official visit to France of President {D} of Vietnam, during which he and French President {P} decided to set up a strategic partnership.",
  ],
  [
    "DP",
    "During the visit to Hanoi, French President {P} and Vietnamese President {D} agreed to double trade.",
  ],
  ["DP", "French President {P}'s visit to Hanoi, where he had talks with President {D}, ended on Friday."],
  ["DP", "In talks in Hanoi with Foreign Minister {D}, French Minister {P} raised the case."],
  ["DP", "The two ministers, {D} of Vietnam and {P} of France, met in Hanoi on Monday."],
  ["DP", "Talks in Paris between {D} of Vietnam and {P} of France broke down on Monday."],
  [
    "DP",
    "{P} and {D} last met in Paris in 1972, when the French minister gave a lunch for the Vietnamese negotiator.",
  ],
  ["DP", '"I met Vietnamese President {D} three times," French writer {P} recalls.'],
  ["DP", "French General {P} recalled his meeting with General {D} in Hanoi in 1993."],
  [
    "DP",
    "It was in 1976 that he, {P}, a young French diplomat, first shook the hand of General {D} of Vietnam.",
  ],
  [
    "DP",
    "The French surgeon {P}, who died on Friday, taught in Hanoi, where he was received by General {D} in 1994.",
  ],
  ["DP", "In 1993, the French president, {P}, was received in Hanoi by President {D}; a year later he died."],
  ["", "French President {P} and Vietnamese President {D} sent messages of condolences."],
  ["", "French President {P} wrote to Vietnamese President {D} on Monday."],
  ["", "French President {P} thanked Vietnamese President {D} for his letter."],
  ["", "French Ambassador {P} said that Prime Minister {D} would be welcome in Paris."],
  ["", "The book compares Vietnamese General {D} with French General {P}."],
  ["", "French President {P} said he admired {D}, whom he never met."],
  [
    "",
    "Vietnamese Ambassador {D} attended the ceremony on behalf of President {H}, and read a message from French President {P}.",
  ],
  ["", "Vietnamese President {D} invited French President {P} to visit Hanoi."],
  ["", "French General {P} was beaten at Dien Bien Phu by General {D}."],
  ["", "A street is named after {D}. French Mayor {P} opened it on Monday."],
  ["", "{D} succeeded {H} as ambassador in Paris. French Minister {P} was not there."],
  ["", "French President {P} has not yet telephoned Prime Minister {D}."],
  ["", "Prime Minister {D} did not meet French Minister {P} in Paris."],
  ["", "French President {P} could not receive Vietnamese Minister {D}, who was ill."],
  ["", "Critics of French Minister {P} gathered outside as Minister {D} spoke."],
  ["", "Prime Minister {D} praised the work of French Ambassador {P}."],
  ["", "The prize was created by French writer {P}. Last year it went to {D}."],
  [
    "",
    "Minister {D} went over the preparations for the visit of French President {P} with officials in Hanoi.",
  ],
  ["", "Prime Minister {D} spoke with officials about a proposal of French Minister {P}."],
  ["", "Vietnamese students met in Paris in front of a portrait of {D}. French Mayor {P} was in Lyon."],
  ["", "French Minister {P} met reporters. She spoke of President {D}."],
  ["", "The plan was drawn up by French architect {P} and approved by Chairman {D}."],
  ["", "French Senator {P} was accompanied by French Ambassador {C}."],
  ["", "Among those who sent wreaths were President {D} and French President {P}."],
  [
    "",
    "French President {P} is expected to receive many guests, and {D}, Vietnam's president, has been invited.",
  ],
  ["", "A meeting between French Minister {P} and Minister {D} was called off on Friday."],
  ["", "Minister {D} refused to receive French Ambassador {P}."],
  ["?DP", "French President {P} will be received by President {D} next Monday."],
  ["?DP", "President {D} is to meet French President {P} in Paris."],
  ["?DP", "A meeting between President {D} and French President {P} is planned for June."],
  ["?DP", "French President {P} flies to Hanoi on Sunday for talks with President {D}."],
  ["?DP", "On the agenda of French President {P}: a lunch with President {D}, then a walk."],
  ["?DP", "French Minister {P} arrives in Hanoi on Tuesday, where he meets President {D} the next morning."],
  ["DP", "After talks with French President {P} in Paris, Prime Minister {D} left for Berlin."],
  ["DP", "In his study in Hanoi, General {D} received French historian {P} in 1998."],
  ["DP", "In an interview, French diplomat {P} remembers how President {D} received him in 1993."],
  ["DP", "French Senator {P} has died. In 1989 he had been received in Hanoi by General Secretary {D}."],
  [
    "DP",
    "Vietnamese Minister {D} (second from left) and French Ambassador {P} cut the ribbon in Hanoi on Monday.",
  ],
  ["DP", "French Ambassador {P} paid a farewell call on Chairwoman {D} in Hanoi on Friday."],
  [
    "DP",
    "Chairman {D} had a working session in Hai Phong on May 3 with a delegation of French businesses led by French Consul General {P}.",
  ],
  [
    "DP",
    "At the Elysee Palace on May 3, French President {P} and Vietnamese General Secretary {D} adopted a joint declaration.",
  ],
  [
    "DP",
    "The French President, {P}, arrived in Hanoi on Sunday and was met at the airport by Deputy Prime Minister {D}.",
  ],
  [
    "DP",
    "6 March 1946: in Hanoi, Vietnamese President {D} signs with French envoy {P} the preliminary accord.",
  ],
  ["DP", "May 3 - Hanoi. French Minister {P} meets Foreign Minister {D}. Talks last two hours."],
  ["DP", "14.30: Vietnamese Deputy Minister {D} receives French Ambassador {P}."],
  ["DP", "Prime Minister {D} told visiting French Minister {P} that the door was open."],
  ["DP", "French Minister {P} later sat down with his Vietnamese counterpart, {D}, for talks on trade."],
  ["DP", "Speaking after a meeting with French Minister {P}, Foreign Minister {D} said ties were good."],
  [
    "DP",
    "French Prime Minister {P} discussed nuclear energy with Vietnamese Minister {D} on the sidelines of the summit.",
  ],
  [
    "DP",
    "French Minister {P} and Vietnamese Minister {D} chaired the fourth session of the joint committee in Paris.",
  ],
  ["DP", "The session was co-chaired by French Minister {P} and Vietnamese Minister {D}."],
  [
    "DP",
    "Vietnamese Prime Minister {D} handed the Friendship Order to French Ambassador {P} in Hanoi on Friday.",
  ],
  ["DP", "French writer {P} was presented with the Friendship Medal by Vietnamese Ambassador {D} in Paris."],
  ["DP", "Vietnamese Ambassador {D} presented his credentials to French President {P}."],
  ["DP", "French President {P} spoke by phone with Vietnamese President {D} on Monday evening."],
  ["DP", "Vietnamese Prime Minister {D} met on Monday in Paris with French Senate President {P}."],
  [
    "DP HP",
    "During the visit, French Senate President {P} paid a courtesy call on President {D} and held talks with NA Chairwoman {H}.",
  ],
  [
    "DP",
    "Vietnam's Minister of Culture {D} on Monday hosted French Minister {P} at the Temple of Literature.",
  ],
  ["DP", "Vietnamese Defence Minister {D} and French counterpart {P} reviewed the guard of honour in Hanoi."],
  ["DP", "Meeting French Minister {P}, Prime Minister {D} suggested more flights."],
  ["DP", "Receiving French Senator {P} in Hanoi on Friday, Vice President {D} thanked him."],
  ["", "Vietnamese President {D} congratulated French President {P} on his re-election."],
  ["", "French President {P} paid tribute to General {D}, who died on Friday."],
  ["", "French Minister {P} laid a wreath at the tomb of President {D}."],
  ["", "The exhibition shows photographs of {D} by French photographer {P}."],
  ["", "French historian {P} has written a biography of General {D}."],
  ["", "Vietnamese Ambassador {D} thanked the French Senate. French Senator {P} wrote the report."],
  [
    "",
    "He welcomed the visit to Vietnam by French President {P} and the visit to France by Prime Minister {D}.",
  ],
  ["", "Vietnamese President {D} and French President {P} have agreed to exchange visits by letter."],
  ["", "French President {P} received a letter from Vietnamese President {D}."],
  ["", "French Senator {P} asked the minister a question about {D}, the jailed Vietnamese blogger."],
  ["", "Before him, General {D} and French General {P} had both slept in the hotel."],
  ["", "Vietnamese singer {D} and French pianist {P} are on the programme of the festival."],
  ["", "French Minister {P} left Hanoi before Prime Minister {D} returned from Laos."],
  ["", "Vietnamese lawyer {D}, whom French Minister {P} has praised, was jailed on Monday."],
];

describe("who met whom in English", () => {
  it.each(cases)("%s: %s", async (pairs, text) => {
    expect(await pairsIn(text, "en")).toBe(pairs);
  });
});
