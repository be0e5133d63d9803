import type { Export } from "./export.ts";

/**
 * The same export, of which one knows how many rows have been read.
 *
 * @param onPage told after every page how many there have been
 */
export function countingRows(
	source: Export,
	onPage: (rows: number) => void = () => {},
): { source: Export; rows(): number } {
	let rows = 0;
	return {
		source: {
			...source,
			async *pages() {
				for await (const page of source.pages()) {
					rows += page.length;
					yield page;
					onPage(rows);
				}
			},
		},
		rows: () => rows,
	};
}
