/** HTML that was written here or escaped: nothing else goes into the file. */
export interface Markup {
  html: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" },
};

/** Nothing of it is markup; what reverses or ends lines is left out. */
function escaped(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, " ")
    .replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? "");
}

type Inserted = Markup | readonly Markup[] | string | number;

/** Everything put in is escaped, unless it is markup itself. */
export function markup(
  parts: TemplateStringsArray,
  ...inserted: readonly Inserted[]
): Markup {
  const html = parts.reduce((text, part, index) => {
    const next = inserted[index];
    return text + part + (next === undefined ? "" : htmlOf(next));
  }, "");
  return { html };
}

function htmlOf(inserted: Inserted): string {
  if (typeof inserted === "object")
    return "html" in inserted
      ? inserted.html
      : inserted.map(({ html }) => html).join("");
  return escaped(String(inserted));
}

export const NOTHING: Markup = { html: "" };
