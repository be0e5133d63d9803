import { RateLimiterMemory, type RateLimiterRes } from "rate-limiter-flexible";
import { Problem } from "../problems.ts";

const seconds = 15 * 60;

/** Where a wrong guess is counted. */
export interface Bucket {
	limiter: RateLimiterMemory;
	key: string;
}

/**
 * For one step of signing in. Only wrong guesses count, and only in this process. A device that signed in
 * to the account before has a bucket of its own, so that nobody else's guesses
 * keep its owner out. All other devices share the account's. A whole hospital
 * may sit behind one address, so that its limit is far higher.
 */
export class SignInLimits {
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
		if (spent && spent.remainingPoints <= 0) throw tooManyAttempts(spent);
	}
}

/** True for the guess that fills a bucket. */
export async function recordWrongGuess(buckets: Bucket[]): Promise<boolean> {
	const counts = await Promise.all(buckets.map(count));
	return counts.some(({ left }) => left === 0);
}

/**
 * Counts a guess before anybody looks whether it is wrong, for guesses that are looked at side by side: of
 * many sent at once no more than the limit get an answer. `giveBack` a right one. Throws `too-many-attempts`.
 * True for the guess that fills a bucket.
 */
export async function takeGuess(buckets: Bucket[]): Promise<boolean> {
	const counts = await Promise.all(buckets.map(count));
	const full = counts.find(({ left }) => left < 0);
	if (full) throw tooManyAttempts(full);
	return counts.some(({ left }) => left === 0);
}

export async function giveBack(buckets: Bucket[]): Promise<void> {
	await Promise.all(buckets.map(({ limiter, key }) => limiter.reward(key)));
}

/** Counts one guess and says how many are left; below zero it was one too many. */
async function count({ limiter, key }: Bucket) {
	const { consumedPoints, msBeforeNext } = await limiter.penalty(key);
	return { left: limiter.points - consumedPoints, msBeforeNext };
}

function tooManyAttempts({
	msBeforeNext,
}: Pick<RateLimiterRes, "msBeforeNext">): Problem {
	const retryAfter = Math.max(1, Math.ceil(msBeforeNext / 1_000));
	const minutes = Math.ceil(retryAfter / 60);
	return new Problem(
		"too-many-attempts",
		`There were too many wrong attempts. Wait ${minutes} ${minutes === 1 ? "minute" : "minutes"} and try again.`,
		{ retryAfter },
	);
}

/** Counts wrong guesses by key; a key is full after so many in a quarter of an hour. */
export function guessLimiter(points: number): RateLimiterMemory {
	return new RateLimiterMemory({ points, duration: seconds });
}
