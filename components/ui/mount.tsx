import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";

import { App } from "./app";

/** Shows a page of the extension; its title is said in the language of its words. */
export function mount(page: ReactNode, title: string): void {
  const root = document.getElementById("root");
  if (!root) throw new Error("the page has no root");
  createRoot(root).render(<App title={title}>{page}</App>);
}
