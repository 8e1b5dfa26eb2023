import type { TitleHead } from "../name-words.js";

const craft = (...patterns: string[]): TitleHead[] =>
  patterns.map((pattern) => ({ pattern, office: "other", craft: true }));

/** What people do or are without holding an office. */
export const crafts: TitleHead[] = [
  ...craft(
    "(?:writer|author|novelist|poet|essayist|playwright|screenwriter)",
    "(?:journalist|reporter|correspondent|columnist|photographer|photojournalist|broadcaster)",
    "(?:historian|economist|sociologist|philosopher|jurist|lawyer|mathematician|physicist|chemist|biologist)",
    "(?:anthropologist|archaeologist|ethnologist|geographer|linguist|botanist|sinologist|orientalist)",
    "(?:professor|academic|scholar|lecturer|researcher|scientist|engineer|architect|surgeon|physician)",
    "(?:painter|sculptor|artist|musician|composer|pianist|violinist|conductor|singer|dancer|choreographer)",
    "(?:actor|actress|film-?maker|comedian|designer|fashion designer|chef|restaurateur)",
    "(?:translator|interpreter|publisher|bookseller|diplomat|career diplomat|analyst|expert|activist|veteran)",
    "(?:business(?:man|woman|person)|entrepreneur|industrialist|banker|investor)",
    "(?:astronaut|cosmonaut|pilot|navigator|explorer|mountaineer|swimmer|footballer|coach|champion)",
    "(?:missionary|priest|monk|nun|Father|Sister|Brother|Reverend|Rev\\.?)",
    "(?:student|pupil|teacher|nurse)",
  ),
];
