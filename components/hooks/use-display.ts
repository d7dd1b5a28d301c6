import { useEffect, useState } from "react";

import { type Display, DISPLAY } from "@/lib/model/settings/display";
import { readMirror, writeMirror } from "@/lib/settings/display-mirror";

import { useSetting } from "./use-setting";

/** How the screens look, known from the first moment on. */
export function useDisplay(): Display {
  const { value } = useSetting(DISPLAY);
  const [mirrored] = useState(() => readMirror(localStorage));
  useEffect(() => {
    if (value) writeMirror(localStorage, value);
  }, [value]);
  return value ?? mirrored;
}
