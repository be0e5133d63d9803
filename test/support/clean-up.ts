type CleanUp = () => unknown;

const pending: CleanUp[] = [];

/**
 * Does this after the test file's last test, latest first; unlike `afterAll`
 * it may also be asked for by a test or a hook.
 */
export function atTheEnd(cleanUp: CleanUp): void {
	pending.push(cleanUp);
}

/** What was asked for until now. */
export async function cleanUp(): Promise<void> {
	for (let next = pending.pop(); next; next = pending.pop()) await next();
}
