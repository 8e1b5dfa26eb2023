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
  ],
  namesakes: [
    "(?:rue|avenue|boulevard|bd|place|quai|square|impasse|cours|allée|pont|porte|station|métro|gare)(?: du| de la| des| de)?",
    "(?:lycée|collège|école|institut|hôpital|clinique|théâtre|cinéma|stade|gymnase|salle|amphithéâtre|bibliothèque|médiathèque|musée|villa|cité|résidence|espace)(?: du| de la| des| de| d')?",
    "(?:prix|trophée|médaille|bourse|coupe|promotion|fondation|plan|loi|mission|opération)",
    "(?:croiseur|frégate|destroyer|porte-avions|porte-hélicoptères|cuirassé|aviso|corvette|bâtiment|navire|paquebot|cargo|sous-marin|vedette)",
    "(?:Père|cabinet|étude|maison|galerie|groupe|laboratoires?|marque|société)",
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
    "Entretien Entretiens Rencontre Visite Communiqué Déplacement Discours Réception Cérémonie Interview Allocution Signature " +
    "Non Oui Pas Point Très Encore Toujours Jamais Hier Demain Aujourd"
  ).split(" "),
  epithets: { "l'oncle Hô": "Hô Chi Minh", "Oncle Hô": "Hô Chi Minh" },
  bareGivenName: "after-honorific",
};
