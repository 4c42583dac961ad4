/// What the names of people who never were are made of.
enum Words {
  static let given = [
    "Alma", "Anton", "Beatrix", "Bruno", "Carla", "Conrad", "Dagny", "Dario", "Edda", "Emil",
    "Farah", "Felix", "Gita", "Gustav", "Hana", "Hugo", "Ines", "Ivan", "Jonas", "Judith",
    "Kaito", "Karim", "Lijuan", "Ling", "Magda", "Marek", "Nadia", "Nils", "Olga", "Otto",
    "Paola", "Pavel", "Qing", "Rahel", "Ravi", "Selma", "Stefan", "Tarek", "Thea", "Uma",
    "Viktor", "Wei", "Xiaoming", "Yara", "Yusuf", "Zeno",
  ]

  static let family = [
    "Abara", "Ahmadi", "Bakker", "Bellini", "Castell", "Chen", "Dahl", "Duarte", "Eklund",
    "Falk", "Ferrara", "Gruber", "Haddad", "Hartmann", "Ito", "Jansen", "Kowal", "Kumar",
    "Larsen", "Li", "Liu", "Mensah", "Moretti", "Nakano", "Nowak", "Okoro", "Olsen", "Patil",
    "Quist", "Rossi", "Sato", "Silva", "Singh", "Tanaka", "Torres", "Ueda", "Vogel", "Wang",
    "Wang", "Wang", "Wang", "Weber", "Yamada", "Zhang", "Zhao", "Zimmer",
  ]

  static let accentedGiven = [
    "Ágota", "André", "Anaïs", "Björk", "Chloé", "Dũng", "Émile", "Føroyar", "Göran", "Hélène",
    "İpek", "Jiří", "José", "Kārlis", "Łucja", "Mădălina", "Núria", "Ömer", "Øyvind", "Renée",
    "Šárka", "Søren", "Thảo", "Ümit", "Václav", "Zoë", "Žofie",
  ]

  static let accentedFamily = [
    "Ångström", "Bălan", "Çelik", "Dvořák", "Đặng", "Fernández", "Gómez", "Güneş", "Håkansson",
    "Ibáñez", "Jørgensen", "Kováč", "Lefèvre", "Łukasik", "Müller", "Nguyễn", "Núñez", "Öberg",
    "Pérez", "Řezník", "Sørensen", "Šimek", "Strauß", "Truffaût", "Ünal", "Wójcik", "Ždanov",
  ]

  static let hanFamily = [
    "王", "李", "张", "刘", "陈", "杨", "黄", "赵", "吴", "周", "徐", "孙", "马", "朱", "胡",
    "郭", "何", "林", "高", "罗", "欧阳", "单", "曾", "令狐",
  ]

  static let hanGiven = [
    "丽", "娟", "伟", "敏", "静", "强", "磊", "洋", "艳", "勇", "军", "杰", "涛", "明", "超",
    "秀", "霞", "平", "刚", "桂", "英", "华", "建", "国", "文", "海", "云", "龙", "志", "玉",
  ]

  static let kana = [
    "さくら", "ひろし", "ゆきこ", "たけし", "あおい", "ハルカ", "レイ", "ミナミ", "ケンタ",
    "佐々木 ひな", "高橋 みのる", "山本 アキラ",
  ]

  static let hangulFamily = ["김", "이", "박", "최", "정", "강", "조", "윤", "장", "임", "한", "남궁"]

  static let hangulGiven = [
    "민준", "서연", "도윤", "지우", "예준", "하은", "주원", "수아", "지호", "서현", "현우", "다은",
  ]

  static let titles = [
    "Dr", "Prof", "Prof Dr", "Ms", "Mr", "Mx", "Engineer", "Director", "Head of Unit",
    "Deputy Minister", "Rapporteur", "Secretary", "Programme Officer",
  ]

  static let roles = [
    "speaker", "delegate", "observer", "moderator", "chair", "panellist", "press",
    "interpreter", "rapporteur",
  ]

  static let kinds = [
    "University of ", "Institute, ", "Port of ", "Academy of Arts, ",
    "Chamber of Commerce of ", "Ministry of Education, ", "Museum of ", "Centre for Policy, ",
    "College of ", "City Council of ",
  ]

  static let towns = [
    "Alderwick", "Brezová Lhota", "Corvanto", "Dunmarrow", "Eskilvik", "Fontarelle", "Grünau",
    "Haverling", "Isolabella", "Jaskowo", "Kirkholm", "Løvstrand", "Montferro", "Nordhaven",
    "Ostrava Nová", "Puerto Ámbar", "Quellenau", "Rivas del Mar", "Sankt Örjan", "Tarnovec",
    "江城", "海州", "さくら市", "한강",
  ]

  static let topics = [
    "Agriculture", "Climate", "Culture", "Digital", "Education", "Energy", "Finance", "Health",
    "Industry", "Law", "Migration", "Ocean", "Science", "Space", "Trade", "Water",
  ]
}
