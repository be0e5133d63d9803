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

/** Mulberry32 (public domain, Tommy Ettinger) under a Box-Muller transform. `seed`: any 32-bit integer. */
export function seededRandom(seed: number): SeededRandom {
	let state = seed >>> 0;
	const uniform = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
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
