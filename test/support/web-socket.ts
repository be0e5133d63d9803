/** @medplum/core names it when it is loaded; Node 20 has none, and validating needs none. */
globalThis.WebSocket ??= EventTarget as unknown as typeof WebSocket;
