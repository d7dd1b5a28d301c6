/** Why a file, or a session in it, is not imported. */
export type RefusalReason =
  /** No JSON at the place. */
  | "notJson"
  /** The file ends, or cannot be unpacked, before it is whole. */
  | "cutOff"
  /** JSON of somebody else's. */
  | "foreign"
  /** Settings, a raw recording: Livetap's, and not for here. */
  | "otherFile"
  | "newer"
  /** Something in it is not what it has to be. */
  | "misfit"
  /** More in one piece than any live has. */
  | "tooLarge"
  /** The live of somebody whom the user erased for good. */
  | "erased"
  | "empty";

/** Where in a file something is wrong. */
export interface FilePlace {
  /** From 1; 0 where it is unknown. */
  line: number;
  /** Bytes of the unpacked file before it. */
  offset: number;
  /** As `events[12].user.id`; empty where it is unknown. */
  path: string;
}

export interface Refusal {
  reason: RefusalReason;
  place: FilePlace | null;
}

export class ImportRefusedError extends Error {
  readonly refusal: Refusal;

  constructor(reason: RefusalReason, place: FilePlace | null = null) {
    super(`The file is refused: ${reason} ${place?.path ?? ""}`);
    this.name = "ImportRefusedError";
    this.refusal = { reason, place };
  }
}
