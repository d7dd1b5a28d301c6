/** The session is not there, or was deleted while its file was being written. */
export class SessionGoneError extends Error {
  constructor(session: number) {
    super(`There is no session ${String(session)}`);
    this.name = "SessionGoneError";
  }
}
