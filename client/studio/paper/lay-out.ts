/**
 * Puts parts of these heights on pages, in their order and none across two. A part that is taller than a page has
 * one to itself.
 *
 * @param heights of the parts, and of the room on a page, in the same unit
 * @returns for each page the places of its parts
 */
export function layOut(heights: readonly number[], room: number): number[][] {
	const pages: number[][] = [];
	let left = 0;
	heights.forEach((height, place) => {
		const page = pages.at(-1);
		if (page && height <= left) {
			page.push(place);
			left -= height;
			return;
		}
		pages.push([place]);
		left = room - height;
	});
	return pages;
}
