import { useState } from "react";

export interface Command {
  run: () => void;
  isRunning: boolean;
  hasFailed: boolean;
}

/** Runs one thing at a time and tells when it did not work. */
export function useCommand(work: () => Promise<unknown>): Command {
  const [state, setState] = useState<"idle" | "running" | "failed">("idle");
  const run = () => {
    if (state === "running") return;
    setState("running");
    work().then(
      () => {
        setState("idle");
      },
      () => {
        setState("failed");
      },
    );
  };
  return { run, isRunning: state === "running", hasFailed: state === "failed" };
}
