import type { Random } from "./random";
import type { Person } from "./people";

type Phrases = readonly [string, ...string[]];

/** What is said in a live where somebody throws pots and plays records. */
const PHRASES: Record<Person["language"], Phrases> = {
  en: [
    "hello from the night shift 🌙",
    "that {thing} is coming along so well",
    "how long does it dry before firing?",
    "the {colour} glaze, please!",
    "what record is this?",
    "I could watch this for hours",
    "first time here, hi everyone 👋",
    "is that stoneware or porcelain?",
    "the sound of the wheel is so calming",
    "my {thing} always collapses at this point 😂",
    "side B next!",
    "you make it look easy",
    "can you show the tool again?",
    "greetings from a very rainy town ☔",
    "will the {thing} be in the shop?",
    "that wobble, oh no 😱",
    "saved it!! 👏👏👏",
    "the bass on this one 🎶",
    "how did you learn this?",
    "{colour} inside and white outside would be lovely",
    "what cone do you fire to?",
    "making tea, back in two minutes 🫖",
    "the cat is helping again 😹",
    "I finished my first {thing} thanks to you",
    "so satisfying",
    "trimming is my favourite part",
    "is the clay reclaimed?",
    "love the apron",
    "turn it up a little 🔊",
    "wow",
    "❤️❤️❤️",
    "good evening all",
    "please name this one",
    "that handle pull was perfect",
    "do you ship the {thing}s?",
    "I missed the start, what are we making?",
    "we are making a {thing}",
    "the {colour} one on the shelf is my favourite",
    "who sings this?",
    "goodnight everyone, lovely live 💤",
  ],
  fr: [
    "coucou tout le monde",
    "quelle belle couleur",
    "c'est tellement apaisant",
    "c'est quoi cette chanson ?",
    "bonsoir de la campagne 🌾",
    "ça sèche combien de temps ?",
    "bravo 👏",
    "j'adore le tour",
    "on dirait un bol de ma grand-mère",
    "plus fort la musique !",
    "tu cuis à quelle température ?",
    "trop beau ✨",
    "le chat est là 😺",
    "merci pour ce moment",
    "première fois ici, c'est génial",
  ],
  es: [
    "hola a todos 👋",
    "qué bonito queda",
    "¿qué disco es este?",
    "qué relajante",
    "saludos desde la costa 🌊",
    "¿cuánto tarda en secarse?",
    "me encanta ese color",
    "¡se salvó! 👏",
    "¿vendes las tazas?",
    "una más, por favor",
    "buenas noches",
    "qué paciencia tienes",
    "sube la música 🎶",
  ],
};
const THINGS: Phrases = ["bowl", "mug", "vase", "teapot", "plate", "jug"];
const COLOURS: Phrases = ["blue", "moss green", "honey", "celadon", "rust"];

export const TITLE = "Throwing bowls, playing records 🏺🎶";
export const INTRO =
  "Throwing bowls and playing records until the kiln is full";
export const WELCOME = "Welcome! Be kind and enjoy the live.";

export const CAPTIONS: Phrases = [
  "so now I open it up slowly",
  "and this is where it usually goes wrong",
  "thank you all for being here tonight",
  "let me turn the record over",
];

/** What people ask for an answer to. */
export const QUESTIONS: Record<Person["language"], Phrases> = {
  en: [
    "Which clay would you buy for a first bowl?",
    "How do you keep the walls so even?",
  ],
  fr: [
    "Combien de temps avant d'ouvrir le four ?",
    "Vous donnez des cours le week-end ?",
  ],
  es: [
    "¿Qué torno recomiendas para empezar?",
    "¿Se puede lavar en el lavavajillas?",
  ],
};

export function commentOf(person: Person, random: Random): string {
  return random
    .pick(PHRASES[person.language])
    .replace("{thing}", () => random.pick(THINGS))
    .replace("{colour}", () => random.pick(COLOURS));
}
