/**
 * Lets at most `limit` pieces of work run at once; others wait in line. When
 * `maxWaiting` are in line already, throws what `whenFull` makes.
 */
export function takeTurns(
	limit: number,
	maxWaiting: number,
	whenFull: () => Error,
) {
	const waiting: (() => void)[] = [];
	let running = 0;

	async function enter(): Promise<void> {
		if (running < limit) {
			running += 1;
			return;
		}
		if (waiting.length >= maxWaiting) throw whenFull();
		await new Promise<void>((resolve) => waiting.push(resolve));
	}

	/** Hands the place on to the next in line. */
	function leave(): void {
		const next = waiting.shift();
		if (next) next();
		else running -= 1;
	}

	return async function takeTurn<T>(work: () => Promise<T>): Promise<T> {
		await enter();
		try {
			return await work();
		} finally {
			leave();
		}
	};
}
