import {
  localVoice,
  NO_SPEECH,
  speechAfter,
  speechWith,
} from "@/lib/model/alerts/speech";
import type { HeardAlert } from "@/lib/protocol/commands";

type Spoken = Pick<HeardAlert, "spoken" | "language" | "same" | "volume">;

interface Means {
  voice: SpeechSynthesis;
  /** Epoch ms. */
  now: () => number;
}

/** Reads one after the other; what comes while too much waits, or says the same again, is left out. */
export function createVoice({ voice, now }: Means): (said: Spoken) => void {
  let speech = NO_SPEECH;
  voice.getVoices();
  return ({ spoken, language, same, volume }) => {
    const next = speechWith(speech, same, now());
    if (!next) return;
    speech = next;
    const words = new SpeechSynthesisUtterance(spoken);
    words.volume = volume;
    if (language !== "") words.lang = language;
    const done = () => {
      speech = speechAfter(speech);
    };
    words.addEventListener("end", done, { once: true });
    words.addEventListener("error", done, { once: true });
    const speak = () => {
      voice.onvoiceschanged = null;
      words.voice = localVoice(voice.getVoices(), language);
      if (words.voice) voice.speak(words);
      else done();
    };
    // They are loaded when they are first asked for; of what comes before that the latest is read.
    if (voice.getVoices().length > 0) speak();
    else voice.onvoiceschanged = speak;
  };
}
