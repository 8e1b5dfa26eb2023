import type { NameWords } from "../name-words.js";
import { given, nameEndings } from "./given-names.js";

export const names: NameWords = {
  domestic: "id",
  given,
  endings: nameEndings,
  notLike: "(?:[Dd]i|[Bb]er|[Mm]em|[Mm]en|[Tt]er)\\p{Ll}{4,}|(?:[Kk]e|[Pp]e)\\p{Ll}{4,}an",
  behindBodies: true,
  honorifics: [
    "Bapak",
    "Bung",
    "Gus",
    "Ibu",
    "Pak",
    "Bu",
    "Tuan",
    "Nyonya",
    "Nona",
    "Saudara",
    "Saudari",
    "Sdr\\.?",
    "Tn\\.?",
    "Ny\\.?",
    "Yang Mulia",
    "kawan",
    "kamerad",
    "almarhum",
    "mendiang",
    "Prof\\.?",
    "Dr\\.?",
    "Ir\\.?",
    "Prof\\. Dr\\.?",
    "doktor",
    "Encik",
    "Datuk",
    "Dato'",
    "Tan Sri",
    "istrinya,?",
    "suaminya,?",
  ],
  namesakes: [
    "(?:Jalan|Jl\\.?|Gang|Alun-alun|Lapangan|Taman|Jembatan|Bandara|Pelabuhan|Stadion|Gelora|Stasiun|Bendungan|Waduk|[Pp]elabuhan [Uu]dara|Lanud)(?: Internasional| Udara)?",
    "(?:SD|SMP|SMA|SMK|MAN|lycée|Sekolah|Universitas|Institut|Rumah Sakit|RSUD|RS|Gedung|Museum|Yayasan|Masjid|Gereja)",
    "(?:KRI|FS|USS|HMS|KRI Kapal|kapal(?: perang| penjelajah| induk| selam| fregat| pesiar)?|fregat|penjelajah)",
    "(?:penghargaan|hadiah|medali|piala|beasiswa|film|novel|buku|lagu|serial|grup|band|merek|restoran|kafe)",
    "(?:Gunung|Pulau|Sungai|Danau|Teluk|Desa|Kelurahan|Kecamatan|Kabupaten|Kampung|Dusun|Distrik|Provinsi|Kota|Pangkalan(?: Udara)?|Pangkalan TNI)",
  ],
  notNames: (
    "Kemlu Kemenlu Kemenhan Kemendag Kemenkeu Kemenkes Kemendikbud Kemenag Kemenko Kemensos Kemenparekraf Setneg Setkab Setpres Setda Polri Mabes Pemprov Pemkot Pemkab Pemda Bappenas Bappeda Kadin Lolos " +
    "Surat Serahkan Kepercayaan Kredensial Penyatuan Kelautan Perikanan Industri Dan Kian Makin Pelajari Jajaki Perkuat Perluas Pererat Jadi Pekerjaan Riset Pendidikan " +
    "Di Dari Pada Dalam Dengan Untuk Oleh Bagi Tentang Antara Sejak Hingga Sampai Selama Setelah Sesudah Sebelum Ketika Saat Sementara " +
    "Sedangkan Namun Tetapi Tapi Atau Serta Juga Bahwa Jika Kalau Bila Karena Sebab Agar Supaya Meski Meskipun Walaupun Seperti Sebagai " +
    "Menurut Selain Kemudian Lalu Akhirnya Kini Sekarang Itu Ini Tersebut Yang Para Ia Dia Mereka Kami Kita Beliau Saya Anda Ada Adalah " +
    "Akan Telah Sudah Sedang Masih Belum Tidak Bukan Tak Semua Setiap Banyak Beberapa Kedua Ketiga Pertama Dua Tiga Empat Lima Satu Sebuah " +
    "Seorang Hari Senin Selasa Rabu Kamis Jumat Sabtu Minggu Ahad Isnin Khamis Jumaat Januari Februari Maret April Mei Juni Juli Agustus September " +
    "Oktober November Desember Tahun Tanggal Bulan Pekan Foto Gambar Sumber Editor Penulis Komentar Baca Lihat Berita Video Ulasan Arsip Indeks " +
    "Presiden Perdana Menteri Ketua Wakil Sekretaris Jenderal Duta Besar Konsul Direktur Kepala Anggota Rektor Gubernur Bupati Wali Walikota Raja " +
    "Bapak Ibu Nyonya Pemerintah Negara Republik Kerajaan Kementerian Kedutaan Konsulat Majelis Senat Parlemen Dewan Komite Komisi Partai " +
    "Politbiro Badan Lembaga Organisasi Asosiasi Persatuan Universitas Institut Akademi Sekolah Museum Rumah Bank Grup Perusahaan Maskapai " +
    "Perjanjian Persetujuan Pernyataan Deklarasi Nota Protokol Kemitraan Kerja Sama Konferensi Forum Upacara Kunjungan Pertemuan Pembicaraan " +
    "Kota Provinsi Wilayah Distrik Desa Pulau Bandara Istana Hotel Jalan Taman Jembatan Markas Kantor Pusat Gedung Balai Laut Asia Eropa Afrika " +
    "Amerika Vietnam Prancis Perancis Indonesia Umum Urusan Hubungan Bidang Eksekutif Pengelola Staf Regional Nasional Internasional Komunikasi " +
    "Strategis Teknik Pelaksana Utama Muda Luar Biasa Berkuasa Penuh Tetap Kehormatan Protokol Khusus Tinggi Delegasi Rombongan Pihak Hubungan " +
    "Terima Temui Bertemu Sambut Kunjungi Hadiri Buka Resmikan Bahas Minta Sebut Lantik Dorong Ajak Puji Kabinet Militer Bertolak Tiba Usai " +
    "Melakukan Mengunjungi Menerima Menemui Menghadiri Membahas Menyambut Mengadakan Menandatangani Membuka Menjamu " +
    "Lepas Antar Peluk Sapa Jajaki Ungkap Soroti Pastikan Teken Tinjau Saksikan Sepakati Sepakat Jalin Bawa Beri Berikan Dua Kembali Kena Ikut Janji Jamu Pimpin Lakukan Gelar Siap Ingin Harap Tegaskan Dukung Desak Kecam Bicara Dampingi Undang Apresiasi " +
    "Proyek Program Penasihat Pembangunan Keamanan Pertahanan Bahasa Budaya Ekonomi Politik Kebijakan Perwakilan Utusan Tim Agama Kebijakan"
  ).split(" "),
  firstNameAgain: true,
  epithets: { "Paman Ho": "Ho Chi Minh", "Bung Karno": "Sukarno" },
  bareGivenName: "free",
};
