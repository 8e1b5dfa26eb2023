/** Up to two words between auxiliary and participle: "a longuement reçu". */
export const ADV = "(?:\\p{L}+ ){0,2}?";
/** The same with a comma on either side: "a, ce même jour, reçu". */
export const HAVE = `(?:a|ai|ont|avons|avais|avait|avaient|ayant|eût|eut|eurent)(?: (?:pour sa part|pour leur part|de son côté|de leur côté|à son tour|par ailleurs|à cette occasion|le même jour|dans la foulée) | ${ADV}|, [\\p{L}\\p{N}' ]{2,30}, )`;
export const BE = `(?:est|sont|était|étaient|fut|furent) ${ADV}`;
/** "s'est longuement entretenu". */
export const SELF = `(?:s'(?:est|était|étaient|étant)|se (?:sont|seraient|fut|furent)) ${ADV}`;
/** "de", "du", "d'", "des". */
export const OF = "d(?:e|u|es|')";
/** Words between a verb and its preposition: "une fois encore", "à Hanoï". */
export const WORDS = "(?: [\\p{L}\\p{N}',-]+){0,6}?";

/** What one receives or welcomes that is nobody. */
export const NOBODY =
  "(?! (?:(?:un|une|des|plusieurs|de nombreu\\p{L}+) (?!délégation|mission|groupe)" +
  "|(?:le|la|les|son|sa|ses|leurs?) (?:prix|soutien|titre|message|diplôme|grade|feu|visa|médaille|Légion|lettres?|nouvelle|proposition" +
  "|décision|annonce|demande|insignes|félicitations|condoléances|appui|aide|mandat|signature|accord|visite|texte|projet|rapport)" +
  "|l'(?:ordre|autorisation|aval|invitation|appui|insigne|accord|annonce|idée|initiative|aide)" +
  "|favorablement|avec (?:satisfaction|intérêt|enthousiasme|prudence)|plus de|de (?:la part|nombreu)))";

export const TALK =
  "(?:entretiens?|entrevues?|rencontres?|discussions?|pourparlers|conversations?|séances? de travail|réunions?|tête-à-tête|dîners?|déjeuners?" +
  "|petit-déjeuner|échanges?|négociations?|rendez-vous|dialogue|audiences?|sommet|consultations)(?: de (?:travail|vues?))?(?: \\p{L}+){0,2}?";
export const CALL =
  "(?:entretiens?|conversations?|appels?|échanges?|discussions?) téléphoniques?|coups? de (?:fil|téléphone)";
export const MEET =
  `(?:rencontrer|recevoir|accueillir|voir|revoir|retrouver|s'entretenir${WORDS} avec|se réunir avec|discuter avec|dîner avec|déjeuner avec` +
  "|être reçue? par|avoir (?:un|une|des) \\p{L}+ avec|rendre visite à)";
/** "à", "au", "aux". */
export const TO = "(?:à|au|aux)";
export const AFTER = "(?:lors de|pendant|durant|au cours de|à l'issue de|avant|après|au terme de)";
export const SPEND =
  "(?:une heure|\\p{L}+ heures|\\p{L}+ minutes|la (?:soirée|journée|matinée)|l'après-midi|un (?:long )?moment)";
export const AWARD =
  "(?:insignes?|médaille|Légion|ordre|Ordre|décoration|croix|prix|Palmes|distinction|cravate|titre)";
/** What two people do side by side. */
export const DO =
  "(?:inauguré|dévoilé|visité|assisté|participé|ouvert|clôturé|lancé|déposé|planté|parcouru|coupé|présidé|salué|posé|arpenté|déambulé|marché|pris|tenu|donné|animé|signé|fleuri|honoré|rendu hommage|découvert|officialisé|scellé|concélébré)";
export const MEAL = "(?:dîner|déjeuner|réception|banquet|cocktail)(?: [\\p{L}']+){0,3}?";
