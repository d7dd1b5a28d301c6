interface Spoken {
  spoken: string;
  /** As TikTok tells it; empty for the browser's own. */
  language: string;
  volume: number;
}

/** More than that would be old when its turn comes. */
const MAX_WAITING = 4;

/** Reads one after the other; what comes while too much waits is left out. */
export function createVoice(voice: SpeechSynthesis): (said: Spoken) => void {
  let waiting = 0;
  return ({ spoken, language, volume }) => {
    if (waiting >= MAX_WAITING) return;
    const words = new SpeechSynthesisUtterance(spoken);
    words.volume = volume;
    if (language !== "") words.lang = language;
    waiting += 1;
    const done = () => {
      waiting -= 1;
    };
    words.addEventListener("end", done, { once: true });
    words.addEventListener("error", done, { once: true });
    voice.speak(words);
  };
}
