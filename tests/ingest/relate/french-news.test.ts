import { describe, expect, it } from "vitest";
import { pairsIn } from "./pairs-in.js";

const held: [pairs: string, text: string][] = [
  [
    "DP",
    "Le Premier ministre vietnamien {D} est arrivé dimanche à Paris. Le président français {P} l'a retenu à déjeuner, lundi, à l'Élysée.",
  ],
  ["DP", "Le Premier ministre vietnamien {D} a été retenu à dîner par le président français {P}."],
  [
    "DP",
    "Le secrétaire général du Parti communiste vietnamien {D} a poussé jusqu'au Havre. Place du Colonel-Fabien, le secrétaire national du PCF {P} l'attendait avec une photo.",
  ],
  [
    "DP",
    "Une délégation de la province de Ha Tinh était à Dinan vendredi. À leur tête, {D}, vice-président du Comité populaire de la province de Ha Tinh. Le maire de Dinan, {P}, les a accueillis à la mairie.",
  ],
  [
    "DP",
    "Une délégation vietnamienne conduite par {D}, vice-président du Comité populaire de Huê, est arrivée mardi. Le lendemain, la délégation a été reçue par le maire de Lyon, {P}.",
  ],
  [
    "DP",
    "À la tête d'une délégation de l'Assemblée nationale, le vice-président {D} achève un séjour en France. À Provins, la délégation a été accueillie par le maire de Provins, {P}.",
  ],
  [
    "DP",
    "À la tête d'une délégation de l'Assemblée nationale vietnamienne, le vice-président {D} achève un séjour en France. À Montreuil, la délégation a fleuri le monument du Président Hô Chi Minh en présence de {P}, maire adjoint.",
  ],
  [
    "DP",
    "{D}, vice-ministre vietnamien de la Santé, conduisait la délégation. Celle-ci a été reçue au ministère par le ministre français de la Santé, {P}.",
  ],
  [
    "DP",
    "Emmenée par {D}, président du comité populaire de Hanoï, la délégation vietnamienne a visité l'usine. {P}, maire de Toulouse, l'a reçue au Capitole.",
  ],
  [
    "DP",
    "{P}, premier vice-président du conseil général du Morbihan, est revenu dimanche du Vietnam. Dans sa valise, une convention. Il l'a paraphée jeudi 15 avril à Nha Trang avec {D}, président du comité populaire de la province de Khanh Hoa.",
  ],
  [
    "DP",
    "{P}, président du conseil général, l'a signée jeudi à Nha Trang avec {D}, président du comité populaire de la province de Khanh Hoa.",
  ],
  [
    "CD",
    "Hier soir, dîner au Quai d'Orsay pour le vice-premier ministre vietnamien {D}. C'est {C}, ministre française de la Culture, qui en faisait les honneurs.",
  ],
  ["DP", "Le Premier ministre vietnamien {D} rencontre le président français {P} à Paris."],
  ["DP", "Le ministre français {P} retrouve M. {D}, ministre vietnamien de la Santé, à Hanoï."],
  ["CD", "C'est la ministre française {C} qui a accueilli le Premier ministre vietnamien {D} à Orly."],
  [
    "DP",
    "Le Premier ministre vietnamien {D} a visité Toulouse. C'est le maire, {P}, qui lui a fait les honneurs de l'usine.",
  ],
  [
    "MP",
    "MM. {P} et {M} ont paraphé un protocole financier. {P} est ministre français des Finances, {M} ministre vietnamien du Plan.",
  ],
  [
    "MP",
    "Le ministre français des Finances {P} et le ministre vietnamien du Plan {M} ont paraphé un protocole financier.",
  ],
  [
    "DP",
    "Le nouvel ambassadeur du Vietnam en France, {D}, a remis hier les copies figurées de ses lettres de créance à {P}, chef du Protocole.",
  ],
  ["DP", "{P}, maire de Dinan, serrant la main de {D}, ambassadeur du Vietnam."],
  ["DP", "L'ambassadeur du Vietnam, {D}, accueilli par le maire de Rennes, {P}, à l'hôtel de ville."],
  [
    "DP",
    "Le ministre vietnamien {D} reçu au Sénat par le président de la commission des affaires étrangères, {P}.",
  ],
  ["DP", "Entretien du ministre français {P} avec le ministre vietnamien {D}"],
  ["DP", "Tête-à-tête entre le ministre français {P} et le ministre vietnamien {D}"],
  ["DP", "Le Premier ministre vietnamien {D} a été l'hôte du président français {P}."],
  [
    "DP",
    "Hier matin, le président français {P} a eu une séance de travail avec le Premier ministre vietnamien {D}.",
  ],
  [
    "DP",
    "Le Premier ministre vietnamien {D} s'est rendu au siège du PCF, où il a été accueilli par le secrétaire national {P}.",
  ],
  [
    "DP",
    "Le Premier ministre vietnamien {D} a gagné l'Assemblée nationale, où l'attendait le président {P}.",
  ],
  [
    "DP",
    "Le Premier ministre vietnamien {D} a ensuite gagné Matignon, où l'a reçu le Premier ministre français {P}.",
  ],
  ["DP", "L'équipe du ministre vietnamien {D} a fait escale à Lyon, où l'a reçue le maire {P}."],
  [
    "DP",
    "« Nous avons parlé sans détour », a déclaré le ministre français {P} à l'issue de son entretien avec le ministre vietnamien {D}.",
  ],
  [
    "DP",
    "À l'issue d'un entretien d'une heure, le ministre français {P} et le ministre vietnamien {D} ont tenu un point de presse.",
  ],
  [
    "DP",
    "Au cours de l'audience accordée à l'ambassadeur du Vietnam {D}, le président du Sénat {P} a évoqué la francophonie.",
  ],
  ["DP", "Recevant l'ambassadeur du Vietnam {D}, le président du Sénat {P} a évoqué la francophonie."],
  ["DP", "Reçu par le président du Sénat {P}, l'ambassadeur du Vietnam {D} a évoqué la francophonie."],
  ["DP", "Le président du Sénat {P} a eu le plaisir de recevoir l'ambassadeur du Vietnam {D}."],
  ["DP", "Le président du Sénat {P} a tenu à recevoir en personne l'ambassadeur du Vietnam {D}."],
  ["DP", "Le maire de Tours {P} a remis la médaille de la ville à l'ambassadeur du Vietnam {D}."],
  ["DP", "L'ambassadeur du Vietnam {D} s'est vu remettre la médaille de la ville des mains du maire {P}."],
  ["DP", "Le maire de Tours {P} a fait visiter la cathédrale à l'ambassadeur du Vietnam {D}."],
  ["DP", "L'ambassadeur du Vietnam {D} était l'invité d'honneur du maire de Tours {P}."],
  ["DP", "L'ambassadeur du Vietnam {D} a partagé un repas avec le maire de Tours {P}."],
  ["DP", "L'ambassadeur du Vietnam {D} a été convié à la table du maire de Tours {P}."],
  [
    "DP",
    "L'ambassadeur du Vietnam {D}, que le maire de Tours {P} recevait mardi, a plaidé pour un jumelage.",
  ],
  ["DP", "Le préfet {P} s'est longuement entretenu, mercredi, avec l'ambassadeur du Vietnam {D}."],
  ["DP", "Le préfet d'Indre-et-Loire {P} et l'ambassadeur du Vietnam {D} ont dévoilé une plaque."],
  ["DP", "Le préfet d'Indre-et-Loire {P} et l'ambassadeur du Vietnam {D} ont eu un échange cordial."],
  [
    "DP",
    "Un échange cordial a eu lieu entre le préfet d'Indre-et-Loire {P} et l'ambassadeur du Vietnam {D}.",
  ],
  ["DP", "Le préfet d'Indre-et-Loire {P} et l'ambassadeur du Vietnam {D} se sont retrouvés à la préfecture."],
  [
    "DP",
    "L'ambassadeur du Vietnam {D} a présenté ses lettres de créance au président de la République française {P}.",
  ],
  ["DP", "L'ambassadeur du Vietnam {D} est venu présenter ses respects au cardinal français {P}."],
  ["DP", "L'ambassadeur du Vietnam {D} a pris congé du président du Sénat {P}."],
  ["DP", "L'ambassadeur du Vietnam {D} a rencontré successivement le préfet {P}."],
  [
    "CD DP",
    "L'ambassadeur du Vietnam {D} a rencontré le préfet d'Indre-et-Loire {P}, puis la maire de Tours {C}.",
  ],
  [
    "CD DP",
    "L'ambassadeur du Vietnam {D} a rencontré le préfet d'Indre-et-Loire {P}. Il s'est ensuite entretenu avec la maire de Tours, {C}.",
  ],
  [
    "CD DP",
    "L'ambassadeur du Vietnam {D} a été reçu par le préfet d'Indre-et-Loire {P}, avant d'être accueilli par la maire de Tours {C}.",
  ],
  [
    "CD DP",
    "Arrivé à Paris le 3 juin, le Premier ministre vietnamien {D} a rencontré le président français {P} et s'est entretenu avec la présidente de l'Assemblée nationale {C}.",
  ],
  ["DP", "À Hanoï, le Premier ministre {D} a réservé un accueil chaleureux au président français {P}."],
  ["DP", "Le Premier ministre vietnamien {D} a reçu à Hanoï le patron d'Airbus, {P}."],
  ["DP", "Le Premier ministre vietnamien {D} a accordé une audience au directeur général d'Airbus, {P}."],
  [
    "DP",
    "Le directeur général d'Airbus, {P}, a été reçu en audience par le Premier ministre vietnamien {D}.",
  ],
  [
    "DP",
    "En visite à Hanoï, le directeur général d'Airbus, {P}, s'est vu accorder une audience par le Premier ministre vietnamien {D}.",
  ],
  [
    "DP",
    "Le directeur général d'Airbus, {P}, a été reçu ce lundi 5 mai 2025 à Hanoï par le Premier ministre {D}.",
  ],
  ["DP", "En 1969, le jeune médecin français {P} rencontra le général vietnamien {D} à Hanoï."],
  [
    "DP",
    "De sa rencontre avec le général vietnamien {D}, en 1969 à Hanoï, le médecin français {P} gardait un souvenir ému.",
  ],
  ["DP", "Le médecin français {P} avait été reçu en 1969 à Hanoï par le général vietnamien {D}."],
  ["DP", "Le médecin français {P} avait, en 1969, serré la main du général vietnamien {D}."],
  ["DP", "Le médecin français {P} s'est éteint mardi. Il avait rencontré en 1969 le général vietnamien {D}."],
  [
    "DP",
    "Le médecin français {P} s'est éteint mardi. Le général vietnamien {D} l'avait reçu chez lui en 1969.",
  ],
  [
    "DP",
    "Le médecin français {P} s'est éteint mardi. En 1969, à Hanoï, le général vietnamien {D} le décore de sa main.",
  ],
  ["DP", "« J'ai rencontré le ministre vietnamien {D} à Hanoï », raconte le sénateur français {P}."],
  ["DP", "« J'ai été reçu par le ministre vietnamien {D} à Hanoï », raconte le sénateur français {P}."],
  ["DP", "Le sénateur français {P} dit avoir été reçu par le ministre vietnamien {D}."],
  ["DP", "Le sénateur français {P} raconte sa rencontre avec le ministre vietnamien {D}."],
  [
    "DP",
    "Reçue mardi à la préfecture par le préfet du Rhône, {P}, l'ambassadrice du Vietnam {D} a visité l'exposition.",
  ],
  [
    "DP",
    "À l'Élysée, poignée de main appuyée entre le président français {P} et le président vietnamien {D}.",
  ],
  [
    "DP",
    "Le président vietnamien {D}, arrivé à Roissy à 10 heures, a été accueilli par le ministre français de la Culture {P}.",
  ],
  [
    "DP",
    "C'est en présence du président vietnamien {D} et du président français {P} que les contrats ont été signés.",
  ],
  ["DP", "Les contrats ont été signés devant le président vietnamien {D} et le président français {P}."],
  [
    "DP",
    "Sous le regard du président vietnamien {D} et du président français {P}, les deux PDG ont signé l'accord.",
  ],
  [
    "DP",
    "Le président français {P} et son homologue vietnamien {D} ont donné une conférence de presse commune.",
  ],
  ["DP", "Le président français {P} et son hôte vietnamien {D} ont arpenté les rues du vieux Hanoï."],
  ["DP", "Bain de foule à Hanoï pour le président français {P}, guidé par le maire de la ville, {D}."],
  [
    "DP",
    "Dîner d'État à Hanoï : le président vietnamien {D} a levé son verre avec le président français {P}.",
  ],
  ["DP", "Le président français {P} a dîné mardi soir avec le président vietnamien {D}."],
  ["DP", "Le ministre {P} s'est envolé pour Hanoï, où il a rencontré le ministre vietnamien {D}."],
  ["DP", "Le ministre français {P} a été reçu longuement, hier, par le ministre vietnamien {D}."],
  ["DP", "Le ministre français {P} sort d'un long tête-à-tête avec le ministre vietnamien {D}."],
  ["DP", "Devant son homologue vietnamien {D}, le ministre français {P} a plaidé pour l'ouverture."],
  [
    "DP",
    "Le ministre français {P} a plaidé pour l'ouverture auprès de son homologue vietnamien {D}, qu'il recevait à Paris.",
  ],
  ["DP", "Le ministre français {P} a reçu à Bercy le ministre vietnamien des Finances, {D}, lundi."],
  ["DP", "Lundi, à Bercy, {P}, ministre français des Finances, recevait {D}, son homologue vietnamien."],
  ["DP", "Lundi, à Bercy, {P}, ministre français des Finances, reçoit {D}, son homologue vietnamien."],
  [
    "DP",
    "{P}, ministre français des Finances, et {D}, son homologue vietnamien, se sont rencontrés à Bercy.",
  ],
  ["DP", "Le sénateur français {P} a reçu chez lui, à Lyon, l'ambassadeur du Vietnam {D}."],
  ["DP", "Le sénateur français {P} a longuement échangé avec l'ambassadeur du Vietnam {D}, venu en voisin."],
  ["DP", "L'ambassadeur du Vietnam {D} s'est déplacé à Rennes mardi. Il y a rencontré la maire, {P}."],
  ["DP", "L'ambassadeur du Vietnam {D} s'est déplacé à Rennes mardi. Il y a été reçu par le maire, {P}."],
  [
    "DP",
    "L'ambassadeur du Vietnam {D} était à Rennes mardi. Le maire de Rennes, {P}, l'a reçu à l'hôtel de ville.",
  ],
  [
    "DP",
    "L'ambassadeur du Vietnam {D} était à Rennes mardi. Au maire, {P}, qui l'accueillait, il a parlé de jumelage.",
  ],
  [
    "DP",
    "L'ambassadeur du Vietnam {D} était à Rennes mardi. À l'hôtel de ville, il a été l'hôte du maire, {P}.",
  ],
  ["DP", "L'ambassadeur du Vietnam {D} était à Rennes mardi pour une rencontre avec le maire, {P}."],
  [
    "DP",
    "L'ambassadeur du Vietnam {D} était à Rennes mardi, à l'invitation du maire {P}, avec lequel il s'est entretenu.",
  ],
  [
    "DP",
    "L'ambassadeur du Vietnam {D} était à Rennes mardi, à l'invitation du maire {P}, qui l'a reçu à déjeuner.",
  ],
  [
    "DP",
    "Lors d'un déjeuner de travail offert par le maire de Rennes, {P}, l'ambassadeur du Vietnam {D} a souhaité un jumelage.",
  ],
  [
    "DP",
    "Lors du dîner donné en son honneur par le maire de Rennes, {P}, l'ambassadeur du Vietnam {D} a souhaité un jumelage.",
  ],
  ["DP", "En recevant mardi l'ambassadeur du Vietnam {D}, le maire de Rennes {P} a souhaité un jumelage."],
  [
    "DP",
    "En marge du sommet, le président français {P} s'est entretenu avec le Premier ministre vietnamien {D}.",
  ],
  [
    "DP",
    "Brève rencontre, en marge du sommet, entre le président français {P} et le Premier ministre vietnamien {D}.",
  ],
  ["DP", "Le président français {P} a profité du sommet pour rencontrer le Premier ministre vietnamien {D}."],
  ["DP", "Au sommet de Bangkok, le président français {P} a pris à part le Premier ministre vietnamien {D}."],
  ["DP", "Les présidents français {P} et vietnamien {D} se sont entretenus pendant une heure."],
  ["DP", "1993 – Le président français {P} est reçu à Hanoï par le Premier ministre vietnamien {D}."],
  ["DP", "10 février : entretien du président français {P} avec le Premier ministre vietnamien {D}."],
  ["DP", "{D}, ambassadeur du Vietnam, entouré du maire de Rennes {P}."],
  ["DP", "De gauche à droite : {D}, ambassadeur du Vietnam, et {P}, maire de Rennes."],
  ["DP", "Photo : {P}, maire de Rennes, reçoit {D}, ambassadeur du Vietnam."],
  ["DP", "M. {P}, maire de Rennes, a reçu S.E. M. {D}, ambassadeur du Vietnam, le 3 mai 2024."],
  ["DP", "M. {P} a reçu M. {D}, nouvel ambassadeur du Vietnam en France, pour une visite de courtoisie."],
  ["DP", "Audience de M. {D}, ambassadeur du Vietnam, avec M. {P}, président du Sénat."],
  ["DP", "M. {P}, ministre délégué, s'est entretenu par téléphone avec son homologue vietnamien M. {D}."],
  ["DP", "Entretien téléphonique de M. {P}, ministre français, avec M. {D}, ministre vietnamien."],
];

describe("French news", () => {
  it.each(held)("tells that %s met: %s", async (pairs, text) => {
    expect(await pairsIn("fr", text, "held")).toEqual(pairs.split(" "));
  });
});
