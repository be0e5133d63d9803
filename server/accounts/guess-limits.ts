import { RateLimiterMemory } from "rate-limiter-flexible";
import { Problem } from "../problems.ts";

const seconds = 15 * 60;

/** Where a wrong guess is counted. */
export interface Bucket {
	limiter: RateLimiterMemory;
	key: string;
}

/**
 * Only wrong guesses count, and only in this process. A device that signed in
 * to the account before has a bucket of its own, so that nobody else's guesses
 * keep its owner out. All other devices share the account's. A whole hospital
 * may sit behind one address, so that its limit is far higher.
 */
export class PasswordLimits {
	readonly #account = guessLimiter(10);
	readonly #knownDevice = guessLimiter(10);
	readonly #address = guessLimiter(300);

	bucketsFor(guess: {
		email: string;
		/** Its id, when it is known for this account. */
		knownDevice: string | undefined;
		address: string;
	}): Bucket[] {
		const email = guess.email.toLowerCase();
		if (guess.knownDevice !== undefined) {
			const key = `${guess.knownDevice} ${email}`;
			return [{ limiter: this.#knownDevice, key }];
		}
		return [
			{ limiter: this.#account, key: email },
			{ limiter: this.#address, key: guess.address },
		];
	}
}

/** Throws `too-many-attempts` when one of the buckets is full. */
export async function refuseWhenFull(buckets: Bucket[]): Promise<void> {
	for (const { limiter, key } of buckets) {
		const spent = await limiter.get(key);
		if (!spent || spent.remainingPoints > 0) continue;
		const retryAfter = Math.max(1, Math.ceil(spent.msBeforeNext / 1_000));
		const minutes = Math.ceil(retryAfter / 60);
		throw new Problem(
			"too-many-attempts",
			`There were too many wrong attempts. Wait ${minutes} ${minutes === 1 ? "minute" : "minutes"} and try again.`,
			{ retryAfter },
		);
	}
}

export async function recordWrongGuess(buckets: Bucket[]): Promise<void> {
	await Promise.all(buckets.map(({ limiter, key }) => limiter.penalty(key)));
}

/** Counts wrong guesses by key; a key is full after so many in a quarter of an hour. */
export function guessLimiter(points: number): RateLimiterMemory {
	return new RateLimiterMemory({ points, duration: seconds });
}
