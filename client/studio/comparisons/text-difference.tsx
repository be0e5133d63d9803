import { type ChangeObject, diffWordsWithSpace } from "diff";

/** A text as it was and as it is, side by side, with the words that differ marked in both. */
export function TextDifference({
	before,
	after,
	language,
}: {
	/** Null where it was not there. */
	before: string | null;
	after: string | null;
	language: string;
}) {
	const parts = diffWordsWithSpace(before ?? "", after ?? "");
	return (
		<div className="text-difference">
			<Side
				title="Before"
				language={language}
				parts={before === null ? null : parts.filter(({ added }) => !added)}
			/>
			<Side
				title="After"
				language={language}
				parts={after === null ? null : parts.filter(({ removed }) => !removed)}
			/>
		</div>
	);
}

function Side({
	title,
	language,
	parts,
}: {
	title: string;
	language: string;
	parts: ChangeObject<string>[] | null;
}) {
	return (
		<div>
			<h4>{title}</h4>
			{parts === null ? (
				<p className="muted">Not there</p>
			) : (
				<p lang={language} dir="auto">
					{parts.map((part, place) => (
						// biome-ignore lint/suspicious/noArrayIndexKey: parts have no name and keep their place
						<Part key={place} part={part} />
					))}
				</p>
			)}
		</div>
	);
}

/** Underlined and struck out for those who see it, and said for those who hear it. */
function Part({ part }: { part: ChangeObject<string> }) {
	if (!part.added && !part.removed) return part.value;
	const Mark = part.added ? "ins" : "del";
	return (
		<Mark>
			<span className="visually-hidden" lang="en">
				{part.added ? "[put in: " : "[taken out: "}
			</span>
			{part.value}
			<span className="visually-hidden">]</span>
		</Mark>
	);
}
