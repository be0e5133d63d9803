import type { ProfileScale } from "#instruments/feedback/profile.ts";
import { inLanguage } from "#instruments/text.ts";
import { useWords } from "../words-context.ts";
import { placeInWords } from "./profile-words.ts";

interface ProfileProps {
	scale: ProfileScale;
	language: string;
}

/** One scale: its name, where one's own score lies on its line, and what the line means. */
export function Profile({ scale, language }: ProfileProps) {
	const words = useWords();
	const { value, min, max, band, edges } = scale;
	return (
		<li>
			<h3>{inLanguage(scale.title, language)}</h3>
			{value !== null && (
				<Line share={(value - min) / (max - min)} edges={edges} />
			)}
			<p {...words.mark}>{placeInWords(scale, words, language)}</p>
			{band?.meaning && (
				<p className="hint">{inLanguage(band.meaning, language)}</p>
			)}
			<p className="hint">{inLanguage(scale.meaning, language)}</p>
		</li>
	);
}

/** The sentence beside it says the same. */
function Line({ share, edges }: { share: number; edges: readonly number[] }) {
	const along = (part: number) => 4 + 92 * part;
	const x = along(share);
	return (
		<svg className="line" viewBox="0 0 100 12" aria-hidden="true">
			<path className="track" d="M4 8h92M4 5v6M96 5v6" />
			<path
				className="edges"
				d={edges.map((edge) => `M${along(edge)} 6v4`).join("")}
			/>
			<path className="here" d={`M${x} 8l-3-6h6z`} />
		</svg>
	);
}
