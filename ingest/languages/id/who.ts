/** Who comes behind a verb in Indonesian: an honorific, an office, a craft or a name, as a look ahead. */
export const WHO =
  "(?= (?:mantan |wakil |sang |bekas |eks |kepala |para )?(?:presiden|wapres|perdana|PM|ketua|menteri|menlu|menhan|menko|wamen|wali|walikota|bupati|gubernur|duta|dubes|konsul|konjen|atase|sekretaris|sekjen|sekda" +
  "|jenderal|laksamana|marsekal|letjen|mayjen|kolonel|panglima|komandan|direktur|dirut|CEO|rektor|dekan|dokter|profesor|prof|dr|guru|hakim|jaksa|pengacara|uskup|kardinal|paus|pastor|raja|ratu|pangeran|kaisar" +
  "|bapak|ibu|pak|bu|tuan|nyonya|kamerad|kawan|sejarawan|penulis|novelis|penyair|pelukis|sutradara|penyanyi|musisi|arsitek|peneliti|ilmuwan|wartawan|pengusaha|senator|anggota|kepala|utusan|mitranya|sejawatnya|koleganya|timpalannya" +
  "|wakilnya|putra|putri|penasihat|staf|pemimpin|tamunya|tuan rumah|\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}| pada| di|[,.])))";
