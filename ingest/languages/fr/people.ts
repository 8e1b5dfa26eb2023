import type { NameWords } from "../name-words.js";

export const names: NameWords = {
  honorifics: [
    "M\\.",
    "MM\\.",
    "M",
    "Mr\\.?",
    "Mme",
    "Mmes",
    "Mlle",
    "Monsieur",
    "Messieurs",
    "Madame",
    "Mademoiselle",
    " Excellence",
    "S\\.E\\.",
    "Dr\\.?",
    "Pr\\.?",
    "Me",
    "Mgr",
    "docteure?",
    "professeure?",
    "maître",
    "monseigneur",
    "frère",
    "sœur",
    "camarade",
    "tandem",
    "feu",
    "(?:son épouse|sa femme|son mari|sa compagne|son époux)",
    "(?:historienn?e?|journaliste|écrivaine?|romancier|romancière|poète|poétesse|cinéaste|réalisateur|réalisatrice)",
    "(?:chanteur|chanteuse|musicienn?e?|compositeur|compositrice|peintre|sculpteur|artiste|architecte|photographe)",
    "(?:acteur|actrice|comédienn?e?|danseur|danseuse|chorégraphe|styliste|couturier|chef étoilé|designer)",
    "(?:économiste|sociologue|philosophe|juriste|avocate?|médecin|chirurgienn?e?|mathématicienn?e?|physicienn?e?)",
    "(?:chercheur|chercheuse|universitaire|archéologue|anthropologue|ethnologue|géographe|linguiste|botaniste)",
    "(?:étudiante?|lycéenn?e?|élève|enseignante?|traducteur|traductrice|interprète|éditeur|éditrice)",
    "(?:militante?|résistante?|dissidente?|opposante?|entrepreneure?|industrielle?|homme d'affaires|femme d'affaires)",
    "(?:missionnaire|père|abbé|navigateur|astronaute|cosmonaute|alpiniste|champion(?:ne)?|footballeur|entraîneur)",
  ],
  particles: [
    "de",
    "du",
    "des",
    "la",
    "le",
    "Le",
    "La",
    "De",
    "Du",
    "Des",
    "van",
    "Van",
    "von",
    "d'",
    "d’",
    "D'",
    "D’",
    "der",
    "di",
    "al",
    "el",
    "bin",
    "ben",
  ],
  notNames: (
    "Les Un Une Des Du De Au Aux À A En Et Ou Où Mais Donc Or Ni Car Dans Par Pour Sur Sous Avec Sans Chez Vers Entre Depuis " +
    "Pendant Durant Lors Après Avant Dès Selon Ainsi Aussi Alors Puis Ensuite Enfin Ici Là Ce Cet Cette Ces Ses Leur Leurs Mon Mes " +
    "Notre Nos Votre Vos Il Elle Ils Elles On Nous Vous Je Qui Quoi Quel Quelle Quand Comment Pourquoi Combien Comme Parmi Plus Moins " +
    "Tout Toute Tous Toutes Chaque Aucun Aucune Deux Trois Quatre Cinq Six Sept Huit Neuf Dix Premier Première Dernier Dernière Même Autre Autres " +
    "Lundi Mardi Mercredi Jeudi Vendredi Samedi Dimanche Janvier Février Mars Avril  Juin Juillet Août Septembre Octobre Novembre Décembre " +
    "Vietnam Viêtnam France Laos Cambodge Chine Japon Monde Parti État Etat Sénat Parlement Assemblée Conseil Comité Commission Ministère Ministre " +
    "Président Présidente Gouvernement République Ambassade Ambassadeur Université Institut Musée Accord Accords Traité Convention Déclaration " +
    "Maison Palais Place Rue Avenue Hôtel Aéroport Ville Région Province Nord Sud Est Ouest Union Organisation Agence Association Centre Groupe " +
    "Texte Photo Photos Source Crédit Publié Mis Lire Voir Partager Politique Économie Société International Agent Orange Ville " +
    "Figaro Courrier Quotidien Point Quai Café Comptoir Festival Salon Sommet Forum Congrès Projet Programme Plan Prix Fonds Bureau Service " +
    "Premiers Deuxième Troisième Chef Général Directeur Directrice Secrétaire Maire Madame Monsieur Mémorial Cathédrale Poste " +
    "Non Oui Pas Point Très Encore Toujours Jamais Hier Demain Aujourd"
  ).split(" "),
  bareGivenName: "after-honorific",
};
