/** Twelve linked pairs, small enough to rank by hand. */
export const twelvePairs = {
	before: [3, 5, 2, 6, 4, 7, 1, 5, 4, 3, 6, 2],
	after: [5, 6, 2, 8, 7, 7, 4, 6, 3, 6, 9, 4],
};
