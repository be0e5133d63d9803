/**
 * Values that hardly ever change once read, kept in memory by key: the most recently used ones, so that memory
 * stays bounded. Callers that ask for one at the same time share one reading. Undefined and failures are
 * not kept.
 */
export class RecentValues<Value> {
	readonly #capacity: number;
	/** In the order of use, the least recent first. */
	readonly #readings = new Map<string, Promise<Value | undefined>>();

	constructor(capacity: number) {
		this.#capacity = capacity;
	}

	async get(
		key: string,
		read: () => Promise<Value | undefined>,
	): Promise<Value | undefined> {
		const reading = this.#readings.get(key) ?? read();
		this.#readings.delete(key);
		this.#readings.set(key, reading);
		this.#forgetOldest();
		try {
			const value = await reading;
			if (value === undefined) this.#forget(key, reading);
			return value;
		} catch (error) {
			this.#forget(key, reading);
			throw error;
		}
	}

	/** The next to ask reads anew. */
	forget(key: string): void {
		this.#readings.delete(key);
	}

	#forget(key: string, reading: Promise<Value | undefined>): void {
		if (this.#readings.get(key) === reading) this.#readings.delete(key);
	}

	#forgetOldest(): void {
		if (this.#readings.size <= this.#capacity) return;
		const [oldest] = this.#readings.keys();
		if (oldest !== undefined) this.#readings.delete(oldest);
	}
}
