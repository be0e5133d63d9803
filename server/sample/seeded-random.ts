import { seededRandom as seededStream } from "#instruments/statistics/seeded-random.ts";

/**
 * A stream of numbers that is the same on every machine, so that the sample project shows the same figures
 * in tests, in the guide and on everybody's screen. Not for secrets.
 */
export interface SeededRandom {
	/** Uniform in [0, 1). */
	uniform(): number;
	/** Standard normal. */
	normal(): number;
	/** One of the values, each as likely. */
	pick<T>(values: readonly T[]): T;
	/** True with the given probability. */
	chance(probability: number): boolean;
}

/** A Box-Muller transform over the house's stream of numbers. `seed`: any 32-bit integer. */
export function seededRandom(seed: number): SeededRandom {
	const uniform = seededStream(seed);
	return {
		uniform,
		normal: () =>
			Math.sqrt(-2 * Math.log(1 - uniform())) *
			Math.cos(2 * Math.PI * uniform()),
		pick: (values) => {
			const value = values[Math.floor(uniform() * values.length)];
			if (value === undefined) throw new RangeError("Nothing to pick from.");
			return value;
		},
		chance: (probability) => uniform() < probability,
	};
}
