import { type Broadcast, createBroadcast } from "./broadcast";
import { createGuestVisit } from "./guest-visit";
import type { Recording } from "./recording";
import type { Visit } from "./visit";

/** Several broadcasts at once; pages are given the lives that are on when they load. */
export interface Studio {
  recordings: Recording[];
  begin: (recording: Recording) => Promise<Broadcast>;
  end: (broadcast: Broadcast) => void;
  makeVisit: () => Visit;
}

/** `again` is how many frames a page that comes gets once more. */
export function createStudio({ again }: { again: number }): Studio {
  const broadcasts = new Map<string, Broadcast>();
  const recordings: Recording[] = [];
  return {
    recordings,
    async begin(recording) {
      const broadcast = await createBroadcast(recording, again);
      broadcasts.set(recording.page.roomId, broadcast);
      recordings.push(recording);
      return broadcast;
    },
    end({ recording }) {
      broadcasts.delete(recording.page.roomId);
      recordings.splice(recordings.indexOf(recording), 1);
    },
    makeVisit: () => createGuestVisit((room) => broadcasts.get(room)),
  };
}
