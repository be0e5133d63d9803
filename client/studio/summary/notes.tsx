import type { Note } from "../../../server/summaries/summaries.schemas.ts";

/** What a reader has to know, in plain words. */
export function Notes({
	title,
	notes,
	level = 2,
}: {
	title: string;
	notes: readonly Note[];
	level?: 2 | 3 | 4;
}) {
	if (notes.length === 0) return null;
	const Heading = `h${level}` as const;
	return (
		<section className="notes">
			<Heading>{title}</Heading>
			<ul>
				{notes.map(({ kind, text }) => (
					<li key={text} data-kind={kind}>
						{text}
					</li>
				))}
			</ul>
		</section>
	);
}
