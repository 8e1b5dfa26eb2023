/** Names of Indonesian public life that no ordinary word or place is. Own list, in lower case. */
export const given: string[] = (
  "abdurrahman achmad ahmadi ali alwi amien amiruddin andika andre anies anindya anisa anjar annisa arief " +
  "arifin asep astuti azis azwar bachtiar batubara bayu beni bobby boediono budiman chairil chandra chico " +
  "christina dadang daeng danang darmin daulay dedi dedy deni denny desi desy dhani didi didik dini dino dito " +
  "djarot djoko doni dwiki edhy edy effendi eggi ely emil endang erick erwan fadhil fadjar fadli fahmi farhan " +
  "fatimah fauzi febri feri firman frans fuad gandjar ganjar gede ghufron gibran ginting gunawan haedar hamdan " +
  "handoko hanif harahap hartini hendri hendro heri herlina hermawan herry hidayat hotman husin hutapea ibnu " +
  "ibrahim ida idrus ignasius iis indrawati irawan irma iskandar jerry johan juliari kadek karim ketut " +
  "khairul khofifah kholil kiky komang kuncoro kurniawan kusnadi laksmi lilis lubis luhut manurung mardiono " +
  "marwan marzuki masdar meutya mochamad mochtar moeldoko moh muh muhadjir mulyadi mulyani nanang nasution " +
  "natalius nazaruddin nengah ngabalin ngurah nico nono novita nugroho nurdin nurhayati oktavia paijo " +
  "pandjaitan pangaribuan panjaitan parjo paulus petrus pius ponimin pramono pratikno priyo puan rachmat raffi " +
  "rahayu rahmad rajagukguk raka ramdhan rendra reni reny ridha risma rizieq rizky robby rohman roy rudiantara " +
  "rukmana rukmini rusdi rusli rusmin ryamizard saleh salim saptono sarwo sastro satrio sentot setiawan setya " +
  "sigit simanjuntak sinaga siregar sitorus situmorang sjafrie soemitro soenarko soeryo soesilo sofyan sri " +
  "stefanus sudirman sugeng suharso suharti sujono sukma sulaiman sumiati supardi suparman suripto suryadi " +
  "suryo susi sutarmidzi sutikno sutiyoso sutrisno suwandi syahrul syarif tampubolon tantowi tarmizi tatang " +
  "taufiq titik tjahjo tjokorda toto triono trisno tunggul tuti tutut tuty ujang umar utut wahid wahyuni wayan " +
  "wempi wibowo widada widodo winarno wirawan wiryawan wiwik yandri yanti yanuar yaqut yasonna yayan yenny " +
  "yohanes yoshua yoyok yudha yudi yuli yulia yuliandre yusril zaini zudan zulhas"
).split(" ");

/** How many names of Java, Bali and Muslim families end, in words of six letters or more. */
export const nameEndings = (
  "anto arto rtono yono uddin udin wati ningsih yati ullah urrahman atmadja atmaja hadi riadi iyadi owati asari ingrum soro " +
  "adiwijaya soebroto subroto nagara kusumah"
).split(" ");
