import type { TitleHead } from "../name-words.js";

const craft = (...patterns: string[]): TitleHead[] =>
  patterns.map((pattern) => ({ pattern, office: "other", craft: true }));

/** What people do or are without holding an office. */
export const crafts: TitleHead[] = [
  ...craft(
    "(?:historienn?e?|journaliste|reporter|écrivaine?|romancier|romancière|poète|poétesse|essayiste|dramaturge)",
    "(?:cinéaste|réalisateur|réalisatrice|documentariste|scénariste|metteur en scène|metteuse en scène)",
    "(?:chanteur|chanteuse|musicienn?e?|compositeur|compositrice|pianiste|violoniste|chef d'orchestre)",
    "(?:peintre|sculpteur|sculptrice|artiste|plasticienn?e?|architecte|photographe|dessinateur|dessinatrice)",
    "(?:acteur|actrice|comédienn?e?|danseur|danseuse|chorégraphe|styliste|couturier|chef étoilé|designer)",
    "(?:économiste|sociologue|philosophe|juriste|avocate?|médecin|chirurgienn?e?|ingénieure?|pharmacienn?e?)",
    "(?:mathématicienn?e?|physicienn?e?|chimiste|biologiste|astrophysicienn?e?|politologue|essayiste)",
    "(?:chercheur|chercheuse|universitaire|archéologue|anthropologue|ethnologue|géographe|linguiste|botaniste)",
    "(?:scientifique|savante?|orientaliste|vietnamologue|diplomate|experte?|spécialiste|analyste)",
    "(?:étudiante?|lycéenn?e?|élève|enseignante?|traducteur|traductrice|interprète|éditeur|éditrice)",
    "(?:militante?|résistante?|dissidente?|opposante?|entrepreneure?|industrielle?|homme d'affaires|femme d'affaires)",
    "(?:missionnaire|père|abbé|sœur|navigateur|astronaute|cosmonaute|alpiniste|champion(?:ne)?|footballeur|entraîneur)",
    "(?:professeure?(?: émérite)?|agrégée? d'histoire|vétérane?|ancienn?e? combattante?)",
  ),
];
