import { textBlocks } from "./report-text.ts";

/** A section's own words, as paragraphs and lists. */
export function TextOfSection({ text }: { text: string }) {
	return textBlocks(text).map((block, index) =>
		block.kind === "list" ? (
			// biome-ignore lint/suspicious/noArrayIndexKey: blocks have no other name than their place
			<ul key={index}>
				{block.points.map((point, place) => (
					// biome-ignore lint/suspicious/noArrayIndexKey: two points may be the same
					<li key={place} dir="auto">
						{point}
					</li>
				))}
			</ul>
		) : (
			// biome-ignore lint/suspicious/noArrayIndexKey: blocks have no other name than their place
			<p key={index} dir="auto">
				{block.text}
			</p>
		),
	);
}
