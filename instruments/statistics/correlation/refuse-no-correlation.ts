/** Throws a RangeError for what is no correlation. */
export function refuseNoCorrelation(r: number): void {
	if (!(Math.abs(r) <= 1))
		throw new RangeError(`${r} is no correlation. Give one from -1 to 1.`);
}
