import type { MediaRow } from "./media.queries.ts";
import type { CollectedMedia, Media } from "./media.schemas.ts";

/** A file as its team sees it. */
export function describeMedia(row: MediaRow): Media {
	const { bytes, decorative, madeBy, checkedBy } = row;
	return { ...placed(row), bytes, decorative, madeBy, checkedBy };
}

/**
 * The files that respondents may hear and see. A picture is one of them once it is said what it shows, or
 * that it only decorates.
 */
export function collectedMedia(rows: readonly MediaRow[]): CollectedMedia[] {
	return rows
		.filter(
			({ kind, alternative, decorative }) =>
				kind === "audio" || alternative !== null || decorative,
		)
		.map(placed);
}

function placed(row: MediaRow): CollectedMedia {
	const { item, kind, option, language, type, width, height } = row;
	return {
		item,
		kind,
		option: option || null,
		language: language || null,
		url: `/api/v1/collect/media/${row.locator}/${row.hash.toString("hex")}`,
		type,
		width,
		height,
		alternative: row.alternative,
	};
}
