/** Controls, marks, blanks, and letters that look like blanks: a name of nothing else cannot be seen. */
const UNSEEN = /[\p{C}\p{Z}\p{M}\u115f\u1160\u2800\u3164\uffa0]+/gu;

/** What somebody is called on a screen: the nickname, unless nothing of it can be seen. */
export function shownName(nickname: string, handle: string): string {
  return nickname.replace(UNSEEN, "") === "" ? handle : nickname;
}
