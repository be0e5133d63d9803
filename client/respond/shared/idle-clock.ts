/** How long the question "are you still there?" stands before everything is wiped. */
export const WARNING_SECONDS = 30;

export type Idle =
	| { is: "active" }
	/** `left`: whole seconds. */
	| { is: "warning"; left: number }
	| { is: "over" };

/**
 * How long nobody has touched a shared device. A device that slept past its time asks first, as any other:
 * the seconds of the warning are counted by its ticks, never by a clock that was set or ran on asleep.
 */
export class IdleClock {
	readonly #idleMs: number;
	#touchedAt: number;
	#left: number | undefined;

	/** @param now milliseconds since 1970, as for all else here */
	constructor(idleSeconds: number, now: number) {
		this.#idleMs = idleSeconds * 1000;
		this.#touchedAt = now;
	}

	/** Somebody did something. Once the question stands, only `goOn` answers it. */
	touch(now: number): void {
		this.#touchedAt = now;
	}

	goOn(now: number): void {
		this.#left = undefined;
		this.#touchedAt = now;
	}

	/** To be called once a second. */
	tick(now: number): Idle {
		if (this.#left !== undefined) this.#left -= 1;
		else if (now - this.#touchedAt >= this.#idleMs) {
			this.#left = WARNING_SECONDS;
		}
		if (this.#left === undefined) return { is: "active" };
		if (this.#left <= 0) return { is: "over" };
		return { is: "warning", left: this.#left };
	}
}
