const NAME = "livetap-log";

/**
 * Lets Chromium begin a new log for the extension's databases, which are all in one: it does so when one of them is
 * deleted. A disk that was full leaves half a record at the log's end; Chromium goes on writing behind it, finds the log
 * damaged when the browser starts the next time, and erases everything (seen with Chromium 156).
 */
export async function beginLog(factory: IDBFactory): Promise<void> {
  const database = await doneOf(factory.open(NAME));
  database.close();
  await doneOf(factory.deleteDatabase(NAME));
}

function doneOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error("nothing was told"));
    };
  });
}
