import classes from "./parts.module.css";

/** Short words about one thing, broken into lines only between them. */
export function Parts({ parts }: { parts: readonly string[] }) {
  return parts.map((part, index) => (
    <span key={part}>
      {index > 0 && " · "}
      <bdi className={classes.part}>{part}</bdi>
    </span>
  ));
}
