import { createStore } from "../store.ts";

/** True from the moment the server says that the session is over until somebody signs in again. */
export const sessionEnd = createStore(false);
