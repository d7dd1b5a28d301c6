import { MAX_FACTS_LENGTH, type PageMessage } from "@/lib/protocol/page";

import { handleOf } from "./handle";

export interface StateWindow {
  document: Pick<
    Document,
    "readyState" | "addEventListener" | "getElementById"
  >;
  location: Pick<Location, "pathname">;
}

/** Reads the state embedded in a live's page once it is complete. It holds for the first live of the page only. */
export function readPageState(
  { document, location }: StateWindow,
  tell: (facts: PageMessage) => void,
  signal: AbortSignal,
): void {
  const read = () => {
    if (handleOf(location.pathname) === "") return;
    const text = document.getElementById("SIGI_STATE")?.textContent ?? "";
    if (text !== "" && text.length <= MAX_FACTS_LENGTH)
      tell({ kind: "facts", path: "SIGI_STATE", text });
  };
  if (document.readyState === "loading")
    document.addEventListener("DOMContentLoaded", read, { once: true, signal });
  else read();
}
