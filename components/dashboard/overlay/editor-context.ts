import { createContext, useContext } from "react";

import type { Layout } from "@/lib/model/overlay/layout";
import type { Widget } from "@/lib/model/overlay/widget";

/** What every part of the editor can see and do. */
export interface Editor {
  layout: Layout;
  /** The one whose form is open. */
  selected: Widget | null;
  select: (id: string | null) => void;
  /** Changes of one gesture (its name) are one step back. */
  change: (change: (layout: Layout) => Layout, gesture?: string) => void;
}

export const EditorContext = createContext<Editor | null>(null);

export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (!editor) throw new Error("This stands outside of the editor.");
  return editor;
}
