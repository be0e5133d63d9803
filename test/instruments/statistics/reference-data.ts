/** Twelve linked pairs, small enough to rank by hand. */
export const twelvePairs = {
	before: [3, 5, 2, 6, 4, 7, 1, 5, 4, 3, 6, 2],
	after: [5, 6, 2, 8, 7, 7, 4, 6, 3, 6, 9, 4],
};

/** Eight people's answers to four items. */
export const eightPeople = [
	[2, 3, 2, 3],
	[4, 4, 3, 5],
	[3, 3, 3, 4],
	[5, 5, 4, 5],
	[1, 2, 2, 1],
	[4, 3, 4, 4],
	[3, 4, 2, 3],
	[5, 4, 5, 5],
];
