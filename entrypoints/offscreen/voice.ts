import { NO_SPEECH, speechAfter, speechWith } from "@/lib/model/alerts/speech";
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
    voice.speak(words);
  };
}
