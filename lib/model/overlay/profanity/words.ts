/**
 * `*` at an end stands for any letters. Words that mean something harmless in another of the languages ("con", "bite",
 * "retard", "rape", "negro") or are names ("Dick", "Kike") are not here: whoever wants them masked adds them.
 */
const ENGLISH = [
  ...["*fuck*", "fck", "fcking", "fuk", "fuking", "stfu", "gtfo", "wtaf"],
  ...["shit*", "*shit", "*shits", "*bitch*", "biatch", "beotch"],
  ...["cunt*", "*asshole*", "*arsehole*", "asshat", "dumbass", "jackass"],
  ...["dickhead*", "*cocksuck*", "pussy", "pussies", "whore*", "slut"],
  ...["sluts", "slutty", "bastard*", "bollocks", "wank", "wanker*"],
  ...["wanking", "twat", "twats", "jizz", "porn", "porno", "pornhub"],
  ...["nigger*", "nigga*", "*faggot*", "tranny", "trannies", "retarded"],
  ...["kys", "rapist", "rapists", "blowjob*", "dildo*"],
];

const FRENCH = [
  ...["merde*", "putain*", "ptn", "pute", "putes", "connard*", "conard"],
  ...["conards", "connasse*", "conasse", "conasses", "encule", "encules"],
  ...["enculee", "enculees", "enculer", "enculeur", "enculeurs", "enculade"],
  ...["salope", "salopes", "salopard*", "saloperie*", "salaud", "salauds"],
  ...["nique", "niquer", "niques", "niquez", "niquee", "ntm", "fdp"],
  ...["tarlouze*", "batard", "batards", "batarde", "batardes", "branleur*"],
  ...["branlette*", "couille*", "chier", "bougnoul*", "youpin", "youpins"],
  ...["petasse*", "grognasse*", "pouffiasse*", "poufiasse*", "enfoire*"],
  ...["trou du cul", "ta gueule", "va te faire foutre"],
];

const SPANISH = [
  ...["mierda*", "puta", "putas", "puto", "putos", "putita*", "puton"],
  ...["putero*", "hijoputa*", "hijaputa*", "hijueputa*", "hdp", "cabron"],
  ...["cabrones", "cabrona", "cabronas", "coño", "coños", "joder"],
  ...["jodete", "jodido", "jodida", "jodidos", "jodidas", "gilipollas"],
  ...["gilipollez", "pendejo", "pendeja", "pendejos", "pendejas"],
  ...["pendejada*", "culero", "culeros", "culera", "verga", "vergas"],
  ...["polla", "pollas", "follar", "follada", "chinga", "chingar"],
  ...["chingada", "chingadas", "chingado", "chingados", "chingaste"],
  ...["chinguen", "chingues", "chingon", "chingona", "maricon"],
  ...["maricones", "marica", "maricas", "malparido*", "malparida*"],
  ...["cojones", "huevon", "huevones", "mamahuevo*", "mamaguevo*"],
  ...["conchatumadre", "sudaca*", "pajillero*"],
  ...["concha tu madre", "concha de tu madre"],
];

export const PROFANITIES: readonly string[] = [
  ...ENGLISH,
  ...FRENCH,
  ...SPANISH,
];

/** What the lists would take for something else. */
export const HARMLESS: readonly string[] = [
  ...["shitake", "shitakes", "shiitake", "shiitakes", "mishit", "mishits"],
  ...["pollastre", "putois"],
];
