/** Words that every comment is full of, as `foldWord` leaves them. */
const LISTS = {
  en: `a about above after again all also am an and any are aren't as at be because been before being but by can can't
    could couldn't did didn't do does doesn't doing don't down each even every few for from get gets getting go goes
    going gonna got had has hasn't have haven't having he he's her here here's him his how i i'd i'll i'm i've if im in
    into is isn't it it's its ive just let let's like lol me more most much my no nor not now of off oh ok okay on once
    one only or other our out over own really same she she's should so some such than that that's thats the their them
    then there there's these they they're this those through to too u under until up ur us very was wasn't we we're
    were what what's when where which while who who's why will with won't would yes you you'd you'll you're you've your
    yours youre`,
  fr: `a ai alors apres as au aussi autre aux avec avoir avait bien c ca car ce cela ces cet cette chez comme comment
    d dans de des deux dit donc du elle elles en encore es est et etait ete etes etre eu eux fait faire fais faut hein
    il ils j je jusque l la le les leur leurs lui m ma mais me meme mes moi mon n ne ni non nos notre nous on ont ou
    oui par parce pas peu peut peux plus pour pourquoi qu quand que quel quelle quelles quels qui quoi s sa sans se
    sera ses si son sont suis sur t ta te tes toi ton tous tout toute toutes tres trop tu un une va vais vas vos votre
    vous y`,
  es: `a al algo ahi ahora asi aun aunque bien cada casi como con contra cual cuando de del desde donde dos e el ella
    ellas ellos en entre era eres es esa esas ese eso esos esta estaba estan estar estas este esto estos estoy fue ha
    hace hacer han has hasta hay he i jaja jajaja la las le les lo los mas me mi mis mucho muy nada ni no nos nosotros
    o os otra otro para pero poco por porque pues que quien se sea ser si sido sin sobre solo son soy su sus tambien
    tan te tengo ti tiene tienes todo todos tu tus un una uno unos va vas voy y ya yo`,
  pt: `a ai ao aos aquela aquele aqui as assim ate com como da das de dela dele demais depois do dos e ela elas ele
    eles em entre era essa esse esta estao estar estou eu foi foram ha isso isto ja kkk kkkk la lhe mais mas me mesmo
    meu meus minha muito na nao nas nem no nos nossa nosso num o os ou para pela pelo por porque pra pro quando que
    quem se sem ser seu seus so sou sua suas ta tambem tao te tem tenho ter teu to toda todo todos tu tua um uma vai
    vc voce voces vou`,
  de: `aber ach alle als also am an auch auf aus bei bin bis bist da dann das dass dein deine dem den denn der des dich
    die dir doch du ein eine einem einen einer er es euch fur ganz gibt habe haben hast hat hab hier ich ihm ihn ihr
    im immer in ist ja jetzt kann kannst kein keine mal man mehr mein meine mich mir mit nach nein nicht nichts noch
    nur oder schon sehr sein seine sich sie sind so und uns unser vom von vor war was weil wenn wer wie wieder wir wird
    wo zu zum zur`,
} as const;

export const STOP_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(LISTS).map(([language, list]) => [
    language,
    new Set(list.split(/\s+/)),
  ]),
);

const EVERY_STOP_WORD: ReadonlySet<string> = new Set(
  [...STOP_WORDS.values()].flatMap((words) => [...words]),
);

/** In a language that nobody told, a stop word of any of the five is one. */
export function stopWordsOf(language: string | null): ReadonlySet<string> {
  if (language === null) return EVERY_STOP_WORD;
  return STOP_WORDS.get(language) ?? new Set();
}
